"""`__slots__` in hierarchies, with defaults, dictionaries and many forms of the declaration."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Base:
    __slots__ = ('a',)


class Same(Base):
    __slots__ = ('a', 'b')


class Dicted(Same):
    pass


class Back(Dicted):
    __slots__ = ('c',)


k = Back()
k.a, k.c, k.free = 1, 2, 3
print(k.__dict__, k.a, k.c, [c.__name__ for c in Back.__mro__])

# === forms ===
class FromDict:
    __slots__ = {'x': 'the x', 'y': None}


class FromList:
    __slots__ = ['u', '__weakref__']


print(FromDict.__slots__, type(FromDict.x).__name__, FromDict.x.__name__, FromDict.x.__doc__ if False else '')


def make(slots, bases=(), **extra):
    return lambda: type('T', bases, {'__slots__': slots, **extra}).__name__


attempt(make(('a', 'b')))
attempt(make(1))
attempt(make((1,)))
attempt(make(('1a',)))
attempt(make(('',)))
attempt(make('__dict__'))
attempt(make(('__dict__', '__dict__')))
attempt(make(('__weakref__', '__weakref__')))
attempt(make(('__dict__',), (Dicted,)))
attempt(make(('a',), a=1))
attempt(make(('class',)))
attempt(make(('é',)))
attempt(make(('x',), (int,)))
attempt(make((), (int,)))
attempt(make(('x',), (tuple,)))
attempt(make(('x',), (bytes,)))
attempt(make(('x',), (str,)))
attempt(make(('x',), (list,)))
attempt(make(('x',), (Exception,)))
attempt(make(None))


# === layouts that cannot meet ===
class L1:
    __slots__ = ('x',)


class L2:
    __slots__ = ('y',)


class Empty:
    __slots__ = ()


class Meets(L1, Empty):
    __slots__ = ()


attempt(lambda: type('T', (L1, L2), {}))
attempt(lambda: type('T', (L1, list), {}))
attempt(lambda: type('T', (L1, Exception), {}))
m = Meets()
m.x = 1
attempt(lambda: setattr(m, 'y', 1))
attempt(lambda: m.__dict__)

# === messages ===
attempt(lambda: L1().x)
attempt(lambda: L1().nope)
attempt(lambda: setattr(L1(), 'nope', 1))
attempt(lambda: delattr(L1(), 'x'))
attempt(lambda: delattr(L1(), 'nope'))
attempt(lambda: L1.x.__get__(L2()))
attempt(lambda: L1.x.__set__(L2(), 1))
attempt(lambda: L1.x.__delete__(L2()))
attempt(lambda: setattr(L1(), '__dict__', {}))
attempt(lambda: setattr(L1(), '__class__', L2))
attempt(lambda: setattr(object(), 'x', 1))
attempt(lambda: setattr(1, 'x', 1))
attempt(lambda: setattr('s', 'upper', 1))
attempt(lambda: delattr([], 'append'))
attempt(lambda: setattr([], 'new', 1))
print(repr(L1.x), L1.x.__objclass__ is L1, L1.x.__qualname__)

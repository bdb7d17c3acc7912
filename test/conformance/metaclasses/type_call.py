"""`type(name, bases, namespace)` and the attributes of what it makes."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def greet(self):
    return f'hello from {self.name}'


namespace = {'greet': greet, 'name': 'X', '__doc__': 'made', '__module__': 'elsewhere', '__qualname__': 'Outer.Inner'}
X = type('X', (), namespace)
print(X, X.__name__, X.__qualname__, X.__module__, X.__doc__, X().greet(), X.__bases__, X.__mro__)
print('__qualname__' in vars(X), '__dict__' in vars(X), '__weakref__' in vars(X))
namespace['name'] = 'changed'
print(X.name)

Y = type('Y', (X,), dict(name='Y'))
print(Y, Y().greet(), Y.__doc__, Y.__module__, Y.__base__)
print(type('Z', (Y, X), {}).__mro__[1:3])
print(type('lower case name', (), {}))
print(type('', (), {}))
attempt(lambda: type('A', (X, Y), {}))
attempt(lambda: type('A', (int, str), {}))
attempt(lambda: type('A', (bool,), {}))
attempt(lambda: type('A', (type(None),), {}))
attempt(lambda: type('A', (range,), {}))
attempt(lambda: type('A', (slice,), {}))
attempt(lambda: type('A', (type(...),), {}))
attempt(lambda: type('A', (type(lambda: 0),), {}))
attempt(lambda: type('A', (X, X), {}))
attempt(lambda: type('A', ('x',), {}))
attempt(lambda: type('A', (X(),), {}))
attempt(lambda: type('A', (), {'__slots__': 'abc'})().abc)
attempt(lambda: type('A', (), {'__slots__': ('a', 'a')}))
attempt(lambda: type('A', (), {'__qualname__': 1}))
attempt(lambda: type('A', (), {'__doc__': None}).__doc__)
attempt(lambda: type('A', (), {}).__module__)
attempt(lambda: type('A', (), {'__classcell__': 3}))
attempt(lambda: type(name='A', bases=(), dict={}))

# === one argument ===
print(type(1), type('a'), type(None), type(...), type(NotImplemented), type(type), type(int), type(print), type(len))
print(type(lambda: 0), type(X().greet), type([].append), type(str.join), type((i for i in ())), type(int.__add__), type(1 .__add__))
print(type(iter([])), type(iter(())), type(iter({})), type({}.keys()), type({}.items()), type(iter(range(1))), type(zip()), type(map(len, [])))
print(type(vars(X)), type(property()), type(classmethod(len)), type(staticmethod(len)), type(super(Y, Y())))
print(type(ValueError()), type(ValueError), type(list[int]), type(int | str))

# === changing names afterwards ===
X.__name__ = 'Renamed'
print(X, X.__name__, X.__qualname__)
X.__qualname__ = 'Q.R'
X.__module__ = 'm'
print(X)
attempt(lambda: setattr(X, '__name__', 1))
attempt(lambda: setattr(X, '__qualname__', 1))
attempt(lambda: setattr(X, '__name__', 'a\0'))
attempt(lambda: delattr(X, '__name__'))
attempt(lambda: setattr(int, 'x', 1))
attempt(lambda: setattr(int, '__name__', 'n'))
attempt(lambda: delattr(int, 'real'))
attempt(lambda: setattr(X, '__mro__', ()))

"""A slot declared again below its class is another slot, and `__slots__` may come from a generator."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Base:
    __slots__ = ('a',)


class Same(Base):
    __slots__ = ('a', 'b')


s = Same()
s.a = 'same'
attempt(lambda: Base.a.__get__(s))
Base.a.__set__(s, 'base')
print(s.a, Base.a.__get__(s), Same.a is Base.a)
del s.a
attempt(lambda: s.a)
print(Base.a.__get__(s))


class FromGenerator:
    __slots__ = (n for n in ('p', 'q'))


g = FromGenerator()
g.p = 1
print(g.p, hasattr(g, 'q'))
attempt(lambda: setattr(g, 'r', 1))

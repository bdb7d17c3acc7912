# === names with NUL and very long names are attributes as any others ===
import types


class C:
    pass


def f():
    pass


LONG = 'x' * 20000
for name in ('\0a', '\0', LONG, 'a b', ''):
    c = C()
    for owner in (c, types.ModuleType('m'), f, C):
        print(type(owner).__name__, len(name), end=' ')
        setattr(owner, name, 5)
        print(getattr(owner, name), hasattr(owner, name), name in vars(owner), name in dir(owner), end=' ')
        vars(owner)
        setattr(owner, name, 6)
        print(getattr(owner, name, 'lost'), vars(owner)[name], end=' ')
        delattr(owner, name)
        print(hasattr(owner, name), name in vars(owner))
c = C()
c.__dict__['\0b'] = 3
c.__dict__[LONG] = 4
print(getattr(c, '\0b'), getattr(c, LONG))
try:
    del c.missing
except AttributeError as e:
    print(e)

# === an instance of a subclass of str is kept as a name ===


class S(str):
    pass


class Hashed(str):
    def __hash__(self):
        return str.__hash__(self)


def kinds(d):
    return [type(k).__name__ for k in d]


c = C()
object.__setattr__(c, S('a'), 1)
setattr(c, S('b'), 2)
c.__dict__[S('c')] = 3
c.d = 4
setattr(c, S('d'), 5)
setattr(c, S('a'), 6)
setattr(c, 'b', 7)
print(kinds(c.__dict__), c.a, c.b, c.c, c.d, c.__dict__)
print([n for n in dir(c) if not n.startswith('__')])
delattr(c, S('a'))
print(kinds(vars(c)), hasattr(c, 'a'), getattr(c, S('b')))
setattr(f, S('g'), 1)
print(kinds(f.__dict__), f.g)
for made in [C() for _ in range(3)]:
    setattr(made, S('k'), 1)
    made.j = 2
    print(kinds(made.__dict__), made.k, made.j)


class D:
    def __setattr__(self, name, value):
        print('set', type(name).__name__)
        object.__setattr__(self, name, value)


d = D()
setattr(d, S('q'), 1)
d.r = 2
print(kinds(vars(d)))


class P:
    __slots__ = ('s', '__dict__')

    @property
    def p(self):
        return 'p'

    @p.setter
    def p(self, value):
        print('setter', value)


p = P()
setattr(p, S('s'), 1)
setattr(p, S('p'), 1)
setattr(p, S('z'), 1)
print(p.s, kinds(vars(p)))

# === object.__getattribute__ looks into a class as into any object with a __dict__ ===


class M(type):
    mm = 5

    @property
    def prop(self):
        return 'P'


class Q(metaclass=M):
    a = 1

    def m(self):
        pass

    @classmethod
    def c(cls):
        pass

    @property
    def q(self):
        return 1


class R(Q):
    a = 2


def t(g):
    try:
        print(str(g()).split(' at ')[0])
    except Exception as e:
        print(type(e).__name__, e)


for k in (Q, R, int):
    for n in ('a', 'm', 'c', 'q', 'mm', 'prop', '__name__', 'real', 'x', 'bit_length'):
        print(k.__name__, n)
        t(lambda: object.__getattribute__(k, n))
        t(lambda: type.__getattribute__(k, n))

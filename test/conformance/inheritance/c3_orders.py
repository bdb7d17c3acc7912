"""Linearisations that C3 gives, and those that it refuses."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def order(cls):
    return ' '.join(c.__name__ for c in cls.__mro__)


class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass


print(order(K1), '|', order(K2), '|', order(K3))
print(order(Z))


class X(O): pass
class Y(O): pass
class XY(X, Y): pass
class YX(Y, X): pass


def crossed():
    class Bad(XY, YX):
        pass


def base_first():
    class Bad(O, X):
        pass


def twice():
    class Bad(X, X):
        pass


def object_first():
    class Bad(object, X):
        pass


def three():
    class Bad(X, XY, Y):
        pass


def builtin_layouts():
    class Bad(int, str):
        pass


def two_exceptions():
    class Bad(OSError, KeyError):
        pass


def layouts_ok():
    class Good(KeyError, AttributeError):
        pass

    return order(Good)


for f in (crossed, base_first, twice, object_first, three, builtin_layouts, two_exceptions, layouts_ok):
    attempt(f)


# === diamonds with builtin types ===
class Mixin:
    def who(self):
        return 'mixin ' + super().__str__()


class MyInt(Mixin, int): pass
class MyDict(Mixin, dict): pass
class Err(Mixin, ValueError): pass


print(order(MyInt), MyInt(3).who(), MyDict(a=1).who(), Err('e').who(), order(Err))
print(type.mro(Z) == list(Z.__mro__), Z.mro()[0] is Z, Z.__base__.__name__, MyInt.__base__.__name__, [c.__name__ for c in Z.__bases__])


# === a metaclass's mro() ===
class Reversed(type):
    def mro(cls):
        standard = super().mro()
        return [standard[0], *reversed(standard[1:-1]), standard[-1]]


class P(metaclass=Reversed):
    name = 'P'


class Q(P):
    name = 'Q'


class R(Q):
    pass


print(order(R), R.name, R().name)

# === __bases__ assigned ===
class Old:
    def hi(self): return 'old'


class New:
    def hi(self): return 'new'


class User(Old): pass
class Under(User): pass


u = Under()
print(u.hi())
User.__bases__ = (New,)
print(u.hi(), order(Under), [c.__name__ for c in New.__subclasses__()], Old.__subclasses__())
attempt(lambda: setattr(User, '__bases__', ()))
attempt(lambda: setattr(User, '__bases__', New))
attempt(lambda: setattr(User, '__bases__', (Under,)))
attempt(lambda: setattr(User, '__bases__', (1,)))
print(order(Under))

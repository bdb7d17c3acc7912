"""Choosing the most derived metaclass, and failing to."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class M1(type):
    pass


class M2(type):
    pass


class M12(M1, M2):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


def direct():
    class C(A, B):
        pass


def explicit():
    class C(A, metaclass=M2):
        pass


def by_type_call():
    return type('C', (A, B), {})


attempt(direct)
attempt(explicit)
attempt(by_type_call)
attempt(lambda: M1('C', (B,), {}))


# === solved by a common derived metaclass ===
class C(A, B, metaclass=M12):
    pass


class D(C):
    pass


class E(A, metaclass=type):
    pass


class F(D, A):
    pass


print([type(c).__name__ for c in (C, D, E, F)])
print(type(type('G', (A,), {})).__name__, type(M1('H', (C,), {})).__name__, type(M2('I', (C, B), {})).__name__)


# === the winner's __new__ runs, once ===
class Loud(type):
    def __new__(mcls, name, bases, ns):
        print('Loud', name)
        return super().__new__(mcls, name, bases, ns)


class Louder(Loud):
    def __new__(mcls, name, bases, ns):
        print('Louder', name)
        return super().__new__(mcls, name, bases, ns)


class P(metaclass=Loud):
    pass


class Q(metaclass=Louder):
    pass


class R(P, Q):
    pass


S = type('S', (P, Q), {})
print(type(R).__name__, type(S).__name__)


# === isinstance of classes ===
print(isinstance(C, M1), isinstance(C, M2), isinstance(A, M2), issubclass(M12, type), isinstance(M12, type))
print(type(M1) is type, type(type) is type, isinstance(type, type), isinstance(object, type), issubclass(type, object))

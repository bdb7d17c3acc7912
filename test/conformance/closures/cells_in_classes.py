# === methods see function locals, not class names ===
def make(name):
    greeting = f'hi {name}'

    class Greeter:
        greeting = 'class attribute'

        def enclosing(self):
            return greeting

        def own(self):
            return self.greeting

        @staticmethod
        def static():
            return name

        attr = name.upper()

    return Greeter


G = make('ann')
print(G().enclosing(), G().own(), G.static(), G.attr)

# === __class__ cell ===
class Base:
    def who(self):
        return __class__.__name__, type(self).__name__

    def sup(self):
        return super().__repr__()[:2]


class Child(Base):
    pass


print(Child().who(), Child().sup())
print(Base.who.__code__.co_freevars, Base.who.__closure__[0].cell_contents is Base)

# === super in nested functions and lambdas ===
class A:
    def v(self):
        return 'A.v'


class B(A):
    def v(self):
        def nested():
            return super(B, self).v()
        lam = lambda self: super().v()
        return nested(), lam(self), [super(B, self).v() for _ in range(1)]


print(B().v())

# === class inside a method uses the outer self ===
class Outer:
    def __init__(self):
        self.tag = 'outer tag'

    def inner(self):
        me = self

        class Inner:
            def tag(self):
                return me.tag

        return Inner()


print(Outer().inner().tag())

# === a class body reading a rebound local ===
def rebind():
    x = 1

    class C:
        x = 2
        b = x

        def m(self):
            return x

    x = 3
    return C.b, C().m(), C.x


print(rebind())

# === closures in default and decorator of methods ===
def factory(limit):
    def check(f):
        def run(self, n):
            return f(self, min(n, limit))
        return run

    class Limited:
        @check
        def value(self, n, cap=limit):
            return n, cap

    return Limited()


print(factory(5).value(10))

# === class cell in a class in a class ===
class X:
    class Y:
        def m(self):
            return __class__.__qualname__

    def m(self):
        return __class__.__qualname__


print(X().m(), X.Y().m())

# === rebinding the class name does not matter to super ===
class P:
    def f(self):
        return 'P'


class Q(P):
    def f(self):
        return 'Q' + super().f()


Old, Q = Q, None
print(Old().f())

# === super errors ===
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class S(P):
    def no_args():
        return super()

    def deleted(self):
        del self
        return super()

    def other(self):
        return super().nothing

    static = staticmethod(lambda: super())


err(lambda: S.no_args())
err(lambda: S().deleted())
err(lambda: S().other())
err(lambda: S.static())
err(lambda: super())
err(lambda: super(int, 'a'))
err(lambda: super(5, 5))
err(lambda: super(S, P()).f())

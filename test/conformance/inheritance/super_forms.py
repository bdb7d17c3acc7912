"""`super()` in every form: zero, one, two arguments, in class methods, nested functions, comprehensions."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class A:
    attr = 'A.attr'

    def m(self):
        return 'A.m'

    @classmethod
    def c(cls):
        return f'A.c {cls.__name__}'

    @staticmethod
    def s():
        return 'A.s'

    @property
    def p(self):
        return 'A.p ' + type(self).__name__

    def __getitem__(self, i):
        return f'A[{i}]'

    def __len__(self):
        return 1


class B(A):
    attr = 'B.attr'

    def m(self):
        return 'B.m ' + super().m()

    @classmethod
    def c(cls):
        return 'B.c ' + super().c()

    @staticmethod
    def s():
        return 'B.s ' + super(B, B).s()

    @property
    def p(self):
        return 'B.p ' + super().p

    def explicit(self):
        return super(B, self).m()

    def attribute(self):
        return super().attr, self.attr

    def nested(self):
        def inner():
            return super(B, self).m()

        return inner()

    def first_argument(this):
        return super().m()

    def in_lambda(self):
        return (lambda self: super().m())(self)

    def in_comprehension(self):
        return [super(B, self).m() for _ in 'ab']

    def in_generator(self):
        yield super().m()

    def rebound(self):
        self = C()
        return super().m()

    def subscript(self):
        return super().__getitem__(5), super().__len__()

    def missing(self):
        return super().nothing

    def plain_operator(self):
        return super()[0]

    def assign(self):
        super().attr = 1

    def own_class(self):
        return __class__.__name__, super().__class__.__name__, super().__thisclass__.__name__, super().__self__ is self, super().__self_class__.__name__


class C(B):
    def m(self):
        return 'C.m ' + super().m()


b, c = B(), C()
print(b.m(), c.m(), c.c(), B.s(), c.p, c.explicit(), c.attribute(), c.nested(), c.first_argument(), c.in_lambda())
print(c.in_comprehension(), list(c.in_generator()), b.rebound(), b.subscript(), c.own_class())
attempt(b.missing)
attempt(b.plain_operator)
attempt(b.assign)
print(super(C, c).m(), super(B, c).m(), super(B, C).c(), super(B, C).m(c), super(C, C).c())
attempt(lambda: super(C, b))
attempt(lambda: super(B, 5))
attempt(lambda: super(5, b))
attempt(lambda: super(A, c).m())
attempt(lambda: super())
attempt(lambda: super(B, b, 1))
unbound = super(B)
print(unbound.__self__, unbound.__get__(c, C).m(), type(unbound.__get__(c)).__name__)


def outside(self):
    return super().m()


B.outside = outside


class NoArgs:
    def m():
        return super().m()

    def star(*args):
        return super().__class__


attempt(NoArgs.m)
attempt(lambda: NoArgs().star())


class Diamond1(A):
    def m(self):
        return 'D1 ' + super().m()


class Diamond(B, Diamond1):
    def m(self):
        return 'D ' + super().m()


print(Diamond().m())
print(repr(super(B, c)).startswith("<super: <class 'B'>, <C object>"), repr(super(B)))


class SuperInit:
    def __init__(self, **kw):
        print('last', kw)
        super().__init__(**kw)


class X1(SuperInit):
    def __init__(self, x, **kw):
        print('x', x)
        super().__init__(**kw)


class Y1(SuperInit):
    def __init__(self, y, **kw):
        print('y', y)
        super().__init__(**kw)


class XY1(X1, Y1):
    pass


XY1(x=1, y=2)
attempt(lambda: XY1(x=1, y=2, z=3))

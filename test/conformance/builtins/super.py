def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    x = 'A.x'

    def __init__(self):
        self.log = ['A']

    def who(self):
        return 'A'

    @classmethod
    def c(cls):
        return f'A.c({cls.__name__})'

    @staticmethod
    def s():
        return 'A.s'

    @property
    def p(self):
        return 'A.p'


class B(A):
    x = 'B.x'

    def __init__(self):
        super().__init__()
        self.log.append('B')

    def who(self):
        return 'B>' + super().who()

    @classmethod
    def c(cls):
        return 'B>' + super().c()

    @staticmethod
    def s():
        return 'B>' + super(B, B).s()

    @property
    def p(self):
        return 'B>' + super().p

    def attr(self):
        return super().x, super(B, self).x, super().__thisclass__, super().__self_class__, super().__self__ is self


class C(B):
    def who(self):
        return 'C>' + super().who() + '|' + super(B, self).who()


# === forms ===
c = C()
print(c.who(), c.log, C.c(), C.s(), c.p, c.attr())
print(super(C, c).who(), super(B, C).who(c), super(B, C).c(), type(super(C, c)).__name__)
unbound = super(B)
print(unbound.__get__(c).who(), repr(unbound).split(',')[0], str(super(C, c)).startswith("<super: <class 'C'>, <C object>>"))


# === diamond ===
class Base:
    def run(self):
        return ['Base']


class L(Base):
    def run(self):
        return ['L', *super().run()]


class R(Base):
    def run(self):
        return ['R', *super().run()]


class D(L, R):
    def run(self):
        return ['D', *super().run()]


print(D().run(), [k.__name__ for k in D.__mro__], L().run())

# === special methods are not found implicitly on super ===
class Lst(list):
    def first(self):
        return super().__getitem__(0), super().__len__()

    def bad(self):
        return super()[0]

    def set_attr(self):
        super().x = 1


err(lambda: Lst([7]).first(), lambda: Lst([7]).bad(), lambda: Lst().set_attr(), lambda: len(super(Lst, Lst())))
err(lambda: super(), lambda: super(C, 5), lambda: super(5, C), lambda: super(C, A()), lambda: super(C, c).missing, lambda: super(A, A()).who(), lambda: super(1, 2, 3), lambda: super(C, c, c))

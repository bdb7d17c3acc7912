"""`pow(a, b, c)` with classes of one's own in each place."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Full:
    def __pow__(self, exp, mod=None):
        return 'pow', exp, mod

    def __rpow__(self, base, mod=None):
        return 'rpow', base, mod


class TwoOnly:
    def __pow__(self, exp):
        return 'two', exp

    def __rpow__(self, base):
        return 'rtwo', base


class Declines:
    def __pow__(self, exp, mod=None):
        return NotImplemented


class SubFull(Full):
    pass


class MyInt(int):
    def __pow__(self, exp, mod=None):
        return 'MyInt', int(self), exp, mod


f = Full()
attempt(lambda: pow(f, 2, 3))
attempt(lambda: pow(2, f, 3)[0])
attempt(lambda: pow(2, f))
attempt(lambda: 2 ** f)
attempt(lambda: pow(Declines(), f, 3)[0])
attempt(lambda: pow(TwoOnly(), 2))
attempt(lambda: pow(TwoOnly(), 2, 3))
attempt(lambda: pow(2, TwoOnly()))
attempt(lambda: pow(Declines(), 2, 3))
attempt(lambda: pow(2, 3, Declines()))
attempt(lambda: pow(object(), 2, 3))
attempt(lambda: pow(MyInt(2), 3, 5))
attempt(lambda: pow(2, MyInt(3), 5))
attempt(lambda: MyInt(2) ** 3)
attempt(lambda: pow(2, 3, 5))
attempt(lambda: pow(2, 3, None))
attempt(lambda: pow(base=2, exp=3, mod=5))
attempt(lambda: pow(2, -1, 7))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow(2, 3.0, 5))
attempt(lambda: pow(2, 3, 5.0))
attempt(lambda: pow('a', 2, 3))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(-8, 1 / 3))
attempt(lambda: pow(-2, 3, -5))
attempt(lambda: pow(True, 2, 3))
attempt(lambda: pow(10, 10 ** 20, 7))
attempt(lambda: pow(2))


def in_place():
    x = TwoOnly()
    x **= 4
    return x


attempt(in_place)

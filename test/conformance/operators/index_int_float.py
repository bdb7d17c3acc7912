"""`__index__`, `__int__`, `__float__`, `__trunc__`, `__round__`, `__complex__`, `__abs__` and the unary operators."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


print([10, 20, 30][I(1)], 'abc'[I(-1)], (1, 2, 3)[I(0):I(2)], range(I(3)), range(10)[I(4)], b'abc'[I(1)], list(range(I(1), I(10), I(4))))
print(bin(I(5)), hex(I(255)), oct(I(8)), chr(I(97)), [0] * I(2), I(3) * 'x' if False else 'x' * I(3), int(I(7)), float(I(7)), complex(I(2)), bytes(I(2)))
print('%d' % I(3), '%x' % I(255), '%c' % I(65), round(2.567, I(1)), pow(2, 3, I(5)) if False else '', [1, 2, 3].pop(I(0)), 'a-b-c'.split('-', I(1)))
attempt(lambda: [1][I(5)])
attempt(lambda: [1][I('x')])
attempt(lambda: [1][I(None)])
attempt(lambda: range(I(1.5)))
attempt(lambda: [1, 2][I(True)])
attempt(lambda: I(1) + 1)
attempt(lambda: {1: 'one'}.get(I(1)))
attempt(lambda: [1, 2, 3][1.0])
attempt(lambda: [1, 2, 3]['1'])
attempt(lambda: 'abc'[None])
attempt(lambda: (1,)[1:'x'])
attempt(lambda: range(5)[2.0])
attempt(lambda: hex(1.5))
attempt(lambda: [0] * 1.5)
attempt(lambda: [1].insert('a', 1))


class F:
    def __float__(self):
        return 2.5


class BadF:
    def __float__(self):
        return 2


class N:
    def __int__(self):
        return 9


class BadN:
    def __int__(self):
        return 9.5


class T:
    def __trunc__(self):
        return 4

    def __round__(self, n=None):
        return f'round {n}'

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __abs__(self):
        return 'abs'

    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'invert'

    def __complex__(self):
        return 1 + 2j


import math

print(float(F()), complex(F()), int(N()), complex(T()), round(T()), round(T(), 2), round(T(), None), math.floor(T()), math.ceil(T()), math.trunc(T()))
print(abs(T()), -T(), +T(), ~T())
attempt(lambda: int(T()))
attempt(lambda: float(BadF()))
attempt(lambda: int(BadN()))
attempt(lambda: int(F()))
attempt(lambda: float(N()))
attempt(lambda: float('x'))
attempt(lambda: int(object()))
attempt(lambda: -'a')
attempt(lambda: +[])
attempt(lambda: ~1.5)
attempt(lambda: abs('x'))
attempt(lambda: round('x'))
attempt(lambda: round(1.5, 'x'))
attempt(lambda: math.floor('x'))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: '%c' % 'ab')
attempt(lambda: '%d' % '3')
attempt(lambda: '%d' % N())
attempt(lambda: '%f' % F())

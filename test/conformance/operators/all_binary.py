"""Every binary operator: plain, reflected and in place, in one recording class."""


class Rec:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


NAMES = ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or')


def make(name):
    def method(self, *others):
        return f'{name}({self}, {", ".join(map(repr, others))})'

    return method


for name in NAMES:
    for prefix in ('', 'r', 'i'):
        if name != 'divmod' or prefix != 'i':
            setattr(Rec, f'__{prefix}{name}__', make(prefix + name))

a, b = Rec('a'), Rec('b')
print(a + b, a - b, a * b, a @ b, a / b, a // b, a % b, a ** b, a << b, a >> b, a & b, a ^ b, a | b, sep='\n')
print(1 + b, 1 - b, 1 * b, 1 @ b, 1 / b, 1 // b, 1 % b, 1 ** b, 1 << b, 1 >> b, 1 & b, 1 ^ b, 1 | b, sep='\n')
print(divmod(a, b), divmod(1, b), divmod(a, 1), pow(a, b), pow(a, b, 2), pow(1, b), sep='\n')


def in_place(code):
    x = Rec('x')
    return code(x)


def iadd(x):
    x += 1
    return x


def isub(x):
    x -= 1
    return x


def imul(x):
    x *= 1
    return x


def imatmul(x):
    x @= 1
    return x


def itruediv(x):
    x /= 1
    return x


def ifloordiv(x):
    x //= 1
    return x


def imod(x):
    x %= 1
    return x


def ipow(x):
    x **= 1
    return x


def ilshift(x):
    x <<= 1
    return x


def irshift(x):
    x >>= 1
    return x


def iand(x):
    x &= 1
    return x


def ixor(x):
    x ^= 1
    return x


def ior(x):
    x |= 1
    return x


ALL = (iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ixor, ior)
for code in ALL:
    print(in_place(code))
for name in NAMES:
    if name != 'divmod':
        delattr(Rec, f'__i{name}__')
for code in ALL:
    print(in_place(code))
for name in NAMES:
    delattr(Rec, f'__{name}__')
for code in ALL:
    try:
        print(in_place(code))
    except TypeError as e:
        print(e)

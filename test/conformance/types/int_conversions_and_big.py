def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor ===
print(int(), int(5), int(5.9), int(-5.9), int(True), int('42'), int('  -42\n'), int('+7'), int('1_000'), int(b'12'), int('٣٤'))
print(int('ff', 16), int('0xFF', 16), int('0b101', 2), int('0o17', 8), int('z', 36), int('0x1f', 0), int('0b11', 0), int('12', 0), int('-0x1', 0), int('11', base=3))
err(lambda: int(''), lambda: int(' '), lambda: int('1.5'), lambda: int('1__0'), lambda: int('_1'), lambda: int('1_'), lambda: int('0x'), lambda: int('012', 0), lambda: int('9', 8), lambda: int('--1'), lambda: int('a' * 60))
err(lambda: int(None), lambda: int(float('nan')), lambda: int(float('inf')), lambda: int('1', 1), lambda: int('1', 37), lambda: int(b'\xff'), lambda: int('5\0'), lambda: int(x=5))

# === methods ===
n = 10
print(n.bit_length(), (-10).bit_length(), (0).bit_length(), (255).bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer(), n.as_integer_ratio())
print((1024).to_bytes(2, 'big'), (1024).to_bytes(2, 'little'), (-1).to_bytes(2, 'big', signed=True), (5).to_bytes(), int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x00\x04', 'little'), int.from_bytes(b'\xff', signed=True), int.from_bytes([1, 2]))
err(lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, 'middle'), lambda: int.from_bytes('a'), lambda: n.bit_length(1), lambda: int.from_bytes(b'a', 'x'))

# === special methods called directly ===
print(n.__add__(5), n.__radd__(5), n.__add__(1.5), n.__sub__('a'), n.__truediv__(4), n.__floordiv__(3), n.__mod__(3), n.__divmod__(3), n.__pow__(2), n.__pow__(2, 7), n.__rpow__(2), n.__neg__(), n.__abs__(), n.__bool__(), n.__index__(), n.__eq__(10.0), n.__lt__(20), n.__hash__(), n.__float__(), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__round__(-1), n.__format__('>5'), n.__repr__(), n.__lshift__(2), n.__invert__())

# === division and modulo signs ===
for a in (7, -7):
    for b in (3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b, a == b * (a // b) + a % b)

# === big ===
big = 2 ** 200
print(big, -big, big // 3 ** 50, big % 1000007, (big + 1) * (big - 1) == big * big - 1, big >> 190, 1 << 70, -big >> 195, big & (big - 1), big | 1, ~big)
print(int('1' * 50) * int('9' * 50), 10 ** 50 // 7, -10 ** 50 // 7, 10 ** 50 % -7, divmod(-10 ** 30, 10 ** 15 + 1))
print(2 ** 64 - 1, -2 ** 63, 2 ** 53 + 1, (2 ** 53 + 1) / 1, 10 ** 22 / 10 ** 21, 3 ** 100 / 3 ** 99, 9007199254740993 * 1.0, big == float(big), hash(5), hash(-1), hash(-2))
print(str(big)[:10], f'{big:x}', f'{big:,}', big.bit_length(), pow(3, 1000, 10 ** 9 + 7), pow(3, -1, 7), pow(-2, 5, 7))
err(lambda: pow(2, -1, 4), lambda: pow(2, 5, 0), lambda: pow(2.0, 1, 5), lambda: len(str(10 ** 4300)), lambda: int('1' * 4301), lambda: 10 ** 400 * 1.5, lambda: float(10 ** 309), lambda: round(5, 1.5))

# === comparison and identity of values ===
print(1 == 1.0, 1 < 1.5, 2 ** 1000 > 1e300, 2 ** 1024 > float('inf'), -0 == 0, 10 ** 16 == 1e16, 10 ** 17 + 1 == 1e17)


# === subclass ===
class Meters(int):
    def __new__(cls, v, unit='m'):
        self = super().__new__(cls, v)
        self.unit = unit
        return self

    def __repr__(self):
        return f'{int(self)}{self.unit}'

    def __add__(self, other):
        return Meters(int(self) + other)


m = Meters(5, 'km')
print(m, m + 1, m * 2, type(m * 2), m == 5, {m: 1}[5], [1, 2, 3, 4, 5, 6][m], isinstance(m, int), str(m), f'{m:03d}')


class Idx:
    def __index__(self):
        return 3


class BadIdx:
    def __index__(self):
        return 'x'


class BadInt:
    def __int__(self):
        return 1.5


print(int(Idx()), [0, 1, 2, 3][Idx()], hex(Idx()), range(Idx()), 'ab' * Idx())
err(lambda: int(BadIdx()), lambda: int(BadInt()), lambda: [1][BadIdx()], lambda: range(BadIdx()))

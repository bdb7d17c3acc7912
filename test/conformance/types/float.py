def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


inf, nan = float('inf'), float('nan')

# === constructor ===
print(float(), float(3), float('1.5'), float(' -2e3\n'), float('1_0.5'), float('.5'), float('5.'), float('INF'), float('-infinity'), float('nan'), float('+1'), float(True), float(b'2.5'), float('1e400'), float('1e-400'))
err(lambda: float(''), lambda: float('1.2.3'), lambda: float('1e'), lambda: float('0x10'), lambda: float('1__0'), lambda: float('abc'), lambda: float(None), lambda: float([]), lambda: float('inf inity'), lambda: float(b'\xff'))

# === repr: the shortest that reads back ===
print(0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345.6, 1234567890123456789.0, 1e-4, 1e-5, 1.5e-7, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 100.0, -0.0, 1e100, 4.35, 0.1 + 0.7, 2.675)
print(3.0, 3.14, 1e3, 12345678.9, 0.00001234, 9999999999999998.0, 99999999999999990.0, 72057594037927936.0, 1.1 * 1.1, 1e2 ** 0.5)
print(inf, -inf, nan, repr(inf), str(-nan) in ('nan', '-nan'), [1.0, -0.0, inf])

# === methods ===
print((0.5).as_integer_ratio(), (-1.25).as_integer_ratio(), (3.0).is_integer(), (3.5).is_integer(), inf.is_integer(), (1.5).hex(), (0.1).hex(), (-0.0).hex(), inf.hex(), float.fromhex('0x1.8p1'), float.fromhex('-0x.1p4'), float.fromhex('inf'), (1.5).conjugate(), (1.5).real, (1.5).imag, float.from_number(3))
err(lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: float.fromhex('zz'), lambda: float.fromhex(5), lambda: (1.5).is_integer(1), lambda: float.from_number('1'))

# === division, floor, modulo ===
for a in (7.5, -7.5):
    for b in (2.0, -2.0):
        print(a, b, a // b, a % b, divmod(a, b), a / b)
print(5.0 % inf, -5.0 % inf, 5.0 // inf, -5.0 // inf, inf % 5 if False else '-', 0.0 % -3, -0.0 % 3, 1e300 * 1e10, -1e300 * 1e10, inf - inf, inf * 0, 1e-300 * 1e-300, 6.0 // 0.1, 0.3 % 0.1)
print(2.0 ** 3, 2 ** 0.5, 4 ** -0.5, (-8.0) ** 3, 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan, inf ** -1, (-inf) ** 3, 0.5 ** inf)
err(lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1, lambda: int(nan), lambda: int(-inf), lambda: round(nan), lambda: round(inf))

# === rounding ===
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20)], round(2.675, 2), round(1.005, 2), round(1234.567, -2), round(0.15, 1), round(5.015, 2), round(1e22, -21), round(3.7, 0), round(-2.5, 0), round(1.5, None), round(1.23456789, 5), round(12.5, -1), round(1e300, 400), round(5e-324, 2), round(nan, 2), round(inf, 1))
print(int(3.99), int(-3.99), int(1e20), (2.7).__trunc__(), (2.7).__floor__(), (-2.7).__floor__(), (2.2).__ceil__())

# === comparison ===
print(nan == nan, nan < 1, nan != nan, inf > 10 ** 400, -inf < -10 ** 400, inf == inf, 0.0 == -0.0, 1.0 == True, 0.1 + 0.2 == 0.3, 1e308 * 10 == inf, min(nan, 1) is nan, max(1, nan), sorted([3.5, -1, inf, -inf, 0]))
print(1.5 < 2 < 2.5, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53 + 1, hash(2.0) == hash(2), hash(0.5) == hash(0.5), {1.0: 'a', 1: 'b'}, {0.0, -0.0}, bool(nan), bool(-0.0), bool(1e-320))

# === special methods ===
print((1.5).__add__(1), (1.5).__add__('a'), (1.5).__radd__(2), (1.5).__eq__('x'), (1.5).__lt__(2), (1.5).__neg__(), (-1.5).__abs__(), (1.5).__bool__(), (1.5).__int__(), (1.5).__divmod__(1), (1.5).__pow__(2), (1.5).__format__('.3f'), (1.5).__repr__(), (2.5).__round__(), (2.25).__round__(1))


# === subclass and protocol ===
class Temp(float):
    def __repr__(self):
        return f'{float(self):.1f}C'


class AsFloat:
    def __float__(self):
        return 2.5


class AsIndex:
    def __index__(self):
        return 7


class Bad:
    def __float__(self):
        return 'x'


t = Temp(21.55)
print(t, [t], t + 1, type(t + 1), t == 21.55, float(AsFloat()), float(AsIndex()), f'{t:.2f}')
err(lambda: float(Bad()), lambda: 1.0 + AsFloat(), lambda: 'a' + 1.0, lambda: 1.0 & 1, lambda: [1, 2][1.0], lambda: 'a' * 2.0, lambda: 1.5 < 'a')

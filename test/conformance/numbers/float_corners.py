"""float: parsing, repr, formatting, rounding, special values and messages."""


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)


inf, nan = float('inf'), float('nan')
for call in (
    lambda: float(' 1.5\n'), lambda: float('1_0.5'), lambda: float('1__0'), lambda: float('.5'), lambda: float('5.'), lambda: float('.'), lambda: float('1e5'), lambda: float('1e'), lambda: float('-inf'), lambda: float('Infinity'), lambda: float('+nan'), lambda: float('infin'), lambda: float('0x1'), lambda: float(''), lambda: float('1 2'), lambda: float('1e400'), lambda: float('-1e-400'),
    lambda: float(b'1.5'), lambda: float(None), lambda: float([]), lambda: float(1j), lambda: float(), lambda: float('1', '2'), lambda: float(x=1), lambda: float('é'), lambda: float(10 ** 20), lambda: float(True),
    lambda: 0.1 + 0.2, lambda: 1e16, lambda: 1e15, lambda: 123456789012345678.0, lambda: 1e-4, lambda: 1e-5, lambda: 0.00001234, lambda: 5e-324, lambda: 1.7976931348623157e308, lambda: 1e308 * 10, lambda: -0.0, lambda: 0.0 * -1, lambda: 2.0 ** 1000, lambda: 100.0, lambda: 1 / 3, lambda: 2 / 3 * 3, lambda: 1e22, lambda: 1e23, lambda: 9007199254740993.0,
    lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1, lambda: (-8.0) ** (1 / 3), lambda: inf - inf, lambda: inf * 0, lambda: inf // 1, lambda: inf % 2, lambda: 5 % inf, lambda: -5 % inf, lambda: nan ** 0, lambda: 1 ** nan, lambda: inf ** 0, lambda: (-1) ** inf, lambda: 0.0 ** 0,
    lambda: 7.5 // 2, lambda: -7.5 // 2, lambda: 7.5 % -2, lambda: -7.5 % 2, lambda: divmod(-7.5, 2), lambda: -0.0 % 5, lambda: 0.0 // -1, lambda: 1e-20 % -1, lambda: 5.0 % 5, lambda: 1.0 // 0.1, lambda: divmod(1.0, 0.1), lambda: 3 // 1.5, lambda: -1e-300 // 1e300,
    lambda: round(0.5), lambda: round(1.5), lambda: round(2.5), lambda: round(-0.5), lambda: round(2.675, 2), lambda: round(1.005, 2), lambda: round(1234.5678, -2), lambda: round(1e20, 2), lambda: round(1.5, None), lambda: round(inf), lambda: round(nan), lambda: round(inf, 1), lambda: round(5e-324, 400), lambda: round(1.0, -400), lambda: round(1.5, 1.0), lambda: round(-1.5), lambda: round(0.15, 1), lambda: round(1e308 * 1.7, -308),
    lambda: (1.5).is_integer(), lambda: (2.0).is_integer(), lambda: inf.is_integer(), lambda: (0.75).as_integer_ratio(), lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: (-0.0).as_integer_ratio(), lambda: (3.14).hex(), lambda: (0.0).hex(), lambda: (-inf).hex(), lambda: float.fromhex('0x1.8p1'), lambda: float.fromhex('1.8'), lambda: float.fromhex('zz'), lambda: float.fromhex('0x1p2000'), lambda: (1.5).conjugate(), lambda: (1.5).real, lambda: (1.5).imag, lambda: float.from_number(3), lambda: float.from_number('3'),
    lambda: f'{3.14159:.2f}', lambda: f'{1e10:,}', lambda: f'{1234567.891:,.1f}', lambda: f'{1234567.891:_.1f}', lambda: f'{0.5:%}', lambda: f'{0.12345:.1%}', lambda: f'{1e-7}', lambda: f'{1e-7:f}', lambda: f'{123456789.0:g}', lambda: f'{123456.0:g}', lambda: f'{0.0001:g}', lambda: f'{0.00001:g}', lambda: f'{1.0:g}', lambda: f'{1.0:#g}', lambda: f'{1.0:e}', lambda: f'{12345.6789:.3e}', lambda: f'{12345.6789:E}', lambda: f'{1.0:n}',
    lambda: f'{1.0:10}|', lambda: f'{1.0:<10}|', lambda: f'{-1.0:=10}|', lambda: f'{1.0:+}', lambda: f'{1.0: }', lambda: f'{-1.5:08.2f}', lambda: f'{inf:08}', lambda: f'{nan:+}', lambda: f'{-inf:F}', lambda: f'{-0.0:z}', lambda: f'{-0.001:z.1f}', lambda: f'{1.0:d}', lambda: f'{1.0:x}', lambda: f'{1.0:s}', lambda: f'{1.0:c}', lambda: f'{1.0:.0f}', lambda: f'{2.5:.0f}', lambda: f'{1.0:#.0f}', lambda: f'{1e100:.3}', lambda: f'{100.0:.2}', lambda: f'{1.5:.0}', lambda: f'{0.1:.20f}', lambda: f'{1.0:.}', lambda: f'{1.0:,%}', lambda: f'{12345.678:,.2e}',
    lambda: nan == nan, lambda: nan != nan, lambda: nan < 1, lambda: inf == inf, lambda: -inf < 0 < inf, lambda: 0.0 == -0.0, lambda: max(nan, 1) , lambda: max(1, nan), lambda: min([2, nan, 1]), lambda: sorted([3.0, 1, 2.5]), lambda: 1.0 in [1], lambda: 1.5 < '2', lambda: 1.5 + 'a', lambda: -1.5, lambda: abs(-0.0), lambda: ~1.5, lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: [1][1.0], lambda: range(1.0), lambda: 'a' * 1.0,
    lambda: 1.5.__add__(1), lambda: 1.5.__add__('a'), lambda: 1.5.__floordiv__(0), lambda: (2.5).__round__(), lambda: (2.5).__trunc__(), lambda: (2.5).__floor__(), lambda: (-2.5).__ceil__(), lambda: (1.5).__int__(), lambda: (0.0).__bool__(), lambda: (1.5).__format__('.3f'), lambda: sum([0.1] * 10), lambda: sum([1e100, 1.0, -1e100]), lambda: sum([1, 2.5, True]), lambda: sum([0.1, 1, 10 ** 400]),
):
    attempt(call)

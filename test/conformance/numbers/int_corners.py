"""int: parsing, formatting, shifts, division, methods and messages."""


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)


big = 10 ** 30
for call in (
    lambda: int(' 12\n'), lambda: int('-0b11', 2), lambda: int('0b11', 0), lambda: int('0o17', 0), lambda: int('0xfF', 16), lambda: int('011', 0), lambda: int('011'), lambda: int('z', 36), lambda: int('1_000'), lambda: int('_1'), lambda: int('1__0'), lambda: int('1_'),
    lambda: int(''), lambda: int(' '), lambda: int('1 2'), lambda: int('+-1'), lambda: int('+ 1'), lambda: int('0x'), lambda: int('0x', 16), lambda: int('9', 8), lambda: int('1', 1), lambda: int('1', 37), lambda: int('1', -1), lambda: int(1, 2), lambda: int(1.5, 10),
    lambda: int('1', 'a'), lambda: int('1', 2.0), lambda: int(b'12'), lambda: int(b'1x'), lambda: int(bytearray(b'7')), lambda: int('1.5'), lambda: int('1e3'), lambda: int('é'), lambda: int('a\0'), lambda: int(None), lambda: int([]), lambda: int({}), lambda: int(1j), lambda: int(),
    lambda: int(base=10), lambda: int('1', base=2), lambda: int(x=1), lambda: int('1' * 20), lambda: int(-1.9), lambda: int(1e30), lambda: int(float('inf')), lambda: int(float('nan')), lambda: int(True), lambda: int('٣'), lambda: int('-' * 2 + '1'),
    lambda: 7 // -2, lambda: -7 // 2, lambda: 7 % -3, lambda: -7 % 3, lambda: divmod(-7, 3), lambda: divmod(7, -3), lambda: big // -7, lambda: -big % 7, lambda: divmod(-big, 10 ** 15 + 1), lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: big // 0, lambda: 0 ** -1, lambda: 0 ** 0,
    lambda: 2 ** -2, lambda: (-2) ** -1, lambda: 2 ** 100, lambda: (-3) ** 3, lambda: 1 << 70, lambda: 1 << -1, lambda: 1 >> -1, lambda: -1 >> 100, lambda: -5 >> 1, lambda: big >> 90, lambda: 5 >> 10 ** 20, lambda: 0 << 10 ** 5, lambda: 1.0 << 1, lambda: -big & 0xFFFF, lambda: ~big, lambda: -1 ^ big, lambda: -big | 1,
    lambda: big / 3, lambda: big / big, lambda: 10 ** 400 / 1, lambda: 10 ** 400 / 10 ** 399, lambda: 1 / 10 ** 400, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 + 0.5, lambda: 10 ** 400 > 1e308, lambda: 10 ** 400 == float('inf'), lambda: 2 ** 53 + 1 == float(2 ** 53 + 1), lambda: 2 ** 53 + 1 > float(2 ** 53),
    lambda: (5).bit_length(), lambda: (-5).bit_length(), lambda: (0).bit_length(), lambda: big.bit_length(), lambda: (255).bit_count(), lambda: (-7).bit_count(), lambda: (3).as_integer_ratio(), lambda: (6).numerator, lambda: (6).denominator, lambda: (6).imag, lambda: (6).conjugate(), lambda: (6).is_integer(), lambda: True.real,
    lambda: (1000).to_bytes(2), lambda: (1000).to_bytes(2, 'little'), lambda: (1000).to_bytes(1), lambda: (-1).to_bytes(2), lambda: (-2).to_bytes(2, signed=True), lambda: (1).to_bytes(), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(2, 'middle'), lambda: (128).to_bytes(1, signed=True), lambda: (0).to_bytes(0),
    lambda: int.from_bytes(b'\x01\x00'), lambda: int.from_bytes(b'\x01\x00', 'little'), lambda: int.from_bytes(b'\xff\xfe', signed=True), lambda: int.from_bytes([1, 2]), lambda: int.from_bytes('ab'), lambda: int.from_bytes(b''), lambda: int.from_bytes([300]), lambda: int.from_bytes(5),
    lambda: round(15, -1), lambda: round(25, -1), lambda: round(-15, -1), lambda: round(12345, -2), lambda: round(5, 2), lambda: round(big + 5, -1), lambda: round(1, 'a'), lambda: round(99, -5), lambda: abs(-big), lambda: +True, lambda: -True, lambda: ~True, lambda: True + True, lambda: True * 'ab',
    lambda: f'{big:,}', lambda: f'{-255:#x}', lambda: f'{255:#010b}', lambda: f'{5:+}', lambda: f'{5: }', lambda: f'{-5:=6}', lambda: f'{5:<6}|', lambda: f'{5:^6}|', lambda: f'{5:*>6}', lambda: f'{65:c}', lambda: f'{5:e}', lambda: f'{5:.2f}', lambda: f'{5:%}', lambda: f'{5:n}', lambda: f'{5:s}', lambda: f'{5:.2}', lambda: f'{5:.2d}',
    lambda: f'{1234567:_x}', lambda: f'{1234567:,x}', lambda: f'{1234567:_b}', lambda: f'{5:,_}', lambda: f'{5:c<}', lambda: f'{-1:c}', lambda: f'{5:+c}', lambda: f'{5:,c}', lambda: f'{5:#c}', lambda: f'{True:5}|', lambda: f'{True:x}', lambda: f'{5:z}', lambda: f'{5:0<6}', lambda: f'{-5:06}', lambda: f'{-5:0<6}', lambda: f'{1234:010,}', lambda: f'{5:é>4}', lambda: f'{5:10.}', lambda: f'{5:1000000000000}' if False else 0,
    lambda: hex(-255), lambda: oct(8), lambda: bin(-5), lambda: hex(1.0), lambda: hex(big), lambda: str(10 ** 25), lambda: repr(-0), lambda: (1).__add__(1.5), lambda: (1).__radd__(2), lambda: (1).__truediv__(0), lambda: int.__add__(1), lambda: (5).__divmod__('a'), lambda: (3).__pow__(2, 5), lambda: (5).__floor__(), lambda: (5).__round__(), lambda: (5).__bool__(), lambda: (5).__index__(), lambda: (5).__format__('x'),
    lambda: 3 < '4', lambda: 3 == '3', lambda: 3 < None, lambda: 1 < 2.5 < 3, lambda: 10 ** 20 < 1e20, lambda: 10 ** 20 == 1e20, lambda: 1 + None, lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + 1, lambda: 1 @ 2, lambda: 1 & 1.0, lambda: -(-5), lambda: --5, lambda: 1 if 0x0 else 0o7, lambda: 1_0.0_1, lambda: 0b1_1,
):
    attempt(call)

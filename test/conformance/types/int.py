# === exact beyond 2**53 ===
n = -(2**63)
print(n // -1, n % -1, divmod(n, -1), -n, abs(n), n * n, n - 1)
big = 10**30
print(big // 7, big % 7, -big // 7, -big % 7, big / 3, big >> 40, -1 >> 100, 1 << 70, big & 0xFFFF, big ^ -1, ~big)
print(2**53 + 1, (2**53 + 1) * 3, 9007199254740993 - 9007199254740992, 3**40 % 1000, pow(3, 1000, 17), pow(3, -1, 7))
print(big == 1e30, 2**53 == 2.0**53, 2**53 + 1 == float(2**53), hash(-1), hash(2**100) == hash(2.0**100))

# === text to int and back ===
print(int('42'), int(' -7 '), int('ff', 16), int('0b101', 0), int('1_000'), int('z', 36), int(3.99), int(-3.99), int(True))
print(str(10**25), hex(255), oct(8), bin(-5), hex(-(2**70)), f'{10**20:,}', f'{255:08b}', f'{-255:#x}')
for text, base in (('x', 10), ('', 10), ('12', 2), ('1__0', 10), ('9', 37)):
    try:
        int(text, base)
    except ValueError as e:
        print(e)
for value in (None, [], '1.5', float('inf'), float('nan')):
    try:
        int(value)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)

# === methods and attributes ===
print((5).bit_length(), (255).bit_count(), (-8).bit_length(), (3).real, (3).imag, (3).numerator, (7).denominator, (6).as_integer_ratio())
print((1024).to_bytes(2, 'big'), int.from_bytes(b'\x04\x00', 'big'), (-2).to_bytes(2, 'little', signed=True), (5).is_integer())
print(round(15, -1), round(25, -1), round(-15, -1), round(2.5), round(3.5), round(2.675, 2), (7).__add__(1), int.__mul__(2, 3))

# === bool is an int ===
print(True + True, True == 1, isinstance(True, int), {True: 'a', 1: 'b', 1.0: 'c'}, [10, 20][True], True & 3, True | False, ~0, bool('') is False)

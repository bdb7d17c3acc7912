# === bases, signs, alternate forms, grouping ===
for n in (0, 7, -7, 255, -255, 1234567, 10**18, -(2**70)):
    print(n, f'{n:d}', f'{n:+d}', f'{n: d}', f'{n:b}'[:20], f'{n:o}', f'{n:x}', f'{n:X}', f'{n:#x}', f'{n:#o}', f'{n:,}', f'{n:_}', f'{n:_x}', f'{n:#_b}'[:20])

# === width, alignment and fill ===
for spec in ('8', '<8', '>8', '^8', '=8', '08', '*<8', '*>8', '*^8', '*=8', '0<8', '0>8', '0^8', '+8', '+08', ' 8', '#08x', '#10b', '=+8', '😀^7', '-8d', '8,', '08,', '010,', '012_', '>+10,d', '_>12_b', '<08', '^08', '=#10x'):
    print(f'{spec:>8}', [format(v, spec) for v in (42, -42, 0, 12345)])

# === as floats ===
for spec in ('f', '.2f', 'e', '.1e', 'g', '.3g', '%', '.0%', 'n', '10.1f', ',.2f', 'F', 'G', 'E'):
    print(f'{spec:>6}', [format(v, spec) for v in (0, 1, -42, 1234567, 10**20)])

# === characters, booleans ===
print([format(v, 'c') for v in (65, 233, 0x1F600)], f'{65:5c}|{65:<5c}|{65:^5c}|{65:*>5c}', f'{True} {True:d} {True:5} {False:x} {True:c}|{True:+} {True:>5}')

# === errors ===
for spec in ('.2', '.2d', 's', 'y', 'dd', ',,', ',_', '_,', ',x', ',b', ',n', '_n', '+c', '#c', ',c', '10000000000000000000000', '5.5.5', '<<<', '=-', 'z', '#s', 'ü', '0x', '-+5', '  5', '5 ', '+'):
    try:
        print(repr(spec), repr(format(5, spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
for value, spec in ((-1, 'c'), (0x110000, 'c'), (10**400, 'f'), (10**400, 'e'), (10**400, 'g'), (1, 'd ')):
    try:
        print(spec, format(value, spec))
    except Exception as e:
        print(spec, type(e).__name__, e)

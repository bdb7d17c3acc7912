# === shortest repr across magnitudes ===
for e in (-324, -323, -310, -20, -5, -4, -1, 0, 1, 5, 15, 16, 17, 22, 23, 100, 308):
    x = float(f'1.5e{e}')
    print(e, x, repr(-x), f'{x:g}', f'{x:.3e}', f'{x!s:>12}')

# === hard cases ===
for x in (0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 1e23, 9007199254740993.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.123456789, 1.005, 2.675, 0.5, 1.5, 2.5, 1e21, 123456789012345680.0, 4.35, 4.349999999999999, 1.1, 2.0**0.5, 100 / 3):
    print(x, f'{x:.0f}', f'{x:.1f}', f'{x:.2f}', f'{x:.17g}', f'{x:.3g}', round(x, 2)) if x < 1e100 else print(x, f'{x:.3g}')

# === half way in decimal, exact in binary ===
print([f'{x:.0f}' for x in (0.5, 1.5, 2.5, 3.5, -0.5)], [f'{x:.1f}' for x in (0.25, 0.75, 0.35, 1.25, 2.45)], [f'{x:.2f}' for x in (0.125, 0.375, 2.675, 1.005)], [round(x, 1) for x in (0.25, 0.35, 0.45, 2.5)])

# === signs, zeros, specials ===
inf, nan = float('inf'), float('nan')
for spec in ('', '+', ' ', '.2f', '+.1e', 'g', '%', '08.2f', '>8', '<8', '^8', '*=8', ',', 'z.0f'):
    print(repr(spec), [format(v, spec) for v in (0.0, -0.0, 1.0, -1.25, inf, -inf, nan, -0.04)])

# === g switches between forms ===
print([f'{10.0 ** e:g}' for e in range(-7, 9)], [f'{123456789.0:.{p}g}' for p in range(1, 11)], [f'{0.0001234:.{p}g}' for p in (1, 2, 5)], f'{1.0:#g} {100000.0:g} {1000000.0:g} {1e5:.5g} {1e-5:g}')
print([str(10.0 ** e) for e in range(-6, 18, 2)], [f'{1234.5:{p}e}' for p in ('.0', '.1', '.10')], f'{1e100:.0f}', f'{0.1:.30f}', f'{1e-10:f}', f'{123.456:10.4}|{123.456:<10.4}|{123.456:^+10.4}|')
print(float('0.1') == 0.1, float(repr(1 / 3)) == 1 / 3, all(float(repr(i / 7)) == i / 7 for i in range(200)), [float(s) for s in ('1e5', '1E-5', '.5e1', '1_000.5', '  3 ', '0x1p3' if False else '8')])
print(1e16, 1e15, 9999999999999998.0, 99999999999999980.0, 0.0001, 0.00001, 12345678901234567.0, 1e16 + 2, -1e-7, 3e0, 1.0e+2)

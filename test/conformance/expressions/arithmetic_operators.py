# === ints ===
print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 // 2, 7 % 3, 7 ** 3, -7 // 2, -7 % 3, 7 % -3, -7 / 2, 6 / 3)
print(2 ** -1, 2 ** 0, (-2) ** 3, -2 ** 2, 0 ** 0, 2 ** 100)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -1 >> 5, -5 & 0xFF)

# === precedence ===
print(2 + 3 * 4 ** 2, (2 + 3) * 4, -3 ** 2, 2 ** -2, 2 ** 3 ** 2, 10 - 4 - 3, 100 / 10 / 2, 1 + 2 << 3, 1 | 2 ^ 3 & 4, 7 // 2 * 2 + 7 % 2, - - 5, ~-5, not -1)

# === mixing with floats and bools ===
print(1 + 1.5, 3 * 0.5, 2 ** 0.5, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7 % -2.5, True + 1, True / 2, 1.0 + True, 0.1 + 0.2)
print(1e308 * 10, -1e308 * 10, 5 % float('inf'), -5 % float('inf'), 1e16 + 1, 3 // 0.1, 1 // 0.1)

# === sequences ===
print('ab' + 'cd', 'ab' * 3, 3 * 'ab', [1] + [2], [0] * 3, (1,) + (2,), 2 * (1, 2), b'a' + b'b', b'x' * 3, 'a' * 0, 'a' * -5, [1] * True)

# === errors ===
def err(*fs):
    for f in fs:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)


err(lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: divmod(1, 0))
err(lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: ~1.5, lambda: -'a', lambda: +[], lambda: ~None)
err(lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + (), lambda: () + [], lambda: b'' + '', lambda: '' + b'', lambda: None + 1, lambda: {} + {}, lambda: {1} + {2})
err(lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: [1] * [2], lambda: 'a' - 'b', lambda: [1] - [1], lambda: 'a' / 2, lambda: 2 ** 'a', lambda: 1 @ 2, lambda: {} | [], lambda: {1} | [2])
err(lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 / 3, lambda: 10 ** 400 / 10 ** 399, lambda: 2.5 % 'a', lambda: len + 1, lambda: int + str, lambda: object() + 1 if False else 'skip')
err(lambda: None - None, lambda: ... + 1, lambda: print * 2, lambda: range(3) + range(3), lambda: (x for x in []) + 1, lambda: 1 < 2 < [], lambda: True + None, lambda: 5 // 'x', lambda: 5.0 // 'x', lambda: divmod('a', 1), lambda: pow('a', 1))

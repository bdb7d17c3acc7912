# === sorted ===
print(sorted([3, 1, 2]), sorted('hello', reverse=True), sorted([('b', 1), ('a', 2)]), sorted([-3, 2], key=abs))

# === min and max ===
print(min(3, 1), max([1, 5, 2]), min('b', 'a', key=ord), max([], default='none'), max([(1, 'a'), (1, 'b')], key=lambda p: p[0]), max('ab', 'b'))

# === sum, any, all ===
print(sum([1, 2.5]), sum([[1], [2]], []), sum(range(5), start=10), any([]), all([]), any([0, 'x']), all([1, 0]))

# === zip, map, filter, enumerate, reversed ===
print(list(zip([1, 2, 3], 'ab')), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(None, [0, 1, '', 'a'])), list(enumerate('ab', 5)), list(reversed([1, 2])))

# === numbers ===
print(abs(-3), divmod(7, -2), pow(2, 10), pow(2, 10, 7), round(1.25, 1), round(-0.5), bin(5), hex(31), oct(9), chr(65), ord('é'))

# === objects ===
print(callable(len), callable(1), isinstance(1, int), hash('a') == hash('a'), id(1) == id(1), type(len).__name__, repr(len), len({1, 2}))

# === errors ===
for action in (
    lambda: sorted(5),
    lambda: sorted([1], lambda x: x),
    lambda: sorted([1, 'a']),
    lambda: sorted(),
    lambda: min(),
    lambda: min([]),
    lambda: min(1),
    lambda: max(1, 'a'),
    lambda: sum(['a']),
    lambda: sum('ab', ''),
    lambda: len(5),
    lambda: len(),
    lambda: abs('x'),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: ord(''),
    lambda: chr(2**32),
    lambda: pow(2, -1, 4),
    lambda: round('x'),
    lambda: isinstance(1, 2),
    lambda: getattr(1, 'x'),
    lambda: print(1, sepp=''),
    lambda: next([]),
):
    try:
        print('no error', action())
    except Exception as e:
        print(type(e).__name__, e)

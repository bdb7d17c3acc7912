def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === values ===
print(list(zip()), list(zip('ab')), list(zip('ab', [1, 2])), list(zip('abc', range(2))), list(zip([], 'a')), dict(zip('ab', [1, 2])), list(zip('ab', 'cd', 'ef')), [*zip(*[(1, 2), (3, 4)])], list(zip({'k': 1}, {'v': 2}.values())))

# === reads in order ===
a, b = iter('abc'), iter('x')
print(list(zip(a, b)), list(a))
a, b = iter('x'), iter('abc')
print(list(zip(a, b)), list(b))
it = iter(range(7))
print(list(zip(it, it, it)), list(it))

# === iterator ===
z = zip('ab', 'cd')
print(next(z), iter(z) is z, type(z).__name__, list(z), next(z, 'end'))

# === strict ===
print(list(zip('ab', 'cd', strict=True)), list(zip(strict=True)), list(zip('ab', 'c', strict=False)))
err(lambda: list(zip('ab', 'c', strict=True)), lambda: list(zip('a', 'bc', strict=True)), lambda: list(zip('a', 'bc', 'd', strict=True)), lambda: list(zip('ab', 'bc', 'd', strict=True)), lambda: list(zip('a', 'b', 'cd', strict=True)), lambda: list(zip('', 'a', strict=True)))


def bad():
    yield 1
    raise ValueError('source')


err(lambda: list(zip(bad(), 'ab')), lambda: zip(5), lambda: zip('a', 5), lambda: zip('a', None), lambda: zip('a', strict=True, x=1), lambda: zip(strict='x') is None, lambda: next(zip()))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [sum(p) for p in zip(*matrix)], list(zip(range(3), range(10, 13)))[-1], max(zip('ab', (2, 1))), sorted(zip([2, 1], 'ab')))
for i, (x, y) in enumerate(zip('ab', 'cd')):
    print(i, x, y)

def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === construction and attributes ===
print(range(5), range(1, 5), range(1, 10, 3), range(5, 0, -1), range(0), range(True, 3), repr(range(0, 5, 1)))
r = range(1, 10, 3)
print(r.start, r.stop, r.step, len(r), list(r), tuple(range(3, -3, -2)), list(range(5, 5)), list(range(5, 0)))
err(lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range('3'), lambda: range(None), lambda: range(1, 2, 0), lambda: range(stop=3), lambda: range(1, 5.5))


class I:
    def __index__(self):
        return 4


print(range(I()), list(range(I(), 10, I())))

# === indexing and slicing ===
r = range(0, 20, 2)
print(r[0], r[-1], r[3], r[2:5], r[::-1], r[::3], r[5:2], r[-3:], r[100:], r[:][1], list(r[1:8:2]), range(10)[3:-3][::-1])
err(lambda: r[10], lambda: r[-11], lambda: r['a'], lambda: r[1.0], lambda: r[::0], lambda: range(0)[0])

# === membership, index, count ===
print(4 in r, 5 in r, 20 in r, 4.0 in r, 4.5 in r, 'a' in r, True in range(2), -2 in range(0, -10, -2), None in r, r.index(6), r.count(6), r.count(7), r.count('x'), 10**20 in range(10**21))
err(lambda: r.index(7), lambda: r.index('a'), lambda: r.index(), lambda: r.count(1, 2))

# === equality and hash: by the numbers they give ===
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1, 2, 5) == range(1, 2, 7), range(3) != range(4), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(3): 1}[range(0, 3)])
err(lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(3) * 2, lambda: -range(3))

# === immutable ===
def set_start(): r.start = 5
def set_item(): r[0] = 1
def del_item(): del r[0]
err(set_start, set_item, del_item, lambda: r.append(1), lambda: r())

# === big ===
b = range(10**20, 10**20 + 10, 4)
print(b, list(b), b[-1], 10**20 + 4 in b, b[1:], b.index(10**20 + 8), list(reversed(b)), bool(b), range(-10**30, 10**30)[10**30], [x for x in range(2**62, 2**62 + 3)])

# === iteration ===
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, 'end'), list(reversed(range(1, 10, 4))), sum(range(101)), max(range(5)), min(range(3, 9)), sorted(range(3), reverse=True), type(it).__name__, type(iter(range(10**30))).__name__)
for i in range(3):
    for j in range(i):
        print((i, j), end=' ')
print()
a, b, *c = range(5)
print(a, b, c, [*range(2)], dict(zip(range(2), 'ab')), any(range(1)), all(range(1, 3)), bool(range(0)), list(enumerate(range(2, 4))), list(map(str, range(3))))
err(lambda: type('R', (range,), {}))

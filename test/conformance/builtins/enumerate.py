def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === values ===
print(list(enumerate('abc')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('ab', start=-1)), list(enumerate(iterable='x', start=2)), dict(enumerate('ab', 10**20)))

# === it is an iterator ===
e = enumerate('abc')
print(next(e), iter(e) is e, list(e), next(e, 'end'), type(e).__name__)
for i, (k, v) in enumerate({'a': 1, 'b': 2}.items(), 1):
    print(i, k, v)
for i, c in enumerate('ab'):
    i += 10
    print(i, c)
log = []
lazy = enumerate(log.append(n) or n for n in range(5))
print(next(lazy), next(lazy), log)


class E(enumerate):
    pass


print(list(E('a')))

# === errors ===
err(lambda: enumerate(), lambda: enumerate(5), lambda: enumerate('a', 'b'), lambda: enumerate('a', 1.5), lambda: enumerate('a', 1, 2), lambda: enumerate('a', begin=1), lambda: enumerate('a', None), lambda: enumerate(start=1), lambda: next(enumerate([])))

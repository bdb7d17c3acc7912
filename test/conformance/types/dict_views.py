def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


d = {'a': 1, 'b': 2, 'c': 3}
keys, values, items = d.keys(), d.values(), d.items()

# === repr, len, liveness ===
print(keys, values, items, len(keys), len(values), len(items))
d['d'] = 4
print(keys, list(values), list(items)[-1], len(items))
del d['d']
print(type(keys).__name__, type(values).__name__, type(items).__name__, {}.keys(), {}.items())

# === membership ===
print('a' in keys, 1 in keys, 1 in values, 9 in values, ('a', 1) in items, ('a', 2) in items, 'a' in items, ('a',) in items, ['a', 1] in items)
err(lambda: [] in keys, lambda: ([], 1) in items, lambda: [] in values)

# === iteration and reversal ===
print(list(keys), list(reversed(keys)), list(reversed(values)), list(reversed(items)), sorted(values, reverse=True), max(items, key=lambda kv: kv[1]), [*keys], dict(items) == d, next(iter(items)))
for k, v in items:
    print(k, v, end=';')
print()

# === set operations ===
e = {'b': 2, 'c': 9, 'x': 0}
for name, result in (('and', keys & e.keys()), ('or', keys | ['q']), ('sub', keys - e), ('xor', keys ^ e.keys()), ('iand', items & e.items()), ('isub', items - e.items()), ('rsub', {'a', 'z'} - keys), ('ror', ['z'] | keys)):
    print(name, type(result).__name__, sorted(result))
print(keys == {'a', 'b', 'c'}, keys == e.keys(), keys >= {'a'}, keys > {'a', 'b', 'c'}, {'a'} < keys, keys.isdisjoint(['z']), keys.isdisjoint(e), items == dict(d).items(), items.isdisjoint([('a', 1)]), values == d.values(), values == values, keys == ['a', 'b', 'c'])
err(lambda: keys & 5, lambda: keys | 5, lambda: values & values, lambda: keys < ['a'], lambda: keys + keys, lambda: {'k': []}.items() & [], lambda: {'k': []}.items() | [], lambda: hash(keys), lambda: keys[0], lambda: keys.isdisjoint(5))

# === mapping attribute ===
m = keys.mapping
print(m, m['a'], type(m).__name__, len(values.mapping))
try:
    m['z'] = 1
except TypeError as err_:
    print(err_)

# === not constructible ===
err(lambda: type(keys)(), lambda: type(keys)({}), lambda: type(items)(d), lambda: keys.add('x'), lambda: keys())

# === unpacking, conversions ===
(a, b, c), (x, *rest) = keys, values
print(a, b, c, x, rest, tuple(items), set(keys) == {'a', 'b', 'c'}, ','.join(keys), sum(values), list(zip(keys, values)), list(enumerate(keys)), list(map(str.upper, keys)), bool({}.keys()), bool(keys))

# === subclass that overrides ===
class D(dict):
    def keys(self):
        return ['overridden']

    def __iter__(self):
        return iter(['from iter'])


s = D(a=1)
print(s.keys(), list(s), list(s.items()), len(s), dict(s) if False else sorted(dict.keys(s)), s)

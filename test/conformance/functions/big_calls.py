# === nested calls as arguments ===
def inc(x): return x + 1


print(inc(inc(inc(inc(inc(0))))), max(min(5, 3), abs(-2), len('abcd')), sum(map(inc, filter(None, [0, 1, 2]))))

# === call results called, indexed, read ===
def make():
    return [lambda n: {'k': n * 2}]


print(make()[0](4)['k'], (lambda: inc)()(1), str(inc(1)).zfill(3))

# === varargs in every position ===
def v(a, b='b', *args, c='c', **kw):
    return f'{a}{b}{args}{c}{sorted(kw.items())}'


print(v(1))
print(v(*'12345'))
print(v(*[1], *(), *[2, 3]))
print(v(1, *[2], c=3, **{'d': 4}))
print(v(**{'a': 1}, **{'d': 2, 'c': 3}))
print(v(1, **{}))
print(v(*{'k': 1}))
print(v(b=1, *[0]))

# === generators and strings as sources ===
print(v(*(i for i in range(3))), v(*'ab'), v(*range(0)) if False else 'skipped')


class Mapping:
    def keys(self):
        return ['x', 'y']

    def __getitem__(self, key):
        return key.upper()


print(v(1, **Mapping()))


class NoGetitem:
    def keys(self):
        return ['x']


class BadKeys(Mapping):
    def keys(self):
        return [1]


for bad in (lambda: v(1, **NoGetitem()), lambda: v(1, **BadKeys()), lambda: v(1, **{'b': 1}, **{'b': 2}), lambda: v(1, 2, *[3], b=1), lambda: v(1, **[('a', 1)]),
            lambda: v(*[], **{}), lambda: v(*None), lambda: v(1, *'x', **'y'), lambda: v(1, c=1, **{'c': 2})):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

# === keyword order is kept ===
def order(**kw): return list(kw)
print(order(z=1, a=2, **{'m': 3}, b=4))

# === odd keyword names through ** ===
print(sorted(order(**{'not an identifier': 1, '': 2, 'class': 3})))

# === passing through layers ===
def layer(f, *args, **kwargs):
    return f(*args, **kwargs)


print(layer(layer, layer, sorted, [3, 1, 2], reverse=True))

# === trailing commas and newlines ===
print(
    v(
        1,
        *[2],
        c=3,
    ),
)

# === generator as the only argument ===
print(sum(i for i in range(5)), sorted((-i for i in range(3)), key=abs), dict((i, i) for i in 'ab'), ''.join(c for c in 'xyz'))

# === methods through classes, unbound builtins ===
print(str.join('-', ['a', 'b']), list.__len__([1, 2]), dict.get({'k': 1}, 'k'), int.__add__(1, 2), type.__call__(list, 'ab'), object.__repr__.__name__)

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === automatic, numbered, named, attribute and item ===
class P:
    def __init__(self): self.x, self.y = 1, {'k': [10, 20]}
    def __getitem__(self, key): return f'item {key!r}'


p = P()
print('{} {} {}'.format(*'abc'), '{2} {0} {1}'.format(*'abc'), '{a} {b} {a}'.format(a=1, b=2), '{0.x} {0.y[k][1]} {p.x}'.format(p, p=p), '{0[0]} {0[-1]} {0[any text]} {0[01]}'.format(p), '{[0]} {[k]}'.format([5], {'k': 6}), '{.x}'.format(p))
print('{:{}}|{:{}{}}|{:{fill}{align}{width}}'.format('a', 4, 'b', '>', 4, 'c', fill='*', align='^', width=5), '{0:{1}.{2}}'.format('abcdef', 6, 3) + '|', '{0!r:>{w}}'.format('q', w=6), '{:{:d}d}'.format(5, 4) if False else '')
print('{!s}{!r}{!a}'.format('é', 'é', 'é'), '{{{}}}'.format(1), '{{}}'.format(), '{:{{}}}'.format(1) if False else '', '{0}{{{1}}}'.format(1, 2), 'plain'.format(1, a=2), '{:%}'.format(0.5), '{:,}'.format(10**7), '{:>{}}'.format('x', '3'))


class F:
    def __format__(self, spec): return repr(spec)


print('{} {:} {: } {:a:b} {:{}} {!s:.5}'.format(F(), F(), F(), F(), F(), 'nested', 'str form'), '{0:{0}}'.format(5), '{:{a}{b}}'.format(F(), a='x', b='y'), format(F()), format(F(), 'z'))

# === str.format_map and mappings ===
class Default(dict):
    def __missing__(self, k): return k.upper()


print('{a} {b}'.format_map(Default(a=1)), '{x[k]}'.format_map({'x': {'k': 5}}), '{a.real}'.format_map({'a': 7}))

# === unicode and widths ===
print('{:>4}|{:^5}|{:😀<4}|'.format('é', '日', 'x'), '{:*^9}'.format('e\u0301'), '{0:4}{1:4}'.format('a', 'b') + '|', '{:5}{:5}'.format(1, 'a') + '|', '{:.3}'.format('日本語文字'))

# === reports ===
for row in (('name', 'qty', 'cost'), ('apple', 3, 1.5), ('kiwi', 12, 0.25)):
    print('{:<8}|{:>5}|{:>8}'.format(*row))
print('{0:<{w}}{1:>{w}}'.format('l', 'r', w=6), '\n'.join('{:>3}: {!r}'.format(i, v) for i, v in enumerate(['a', None, 1.0])))

# === errors ===
err(lambda: '{'.format(1), lambda: '}'.format(1), lambda: '{}}'.format(1), lambda: '{0'.format(1), lambda: '{0!}'.format(1), lambda: '{0!z}'.format(1), lambda: '{} {}'.format(1), lambda: '{5}'.format(1), lambda: '{k}'.format(1), lambda: '{0} {}'.format(1), lambda: '{0.zz}'.format(1), lambda: '{0[zz]}'.format({}), lambda: '{0[zz]}'.format([1]), lambda: '{0[5]}'.format([1]), lambda: '{0[}'.format([1]), lambda: '{0]}'.format([1]), lambda: '{0.}'.format(1), lambda: '{0[]}'.format([1]), lambda: '{:{}}'.format(1), lambda: '{:{:{}}}'.format(1, 2, 3), lambda: '{!r'.format(1), lambda: '{:d}'.format('x'), lambda: '{:10'.format(1), lambda: '{0[0}'.format([1]), lambda: '{ 0}'.format(1), lambda: '{0 }'.format(1), lambda: '{99999999999999999999}'.format(1))

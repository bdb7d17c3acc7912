def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === fields ===
print('{} {}'.format(1, 2), '{1} {0} {1}'.format('a', 'b'), '{x}-{y}'.format(x=1, y=2), '{0}{x}'.format(5, x=6), '{{}}'.format(), '{{{}}}'.format(1), '{0[1]} {0[0]}'.format('ab'), '{0[k]}'.format({'k': 'v'}), '{0.real}'.format(5), '{x.imag}{y[0][1]}'.format(x=1, y=[[2, 3]]))
print('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{:>5}|{:<5}|{:^5}|'.format('a', 'b', 'c'), '{:*^7}'.format('x'), '{:{}}'.format('a', 4) + '|', '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{0:{1}}'.format('a', '>3'), '{!r:>6}'.format('a'), '{:}'.format(1), '{0!s:^5}'.format(1), ''.format(1, 2, x=3), '{-1}'.format(**{'-1': 'neg'}) if True else '')

# === errors ===
err(lambda: '{}'.format(), lambda: '{0} {}'.format(1, 2), lambda: '{} {0}'.format(1, 2), lambda: '{x}'.format(), lambda: '{1}'.format(0), lambda: '{'.format(), lambda: '}'.format(), lambda: '{0'.format(1), lambda: '{0!}'.format(1), lambda: '{0!x}'.format(1), lambda: '{0!rr}'.format(1), lambda: '{0.}'.format(1), lambda: '{0[}'.format(1), lambda: '{0[]}'.format([1]), lambda: '{0.nope}'.format(1), lambda: '{0[k]}'.format([1]), lambda: '{0[9]}'.format([1]), lambda: '{:d}'.format('a'), lambda: '{:q}'.format(1), lambda: '{:s}'.format(1), lambda: '{:{}}'.format(1), lambda: '{:{:{}}}'.format(1, 2, 3), lambda: '{a b}'.format(**{'a b': 'spaces'}), lambda: '{!'.format(1), lambda: '{0[a]b}'.format({'a': 1}))

# === format_map ===
class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'


print('{a} {b}'.format_map({'a': 1, 'b': 2}), '{a} {zz}'.format_map(Default(a=1)))
err(lambda: '{a}'.format_map({}), lambda: '{}'.format_map({'a': 1}), lambda: '{a}'.format_map(5), lambda: '{a}'.format_map(), lambda: '{0}'.format_map({0: 1}))

# === __format__ ===
class P:
    x, y = 1, 2

    def __format__(self, spec):
        return f'P<{spec}>'


class BadF:
    def __format__(self, spec):
        return 5


print('{} {:abc} {:%Y-%m} {!s:>3.2}'.format(P(), P(), P(), 'long'), '{0.x}{0.y:03}'.format(P()), format(P(), 'z'), f'{P():{"n" * 2}}')
err(lambda: '{}'.format(BadF()), lambda: format(BadF()), lambda: '{:x}'.format(object()), lambda: '{:>10}'.format([1]), lambda: '{:5}'.format(None), lambda: '{:}'.format(None), lambda: '{:5}'.format({}), lambda: format(5, 5), lambda: str.format(), lambda: '{:>5}'.format(int))

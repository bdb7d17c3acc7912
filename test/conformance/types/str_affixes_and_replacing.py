def show(value, name, *args, **kwargs):
    shown = ', '.join([ascii(arg) for arg in args] + [f'{key}={ascii(arg)}' for key, arg in kwargs.items()])
    try:
        print(f'{ascii(value)}.{name}({shown}) ->', ascii(getattr(value, name)(*args, **kwargs)))
    except Exception as e:
        print(f'{ascii(value)}.{name}({shown}) raises', type(e).__name__, ascii(str(e)))


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f'I({self.n})'


class Fails:
    def __index__(self):
        raise KeyError('index')

    def __bool__(self):
        raise KeyError('bool')

    def __iter__(self):
        raise KeyError('iter')

    def __repr__(self):
        return 'Fails()'


# === startswith, endswith ===
for name in ('startswith', 'endswith'):
    for text in ('', 'abc', '\U0001f600a\U0001f600'):
        for affix in ('', 'a', 'abc', 'c', 'abcd', '\U0001f600', (), ('x', 'a'), ('c', 'bc'), ('',)):
            show(text, name, affix)
    for bounds in ((1,), (-1,), (1, 2), (2, 1), (3,), (4,), (None, 2), (I(1), I(3)), (2**70,), (-(2**70),)):
        show('abc', name, 'b', *bounds)
        show('abc', name, '', *bounds)
    for args in ((), (1,), (None,), (['a'],), (('a', 1),), (('x', 1),), (b'a',), ('a', 'b'), ('a', 1, 2, 3), ((), 1.5), ('a', Fails())):
        show('abc', name, *args)

# === removeprefix, removesuffix ===
for name in ('removeprefix', 'removesuffix'):
    for args in (('',), ('a',), ('c',), ('abcabc',), ('abcabcabc',), ('\U0001f600',), (), (1,), (None,), ('a', 'b')):
        show('abcabc', name, *args)

# === partition, rpartition ===
for name in ('partition', 'rpartition'):
    for args in (('b',), ('ca',), ('z',), ('abcabc',), ('',), (), (1,), (None,), ('a', 'b')):
        show('abcabc', name, *args)
    show('', name, 'a')
    show('\U0001f600x\U0001f600', name, 'x')

# === replace ===
for args in (
    ('a', 'x'),
    ('abc', ''),
    ('', '-'),
    ('', ''),
    ('', '-', 2),
    ('a', 'aa'),
    ('a', 'x', 1),
    ('a', 'x', 0),
    ('a', 'x', -1),
    ('a', 'x', -5),
    ('a', '$&', 2),
    ('b', '$1$$'),
    ('a', 'x', I(1)),
    ('a', 'x', True),
    ('z', 'x'),
    ('a', 'a'),
    ('abcabcabc', 'x'),
    (),
    ('a',),
    (1, 'x'),
    ('a', 1),
    ('a', None),
    ('a', 'x', '1'),
    ('a', 'x', 1.5),
    ('a', 'x', None),
    ('a', 'x', Fails()),
    ('a', 'x', 1, 2),
):
    show('abcabc', 'replace', *args)
show('aXbX', 'replace', 'X', '', count=1)
show('aXbX', 'replace', 'X', '', times=1)
show('aXbX', 'replace', 'X', '', 1, count=1)
show('aXbX', 'replace', old='X', new='')
show('\U0001f600a', 'replace', '', '.')
show('\U0001f600a\U0001f600', 'replace', '\U0001f600', 'x', 1)
show('\ud83da', 'replace', '\ud83d', 'x')
print(len(('ab' * 5000).replace('b', 'ccc')), ('ab' * 3).replace('ab', 'ba', 2))

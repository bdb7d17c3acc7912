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


texts = ['', 'abcabc', 'aaaa', 'x\U0001f600y\U0001f600', '\xe9t\xe9']

# === find, rfind, index, rindex, count ===
for text in texts:
    for sub in ('', 'a', 'bc', 'aa', 'zz', '\U0001f600', '\xe9'):
        for name in ('find', 'rfind', 'index', 'count'):
            show(text, name, sub)
for name in ('find', 'rfind', 'index', 'rindex', 'count'):
    for bounds in ((1,), (-2,), (1, 3), (3, 1), (None, 3), (2, None), (None, None), (100,), (-100, 100), (6,), (6, 6), (7,), (I(1), I(4)), (2**70,), (-(2**70), 2**70), (True, 4)):
        show('abcabc', name, 'bc', *bounds)
        show('abcabc', name, '', *bounds)
for bounds in ((1,), (2, 3), (-1,), (1, -1)):
    show('x\U0001f600y\U0001f600', 'find', '\U0001f600', *bounds)
    show('x\U0001f600y\U0001f600', 'count', '', *bounds)

# === errors ===
for name in ('find', 'rindex', 'count'):
    for args in ((), (1,), (b'a',), (None,), ('a', 'b'), ('a', 1, 1.5), ('a', 1, 2, 3), (1, 'x'), ('a', Fails())):
        show('abc', name, *args)
    show('abc', name, sub='a')

# === in ===
for item in ('', 'b', 'bc', 'cb', '\U0001f600'):
    print(ascii(item), item in 'abc', item in 'x\U0001f600y', item not in '')
for item in (1, None, b'a'):
    try:
        print(item in 'abc')
    except TypeError as e:
        print(e)

def check(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class I:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return 'I()'

    def __index__(self):
        return self.n


class Number:
    def __repr__(self):
        return 'Number()'

    def __int__(self):
        return 42

    def __float__(self):
        return 2.5


class Text:
    def __str__(self):
        return 'text'

    def __repr__(self):
        return 'repr'

    def __bytes__(self):
        return b'bytes'


class Fails:
    def __str__(self):
        raise KeyError('str')

    def __index__(self):
        raise KeyError('index')

    def __float__(self):
        raise KeyError('float')

    def __repr__(self):
        return 'Fails()'


class Mapping:
    def __repr__(self):
        return 'Mapping()'

    def __getitem__(self, key):
        if key == 'gone':
            raise KeyError(key)
        return f'<{key}>'


values = [0, 7, -7, 255, 10**20, -(10**20), True, 1.5, -0.0, 1e300, float('inf'), float('nan'), 'text', b'b', None, 1j, (), [], I(65), Number(), Text(), Fails()]

# === str: every code with every value ===
for code in 'diuoxXeEfFgGcrsa%bz':
    print(f'--- %{code}')
    for value in values:
        check(lambda: f'%{code}' % ((value,) if isinstance(value, tuple) else value))

# === flags, widths, precisions ===
for flags in ('', '-', '+', ' ', '0', '#', '-0', '+ ', '#0', '-+ #0'):
    for code, value in (('d', 42), ('d', -42), ('x', 255), ('X', 255), ('o', 8), ('f', 3.14159), ('e', -12345.678), ('g', 1e-10), ('s', 'ab'), ('r', 'ab'), ('c', 65)):
        print(flags, code, ascii([f'%{flags}{size}{code}' % value for size in ('', '8', '.3', '8.3', '1.0', '.')]))

# === stars ===
for args in ((5, 42), (-5, 42), (0, 42), (I(5), 42), ('5', 42), (None, 42), (5.0, 42), (True, 42), (5,), ()):
    check(lambda: '%*d|' % args)
    check(lambda: '%-*d|' % args)
    check(lambda: '%.*f|' % args)
check(lambda: '%*.*f' % (8, 2, 3.14159))
check(lambda: '%*d' % (2**70, 1))
check(lambda: '%.*d' % (2**70, 1))
check(lambda: '%(a)*d' % {'a': 1})

# === keys ===
for template in ('%(a)s', '%(a)s %(b)d', '%(a)s %s', '%s %(a)s', '%(gone)s', '%(a', '%()s', '%((a))s', '%(a)%', '%%(a)s', '%(a)05d', '%(é)s'):
    for mapping in ({'a': 1, 'b': 2, '': 3, '(a)': 4, 'é': 5}, Mapping(), 'text', (1,), 1, None, [1]):
        check(lambda: template % mapping)

# === how many arguments ===
for template in ('%s', '%s %s', 'none', '%%', '%s%%'):
    for args in (1, (), (1,), (1, 2), [1, 2], {'a': 1}, 'text', None, b'b', range(2)):
        check(lambda: template % args)

# === malformed ===
for template in ('%', 'a%', '%5', '%-', '%.', '%l', '%ld', '%hd', '%Ld', '%lld', '%q', '%é', '%\n', '%5%', '%-5%', '% d', '%99999999999999999999d', '%.99999999999d', '%d%'):
    check(lambda: template % 1)

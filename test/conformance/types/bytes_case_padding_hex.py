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


# === case and tests ===
for data in (b'', b'abc', b'ABC', b'aBc 1', b"they're BILL's", b'123', b' \t\n\x0b', b'\xe9A', b'Title Case', b'title Case', b'_1', bytearray(b'aB')):
    print(data, [getattr(data, name)() for name in ('upper', 'lower', 'swapcase', 'capitalize', 'title')])
    print([getattr(data, name)() for name in ('isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper')])
for name in ('upper', 'isdigit', 'title'):
    show(b'a', name, 1)
    show(bytearray(b'a'), name, 1, 2)

# === center, ljust, rjust, zfill ===
for name in ('center', 'ljust', 'rjust'):
    for data in (b'', b'ab', bytearray(b'abc')):
        for args in ((6,), (7,), (0,), (-3,), (4, b'*'), (5, bytearray(b'-')), (I(4),)):
            show(data, name, *args)
    for args in ((), ('a',), (1.5,), (5, b''), (5, b'ab'), (5, 1), (5, '*'), (5, None), (2**70,), (2**70, b''), (Fails(),), (5, b'a', b'b')):
        show(b'ab', name, *args)
for data in (b'', b'7', b'-7', b'+7', b'--7', bytearray(b'-7')):
    for args in ((4,), (0,), (I(3),)):
        show(data, 'zfill', *args)
for args in ((), ('4',), (4, 5), (2**70,)):
    show(b'7', 'zfill', *args)
for args in ((), (4,), (0,), (-1,), ('4',), (2**40,)):
    show(b'a\tbc\n\td', 'expandtabs', *args)
show(b'a\tb', 'expandtabs', tabsize=2)

# === replace ===
for args in ((b'a', b'x'), (b'abc', b''), (b'', b'-'), (b'', b'-', 2), (b'a', b'xy', 1), (b'a', b'x', -1), (b'a', b'x', I(1)), (bytearray(b'a'), bytearray(b'x')), (), (b'a',), (1, b'x'), ('a', 'b'), (b'a', 'b'), (b'a', b'x', 1.5), (b'a', b'x', None), (b'a', b'x', 1, 2)):
    show(b'abcabc', 'replace', *args)
    show(bytearray(b'ab'), 'replace', *args)
show(b'ab', 'replace', b'a', b'x', count=1)

# === translate, maketrans ===
table = bytes.maketrans(b'abc', b'cab')
print(table[97:100], len(table))
for args in ((table,), (None,), (None, b'a'), (table, b'b'), (bytearray(table),), (b'',), (b'x' * 255,), ('a',), (1,), (table, 'a'), (table, None), (), (table, b'a', 1)):
    show(b'abcabc', 'translate', *args)
show(b'abc', 'translate', None, delete=b'c')
show(bytearray(b'abc'), 'translate', table, delete=b'c')
for args in ((b'a', b'bc'), (b'a',), ('a', 'b'), (1, 2), (bytearray(b'a'), memoryview(b'b')), ()):
    try:
        print(bytes.maketrans(*args)[97:99])
    except Exception as e:
        print(type(e).__name__, e)

# === hex, fromhex ===
for data in (b'', b'\xb9', b'\xb9\x01\xef', bytearray(b'abcdef')):
    for args in ((), (':',), (b'-',), ('_', 2), ('_', -2), ('_', 0), ('_', 100), ('_', I(2))):
        show(data, 'hex', *args)
for args in ((1,), ('',), ('ab',), ('\xe9',), (b'\xe9',), ('-', 'a'), ('-', 1.5), ([],), (['a'],), (None,), ('-', 1, 2), ('-', 2**40)):
    show(b'ab', 'hex', *args)
show(b'abc', 'hex', sep='.', bytes_per_sep=2)
show(b'abc', 'hex', bytes_per_sep=2)
for text in ('', 'b901EF', ' b9 01\tef\n', 'b', 'b9 0', 'zz', 'b9z1', '\xe9', '0\u0661', b'b901', bytearray(b'b9'), b'z', 1, None):
    for make in (bytes, bytearray):
        try:
            print(make.fromhex(text))
        except Exception as e:
            print(type(e).__name__, ascii(str(e)))


class Sub(bytes):
    pass


print(type(Sub.fromhex('61')).__name__, type(Sub(b'a').upper()).__name__, type(Sub(b'a') + b'').__name__, Sub(b'a'))

# === where fromhex() finds what is no digit ===
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in (b'\x00\xff\x80', b'\xff', b'0\xff', b'00 \x80', b'0', b'000', '0', '\xff', '0\xff', '00 0g', b'0g', b'g0', '\u1234', '00\u1234', ' ', b' 0 0', bytearray(b'a\x80'), b'gg\xff', 'gg\xff', '0g\xff', b'00 \xff0', '\x00\xff'):
    print(repr(s), end=' ')
    t(lambda: bytes.fromhex(s))

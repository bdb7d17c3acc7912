def check(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class Text:
    def __str__(self):
        return 'text'

    def __bytes__(self):
        return b'bytes'


class I:
    def __index__(self):
        return 65


class Wrong:
    def __bytes__(self):
        return 'text'


values = [0, -7, 255, 256, 10**20, True, 1.5, 'text', b'by', b'b', bytearray(b'ba'), memoryview(b'mv'), None, [], I(), Text(), Wrong()]

# === every code with every value ===
for code in 'dixXoefgcbrsa%z':
    print(f'--- %{code}')
    for value in values:
        if isinstance(value, memoryview) and code in 'ra':
            continue
        if not isinstance(value, (int, float, str, bytes, bytearray, list, type(None))) and code in 'ra':
            continue
        check(lambda: f'%{code}'.encode() % (value,))

# === results, flags, arguments ===
check(lambda: b'%s' % b'ab')
check(lambda: bytearray(b'%s') % b'ab')
check(lambda: type(bytearray(b'') % ()).__name__)
for flags in ('', '-', '+', ' ', '0', '#'):
    for code, value in (('d', 42), ('x', 255), ('f', -3.5), ('s', b'ab'), ('a', 'é'), ('c', b'z')):
        print([f'%{flags}{size}{code}'.encode() % value for size in ('', '6', '.1', '6.1')])
for args in ((b'a', b'b'), b'ab', bytearray(b'ab'), (), [b'a'], {b'a': b'1'}, 'text', None):
    for template in (b'%s', b'%s %s', b'none', b'%(a)s', b'%(b)s', b'%(a', b'%%'):
        check(lambda: template % args)
for template in (b'%', b'%5', b'%\n', b'%z', b'%*d', b'%.*f', b'%99999999999999999999d', b'%.99999999999d', b'%5%'):
    check(lambda: template % 1)

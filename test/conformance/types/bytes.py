def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor ===
print(bytes(), bytes(3), bytes([65, 66]), bytes(range(3)), bytes(b'x'), bytes('é', 'utf-8'), bytes('a', encoding='ascii'), bytes((i for i in [1])), b'a' b'b', b'\x41\n\\')
err(lambda: bytes('a'), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(['a']), lambda: bytes(1.5), lambda: bytes(5, 'utf-8'), lambda: bytes(None), lambda: bytes('é', 'ascii'), lambda: bytes([1], 'utf-8'), lambda: bytes.fromhex('4 1'))

# === repr ===
print(b'plain', b"it's", b'"', b'\'"', bytes(range(0, 40)), bytes(range(120, 135)), b'\xff\x00', str(b'a'), [b'a'], f'{b"a"}')

# === indexing and operators ===
b = b'hello'
print(b[0], b[-1], b[1:3], b[::-1], len(b), b + b'!', b * 2, 2 * b, 104 in b, b'll' in b, b'' in b, b == b'hello', b == 'hello', b < b'help', b'a' < b'b', list(b), [hex(x) for x in b'ab'], max(b), sorted(b'cab'), bytes(reversed(b)), b.decode()[0])
err(lambda: b[9], lambda: b['a'], lambda: b + 'a', lambda: b + 5, lambda: b'a' * 'b', lambda: 'a' in b, lambda: 300 in b, lambda: b < 'a', lambda: b'' % 5 if False else b['x':])

# === decode, hex ===
print(b'caf\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xffb'.decode(errors='ignore'), b'\xff'.decode('ascii', 'backslashreplace'), b'\xf0\x9f\x98\x80'.decode(), b'\xff\x10'.hex(), b'\x01\x02\x03\x04\x05'.hex('-'), b'\x01\x02\x03\x04\x05'.hex(':', 2), b'\x01\x02\x03'.hex(' ', -2), bytes.fromhex('ff10 Aa'), bytes.fromhex(''))
err(lambda: b'\xff'.decode(), lambda: b'a\xc3'.decode(), lambda: b'\xed\xa0\x80'.decode(), lambda: b'\xe9'.decode('ascii'), lambda: b'a'.decode('nope'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('abc'), lambda: bytes.fromhex(5), lambda: b'a'.hex(5), lambda: b'ab'.hex('ab'))

# === searching ===
s = b'abracadabra'
print(s.find(b'a', 1), s.find(97, 1), s.find(b'z'), s.rfind(b'bra'), s.index(b'c'), s.rindex(b'a'), s.count(b'a'), s.count(97), s.count(b''), s.startswith(b'ab'), s.startswith((b'x', b'a')), s.endswith(b'ra'), s.partition(b'c'), s.rpartition(b'z'), s.replace(b'a', b'__', 2), s.removeprefix(b'abra'), s.removesuffix(b'bra'))
err(lambda: s.index(b'z'), lambda: s.find('a'), lambda: s.find(300), lambda: s.startswith('a'), lambda: s.replace('a', b'b'), lambda: s.partition(b''), lambda: s.split(b''), lambda: s.count('a'), lambda: s.split('a'), lambda: s.join('ab'))

# === splitting, stripping, joining, padding ===
print(b'a b  c'.split(), b'a,b,c'.split(b',', 1), b'a,b,c'.rsplit(b',', 1), b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True), b' a '.strip(), b'xax'.strip(b'x'), b'xax'.lstrip(b'x'), b'xax'.rstrip(b'x'), b','.join([b'a', b'b']), b''.join([]), b'a'.center(5, b'*'), b'a'.ljust(3), b'a'.rjust(3, b'.'), b'-5'.zfill(4), b'a\tb'.expandtabs(4))
err(lambda: b','.join(['a']), lambda: b','.join([1]), lambda: b'a'.center(5, 'x'), lambda: b'a'.center(5, b'xy'), lambda: b'a'.strip('a'))

# === case and tests ===
print(b'aB\xe9'.upper(), b'aB\xc9'.lower(), b'hello world'.title(), b'hELLO'.capitalize(), b'aB'.swapcase(), b'abc'.isalpha(), b'a1'.isalnum(), b'12'.isdigit(), b'AB'.isupper(), b'ab'.islower(), b' \n'.isspace(), b'Ab'.istitle(), b'\xe9'.isascii(), b''.isalpha(), b'\xe9'.isalpha())

# === translate, formatting ===
print(b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b'), b'abc'.translate(bytes(range(256)), delete=b'c'), b'%d-%s-%x' % (5, b'z', 255), b'%5.2f|%c|%c' % (1.5, 65, b'B'), b'%a %r' % ('é', 1), b'%%' % ())
err(lambda: b'%s' % 'a', lambda: b'%d' % b'a', lambda: b'%c' % 300, lambda: b'%s %s' % (b'a',), lambda: b'abc'.translate(b'x'), lambda: bytes.maketrans(b'a', b'bc'))

# === as keys, iteration ===
print({b'k': 1}[b'k'], hash(b'a') == hash(b'a'), {b'a', 'a', 97} == {97, b'a', 'a'}, [x for x in b'AZ'], bytes(bytearray := b'') == b'', type(iter(b'a')).__name__, int(b'12'), float(b'1.5'))

def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === split on whitespace ===
for s in ('a b c', '  a  b\tc\n ', '', '   ', 'one', 'a\x0bb\x0cc\x1cd\x85e\xa0f\u2003g', 'a\u200bb'):
    print(s.split(), s.rsplit(), s.split(None, 1), s.rsplit(None, 1))
print('a b c d'.split(maxsplit=2), ' a  b c '.split(None, 1), ' a  b  c '.rsplit(None, 1), 'a b'.split(None, 0), '  a b'.split(None, 0))

# === split on a separator ===
for s in ('a,b,c', ',a,,b,', '', ',', 'abc'):
    print(s.split(','), s.split(',', 1), s.rsplit(',', 1), s.split(',', 0), s.rsplit(',', -1))
print('a--b---c'.split('--'), 'a--b---c'.rsplit('--'), 'aXbXc'.split(sep='X', maxsplit=1), 'aaa'.split('aa'), 'aaa'.rsplit('aa'), 'x😀y😀z'.split('😀'))
err(lambda: 'a'.split(''), lambda: 'a'.rsplit(''), lambda: 'a'.split(5), lambda: 'a'.split(',', 'x'), lambda: 'a'.split(',', 1, 2), lambda: 'a'.split(separator=','), lambda: 'a'.split(None, None), lambda: 'a'.split(',', 1.0))

# === splitlines ===
for s in ('a\nb', 'a\r\nb\rc\n', '\n', '', '\n\n', 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', 'no end'):
    print(s.splitlines(), s.splitlines(True), s.splitlines(keepends=0))
err(lambda: 'a'.splitlines('x'), lambda: 'a'.splitlines(1, 2), lambda: 'a'.splitlines(keep=1))

# === strip ===
print(repr('  a b \t\n'.strip()), repr('  a '.lstrip()), repr('  a '.rstrip()), 'xxaxbxx'.strip('x'), 'xyaxy'.strip('yx'), 'abc'.lstrip('cba'), 'abc'.rstrip('c'), 'abc'.strip(''), repr('\u2003a\xa0'.strip()), repr('\u200ba'.strip()), ' a '.strip(None), '😀a😀'.strip('😀'), 'mississippi'.strip('mips'))
err(lambda: 'a'.strip(5), lambda: 'a'.strip(b'a'), lambda: 'a'.strip('a', 'b'), lambda: 'a'.strip(chars='a'))

# === padding ===
print(repr('ab'.center(6)), repr('ab'.center(7)), repr('abc'.center(6)), repr('ab'.ljust(5)), repr('ab'.rjust(5)), 'ab'.center(6, '*'), 'ab'.ljust(4, '.'), 'ab'.rjust(4, '😀'), 'abc'.center(2), 'x'.ljust(-5), 'é'.center(4, '-'))
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--4'.zfill(5), 'abc'.zfill(2), ''.zfill(3), '-'.zfill(3), '😀'.zfill(3))
err(lambda: 'a'.center(), lambda: 'a'.center('x'), lambda: 'a'.center(5, 'xy'), lambda: 'a'.center(5, ''), lambda: 'a'.ljust(5, 6), lambda: 'a'.zfill('5'), lambda: 'a'.zfill(), lambda: 'a'.rjust(5.0), lambda: 'a'.center(width=5))

# === expandtabs ===
print(repr('a\tb'.expandtabs()), repr('a\tbc\td'.expandtabs(4)), repr('\t'.expandtabs(3)), repr('a\tb\n\tc'.expandtabs(4)), repr('a\tb'.expandtabs(0)), repr('a\tb'.expandtabs(-1)), repr('ab\tc'.expandtabs(tabsize=2)), repr('é😀\tx'.expandtabs(4)))
err(lambda: 'a'.expandtabs('x'), lambda: 'a'.expandtabs(1, 2))

# === encode ===
print('aé😀'.encode(), 'aé'.encode('latin-1'), 'abc'.encode('ascii'), 'é'.encode('ascii', 'ignore'), 'é😀'.encode('ascii', 'replace'), 'é😀'.encode('ascii', 'backslashreplace'), 'é😀'.encode('ascii', errors='xmlcharrefreplace'), 'a😀'.encode('utf-16-le'), ''.encode(), 'é'.encode('UTF8'), 'é'.encode('ascii', 'namereplace'))
err(lambda: 'é'.encode('ascii'), lambda: 'aéb'.encode('ascii', 'strict'), lambda: '\ud800'.encode(), lambda: '€'.encode('latin-1'), lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: 'a'.encode(5), lambda: 'éè'.encode('ascii'))

# === characters are code points ===
s = 'añ😀z'
print(len(s), s[2], s[-2], s[::-1], s[1:3], s.index('z'), [ord(c) for c in s], '\N{GREEK SMALL LETTER ALPHA}\x41\u00e9\U0001F600')
print(repr('it\'s "x"\n\t\\\x00\x7f\xa0\u200b'), ascii('ñ😀'), 'a' < 'b' < 'á', '😀' > '\uffff', chr(128512))

# === search and change ===
t = 'hello world'
print(t.find('o'), t.find('o', 5), t.rfind('o'), t.find('x'), t.count('l'), t.replace('l', 'L', 2), t.startswith(('x', 'he')), t.endswith('ld', 3))
print(t.title(), t.upper(), 'ABC'.lower(), 'aBc'.swapcase(), t.capitalize(), 'ß'.upper(), 'ß'.casefold(), t.center(15, '*'), t.zfill(13))
print('  x '.strip() + '|', 'xxaxx'.strip('x'), 'abc'.lstrip('ab'), 'abc'.removeprefix('a'), 'abc'.removesuffix('bc'), 'a\tb'.expandtabs(4))
print('a,b,,c'.split(','), ' a  b '.split(), 'a,b,c'.rsplit(',', 1), 'a\nb\r\nc'.splitlines(), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='))
print('-'.join(['a', 'b']), '-'.join('abc'), ''.join([]), 'abc'.translate({97: 'x', 98: None}), 'aXbX'.translate(str.maketrans('X', '-')))

# === questions ===
print('abc'.isalpha(), '12'.isdigit(), '½'.isnumeric(), 'a1'.isalnum(), ' \t'.isspace(), 'Ab'.istitle(), 'a_1'.isidentifier(), ''.isascii(), 'A'.isupper())

# === bytes ===
b = 'ñ😀'.encode()
print(b, len(b), b[0], b.decode(), b'abc'[1:], b'a' in b'cab', b.hex(), bytes([1, 2, 255]), bytes(3), bytearray(b'xy'))

# === errors ===
for action in (
    lambda: t[99],
    lambda: t['a'],
    lambda: t.index('q'),
    lambda: t.split(''),
    lambda: '-'.join([1]),
    lambda: t.missing,
    lambda: 'a'.center(),
    lambda: 'a'.replace('x'),
    lambda: b'\xff'.decode(),
    lambda: '\ud800'.encode(),
    lambda: ord('ab'),
    lambda: chr(-1),
    lambda: t.__setitem__,
    lambda: 'a'.find(1),
    lambda: b'a' + 'a',
):
    try:
        print('no error', action())
    except Exception as e:
        print(type(e).__name__, e)
t[0] = 'x'

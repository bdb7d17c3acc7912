"""str methods with odd arguments: results and messages."""


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)


s = 'Hello, World'
for call in (
    lambda: s.split(''), lambda: s.split(None, 1), lambda: s.split(', ', -1), lambda: s.split(maxsplit=0), lambda: s.split(5), lambda: s.rsplit('o', 1), lambda: ''.split(), lambda: ''.split(','),
    lambda: s.partition(''), lambda: s.partition(1), lambda: s.rpartition('zz'), lambda: s.replace('l', 'L', 1), lambda: s.replace('', '-', 3), lambda: s.replace('l', 1), lambda: s.replace('l'),
    lambda: s.replace('l', '', count=2), lambda: s.find('o', 5), lambda: s.find('o', -3), lambda: s.find('', 50), lambda: s.index('zz'), lambda: s.rindex('zz'), lambda: s.find(1), lambda: s.count(''),
    lambda: s.count('l', 0, -2), lambda: s.count(5), lambda: s.startswith(('x', 'He')), lambda: s.startswith(()), lambda: s.startswith(['H']), lambda: s.startswith(('a', 1)), lambda: s.endswith('d', 0, 5),
    lambda: s.endswith(1), lambda: s.join(5), lambda: s.join([1]), lambda: '-'.join('abc'), lambda: ','.join({'a': 1}), lambda: s.center(20, '*'), lambda: s.center(20, '**'), lambda: s.ljust(5),
    lambda: s.rjust('5'), lambda: '-5'.zfill(5), lambda: '+x'.zfill(6), lambda: s.zfill(-1), lambda: s.zfill('a'), lambda: 'a\tb\tc'.expandtabs(4), lambda: 'a\tb'.expandtabs(0), lambda: 'a\nb\r\nc\x0bd\u2028e'.splitlines(),
    lambda: 'a\nb'.splitlines(True), lambda: 'a\nb'.splitlines(keepends=1), lambda: s.strip('Hd'), lambda: s.strip(1), lambda: '  x '.strip(None), lambda: s.lstrip('eH'), lambda: s.removeprefix('Hell'), lambda: s.removesuffix('x'),
    lambda: s.removeprefix(('H',)), lambda: s.title(), lambda: "they're bill's".title(), lambda: s.swapcase(), lambda: 'ß'.upper(), lambda: 'ǅ'.title(), lambda: 'İ'.lower(), lambda: 'ΑΣ'.lower(), lambda: 'ß'.casefold(),
    lambda: s.capitalize(), lambda: 'éA'.capitalize(), lambda: ''.capitalize(), lambda: s.translate({72: 'J', 'e': 'x', 108: None}), lambda: s.translate({72: 0x110000}), lambda: s.translate({72: 1.5}), lambda: s.translate(5),
    lambda: s.translate('ab'), lambda: str.maketrans('ab', 'xy', 'z'), lambda: str.maketrans('ab', 'x'), lambda: str.maketrans({'a': 1, 98: 'q'}), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans(5), lambda: str.maketrans('a'),
    lambda: str.maketrans({1.5: 2}), lambda: s.encode('nope'), lambda: 'é'.encode('ascii'), lambda: 'é'.encode('ascii', 'replace'), lambda: 'é'.encode('ascii', 'nope'), lambda: s.encode(5), lambda: s.encode('utf-8', 5), lambda: '\ud800'.encode(),
    lambda: s[20], lambda: s[5:2], lambda: s[::-2], lambda: s[::0], lambda: s['a'], lambda: s[1.0], lambda: s[-100:3], lambda: s * -1, lambda: s * 1.5, lambda: s + 1, lambda: s + b'', lambda: 1 + s, lambda: s - s, lambda: s % 1,
    lambda: s.format(1), lambda: '{}'.format(), lambda: '{0} {}'.format(1, 2), lambda: '{} {0}'.format(1, 2), lambda: '{a}'.format(), lambda: '{'.format(), lambda: '}'.format(), lambda: '{0.x}'.format(1), lambda: '{0[x]}'.format([1]),
    lambda: '{0[0]}{0[-1]}'.format('ab'), lambda: '{0[-1]}'.format({'-1': 5}), lambda: '{!x}'.format(1), lambda: '{!}'.format(1), lambda: '{:{}}'.format(1, 5), lambda: '{:{:{}}}'.format(1, 2, 3), lambda: '{0[}'.format([1]), lambda: '{.}'.format(1),
    lambda: '{0[]}'.format([1]), lambda: '{0]}'.format(1), lambda: '{ 0}'.format(1), lambda: '{a b}'.format(**{'a b': 1}), lambda: '{{}}'.format(), lambda: '{0}}'.format(1), lambda: '{:}}'.format(1), lambda: '{a.b[c].d}'.format(a=1),
    lambda: 'abc'.isidentifier(), lambda: '1a'.isidentifier(), lambda: '²'.isdigit(), lambda: '²'.isdecimal(), lambda: '½'.isnumeric(), lambda: ''.isalpha(), lambda: ''.isascii(), lambda: 'aB'.islower(), lambda: 'A1'.isupper(), lambda: 'Aa Bb'.istitle(),
    lambda: '\t '.isspace(), lambda: 'a\n'.isprintable(), lambda: ''.isprintable(), lambda: s.upper(1), lambda: s.lower(x=1), lambda: str(b'ab'), lambda: str(b'ab', 'utf-8'), lambda: str(b'\xff', 'utf-8'), lambda: str(b'\xff', errors='replace'),
    lambda: str('a', 'utf-8'), lambda: str(1, 'utf-8'), lambda: str(1, 2, 3, 4), lambda: str(object=5), lambda: str(b'a', encoding='nope'), lambda: 'a' in 5, lambda: 5 in 'a', lambda: ord(''), lambda: ord('ab'), lambda: ord(5), lambda: ord(b'a'),
    lambda: chr('a'), lambda: chr(1.5), lambda: int('١٢'), lambda: float('١.٥'), lambda: '\N{BULLET}'.encode(), lambda: sorted('bca', reverse=1), lambda: max(''), lambda: min('b', 'a', key=ord), lambda: 'abc'.__getitem__(1),
    lambda: 'a'.__add__(1), lambda: 'a'.__contains__(1), lambda: 'a'.__eq__(1), lambda: 'a'.__mod__(5), lambda: 'a%'.__mod__(()),
):
    attempt(call)

# Character sets and classes of characters, for str, with ASCII and for bytes.
import re


def members(pattern, text, flags=0):
    print(f'{pattern!r:24}', re.findall(pattern, text, flags))


# === sets ===
TEXT = 'aZ5_-]^ \\é'
members('[a-z]', TEXT)
members('[^a-z]', TEXT)
members('[]a]', TEXT)
members('[^]a]', TEXT)
members('[a^]', TEXT)
members('[a-]', TEXT)
members('[-a]', TEXT)
members(r'[\]\\]', TEXT)
members(r'[\w-]', TEXT)
members(r'[\d\s]', TEXT)
members(r'[^\d\s]', TEXT)
members(r'[\D]', TEXT)
members(r'[\s\S]', TEXT)
members(r'[^\s\S]', TEXT)
members(r'[\x41-\x5a]', TEXT)
members('[aa]', 'aab')
members('[é-ü]', 'aéíûü')
members('[.*+?]', 'a.*+?')
members('[a-cx-z1]', 'abxy12')
members('(?:a|b|[c-e])', 'abcdef')
members('a[^b]c', 'abc adc a\nc')
members('[^a]', 'a\nb')

# === unicode classes ===
ODD = 'a1_ é٣²½Ⅷ\u2003\x85\xa0\x1c\u200b一あ\u0301🜀𝟘'
for c in 'dDsSwW':
    members(rf'\{c}', ODD)
    members(rf'\{c}', ODD, re.A)
    print(re.findall(rf'\{c}'.encode(), bytes(range(256))) == [bytes([i]) for i in range(256) if re.match(rf'\{c}', chr(i), re.A)])
print(re.findall(r'\b\w', 'é a-b_c ñandú', re.A), re.findall(r'\b\w', 'é a-b_c ñandú'))
counts = {c: sum(1 for i in range(0x3000) if re.match(rf'\{c}', chr(i))) for c in 'dsw'}
print(counts)

# === dot ===
members('.', 'a\nb\r\u2028c')
members('.', 'a\nb', re.S)
members('(?s:.)b', 'a\nb')
print(re.findall(b'.', b'a\n\xff'))

# === characters of two units ===
members('.', 'a😀b')
members('[😀-😂]', 'a😀😁😃')
members('[^a]', 'a😀')
members('😀+', '😀😀x😀')
members('[^😀]+', 'ab😀cd')
members(r'(?<=😀)b', '😀b')
members(r'(?<=.)b', '😀b')
members(r'😀{2}', '😀😀😀')
members(r'.{2}', '😀a😀')
members(r'.+?a', '😀😀a')
members(r'(.)\1', '😀😀a')
members(r'\W+', 'a😀😀b')
m = re.search('b+', 'a😀bb😀')
print(m, m.span(), m.start(), m.end(), m.regs, m.string[m.start():m.end()])
p = re.compile('.')
print(p.match('😀a', 1), p.search('a😀b', 1, 2), p.findall('😀a😀b', 1, 3), [x.span() for x in p.finditer('😀a😀')])
print(re.split('a', '😀a😀a'), re.sub('😀', 'x', 'a😀b'), re.sub('(.)', r'<\1>', '😀a'), re.subn('', '-', '😀😀'))
print(re.match('\ud83d', '😀'), re.match('[\ud83d]', '😀'), re.match('\ud83d', '\ud83dx'), re.match('(?i)𐐀', '𐐨'), re.match('(?i)[𐐀-𐐂]+', '𐐨𐐀𐐩'))

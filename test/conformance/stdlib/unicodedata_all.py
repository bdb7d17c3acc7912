import unicodedata as u

# === versions and errors ===
print(u.unidata_version)
for f in (lambda: u.name('\0'), lambda: u.name(3), lambda: u.name('ab'), lambda: u.name(''), lambda: u.lookup('nope'), lambda: u.lookup(3), lambda: u.decimal('x'), lambda: u.digit('x'), lambda: u.numeric('x'), lambda: u.category('ab'), lambda: u.category(3), lambda: u.normalize('X','a'), lambda: u.normalize('NFC', 3), lambda: u.normalize(3, 'a'), lambda: u.decimal('xx'), lambda: u.name(), lambda: u.name('a','b','c'), lambda: u.normalize('NFC'), lambda: u.is_normalized('X','a'), lambda: u.decimal('x', 3), lambda: u.name('\0', None), lambda: u.numeric('½'), lambda: u.lookup('x'*300), lambda: u.category(), lambda: u.east_asian_width(b'a')):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)))

# === properties of characters here and there ===
for code in [*range(0, 0x250, 5), *range(0x300, 0x400, 9), *range(0x600, 0x1000, 61), *range(0x1100, 0x3400, 173), *range(0xa000, 0x20000, 1009), 0x10ffff]:
    if 0xd800 <= code < 0xe000:
        continue
    s = chr(code)
    print(hex(code), u.name(s, None), u.category(s), u.bidirectional(s), u.east_asian_width(s), u.combining(s), u.mirrored(s),
          u.decimal(s, None), u.digit(s, None), u.numeric(s, None), u.decomposition(s))

# === numbers ===
for s in '7٣४²½Ⅷ㊿〇一十百萬':
    print(s, u.decimal(s, None), u.digit(s, None), u.numeric(s))

# === normal forms ===
TEXTS = ['', 'plain', 'é', 'e\u0301', '\u1e9b\u0323', 'ﬁ', 'Å', '가각', '\u1100\u1161\u11a8', '①²', 'a\u0323\u0307b\u0307\u0323', '\u0344', '\u0958',
         '\u2126', 'ｱｶﾞ', '\ufdfa', '\U0001d15e', 'a\u0301' * 3, '\u0301a', '\u0f73', '\ud800', 'Ǆ', '…', '\u00a0', '\u1e69', 's\u0307\u0323']
for text in TEXTS:
    print(ascii(text), *[ascii(u.normalize(form, text)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')],
          *[u.is_normalized(form, text) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')])


def strip_accents(text):
    return ''.join(char for char in u.normalize('NFD', text) if u.category(char) != 'Mn')


print(strip_accents('Crème Brûlée à la façon de Zoë Ångström'))
print(u.lookup('SNOWMAN'), u.lookup('greek small letter alpha'), u.lookup('HANGUL SYLLABLE GAG'), u.lookup('CJK UNIFIED IDEOGRAPH-4E00'))

# === named sequences ===
for name in ('KEYCAP DIGIT ONE', 'keycap digit one', 'LATIN SMALL LETTER R WITH TILDE', 'TAMIL SYLLABLE KA', 'BENGALI LETTER KHINYA', 'TAMIL SYLLABLE X', 'KEYCAP'):
    try:
        print(name, ascii(u.lookup(name)))
    except KeyError as e:
        print(name, e)

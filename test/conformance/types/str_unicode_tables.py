# Sums over the code points that have a property or change, so that one wrong entry shows.
tests = 'isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper'.split()
mappings = 'upper lower title capitalize swapcase casefold'.split()


def blocks():
    yield from range(0, 0x3400, 0x400)
    yield from (0xA400, 0xA800, 0xFB00 - 0x300, 0xFC00, 0x10400, 0x10C00, 0x11000, 0x16C00, 0x1D400, 0x1E800, 0x1F000, 0x2FA00, 0xE0000)


for low in blocks():
    chars = [chr(code) for code in range(low, low + 0x400)]
    out = []
    for name in tests:
        test = getattr(str, name)
        total = 0
        for i, char in enumerate(chars):
            if test(char):
                total = (total * 31 + i) % 1000003
        out.append(total)
    for name in mappings:
        change = getattr(str, name)
        total = 0
        for i, char in enumerate(chars):
            changed = change(char)
            if changed != char:
                for piece in changed:
                    total = (total * 31 + i + ord(piece)) % 1000003
        out.append(total)
    total = 0
    for i, char in enumerate(chars):
        total = (total * 31 + len(repr(char))) % 1000003
        if ('x' + char).isidentifier():
            total = (total * 37 + i) % 1000003
    out.append(total)
    print(hex(low), out)

# === what depends on the neighbours ===
for text in (
    'ΑΣ',
    'ΑΣΑ',
    'Σ',
    'ΑΣ.',
    'ΑΣ\u0301',
    '\u0345Σ',
    'ΑΣΣ Σ',
    "it's OK",
    'ǆ ǅ ǈ',
    'ﬁne',
    'straße',
    'ŉ',
    'İI',
    'ß',
    'ẞ',
    'MIXED case 1st 2ND',
    "they're bill's",
    '\U00010400\U00010428',
    'x-ray_y z',
):
    print(ascii([text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), text.istitle(), text.islower(), text.isupper()]))

# === identifiers ===
for text in ('', 'a', '_', '1a', 'a1', 'class', 'a b', 'é', '\u2118', '\u1369', 'a\u1369', 'x\u00b7', '\u00b7x', '\U0001d4d0', 'a\U0001d7d8', '\ud800'):
    print(ascii(text), text.isidentifier())

# === case ===
for s in ('hello World', 'ÉCOLE', 'straße', 'ǆ', 'İi', 'ΑΣ ΣΑΣ', 'ﬁn', 'o\'neil mc-coy x2y', '', '123', '😀a', 'ŉ', 'ᾳ'):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print('straße'.casefold() == 'STRASSE'.casefold(), 'ς'.casefold() == 'Σ'.casefold(), len('İ'.lower()))

# === predicates ===
names = ['isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper']
samples = ['', 'a', 'A', 'aB', 'Ab Cd', '1', '²', '½', '٣', '一', ' ', '\t\n', '\xa0', 'a1', '_x', '1x', 'é', 'ß', 'ǅ', '\x00', '😀', 'a b', '\u2028', 'ª', 'Ⅷ', 'ñ_1', 'class', 'A1', 'x.y', '\ud800']
print(' ' * 9, ' '.join(name[2:] for name in names))
for s in samples:
    print(ascii(s).ljust(9), ''.join('X' if getattr(s, name)() else '.' for name in names))

# === errors of methods without arguments ===
for name in ('upper', 'isalpha', 'title', 'casefold'):
    for args in ((1,), ('a', 'b')):
        try:
            getattr('x', name)(*args)
        except TypeError as e:
            print(e)
try:
    'x'.upper(a=1)
except TypeError as e:
    print(e)
try:
    str.upper()
except TypeError as e:
    print(e)
try:
    str.upper(b'x')
except TypeError as e:
    print(e)

# === translate and maketrans ===
table = str.maketrans('abc', 'xyz', 'd')
print('abcd'.translate(table), sorted(table.items()), str.maketrans({'a': 'AA', 98: None, 'c': 67}), 'abc'.translate({97: 'AA', 98: None, 99: 67}), 'é😀'.translate({0x1F600: ':)', 233: 'e'}))


class T:
    def __getitem__(self, k):
        if k == ord('a'):
            return '*'
        if k == ord('b'):
            raise LookupError
        return k + 1


print('abc'.translate(T()))
for f in (lambda: str.maketrans('ab', 'c'), lambda: str.maketrans(5), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 'a'}), lambda: 'a'.translate({97: 1.5}), lambda: 'a'.translate(5), lambda: 'a'.translate({97: -1}), lambda: str.maketrans('a', 5), lambda: 'a'.translate()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

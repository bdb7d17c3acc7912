# Pattern, Match and Scanner objects: all attributes and methods.
import re


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


# === patterns ===
p = re.compile(r'(?P<first>\w)(\d)?(?P<last>x)?', re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), type(p), re.Pattern)
for pattern, flags in [('a', 0), ('a', re.A), ('a', re.U), ('a', re.X | re.S), (b'a', 0), (b'a', re.L | re.I), ('(?im)a', 0), ("it's", 0), ('a\n', re.M), ('é', re.DEBUG & 0), ('a', 1 << 20), ('x' * 300, 0)]:
    print(re.compile(pattern, flags), re.compile(pattern, flags).flags)
print(p == re.compile(p.pattern, re.I | re.M), p == re.compile(p.pattern), p != re.compile('a'), p == 1, hash(p) == hash(re.compile(p.pattern, re.I | re.M)), {p: 1}[re.compile(p.pattern, re.I | re.M)])
print(re.compile('a') == re.compile(b'a'), re.compile('a') is re.compile('a'), p.__copy__() is p, p.__deepcopy__({}) is p, bool(p))
attempt(lambda: p < p)
attempt(lambda: setattr(p, 'pattern', 'x'))
attempt(lambda: setattr(p, 'foo', 'x'))
attempt(lambda: p.groupindex.__setitem__('a', 1))
attempt(lambda: re.Pattern())
attempt(lambda: re.Match())
attempt(lambda: type('P', (re.Pattern,), {}))
print(re.Pattern[str], re.Match[bytes], re.Pattern.__module__, re.Match.__qualname__, isinstance(p, re.Pattern), sorted(n for n in dir(p) if n[0] != '_'))

# === matches ===
m = p.search('- a1 ')
print(m, m.re is p, m.string, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs, bool(m), type(m), sorted(n for n in dir(m) if n[0] != '_'))
print(m.group(), m.group(0), m.group(1), m.group('first'), m.group(1, 2, 3), m.group('last', 'first'), m[0], m['first'], m[2], m[3], m.group(True))
print(m.groups(), m.groups('-'), m.groups(default=0), m.groupdict(), m.groupdict('-'), m.groupdict(default=None))
print(m.start(), m.end(), m.span(), m.start(3), m.end(3), m.span(3), m.span('first'), m.start('last'), m.end(2))
print(m.expand(r'\1-\2-\3-\g<first>-\g<0>\n'), m.expand('plain'), m.expand(template=r'\\'), m.expand(''))
print(m.__copy__() is m, m.__deepcopy__({}) is m, m == m, m == p.search('- a1 '), hash(m) == hash(m))
for key in (4, -1, 'nope', None, 1.5, 10**30, (1,), b'first', [], slice(1)):
    for get in (m.group, m.__getitem__, m.start, m.span):
        attempt(lambda: get(key))
attempt(lambda: m.group(group=1))
attempt(lambda: m.start(1, 2))
attempt(lambda: m.groups(1, 2))
attempt(lambda: m.expand())
attempt(lambda: m.expand(1))
attempt(lambda: setattr(m, 'string', ''))
attempt(lambda: setattr(m, 'foo', ''))
attempt(lambda: iter(m))
attempt(lambda: len(m))

class Index:
    def __index__(self):
        return 2

print(m.group(Index()), m[Index()], m.group(0, Index(), 1), m.start(Index()), m.span(Index()))
for pattern, text in [('(a)(b)?', 'a'), ('((a)b)', 'ab'), ('(a)|(b)', 'b'), ('(?P<x>a)(?P<y>b)?', 'a'), ('a', 'a'), ('(?=(a))', 'a'), ('(?:(a)|b)*', 'ab'), ('(a)(?!(b))', 'ac'), ('(?P<z>)', '')]:
    m = re.match(pattern, text)
    print(pattern, m.lastindex, m.lastgroup, m.groups(), m.regs)
m = re.compile('b').search('abcb', 2)
print(m.pos, m.endpos, m.span(), m.string)
m = re.compile('b').search('abcb', -3, 100)
print(m.pos, m.endpos, m.span())
print(repr(re.match('.*', "it's \n \x00 é 😀")), repr(re.match('(?s).*', 'x' * 100)), repr(re.match(b'.*', b'a\xff')))

# === scanners ===
s = p.scanner('a1b2')
print(s.pattern is p, type(s).__name__, s.match(), s.match(), s.match(), s.match(), s.match())
s = re.compile(r'\d').scanner('a1b2')
print(s.match(), s.match(), s.search())
s = re.compile(r'\d').scanner('a1b2', 1, 3)
print(s.search(), s.search(), s.search())
s = re.compile('').scanner('ab')
print([s.match() and s.match() for _ in range(3)])
s = re.compile('|a').scanner('aa')
print([s.search() for _ in range(6)])

# === without named groups, groupindex is a new dict ===
p = re.compile('a')
p.groupindex['x'] = 1
print(p.groupindex, type(p.groupindex), type(re.compile('(?P<a>a)').groupindex))

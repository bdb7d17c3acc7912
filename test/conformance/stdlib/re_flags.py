# RegexFlag and the flags of patterns.
import re

print([re.A, re.I, re.L, re.U, re.M, re.S, re.X, re.DEBUG, re.NOFLAG])
print([re.ASCII, re.IGNORECASE, re.LOCALE, re.UNICODE, re.MULTILINE, re.DOTALL, re.VERBOSE])
print(re.I | re.M, re.I | 0, re.I & re.M, re.I ^ re.M, ~re.I, 2 | re.I, 8 | re.I, re.I | 8, re.I & 3, re.I | re.I)
print(str(re.I), repr(re.I), f'{re.I}', f'{re.I:x}', '%s %d' % (re.I, re.I), re.I.name, re.I.value, (re.I | re.M).name, (re.I | re.M).value, re.NOFLAG.name)
print(re.RegexFlag, re.RegexFlag(2), re.RegexFlag(10), re.RegexFlag(0), re.RegexFlag(1), re.RegexFlag(1024), re.RegexFlag(1026), re.RegexFlag['I'], re.RegexFlag.I, re.RegexFlag.IGNORECASE)
print(list(re.RegexFlag), len(re.RegexFlag), list(re.RegexFlag.__members__), re.I in re.RegexFlag)
print(isinstance(re.I, int), isinstance(re.I, re.RegexFlag), re.I == 2, re.I != 2, re.I < re.M, hash(re.I) == hash(2), {re.I: 'i'}[2], int(re.I), re.I + 1, -re.I, bool(re.I), bool(re.NOFLAG), re.I is re.IGNORECASE, re.I is re.RegexFlag(2))
print(re.I in (re.I | re.M), (re.I | re.M) in re.I, list(re.I | re.M), len(re.I | re.M), type(re.I), type(re.I | re.M), type(re.I & 1))
for f in (lambda: re.RegexFlag('a'), lambda: re.RegexFlag['Z'], lambda: re.T, lambda: re.I in 2):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

# === flags at work ===
print(re.findall('a.b', 'a\nb A\nB', re.S), re.findall('a.b', 'a\nb A\nB', re.S | re.I), re.findall('^.', 'a\nb', re.M), re.findall('a b', 'ab', re.X), re.findall(r'\w', 'aé', re.A))
for pattern in ['(?i)a', '(?im)a', '(?s)(?x)a', '(?a)a', '(?u)a', b'(?i)a', b'(?L)a', '(?i:a)', '(?x) (?i) a', '(?#c)(?i)a']:
    p = re.compile(pattern)
    print(repr(pattern), p.flags, p)
print(re.findall('(?i:a)b', 'AbAB'), re.findall('(?s:.).', 'a\n\nb'), re.findall('(?m:^)a', 'b\na'), re.findall('(?-i:a)B', 'ab aB Ab', re.I), re.findall(r'(?a:\w)\w', 'aé éa'), re.match(r'(?u:\w)', 'é', re.A))
print(re.findall('(?i-s:A.)', 'a\nab', re.S), re.findall('(?x: a b )', 'ab'), re.compile('a', flags=re.I), re.compile('a', re.I).flags == re.I | re.U)
print(re.compile('(?i)' + 'a', re.M).flags, type(re.compile('a').flags), re.search('(?ims)^b.', 'A\nB\nc'))

# Every error of patterns and templates, with where it is.
import re

PATTERNS = [
    '(', ')', 'a)', '(?', '(?P', '(?P<', '(?P<a', '(?P<a>', '(?P<>)', '(?P<1>)', '(?P<a b>)', '(?P=', '(?P=a', '(?P=a)', '(?P=1)', '(?Px)', '(?P<a>)(?P<a>)',
    '(?#', '(?#abc', '(?=', '(?!a', '(?<', '(?<a', '(?<=a', '(?<=a+)', '(?<!a|bc)', '(?<=a)(?<=b*)', '(?(', '(?(a', '(?(a)b)', '(?()b)', '(?(0)b)', '(?(1)b)',
    '(?(1)a|b|c)', '(a)(?(1)a|b|c)', '(?(99999999999)a)', '(?(1x)a)', '(?(1)', '(a)(?(1)', '(?>', '(?>a', '(?z)', '(?i', '(?i-', '(?i-)', '(?i-z:)', '(?-i)', '(?-', '(?-a:x)', '(?i-i:x)', '(?au)', '(?L)',
    '(?iz)', '(?i1)', '(?-i1:)', 'a(?i)', '(a(?i))', '|(?i)', '(?i:a', '(?a-u:x)', '[', '[a', '[^', '[]', '[^]', '[a-', '[b-a]', r'[\d-a]', r'[a-\d]', r'[\w-\s]', r'[a-\Q]', r'[\x]', r'[\x1]', r'[\u12]', r'[\U0011]',
    r'[\UFFFFFFFF]', r'[\N]', r'[\N{', r'[\N{}]', r'[\N{no such}]', r'[\400]', r'[\8]', r'[\Q]', '\\', 'a\\', r'\x', r'\x1g', r'\u', r'\u123', r'\U0000', r'\U00110000', r'\N', r'\N{', r'\N{}', r'\N{bad name}',
    r'\400', r'\777', r'\1', r'(a)\2', r'(a\1)', r'(?P<a>x(?P=a))', r'(?<=(a)\1)', r'(?<=(a)(?(1)b))', r'\99', r'\8', r'\Q', r'\q', r'\i', '*', '+a', '?', 'a**', 'a*+*', 'a?{2}', 'a{2}{3}', 'a{3,2}', '{1}', '^*', r'\b+', '$?', '(*)', '(|*)', 'a|*',
    '(?:*)', '(?:a', '(?:a))', 'a{99999999999}', 'a{1,99999999999}', '(?x)a # (\n)', 'ab\ncd(', 'é(é', '(?P<é', '((((', '(?P<a>b', '(?<=abc', 'x{2,1}y',
]
for p in PATTERNS:
    for pattern in (p, p.encode('latin-1')):
        try:
            re.compile(pattern)
        except re.PatternError as e:
            print(repr(pattern), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
        except Exception as e:
            print(repr(pattern), '|', type(e).__name__, e)
        else:
            print(repr(pattern), '| fine')

# === flags ===
for pattern, flags in [('a', re.L), ('a', re.A | re.U), (b'a', re.U), (b'a', re.L | re.A), (b'(?u)', 0), ('(?L)', 0), ('a', 'x'), ('a', 1 << 40), ('(?a)', re.U), (b'(?a)', re.L)]:
    try:
        print(re.compile(pattern, flags))
    except Exception as e:
        print(pattern, type(e).__name__, e)

# === templates ===
p = re.compile('(?P<n>a)(b)?')
for t in ['\\', 'x\\', r'\q', r'\g', r'\g<', r'\g<>', r'\g<n', r'\g<zz>', r'\g<1x>', r'\g<-1>', r'\g< 1>', r'\g<3>', r'\3', r'\99', r'\400', r'\g<99999999999>', r'\g<00>', r'\g<02>', r'\x41', r'\d', '\\ ', r'\.', r'\é', b'\\1'.decode()]:
    try:
        print(repr(t), repr(p.sub(t, 'ab')), repr(p.match('ab').expand(t)))
    except Exception as e:
        print(repr(t), type(e).__name__, e, getattr(e, 'pos', ''))

# === the exception ===
print(re.error is re.PatternError, re.PatternError.__name__, re.PatternError.__module__, re.PatternError.__mro__)
for args in [('m',), ('m', 'p'), ('m', 'abc', 1), ('m', 'a\nbc', 3), ('m', b'a\nbc', 3), ('m', None, 3)]:
    e = re.PatternError(*args)
    print(repr(e), str(e), e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)
try:
    re.compile('(?P<a>x')
except re.error as e:
    print(type(e), e.__context__, e.__cause__)

# === depth ===
for depth in (50, 100):
    print(re.match('(' * depth + 'a' + ')' * depth, 'a').lastindex)
try:
    re.compile('(' * 5000 + ')' * 5000)
except RecursionError as e:
    print('RecursionError')

# === flags and templates that cannot be hashed, flags that are none ===
p = re.compile('b+')
for flags in ([97], {}, None, '', 0, False):
    for f in (lambda: re.search(p, 'b', flags), lambda: re.compile(p, flags), lambda: re.sub(p, '', 'b', flags=flags)):
        try:
            print(f())
        except Exception as error:
            print(type(error).__name__, error)
for template in ([], {}, bytearray(b'\\n'), 5):
    try:
        print(p.sub(template, 'b'))
    except Exception as error:
        print(type(error).__name__, error)
for m in (re.match('(a)', 'a'), re.match('(?P<n>a)', 'a')):
    for group in ([], {}, 'n', None):
        try:
            print(m.span(group))
        except Exception as error:
            print(type(error).__name__, error)

# Groups, repetition, assertions, references: what a pattern is made of.
import re


def show(pattern, *subjects, flags=0):
    p = re.compile(pattern, flags)
    for subject in subjects:
        m = p.search(subject)
        print(f'{pattern!r:40} {subject!r:20}', m and (m.span(), m.groups()))


# === literals and alternation ===
show('abc', 'xxabcxx', 'ab')
show('a|ab|abc', 'abc')
show('(a|ab)(c|bcd)(d*)', 'abcd')
show('ab|cd|', 'xcd', 'x')
show('foobar|foobaz|fooqux', 'a fooqux', 'foobaz', 'foo')
show('', '', 'a')

# === greedy, lazy, possessive ===
show('a*', 'aaa', 'b')
show('a+?', 'aaa')
show('<.*>', '<a><b>')
show('<.*?>', '<a><b>')
show('a{2,3}', 'a', 'aa', 'aaaa')
show('a{2,3}?', 'aaaa')
show('a{,2}b', 'aaab')
show('a{2}', 'aaa')
show('a{2,}', 'a', 'aaaaa')
show('a{', 'a{')
show('a{x}', 'a{x}')
show('a{,}', 'aaa')
show('a{}', 'a{}')
show('a*+a', 'aaa')
show('a++b', 'aab')
show('a?+a', 'a', 'aa')
show('a{1,2}+a', 'aa', 'aaa')
show('(?:ab|a)*+b', 'abab', 'aab')
show('(?:a|ab){2}+c', 'aabc', 'abac')
show('x*?$', 'xxx')
show('(a{2}){2}', 'aaaaa')

# === groups ===
show('(a)(b)?', 'ab', 'ac')
show('((a)|b)*', 'ab', 'ba')
show('(?:(a)|(b))+', 'ab', 'ba')
show('(a*)*', 'b', 'aab')
show('(a?)+', 'b', 'aa')
show('(a|b?)*c', 'abac')
show('(?P<x>a)(?P<y>b)', 'ab')
show('(?:a(b)?)+', 'aba')
show('(a(b)?)+?$', 'aba')
show('()*', 'a')
show('(?:)*', 'a')
show('(?:(?:a?)*b)*', 'aabab')

# === back-references ===
show(r'(a+)-\1', 'aa-aa', 'aaa-aa', 'aa-a')
show(r'(?P<q>["\'])(.*?)(?P=q)', '''say "it's" now''')
show(r'(a)|b\1', 'ba', 'a')
show(r'(\w)\1', 'hello', 'abc')
show(r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', 'abcdefghijj')
show(r'(?i)(a)\1', 'aA')

# === conditionals ===
show(r'(<)?(\w+)(?(1)>)', '<a>', 'a', '<a')
show(r'^(<)?(\w+)(?(1)>|!)$', '<a>', 'a!', '<a!', 'a>')
show(r'(?P<o>\()?x(?(o)\))', '(x)', 'x', '(x')
show(r'(?(1)a|b)(c)?', 'bc', 'ac')
show(r'(?(2)x|y)(a)(b)', 'yab', 'xab')

# === assertions ===
show(r'foo(?=bar)', 'foobar', 'foobaz')
show(r'foo(?!bar)', 'foobar', 'foobaz')
show(r'(?<=foo)bar', 'foobar', 'bar')
show(r'(?<!foo)bar', 'foobar', 'xbar')
show(r'(?<=a|b)c', 'ac', 'bc', 'cc')
show(r'(?<=ab.)d', 'abcd')
show(r'(?=(a+))a*b\1', 'baaabac')
show(r'(?!(a))b', 'b')
show(r'(?<=(a))b', 'ab')
show(r'a(?!)|b', 'ab')
show(r'(?=a)(?=ab)(?!ac)ab', 'acab')
show(r'(?<=^a)b', 'ab', 'aab')
show(r'(?<!^)b', 'b', 'bb')

# === atomic groups ===
show(r'(?>a+)b', 'aab')
show(r'(?>a|ab)c', 'abc', 'ac')
show(r'(?>(a+))(b)', 'aab')
show(r'((?>a+|b)*)c', 'aabac')

# === positions ===
show('^a', 'ba', 'ab')
show('a$', 'ba', 'ab', 'a\n', 'a\n\n')
show(r'a\Z', 'a\n', 'ba')
show(r'a\z', 'a\n', 'ba')
show(r'\Ab', 'ab', 'ba')
show(r'\bfoo\b', 'a foo b', 'afoo', 'foo', 'foo_')
show(r'\Bo', 'oo', 'o')
show(r'\B', '', 'a', 'ab')
show(r'\b', '', 'a')
show('(?m)^b$', 'a\nb\nc')
show('(?m)$', 'a\nb')
show('(?m)^', 'a\nb')
print(re.findall('(?m)^.', 'ab\ncd\n\ne'), re.findall('(?m).$', 'ab\ncd\n'), re.findall('^|$', 'ab\n'))

# === comments and verbose ===
show('a(?#comment)b', 'ab')
show('a(?#x)*', 'aaa')
show('''
    (\\d+)   # number
    [ ]      # a space
    \\ x \\# # space, x, hash
    [#]
''', '12  x##', flags=re.X)
show('(?x) a b # c', 'ab')
show('(?x: a b )c d', 'abc d')
show('a (?-x: b)', 'a b', flags=re.X)
show('(?x)a\\\n b', 'a\nb')

# === escapes ===
show(r'\x41\u0042\U00000043\N{LATIN CAPITAL LETTER D}', 'ABCD')
show(r'\101\07\0\007', 'A\x07\0\x07')
show(r'\a\f\n\r\t\v\\', '\a\f\n\r\t\v\\')
show(r'[\b]', '\b')
show(r'\.\*\-\ \é\_', '.*- é_')
show(r'\0101', '\x081')

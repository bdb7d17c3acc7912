# The functions of the module and the methods of patterns.
import re

# === match, fullmatch, search ===
for f in (re.match, re.fullmatch, re.search):
    print(f.__name__, f('b+', 'abb'), f('b+', 'bba'), f('b+', 'bb'), f(r'\w+', 'é', re.A), f(pattern='x', string='x', flags=0))
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aaa'), re.fullmatch('a$', 'a\n'), re.fullmatch('', ''))
p = re.compile('b+')
print(p.match('abb', 1), p.match('abb', 1, 2), p.search('abb', 2), p.fullmatch('abba', 1, 3), p.search('abb', 5), p.search('abb', -5), p.search('abb', 2, 1))
print(re.compile('^b').search('ab', 1), re.compile('b$').search('abc', 0, 2), re.compile(r'(?<=a)b').match('ab', 1), re.compile(r'b(?=c)').match('bc', 0, 1), re.compile(r'\bb').match('ab', 1))

# === findall, finditer ===
print(re.findall('a', 'banana'), re.findall('(a)', 'banana'), re.findall('(a)(n)?', 'banana'), re.findall('x', 'banana'), re.findall('', 'abc'))
print(re.findall('a*', 'baac'), re.findall('a|', 'ab'), re.findall(r'\b', 'a b'), re.findall(r'\w*?', 'ab'), re.findall('(?=a)', 'aa'), re.findall('(a)|b', 'ab'))
print([m.span() for m in re.finditer('a*', 'baac')], [m.group() for m in re.finditer(r'\d+', 'a1b22')])
it = re.finditer('a', 'aa')
print(iter(it) is it, next(it), next(it), next(it, 'end'), next(it, 'end'))
print(p.findall('bbabb', 1), p.findall('bbabb', 1, 4), p.findall('bbabb', endpos=2, pos=0), [m.span() for m in p.finditer('bbabb', 1, 4)])

# === split ===
print(re.split(',', 'a,b,,c'), re.split(',', ''), re.split('(,)', 'a,b'), re.split('(,)|(;)', 'a,b;c'), re.split(',', 'a,b,c', maxsplit=1), re.split('x*', 'axbc'))
print(re.split('', 'abc'), re.split(r'\b', 'a b'), re.split('(x*)', 'axb'), re.split(',', 'a,b', maxsplit=-1), re.split(r'\W+', 'Words, words, words.'), re.split('[a-f]+', '0a3B9', flags=re.I))
print(p.split('abbcb'), p.split('abbcb', 1), p.split('abbcb', maxsplit=0), re.split('(?=b)', 'abab'))

# === sub, subn ===
print(re.sub('a', 'x', 'banana'), re.sub('a', 'x', 'banana', count=2), re.subn('a', 'x', 'banana'), re.subn('a', 'x', 'banana', count=1), re.sub('', '-', 'abc'), re.sub('x*', '-', 'axbxxc'))
print(re.sub('(a)(n)', r'\2\1', 'banana'), re.sub('(?P<v>[aeiou])', r'<\g<v>>', 'banana'), re.sub('a', r'\g<0>\g<0>', 'banana'), re.sub('(x)?b', r'[\1]', 'bxb'), re.sub('b', '\\n\\t\\\\', 'abc'))
print(re.sub('a', lambda m: m.group().upper(), 'banana'), re.sub('a', lambda m: None, 'banana'), re.sub('(a)(n)?', lambda m: str(m.span(2)), 'banana'), re.sub('a', str.upper, 'b') if False else '')
print(re.subn('(?i)B', lambda m: m[0] * 2, 'abB'), re.sub('a', lambda m: '', 'aaa', count=2), p.sub('x', 'abba'), p.subn('x', 'abba', 1), p.sub(repl='x', string='abb', count=0), p.sub('x', 'abb', count=-1))
print(re.sub('a', '\\', 'b') if False else '', re.sub(b'a', b'x', b'banana'), re.sub(b'(a)', rb'<\1>', b'ban'), re.sub(b'a', lambda m: b'\xff', b'ba'), re.subn('x', 'y', ''))

def fails(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

fails(re.sub, 'a', lambda m: 1, 'xa')
fails(re.sub, 'a', lambda m: 1 / 0, 'xa')
fails(re.sub, 'a', b'x', 'xa')
fails(re.sub, 'a', 1, 'xa')
fails(re.sub, 'a', 'b', 'a', 1, 2, 3)
fails(re.sub, 'a', 'b', 'a', 1, count=1)
fails(re.subn, 'a', 'b', 'a', 1, 2, flags=1)
fails(re.split, 'a', 'b', 1, 2, 3)
fails(re.split, 'a', 'b', 1, maxsplit=3)
fails(re.sub, 'a', 'b', 'aa', 1)
fails(re.split, 'a', 'bab', 1)
fails(re.match, 'a')
fails(re.findall, 'a', 'b', 'c', 'd')
fails(re.match, 'a', b'a')
fails(re.match, b'a', 'a')
fails(re.match, 'a', 1)
fails(re.match, 1, 'a')
fails(re.match, ['a'], 'a')
fails(re.compile, p, re.I)
fails(p.match)
fails(p.match, 'a', 'b')
fails(p.match, 'a', 1, 2, 3)
fails(p.match, 'a', foo=1)
fails(p.match, 'a', 10**30)
fails(p.split, 'a', 1.5)
print(re.compile(p) is p, re.match(p, 'b'), re.sub(re.compile('a'), 'x', 'aa'))

class Index:
    def __index__(self):
        return 1

print(p.match('ab', Index()), p.search('abb', 0, Index()), p.findall('bbb', Index(), Index()), p.split('abcbd', Index()), p.sub('-', 'bab', Index()), p.scanner('abb', Index()).match())

# === escape, purge ===
print(re.escape('a.b*c[d]{e}(f)|g^h$i+j?k\\l-m&n~o#p q\tr\ns_t!"%\',/:;<=>@`é'), re.escape(b'a.\xff-'), re.escape(''), re.escape(bytearray(b'.')), re.purge())
print(all(re.fullmatch(re.escape(chr(i)), chr(i)) and re.fullmatch(re.escape(chr(i)), chr(i), re.X) for i in range(256)))
fails(re.escape, 1)

# === subclasses of str, bytes-like ===
class S(str):
    pass

m = re.match(S('a+'), S('aab'))
print(m, type(m.group()), type(m.string), type(m.re.pattern), type(re.sub('a', 'b', S('a'))), type(re.sub('x', 'b', S('a'))), type(re.split('x', S('a'))[0]), type(re.findall('a', S('a'))[0]))
print(re.match(b'a+', bytearray(b'aab')), re.findall(b'.', bytearray(b'ab')), re.sub(b'a', b'x', bytearray(b'ab')), re.split(b'a', bytearray(b'ab')))

# === all names ===
print(re.__all__)
print(re.__version__, [name for name in re.__all__ if not hasattr(re, name)])

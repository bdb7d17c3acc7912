# case: external=fetch_user,add,fail
# Functions as replacements: they may call the host, raise, use patterns themselves, and see each match as it is.
import re

seen = []

def note(m):
    seen.append((m.span(), m.group(), m.lastindex, m.pos, m.endpos, m.string))
    return f'<{len(seen)}>'

print(re.sub('(a)|b', note, 'xaby'), seen)

print(re.sub(r'\d+', lambda m: str(add(int(m[0]), 1)), 'a1 b22 c333'), re.subn('[123]', lambda m: fetch_user(int(m[0]))['name'], '1-2-3', count=2))
try:
    re.sub('b', lambda m: fail('ValueError', m[0]), 'abc')
except ValueError as e:
    print('ValueError', e)
print([add(int(m[0]), 1) for m in re.finditer(r'\d', '1 2 3')])


def nested(m):
    return re.sub(r'\d', lambda n: str(int(n[0]) + 1), m.group())

print(re.sub(r'\w\d+', nested, 'a12 b99'))


class Box:
    def __init__(self):
        self.count = 0

    def __call__(self, m):
        self.count += 1
        return m.expand(r'[\g<0>]')

box = Box()
print(re.subn('[ab]', box, 'abc', count=1), re.subn('[ab]', box, 'abc'), box.count)


def gives_up(m):
    if m.start() > 2:
        raise KeyError(m.group())
    return m.group()

try:
    re.sub('.', gives_up, 'abcdef')
except KeyError as e:
    print('KeyError', e)

def gen():
    for m in re.finditer('.', 'ab'):
        yield m.group(), (yield)

g = gen()
print(next(g), g.send(1), next(g, None))
table = {'a': '1', 'b': '2'}
print(re.sub('|'.join(map(re.escape, table)), lambda m: table[m[0]], 'abcab'), re.sub('.', table.get if False else lambda m: table.get(m[0]), 'abc'))
print(re.sub('a', str, 'a'), re.sub('', lambda m: str(m.start()), 'ab'), re.sub('x*', lambda m: '-', 'axb'), re.sub(b'.', lambda m: m[0] * 2, b'ab'))
words = ['b2', 'a10', 'a9']
print(sorted(words, key=lambda w: [int(x) if x.isdigit() else x for x in re.split(r'(\d+)', w)]))

scanner = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: (t, s.match.span())), (r'\s+', None), (r'[+*]', 'op'), (r'x*', 'x')])
print(scanner.scan('12 + ab*3 ?rest'), scanner.scan(''), re.Scanner([('a', 1)], re.I).scan('AaB'))

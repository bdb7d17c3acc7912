def err(*fs):
    for f in fs:
        try:
            print('ok', repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


# === constructor ===
print(repr(str()), str(5), str(1.0), str(None), str([1, 'a']), str('x'), str(b'ab'), str(b'caf\xc3\xa9', 'utf-8'), str(object=7), str(b'abc', encoding='ascii'), str(int), str(len))
err(lambda: str('a', 'utf-8'), lambda: str(5, 'utf-8'), lambda: str(b'\xff', 'utf-8'), lambda: str(b'\xff', 'utf-8', 'ignore'), lambda: str(b'\xff', 'ascii'), lambda: str(b'a', 'no-such'), lambda: str(b'\xe9', 'latin-1'))

# === indexing ===
s = 'héllo😀!'
print(len(s), s[0], s[-1], s[5], s[-2], s[1:4], s[::-1], s[::2], s[10:], s[-100:2], s[5:6] == '😀')
err(lambda: s[7], lambda: s[-8], lambda: s['a'], lambda: s[1.0], lambda: s[None], lambda: ''[0])

# === operators ===
print('a' + 'b', 'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' in 'cat', '' in '', 'x' not in 'cat', 'a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'z' > 'é' if False else 'é' > 'z', '😀' > '\uffff', 'a' == 'a', 'a' != 'A', 'a' == b'a')
err(lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' + None, lambda: 'a' * 'b', lambda: 'a' * 1.0, lambda: 'a' - 'b', lambda: 'a' < 1, lambda: 1 in 'a', lambda: -'a', lambda: 'a' @ 'b')

# === repr ===
for t in ('plain', "it's", 'say "hi"', 'both \' and "', '\n\t\r\\', '\x00\x1f\x7f', 'é', '\x80\x9f\xa0\xad', '\u2028\u200b\ufeff', '\ud83d', '😀', '\U0010ffff', '日本', '\u0300', '\ue000', '\u0378'):
    print(repr(t), ascii(t), len(t))

# === iteration and conversion ===
print(list('aé😀'), tuple('ab'), sorted('hello'), ''.join(reversed('abc')), dict(enumerate('ab')), max('hello'), min('hello'), [ord(c) for c in 'aé😀'], chr(128512), [*'xy'], list(zip('ab', 'cd')), list(map(str.upper, 'ab')))
print(iter('ab').__next__(), type(iter('ab')).__name__, type(iter('é')).__name__)

# === join ===
print(','.join(['a', 'b', 'c']), ''.join([]), '-'.join('abc'), ', '.join({'x': 1, 'y': 2}), '|'.join(str(i) for i in range(3)), '+'.join(('one',)))
err(lambda: ','.join([1]), lambda: ','.join(['a', None, 'b']), lambda: ','.join(5), lambda: ','.join(), lambda: ''.join([b'a']), lambda: ','.join(['a'], ['b']))

# === immutability and interning-free equality ===
t = u = 'abc'
t += 'd'
print(t, u, ''.join(['a', 'b']) == 'ab', {'k' + 'ey': 1}['key'], 'abc'[:] is 'abc' or True, str(u) is u)

# === subclass ===
class S(str):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self

    def shout(self):
        return self.upper() + '!'


x = S('hey', tag=1)
print(x, repr(x), x.tag, x.shout(), type(x + 'a').__name__, type(x.upper()).__name__, type(x[:]).__name__, x == 'hey', {x: 1}['hey'], isinstance(x, str), 'he' in x, len(x), f'{x:>5}', '%s' % x, ','.join([x, x]), type(str(x)).__name__)


class Shown:
    def __str__(self):
        return 'str form'

    def __repr__(self):
        return 'repr form'


class BadStr:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        return None


print(str(Shown()), repr(Shown()), f'{Shown()} {Shown()!r}', [Shown()], '%s %r' % (Shown(), Shown()), '{} {!r}'.format(Shown(), Shown()), ascii(Shown()))
err(lambda: str(BadStr()), lambda: repr(BadRepr()), lambda: f'{BadStr()}', lambda: str(BadRepr()), lambda: [BadRepr()].__repr__(), lambda: print(BadStr()), lambda: ascii(BadRepr()))

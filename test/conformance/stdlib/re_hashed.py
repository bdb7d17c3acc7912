# Module re: groups and templates that guest code hashes, and templates of the wrong kind.
import re


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class E:
    def __hash__(self): print('hash'); return 1
class E2:
    def __hash__(self): raise ZeroDivisionError('e')
class C(str): 
    def __hash__(self): print('chash'); return 2
for p, s in (('a', 'ab'), ('x', 'ab'), (b'a', b'ab')):
    for r in ('q', b'q', bytearray(b'q'), memoryview(b'q'), [], {}, None, 3, 1.5, E(), E2(), C('z'), (), ([],), len, 'é\\0'):
        print(p, type(r).__name__, end=' ')
        t(lambda: re.sub(p, r, s))
m = re.match('(a)(?P<n>b)', 'ab')
m2 = re.match('(a)(b)', 'ab')
for x in (m, m2):
    for k in (E(), E2(), C('n'), [], 1.5, None, b'n', ([],), (1,), C('zz'), '1', True, 2**70, -1):
        t(lambda: x.group(k))
        t(lambda: x[k])
        t(lambda: x.start(k))
        t(lambda: x.group(0, k))
t(lambda: m.expand(E()))
t(lambda: m.expand(b'x'))
t(lambda: m.expand([]))
t(lambda: m.expand(C('\\1')))
t(lambda: re.fullmatch('a', 3))
t(lambda: re.compile('a').fullmatch('a', 'x'))
t(lambda: re.compile('a').fullmatch('a', 0, 'x'))
t(lambda: re.compile('a').fullmatch(3, 'x'))
t(lambda: re.compile('a').fullmatch('a', 2**70, -2**70))
t(lambda: re.compile('a').fullmatch('a', None))
t(lambda: re.compile(b'a').fullmatch('a'))
t(lambda: re.compile('a').fullmatch(b'a'))
t(lambda: re.compile('a').fullmatch(bytearray(b'a')))

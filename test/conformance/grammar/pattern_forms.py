# Every form of pattern, by the rules of CPython's Grammar/python.gram.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'Point({self.x}, {self.y})'
class Names: value = 7; inner = None
Names.inner = Names

def what(subject):
    match subject:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case -2.5: return 'minus float'
        case 1+2j: return 'complex'
        case 1.5-2j: return 'complex float'
        case -1-1j: return 'minus complex'
        case 3j: return 'imaginary'
        case 'a' 'b': return 'text'
        case '''x''' | "y": return 'other text'
        case b'a' b'b' | rb'\d': return 'bytes'
        case None: return 'None'
        case True: return 'True'
        case False: return 'False'
        case Names.value: return 'value'
        case Names.inner.value.real: return 'never'
        case [] | {'empty': []}: return 'empty'
        case [1]: return 'list of 1'
        case [2,]: return 'list of 2'
        case (3): return 'in brackets'
        case (4,): return 'tuple of 4'
        case 5, 6: return 'open'
        case 7, *_: return 'open star'
        case *_, 8: return 'ends in 8'
        case [9, *rest, 10]: return 'rest', rest
        case ('a', ('b', [*c], *d)): return 'nested', c, d
        case [(Point(x=0) | Point(y=0)) as p, _]: return 'axis', p
        case {'k': 1, **rest}: return 'mapping', rest
        case {'k': 2 | 3 as k}: return 'mapping or', k
        case {-1: a, 1+1j: b, None: c, True: d, b'x': e, 'y' 'z': f, Names.value: g,}: return 'keys', a, b, c, d, e, f, g
        case {'only': {'deep': [x, *_]}, **_rest}: return 'deep', x, _rest
        case {'z': _}: return 'has z'
        case Point(0, 0): return 'origin'
        case Point(x, y=1): return 'y is 1', x
        case Point(1, y) if y > 5: return 'guard', y
        case Point(x=1, y=y,): return 'keywords', y
        case Point(x, Point(y, z)) as whole: return 'point in point', x, y, z, whole
        case Point(): return 'any point'
        case int() | float() as n if n > 1000: return 'big', n
        case int(n): return 'int', n
        case str() as s: return 'str', s
        case (list() | tuple()) as l: return 'sequence', l
        case dict(): return 'dict'
        case x if (y := repr(x)) and len(y) > 40: return 'long', y[:5]
        case _: return 'anything'

P = Point
for subject in (0, -1, 1.5, -2.5, 1+2j, 1.5-2j, -1-1j, 3j, 'ab', 'x', 'y', b'ab', b'\\d', None, True, False, 7, [], {'empty': ()}, [1], [2], 3, (4,), (5, 6), (7, 1, 2), (7,),
                (1, 2, 8), [9, 10], [9, 1, 2, 10], ['a', ('b', 'xy', 'z')], ['a', ('b', [1, 2], 3, 4)], [P(0, 5), 1], (P(5, 0), None), {'k': 1}, {'k': 1, 'l': 2}, {'k': 3},
                {-1: 1, 1+1j: 2, None: 3, True: 4, b'x': 5, 'yz': 6, 7: 8}, {'only': {'deep': 'q'}, 'more': 1}, {'only': {'deep': [1, 2]}, 'more': 1}, {'z': None}, P(0, 0), P(3, 1), P(1, 6),
                P(1, 2), P(4, P(5, 6)), P(8, 9), 5000, 2e6, 12, 'text', [3, 3], (), {}, set(), ValueError('a rather long message for an error'), range(3)):
    print(repr(subject)[:40], '->', what(subject))

# === subjects ===
match 1,:
    case (1,): print('tuple')
match 1, 2:
    case a, b: print(a, b)
match (x := 5):
    case 5 if x == 5: print('walrus')
match [1, 2], {'a': 3}:
    case [a, *_], {'a': b}: print(a, b)
match (yield_ := 1) if True else 2:
    case 1: pass
def generator():
    match (yield 1):
        case 'sent': print('sent')
    match (yield 2), 3:
        case 4, y: print(4, y)
g = generator()
print(next(g), g.send('sent'))
next((g.send(4) for _ in [1]), None) if False else list(iter(lambda: next(g, None), None))
async def coroutine():
    async def get(): return {'x': 1}
    match await get():
        case {'x': x}: print('await', x)
import asyncio
asyncio.run(coroutine())

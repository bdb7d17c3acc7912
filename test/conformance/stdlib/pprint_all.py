# === texts of every kind of object ===
import pprint

print(pprint.__all__)

big = {'name': 'something long enough', 'items': list(range(40)), 'nested': {'a': [1,2,{'x': 'y'*50, 'z': ('t',)}], 'b': {1,2,3}}, 3: None}
pp = pprint.pprint
pp(big)
pprint.pp(big)
pprint.pprint([])
pprint.pprint(big, width=40)
pprint.pprint(big, depth=2)
pprint.pprint(big, indent=4)
pprint.pprint(big, compact=True, width=50)
pprint.pprint(['x'*30, 'word '*30, 'a\nb\nc'*20])
pprint.pprint({'k': 'word '*30})
pprint.pprint('word '*40, width=30)
pprint.pprint(('a'*50,'b'*50))
pprint.pprint(('a'*90,))
pprint.pprint(b'bytes '*30)
pprint.pprint([b'ab'*40])
pprint.pprint(bytearray(b'x'*200))
pprint.pprint({'a': bytearray(b'xyz'*40)})
pprint.pprint(set(range(40)))
pprint.pprint(frozenset('abcdefghij'), width=20)
pprint.pprint({frozenset([1]), (1,2)}, width=5)
pprint.pprint(set())
pprint.pprint(frozenset())
import collections, types, dataclasses
pprint.pprint(collections.OrderedDict((i, 'x'*20) for i in range(5)))
pprint.pprint(collections.OrderedDict())
pprint.pprint(collections.defaultdict(list, {i: ['y'*30] for i in range(4)}))
pprint.pprint(collections.Counter('abracadabra'*3), width=20)
pprint.pprint(collections.ChainMap({'a':'x'*40}, {'b':'y'*40}))
pprint.pprint(collections.deque(range(50)))
pprint.pprint(collections.deque(['a'*40,'b'*40], maxlen=3))
pprint.pprint(collections.UserDict({i:'x'*20 for i in range(5)}))
pprint.pprint(collections.UserList(range(50)))
pprint.pprint(collections.UserString('word '*30))
pprint.pprint(types.MappingProxyType({i:'x'*20 for i in range(5)}))
pprint.pprint(types.SimpleNamespace(a=1))
pprint.pprint(types.SimpleNamespace(a='x'*40,b='y'*40, c=[1]*40))
@dataclasses.dataclass
class D:
    a: int; b: list; c: str = dataclasses.field(default='q', repr=False); d: str = 'z'*40
pprint.pprint(D(1,[2]))
pprint.pprint(D(1, list(range(40))))
pprint.pprint([D(1, list(range(30)))]*2)
Pt = collections.namedtuple('Pt','x y'); pprint.pprint(Pt('x'*50,'y'*50)); pprint.pprint([Pt(1,2)]*12)
l = [1]; l.append(l); print(pprint.pformat(l).split('id=')[0]); d = {}; d['d']=d; print(pprint.isrecursive(d), pprint.isreadable(d), pprint.isreadable([1,'a']), pprint.isreadable(D), pprint.isrecursive([1]), pprint.saferepr({'b':1,'a':[2]}), pprint.saferepr({1,2}))
pprint.pprint({2:1,'a':3,None:4,1.5:2, (1,):5}, width=10)
pprint.pprint({'b':1,'a':2}, sort_dicts=False)
pprint.pprint({1+2j: 1, 'x':2})
pprint.pprint(1234567, underscore_numbers=True)
pprint.pprint([123456, 1.5, True], underscore_numbers=True)
for k in (dict(indent=-1), dict(width=0), dict(depth=0), dict(depth=-1)):
    try: pprint.PrettyPrinter(**k)
    except ValueError as e: print(e)
class R(list):
    def __repr__(self): return 'R!'
class S(list): pass
class Dd(dict): pass
class T(tuple): pass
class St(str): pass
class Sd(set): pass
pprint.pprint([R([1])])
pprint.pprint(S(range(40)))
pprint.pprint(Dd(a='x'*50,b='y'*50))
pprint.pprint(T(range(50)))
pprint.pprint(St('word '*30))
pprint.pprint(Sd(range(40)))
p = pprint.PrettyPrinter(width=30, compact=True, indent=2, depth=3)
p.pprint([[[[[1]]]], list(range(20)), {'a':{'b':{'c':{'d':1}}}}])
print(p.pformat({'x': list(range(15))}))
print(p.format([1,[2]], {}, 1, 0), p.isreadable([[[[1]]]]), p.isrecursive(1))
class W:
    def write(self, s): print('W', repr(s))
pprint.pprint({'a':['x'*40,'y'*40]}, stream=W())
pprint.PrettyPrinter(stream=W()).pprint('a')
pprint.pprint({'key': [{'inner': 'v'*30, 'other': [1,2,3]*10}], 'k2': {'x': ('y'*40, 'z'*40)}}, width=60, indent=2)
pprint.pprint({'a': {'b': 'long string with spaces that must wrap because it is too long for the line'*2}})
pprint.pprint('a' * 200)
pprint.pprint(['a b'*20], width=1)
pprint.pprint({'é'*10: 'ü '*60})
class X:
    def __repr__(self): return 'X'*100
pprint.pprint([X(), {'a': X()}])
pprint.pprint({'a'*30: {'b'*30: {'c'*30: 1}}})
pprint.pprint([[]]*40)
pprint.pprint([()]*40, compact=True)
pprint.pprint(range(100))
pprint.pprint(iter([]).__class__)

# === an error in a repr, and keys that do not compare ===
class Bad:
    def __repr__(self):
        raise LookupError('no repr')


try:
    pprint.pprint([Bad()])
except LookupError as error:
    print(error)
print(pprint.pformat({1: 'x', 'a': 'y', (1, 2): 'z', None: 'w'}))

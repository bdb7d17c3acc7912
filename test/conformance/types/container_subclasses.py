# Guest subclasses of the containers, odd comparisons and indices, iterators over guest code.
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class L(list):
    def __init__(s,*a): super().__init__(*a); s.tag='t'
    def append(s,x): super().append(x*2)
class D(dict):
    def __init__(s,*a,**k): super().__init__(*a,**k); s.extra=1
    def __setitem__(s,k,v): super().__setitem__(k,v+1)
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
class S(set): pass
class F(frozenset): pass
def f():
    l=L([3,1,2]); l.append(5); l.sort(); m=l; l+=[7]; l*=1
    return l, m is l, type(l).__name__, l.tag, len(l), l[0], l[1:], type(l[1:]).__name__, l==[1,2,3,10,7], [0]+l, l+[1], sorted(l), list(l), 10 in l, l.index(10), l.pop(), bool(L()), [*l]
t(f)
def f():
    d=D({'a':1},b=2); d['c']=3; d.update(z=9); d.setdefault('q',5)
    return d, d.extra, type(d.copy()).__name__, d=={'a':1}, list(d), {**d}, dict(d), d|{'m':1}, len(d), 'c' in d, D.fromkeys('ab',1), isinstance(d,dict), d.pop('a'), d.get('zz'), [k for k in d.items()]
t(f)
t(lambda: (T(1,2), T(1,2)==(1,2), hash(T(1,2))==hash((1,2)), {T(1,2):3}[(1,2)], T(1,2)+(3,), T(1,2)[0], len(T(1)), type(T(1)[:]).__name__, T(1)<T(2), 1 in T(1), [*T(1,2)], tuple(T(1,2)), T()))
t(lambda: (S([1]), S([1])|{2}, F([1])=={1}, {F([1]):2}[frozenset([1])], S([1]).copy(), len(S()), hash(F())==hash(frozenset())))
class E(list):
    def __eq__(s,o): return 'eq'
    __hash__=None
t(lambda: (E()==[], []==E(), [E()]==[1], E() in [1]))
class Cmp(list):
    def __lt__(s,o): return len(s)<len(o)
t(lambda: sorted([Cmp([1,2,3]),Cmp([9]),Cmp([5,5])]))
t(lambda: max([Cmp([1]),Cmp([2,2])],key=len))
class IterDict(dict):
    def __iter__(s): return iter(['x'])
    def keys(s): return ['k1']
    def __getitem__(s,k): return 'v'+k
t(lambda: (dict(IterDict(a=1)), {**IterDict(a=1)}, list(IterDict(a=1)), dict(IterDict(a=1).items())))
class KeysOnly(dict):
    def keys(s): return ['k1']
t(lambda: (dict(KeysOnly(a=1)),))
# zip/map/enumerate/filter subclasses & next
class Z(zip): pass
t(lambda: list(Z([1,2],[3,4]))); t(lambda: type(Z([1])).__name__)
class En(enumerate):
    def __next__(s): return ('n',super().__next__())
t(lambda: list(En('ab')))
# comparisons raising, returning non-bool
class NB:
    def __init__(s,r): s.r=r
    def __eq__(s,o): return s.r
    def __lt__(s,o): return s.r
class BoolRaises:
    def __bool__(s): raise RuntimeError('bool')
t(lambda: [NB([])]==[1]); t(lambda: [NB([1])]==[1]); t(lambda: [NB(BoolRaises())]==[1]); t(lambda: (NB(0),)<(1,)); t(lambda: 1 in [NB('yes')]); t(lambda: [NB(5)].index(1)); t(lambda: sorted([NB(1),NB(0)])!=3); t(lambda: [NB(0)]<[NB('res')])
# index errors
class BadIdx:
    def __index__(s): return 'x'
class RaisesIdx:
    def __index__(s): raise ZeroDivisionError('idx')
t(lambda: [1][BadIdx()]); t(lambda: [1][RaisesIdx()]); t(lambda: [1][:RaisesIdx()]); t(lambda: range(BadIdx())); t(lambda: [1]*BadIdx()); t(lambda: [1]*RaisesIdx())
# generator raising mid-extend, keeps elements
def g():
    yield 1; yield 2; raise KeyError('mid')
def f():
    l=[0]
    try: l.extend(g())
    except KeyError: pass
    s=set()
    try: s.update(g())
    except KeyError: pass
    d={}
    try: d.update((x,x) for x in g())
    except KeyError: pass
    return l,s,d
t(f)
def f():
    l=[1,2,3]
    def gg():
        l.append(9); yield 5
        l.append(10); yield 6
    l.extend(gg()); return l
t(f)
def f():
    l=[1,2,3]
    l.extend(x for x in l[:2]); l+=map(lambda x:x,l[:1]); l[1:1]=(i for i in 'ab'); return l
t(f)
t(lambda: list(map(lambda *a:a,'ab',[1,2],range(5)))); t(lambda: list(map(pow,[2,3],[3,2]))); t(lambda: list(map(int,['1','x']))); t(lambda: list(filter(None,map(int,'0102')))); t(lambda: list(zip(*[[1,2],[3,4]]))); t(lambda: dict(map(reversed,{1:2}.items()))); t(lambda: list(map(dict.get,[{1:2}],[1]))); t(lambda: list(map(list.append,[[]],[1]))); t(lambda: list(map(str.upper,'ab'))); t(lambda: list(map(T,[1,2]))); t(lambda: list(map(None,[1])))
it=zip([1,2,3],[1]); t(lambda: list(it)); t(lambda: next(it,'end'))
a=iter([1,2,3]); t(lambda: list(zip(a,a))); t(lambda: list(enumerate(enumerate('a'))))
t(lambda: sum(x for x in map(lambda v:v*2, filter(lambda v:v%2, range(10)))))
t(lambda: any(map(lambda x: x>2,[1,2,3]))); t(lambda: min(map(abs,[-3,2]))); t(lambda: sorted(map(abs,[-3,2]),reverse=True)); t(lambda: tuple(filter(lambda x:x,[0,1]))); t(lambda: ''.join(map(str,[1,2]))); t(lambda: 3 in map(abs,[-3]))
x,*y=map(str,[1,2,3]); t(lambda:(x,y))
t(lambda: next(map(lambda x: 1/0,[1]))); t(lambda: [next(m) for m in [map(abs,[])]])
m=map(lambda x: 1//x, [1,0,2]); t(lambda: next(m)); t(lambda: next(m)); t(lambda: next(m)); t(lambda: next(m,'done'))

# === in place with subclasses on the right ===
class F(float): pass
class L(list): pass
for make in (list, L):
    for op in ('iadd', 'extend', 'radd'):
        x = make([1, 2])
        try:
            if op == 'iadd': x += F(1.5)
            elif op == 'extend': x.extend(F(2.5))
            else: x.__iadd__(F(1.5))
        except TypeError as e:
            print(make, op, e)
import operator
try:
    operator.iadd(L([1]), F(2.5))
except TypeError as e:
    print(e)
class It(list):
    def __iter__(self):
        print('iter')
        return iter(['a', 'b'])
class By(bytes):
    def __iter__(self):
        return iter([1])
class BA(bytearray): pass
from collections import deque
from array import array
class D(deque): pass
for make in (list, L, deque, D):
    x = make([1])
    x += It([5])
    print(list(x))
    x.__iadd__(It([6]))
    print(list(x))
for make in (bytearray, BA):
    x = make(b'q')
    x += By(b'zz')
    x += BA(b'w')
    print(bytes(x))
    for o in (F(1.5), It([1]), L([1]), 5):
        try:
            x += o
        except TypeError as e:
            print(e)

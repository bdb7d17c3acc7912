# Containers and iterators whose items, keys or sources run guest code.
def t(f):
    try:
        v = f()
        # The order of sets is ours.
        print(type(v).__name__ + str(sorted(v)) if type(v) in (set, frozenset) else repr(v))
    except Exception as e:
        print(type(e).__name__, e)


# === containers changed by the __eq__ and __lt__ of their items ===
class Evil:
    def __init__(self, n, act): self.n=n; self.act=act
    def __eq__(self, o): self.act(); return NotImplemented
    def __hash__(self): return self.n
def f():
    l=[1,2,3]
    l[1]=Evil(1, l.clear)
    return (5 in l, l)
t(f)
def f():
    l=[]
    l.extend([Evil(1, l.clear) for _ in range(3)])
    try: l.remove(5)
    except ValueError as e: print(e)
    return l
t(f)
def f():
    l=[Evil(1,lambda: l.append(1)), 2]
    m=[1,2]
    return l==m, len(l)
t(f)
def f():
    d={}
    d[1]='one'
    k=Evil(1, lambda: d.clear())
    d[k]='k'
    return list(d.values())
t(f)
def f():
    s={1}
    s.add(Evil(1, s.clear))
    return len(s)
t(f)
def f():
    d={1:1}
    e=Evil(1, lambda: d.__setitem__(len(d)+100, 0) if len(d)<20 else None)
    return e in d, len(d)
t(f)
# lt modifying list
class M:
    lst=None
    def __init__(s,n): s.n=n
    def __lt__(s,o):
        M.lst.append(0); return s.n<o.n
    def __repr__(s): return f'M{s.n}'
def f():
    l=[M(3),M(1),M(2)]; M.lst=l
    try: l.sort()
    except ValueError as e: print(e)
    return l
t(f)
class R:
    def __init__(s,n): s.n=n
    def __lt__(s,o):
        if o.n==5: raise KeyError('five')
        return s.n<o.n
    def __repr__(s): return f'R{s.n}'
def f():
    l=[R(i) for i in [3,1,5,2,4]]
    try: l.sort()
    except KeyError as e: print(e)
    return sorted(x.n for x in l)
t(f)
class L:
    c=0
    def __init__(s,n,i=0): s.n=n; s.i=i
    def __lt__(s,o): L.c+=1; return s.n<o.n
    def __repr__(s): return f'L{s.n}.{s.i}'
def f():
    x=123456789
    out=[]
    for i in range(500):
        x=(x*1103515245+12345)&0x7fffffff
        out.append(L(x%50,i))
    a=sorted(out)
    assert all(a[i].n<a[i+1].n or (a[i].n==a[i+1].n and a[i].i<a[i+1].i) for i in range(499))
    b=sorted(out,reverse=True)
    assert all(b[i].n>b[i+1].n or (b[i].n==b[i+1].n and b[i].i<b[i+1].i) for i in range(499))
    return 4000 < L.c < 10000
t(f)
t(lambda: sorted([3,1,2],key=lambda x:-x)); t(lambda: sorted('hello',key=lambda c:L(ord(c)))); t(lambda: sorted([(1,L(2)),(1,L(1)),(0,L(5))]))
t(lambda: sorted([1,'a'])); t(lambda: sorted(['a',1])); t(lambda: sorted([1,2,None])); t(lambda: sorted([[1],[1,'a'],[1,2]])); t(lambda: sorted([1.5,2,True,10**20,-10**20]))
t(lambda: sorted([float('nan'),1,float('nan'),0])); t(lambda: sorted([{1},{1,2},{3}])); t(lambda: sorted(['\uffff','\U00010000','a']))
t(lambda: sorted([3,2,1],reverse=1)); t(lambda: sorted([1],reverse='x')); t(lambda: sorted([2,1],key=None))
t(lambda: min([3,1,2],key=lambda x:-x))

# === every kind of iterable ===
class G:
    def __init__(s,n): s.n=n
    def __iter__(s): return iter(range(s.n))
class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s):
        if s.n<=0: raise StopIteration
        s.n-=1; return s.n
class Old:
    def __getitem__(s,i):
        if i>3: raise IndexError
        return i*i
def gen(n):
    for i in range(n): yield i
for mk in (lambda: G(3), lambda: It(3), lambda: Old(), lambda: gen(3)):
    t(lambda: list(mk())); t(lambda: tuple(mk())); t(lambda: set(mk())); t(lambda: frozenset(mk())); t(lambda: sorted(mk())); t(lambda: list(enumerate(mk(),5))); t(lambda: list(zip(mk(),mk()))); t(lambda: list(zip('ab',mk(),strict=True)))
    t(lambda: list(map(lambda x:x+1,mk()))); t(lambda: list(map(str,mk()))); t(lambda: list(filter(None,mk()))); t(lambda: list(filter(lambda x:x%2,mk()))); t(lambda: 2 in mk()); t(lambda: 99 in mk()); t(lambda: dict.fromkeys(mk())); t(lambda: dict(zip(mk(),mk())))
    t(lambda: [1,2].__iadd__(mk())); t(lambda: {1}.union(mk())); t(lambda: {1}.intersection(mk())); t(lambda: {1}.difference(mk())); t(lambda: {1}.symmetric_difference(mk())); t(lambda: {1}.issubset(mk())); t(lambda: {0,1}.issuperset(mk())); t(lambda: {7}.isdisjoint(mk())); t(lambda: {1:2}.keys()&mk()); t(lambda: {1:2}.keys()|mk()); t(lambda: {1:2}.keys()-mk()); t(lambda: {1:2}.keys().isdisjoint(mk()))
    def f():
        l=[1,2,3,4,5]; l[1:3]=mk(); return l
    t(f)
    def f():
        s={5}; s.update(mk(),[9]); s.difference_update(mk()); s.intersection_update([9]); return s
    t(f)
    t(lambda: max(mk())); t(lambda: sum(mk())); t(lambda: [*mk(),*mk()]); t(lambda: (lambda *a:a)(*mk()))
t(lambda: list(reversed([1,2,3]))); 
class Rev:
    def __len__(s): return 3
    def __getitem__(s,i): return i*10
class Rev2:
    def __reversed__(s): return iter('xyz')
t(lambda: list(reversed(Rev()))); t(lambda: list(reversed(Rev2()))); t(lambda: list(reversed('abc'))); t(lambda: list(reversed((1,2)))); t(lambda: list(reversed({1:2,3:4}))); t(lambda: list(reversed({1:2,3:4}.items())))

# === iter(callable, sentinel), __index__, mappings ===
c=iter([1,2,3,4]); t(lambda: list(iter(lambda: next(c), 3)))
def boom():
    raise StopIteration
t(lambda: list(iter(boom,1)))
class Len:
    def __index__(s): return 2
t(lambda: [1,2,3,4][Len()]); t(lambda: [1,2,3,4][:Len()]); t(lambda: (1,2,3)[Len():]); t(lambda: [1]*Len()); t(lambda: (1,)*Len()); t(lambda: list(range(Len()))); t(lambda: range(10)[Len()]); t(lambda: range(10)[::Len()]); t(lambda: slice(Len()).indices(5)); t(lambda: slice(1,5).indices(Len())); t(lambda: [0,1,2].pop(Len())); t(lambda: [5,6,7].index(7,Len())); t(lambda: list(enumerate('ab',Len())))
def f():
    l=[1,2,3,4]; l[Len()]=9; l[Len():]=[7]; del l[Len()]; l.insert(Len(),8); l*=Len(); return l
t(f)
class Map:
    def keys(s): return ['a','b']
    def __getitem__(s,k): return k*2
t(lambda: dict(Map())); t(lambda: {'z':1}|dict(Map(),c=3)); t(lambda: dict(**Map())); t(lambda: {**Map()})
def f():
    d={}; d.update(Map(),q=1); return d
t(f)
class DD(dict):
    def __missing__(s,k): return ('missing',k)
t(lambda: DD(a=1)['a']); t(lambda: DD(a=1)['b']); t(lambda: DD().get('b')); t(lambda: 'b' in DD()); t(lambda: dict.__getitem__(DD(),'q'))

# === repr ===
class Box:
    def __init__(s,v): s.v=v
    def __repr__(s): return f'Box({s.v!r})'
b=Box(None); l=[b]; b.v=l; t(lambda: l); t(lambda: b); t(lambda: {1:[b]}); t(lambda: ({b},))
class BadRepr:
    def __repr__(s): raise ValueError('bad')
x=[1,BadRepr()]
t(lambda: x); t(lambda: x); t(lambda: [x,x])
class SR(list): pass
q=SR([1]); q.append(q); t(lambda: q)
class SubS(set):
    pass
t(lambda: SubS([1,2])); t(lambda: SubS()); t(lambda: [SubS([1])])
t(lambda: SubS([1])|{2}); t(lambda: {1}|SubS([2])); t(lambda: {SubS: 1}[SubS]); t(lambda: SubS([1])=={1})
def f():
    s=SubS([1]); s|={2}; return type(s).__name__, s
t(f)

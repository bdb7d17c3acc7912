/** Scenarios of the data model: metaclasses, descriptors, slots, dunders, construction, class scopes. */

export const CLASS_SCENARIOS: readonly string[] = [
  `class Meta(type):
    «def __prepare__(name, bases, **kw):
        print('prepare', name, bases, kw)
        return «{'pre': 1}¦{}¦dict(pre=<any>)¦None¦[]»
    __prepare__ = «classmethod(lambda m, *a, **k: print('prep', m.__name__, a[0], k) or {'pre': 2})¦staticmethod(__prepare__)»¦»
    «def __new__(mcs, name, bases, ns, **kw):
        print('new', name, [k for k in ns if k[0] != '_'], kw)
        «ns['extra'] = <any>¦ns.pop('x', None)¦»
        return «super().__new__(mcs, name, bases, ns)¦type.__new__(mcs, name, bases, ns)¦super().__new__(mcs, name, bases, ns, **kw)¦super().__new__(mcs, name + '_', bases, dict(ns))¦type(name, bases, ns)¦<any>»¦»
    «def __init__(cls, name, bases, ns, **kw):
        print('init', cls.__name__, sorted(kw))
        «super().__init__(name, bases, ns)¦super().__init__(name, bases, ns, **kw)¦»¦»
    «def __call__(cls, *args, **kw):
        print('call', cls.__name__, args, kw)
        return «super().__call__(*args, **kw)¦<any>¦super().__call__()»¦»
    «def __getattr__(cls, name):
        return «'meta ' + name¦<any>¦cls.nothing_else»¦»
    «def __instancecheck__(cls, x):
        return <any>¦»
    «def __subclasscheck__(cls, x):
        return «<bool>¦super().__subclasscheck__(x)»¦»
    «def __repr__(cls):
        return «f'<{cls.__name__}>'¦<str>»¦»
    «def __iter__(cls):
        return iter(<seq>)¦»
    «def __len__(cls):
        return <small>¦»
    «def __contains__(cls, x):
        return <any>¦»
    «def __getitem__(cls, key):
        tick()
        return cls.__name__, key¦»
    «def __«add¦or¦lt¦matmul»__(cls, other):
        return «NotImplemented¦('op', cls.__name__)»¦»
    «def __eq__(cls, other):
        return <any>¦»
    «def mro(cls):
        «print('mro', cls.__name__)
        return super().mro()¦return [cls, object]¦return <list>»¦»
    «@property
    def prop(cls):
        return 'prop of ' + cls.__name__¦»
class A(«metaclass=Meta¦metaclass=Meta, key=<scalar>¦K0, metaclass=Meta»):
    x = <int>
    «y = x + 1¦pre = «pre¦0»¦»
    «def __init__(self, *a):
        print('A init', a)¦»
    «def __class_getitem__(cls, item):
        return item¦»
class B(A«¦, option=<any>¦, metaclass=Meta¦, metaclass=type»):
    pass
    «x = [A.x]¦»
print(type(A), type(B), A.__name__, B.__mro__[1:2])
«print(A(1))
¦print(A(), B(2, 3))
¦»«print(A.zzz)
¦print(B.prop)
¦print(A().prop)
¦»«print(isinstance(<any>, A), issubclass(B, A))
¦print(issubclass(<type>, B))
¦print(list(A))
¦print(len(B), bool(A))
¦print(<any> in A)
¦»«print(A[<any>])
¦print(A «+¦|¦<¦@» B)
¦print(A == B, A != A, hash(A) == hash(A))
¦print(A.__dict__.keys() >= {'x'})
¦print(sorted(k for k in vars(A) if not k.startswith('__')))»
print(«A.extra¦A.pre¦B.x¦A.mro()¦type(A)('C', (A,), {'q': 1})¦Meta('D', (), {})¦Meta('E', (B,), {}, k=1)¦type('F', (A, B), {})¦type('G', (B, A), {})»)`,

  `class D:
    «def __init__(self, value=0):
        self.value = value¦value = 0»
    def __get__(self, obj, owner=None):
        print('get', obj is None, owner and owner.__name__)
        return «self.value¦self¦<any>¦obj.__dict__.get('d', 'none')»
    «def __set__(self, obj, value):
        print('set', value)
        «self.value = value¦obj.__dict__['d'] = value¦raise E0('set')¦pass»¦»
    «def __delete__(self, obj):
        print('delete')
        «del obj.__dict__['d']¦self.value = None»¦»
    «def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        «raise E0(name)¦self.name = name¦owner.also = 1¦»¦»
class Box«¦(K0)»:
    d = D(«<int>¦»)
    e = «D()¦d¦property(D())»
    «def __getattribute__(self, name):
        print('attr', name)
        return «super().__getattribute__(name)¦object.__getattribute__(self, name)¦<any>»¦»
    «def __getattr__(self, name):
        return ('missing', name)¦»
    «__slots__ = ('q', '__dict__')¦»
b = Box()
«print(b.d)
¦b.d = <any>
¦b.__dict__['d'] = <any>
¦del b.d
¦»«print(b.d, b.e)
¦print(Box.d)
¦Box.d = <any>
¦b.e = <scalar>
¦del Box.d
¦»«b.d += 1
¦print(getattr(b, 'd', <any>), hasattr(b, 'e'), hasattr(b, 'zz'))
¦»«print(sorted(b.__dict__))
¦print(vars(b))
¦»print(«b.d¦b.e¦Box.e¦b.zz¦b.also¦type(b).__dict__['d'].__get__(b, Box)¦D.__get__(Box.__dict__.get('e'), b, Box)¦super(Box, b).d¦super(Box, Box).e»)`,

  `class S«¦(K0)¦(list)¦(int)¦(Exception)»:
    __slots__ = «('a', 'b')¦'a'¦['a', '__dict__']¦('a', '__weakref__')¦('_S__p', '__q')¦()¦('a', 'a')¦(1,)¦('a b',)¦{'a': 'doc'}»
    «a = 1¦»
    «def __init__(self, *x):
        self.a = x¦»
    «def __setattr__(self, name, value):
        print('sa', name)
        super().__setattr__(name, value)¦»
class T2(S«¦, K1»):
    q = 1
    «__slots__ = ('c', «'a'¦'d'»)¦__slots__ = ()¦»
    «def __getattr__(self, name):
        return name¦»
s, t = S(), T2()
«s.a = <any>
¦t.a = 1; t.c = 2
¦»«print(s.a, t.a)
¦print(t.c)
¦del s.a
¦»«s.b = 1
¦t.zz = 3
¦s.zz = 3
¦»«print(hasattr(s, '__dict__'), hasattr(t, '__dict__'))
¦print(S.a)
¦print(type(S.__dict__['a']).__name__)
¦print(S.__slots__, getattr(T2, '__slots__', None))
¦»«del t.a
¦S.a.__set__(t, <any>)
¦print(S.a.__get__(<any>))
¦print(T2.a.__get__(t))
¦s.__class__ = T2
¦t.__class__ = S
¦s.__class__ = <type>
¦»print(s«.a¦.b¦.zz¦.__dict__», t.a)`,

  `class L:
    def __init__(self, v):
        self.v = v
    def __«add¦sub¦mul¦truediv¦floordiv¦mod¦pow¦and¦or¦xor¦lshift¦rshift¦matmul¦divmod»__(self, other):
        print('L', type(other).__name__)
        return «NotImplemented¦('L', self.v)¦L(self.v)¦<any>»
    def __«eq¦lt¦le¦ne¦gt¦ge»__(self, other):
        return «NotImplemented¦<any>¦self.v == getattr(other, 'v', other)»
    def __repr__(self):
        return f'{type(self).__name__}<{self.v}>'
class R«¦(L)¦(int)¦(K0)»:
    «v = 5¦»
    def __r«add¦sub¦mul¦truediv¦floordiv¦mod¦pow¦and¦or¦xor¦lshift¦rshift¦matmul¦divmod»__(self, other):
        print('R', type(other).__name__)
        return «NotImplemented¦('R', 1)¦<any>»
    def __i«add¦sub¦mul¦truediv¦floordiv¦mod¦pow¦and¦or¦xor¦lshift¦rshift¦matmul»__(self, other):
        print('I', other)
        return «NotImplemented¦self¦<any>»
    «def __«eq¦lt¦le¦gt¦ge»__(self, other):
        print('cmp', type(other).__name__)
        return «NotImplemented¦<bool>»¦»
    «__hash__ = None¦__«add¦eq¦radd¦sub»__ = None¦»
x, y = L(1), «R()¦R(2)»
«print(x «+¦-¦*¦/¦//¦%¦**¦&¦|¦^¦<<¦>>¦@» y)
¦print(y «+¦-¦*¦/¦//¦%¦**¦&¦|¦^¦<<¦>>¦@» x)
¦print(<any> «+¦-¦*¦/¦//¦%¦**¦&¦|¦^¦<<¦>>¦@» y)
¦»«print(divmod(x, y), divmod(y, x))
¦print(pow(x, y, <any>))
¦print(x == y, x != y)
¦print(x «<¦<=¦>¦>=» y, y «<¦<=¦>¦>=» x)
¦print(sorted([x, y, x]))
¦»«print(max(x, y), [x] == [y], (x,) < (y,))
¦print({x: 1}, hash(y) == hash(y))
¦print(y in [x], [x, y].index(y))
¦»y «+¦-¦*¦/¦//¦%¦**¦&¦|¦^¦<<¦>>¦@»= <any>
print(y)
x «+¦-¦*¦/¦//¦%¦**¦&¦|¦^¦<<¦>>¦@»= «y¦<any>»
print(x)`,

  `class N(«int¦str¦float¦tuple¦list¦dict¦set¦frozenset¦bytes¦complex¦Exception¦object¦bool¦bytearray»):
    «def __new__(cls, *args, **kw):
        print('N new', cls.__name__, args, kw)
        return «super().__new__(cls, *args)¦super().__new__(cls)¦object.__new__(cls)¦<any>¦int.__new__(cls, 3)»¦»
    «def __init__(self, *args, **kw):
        print('N init', args, kw)
        «super().__init__(*args)¦super().__init__()¦self.tag = args¦return <any>»¦»
    «def __init_subclass__(cls, /, tag=None, **kw):
        print('sub', cls.__name__, tag, kw)
        «super().__init_subclass__(**kw)¦cls.tag = tag»¦»
    «def __repr__(self):
        return «'N' + super().__repr__()¦<any>»¦»
    «def __str__(self):
        return <str>¦»
    «def __hash__(self):
        return <any>¦»
    «def __eq__(self, other):
        return <any>¦»
    «def __len__(self):
        return <any>¦»
    «def __bool__(self):
        return <any>¦»
    «def __iter__(self):
        «return iter(<seq>)¦yield <any>¦return super().__iter__()»¦»
    «def __contains__(self, x):
        return <any>¦»
    «def __getitem__(self, key):
        tick()
        print('gi', key)
        return «super().__getitem__(key)¦<any>»¦»
    «def __setitem__(self, key, value):
        print('si', key, value)
        super().__setitem__(key, value)¦»
    «def __missing__(self, key):
        return «key¦<any>¦super().__missing__(key)»¦»
    «def __format__(self, spec):
        return «repr(spec)¦<any>¦super().__format__(spec)»¦»
    «def __index__(self):
        return <any>¦»
    «def __reversed__(self):
        return <any>¦»
    «def __call__(self, *a, **k):
        return a, k¦»
    «def __dir__(self):
        return <list>¦»
    «def __sizeof__(self):
        return 1¦»
class N2(N«, tag=<scalar>¦, other=1¦»):
    pass
def inorder(n):
    return sorted(n, key=repr) if isinstance(n, (set, frozenset)) else n
n = «N¦N2»(«¦<any>¦<int>¦<str>¦<seq>¦<any>, <any>»)
print(type(n).__name__, «n¦repr(n)¦str(n)¦f'{n:>5}'¦f'{n!r}'¦bool(n)¦len(n)¦list(inorder(n))¦<any> in n¦n[<any>]¦n == <any>¦hash(n) == hash(n)¦n + n¦n * 2¦n < n¦[*inorder(n)]¦n(1, k=2)¦list(reversed(n))¦format(n, '')¦range(9)[n]¦[k for k in dir(n) if k not in ('__alloc__', '__release_buffer__')]¦sorted(n, key=repr)¦{**n}¦{n: 1}¦n | n¦n.tag¦abs(n)¦int(n)¦float(n)¦bytes(inorder(n))¦dict(n)¦sum(n)¦max(n)¦n.copy()¦n[0:1]¦-n¦n % 3¦'%s' % n¦'%d' % n¦','.join(inorder(n))¦N(n)¦isinstance(n, N)»)
«n[<key>] = <any>
¦n.zz = <any>
¦n.append(<any>)
¦n.add(<key>)
¦n += n
¦del n[<key>]
¦for w0, _ in zip(inorder(n), range(30)): print(w0)
¦print(n.__dict__)
¦»print(n)`,

  `v = 'outer'
def scope(v=<any>«¦, u=<int>»):
    class C:
        «v = v¦print(v)¦w = v¦def g(self):
            return v»
        «v = <any>¦global gg
        gg = <any>¦nonlocal v
        v = <any>¦for v in <seq>: pass¦del v¦import math as v¦[v := 1][0]»
        «z = [v for _ in range(2)]¦z = [k for k in [v]]¦z = (lambda: v)()¦z = {v: 1 for q in [v]}¦z = [(k, v) for k in <!range> if k]»
        «def f(self, d=v):
            return v, d¦class In:
            q = v
            def f(self, d=v):
                return __class__.__name__, d¦f = lambda self, d=v: (v, d)»
        «print(sorted(k for k in locals() if k[0] != '_'))
        ¦print('v' in dir(), __qualname__, __module__)
        ¦print(__name__, 'v' in globals())¦»
        «x: v¦y: «int¦str» = <any>¦__doc__ = <any>¦'doc of C'¦»
    «print(C.v)
    ¦print(C().f())
    ¦print(C.z)
    ¦»«return C, v¦return C.__qualname__, C.f.__qualname__¦return C.__doc__, C.__module__¦v = 2; return C().f()¦return C.In().f(), C.In.__qualname__¦return C.__annotations__»
print(scope(«¦<any>»))
«print(gg, v)¦print(v)¦print(scope.__code__.co_varnames, scope.__code__.co_cellvars)¦print(__name__, __debug__)»`,

  `class Base:
    def hello(self, *a):
        print('Base', a)
        return «'base'¦super().hello(*a)»
    @classmethod
    def cm(cls, *a):
        return cls.__name__, a
    @staticmethod
    def sm(*a):
        return a
    @property
    def p(self):
        return «'p'¦self.q¦<any>»
class Left(Base):
    def hello(self, *a):
        print('Left')
        return «super().hello(*a, 1)¦super(Left, self).hello(*a)¦super(Base, self).hello()¦super().zz¦Base.hello(self)¦[super().hello() for _ in [1]]¦(lambda: super().hello())()¦super.hello()¦(lambda s: super().hello())(self)»
    @classmethod
    def cm(cls, *a):
        return super().cm('left', *a)
    «@property
    def p(self):
        return super().p, 'left'
    ¦p = Base.p.«getter¦setter¦deleter»(lambda self, *v: print('p', v))¦»
class Right(Base):
    def hello(self, *a):
        print('Right')
        return super().hello('r')
    «@staticmethod
    def sm(*a):
        return super().sm(a)¦sm = classmethod(lambda cls, *a: super(Right, cls).sm(*a))¦»
class Both(«Left, Right¦Right, Left¦Left, Base¦Base, Left¦Left, Left¦Left, int¦Left, Exception¦int, str¦Right, K0»):
    «__class__ = int¦def __init_subclass__(cls): print(cls)¦def q(self): pass¦hello = Right.hello»
o = Both()
print(o.«hello()¦hello(<any>)¦cm(<any>)¦sm(<any>)¦p¦q¦__class__¦hello.__self__ is o¦hello.__func__.__qualname__»)
print(«Both.__mro__¦[k.__name__ for k in Both.__mro__]¦Both.hello.__qualname__¦Both.cm.__self__.__name__¦super(Left, o).hello()¦super(Both, o).p¦super(int, o)¦super(Right, Right).cm¦o.hello == o.hello, o.hello is o.hello¦Both.__bases__¦Left.__subclasses__()¦super(Left, o).__thisclass__.__name__»)
«o.p = <any>
¦del o.p
¦Both.__bases__ = «(Right,)¦(Left, Right)¦(Base,)¦()¦(object,)¦int»
print(o.hello())
¦del Both.hello; print(o.hello())¦»`,

  `class P:
    «x: int¦x: «undefined¦'str'¦int | None¦list[P]» = «1¦2»»
    «y: (lambda: 1)¦z: «<!int>¦print('eager')»¦__z: int = 3¦»
    «if <bool>: w: str¦for i in range(2): q: int¦»
    «def f(self, a: «int¦undefined¦P», *b: str, c: "q" = <plain>, **d: (lambda: yes)): pass¦def f(self): u: undefined = 1; return u¦async def f(self, a: int): pass»
a: int = 1
«a: int = 1
¦b: undefined
¦(c): int = 2
¦d0['k']: int = 4
¦o0.x: print('ann') = 5
¦»def h():
    «q: int¦q: undefined = <any>¦(q): int¦self.q: int = 2»
    return «q¦locals()¦__annotations__¦h.__annotations__»
«print(P.__annotations__)
¦print(P.f.__annotations__)
¦print(sorted(P.f.__annotations__))
¦print(P().f())
¦print(P.__annotate__(1), P.f.__annotate__ is None)
¦print(__annotate__(1))
¦P.__annotations__ = «{}¦None¦<any>»
print(P.__annotations__)
¦del P.__annotations__
print(P.__annotations__)
¦P.f.__annotations__['a'] = 1; print(P.f.__annotations__['a'])
¦print(P.__annotate__(«2¦3¦4»))
¦»print(h())`.replaceAll('<plain>', "'k'"),

  `class CM:
    def __init__(self, name, swallow=<bool>):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        «if self.name == 'b': raise E0('enter')¦»
        return «self¦<any>¦(self.name, <int>)»
    def __exit__(self, kind, error, tb):
        print('exit', self.name, kind and kind.__name__, error, tb is None)
        «return self.swallow¦raise E1('exit') from error¦raise E1('exit')¦return <any>¦if error: error.add_note('seen'); raise»
def use(n):
    for i in range(«2¦3»):
        with CM('a') as «x¦(x, y)¦d0['z']¦o0.x»«, CM('b') as z¦, CM('c', True)¦»:
            «if i == n: break¦if i == n: continue¦if i == n: return 'r'¦yield i¦raise E0(i)¦try: raise E0(i)
            finally: print('fin')¦<none>¦w0 = <any>»
    else:
        print('else')
    return 'end'
«print(use(<small>))¦print(list(use(1)))¦print(drain(use(0), <list>))¦try: print(use(1))
except* E0 as g: print(repr(g))¦with CM('o'): raise ExceptionGroup('g', [E0(1), ValueError(2)])»
with «CM('p')¦CM('p') as p, CM('q') as q¦(CM('p'), CM('q') as q,)¦o0 as p¦<object>¦<any>»:
    «print(1 / 0)¦raise KeyError(<any>)¦pass¦undefined_name¦assert <any>, <any>¦raise <any>»`,

  `class Prox:
    def __init__(self, v): object.__setattr__(self, 'v', v)
    def __getattr__(self, name):
        print('ga', name)
        return getattr(self.v, name)
    «def __setattr__(self, name, value):
        print('sa', name, value)
        «setattr(self.v, name, value)¦object.__setattr__(self, name, value)¦raise AttributeError(name)»¦»
    «def __delattr__(self, name):
        print('da', name)
        delattr(self.v, name)¦»
    «__len__ = lambda self: len(self.v)¦__iter__ = lambda self: iter(self.v)¦__getitem__ = lambda self, k: self.v[k]¦__call__ = lambda self, *a: self.v(*a)¦__class__ = property(lambda self: type(self.v))¦»
p = Prox(<any>)
«print(p.«upper¦real¦append¦keys¦x¦v»())
¦print(p.v)
¦p.x = <any>
¦del p.x
¦p.v = 1
¦»«print(len(p))
¦print(list(p))
¦print(p[<index>])
¦print(p(<any>))
¦print(isinstance(p, <type>), type(p).__name__, p.__class__.__name__)
¦print(p == p.v, p != 1)
¦»print(«getattr(p, <str>)¦getattr(p, <str>, <any>)¦hasattr(p, <any>)¦p.__dict__.keys()¦p + 1¦p.__add__¦p.__len__()¦setattr(p, <str>, 1)¦vars(p) is p.__dict__¦p.a.b»)`,
];

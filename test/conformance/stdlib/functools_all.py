# case: external=add,echo
"""functools: every public name, errors, and callbacks that stop at external calls."""
import functools
from functools import *
def t(label,f):
    try: print(label,'->',f())
    except Exception as e: print(label,'->',type(e).__name__,'|',e)
def f(*a,**k): return a,k
print(functools.__all__)
t('r',lambda: reduce(1,2)); t('r',lambda: reduce(f,[])); t('r',lambda: reduce(f)); t('r',lambda: reduce(lambda a,b:a+b,[1,2],initial=3))
p=partial(f,1,k=2); 
t('p',lambda: p(3,z=1)); t('p',lambda: partial()); t('p',lambda: partial(1)); t('p',lambda:(p.func is f,p.args,p.keywords)); t('p', lambda: repr(partial(len)).startswith('functools.partial('))
t('P',lambda: partial(f,Placeholder)); t('P',lambda: partial(f,Placeholder,2)(1)); t('P',lambda: partial(f,Placeholder,2)()); t('P',lambda: partial(f,a=Placeholder)); t('P',lambda:Placeholder); t('P', lambda: partial(partial(f,Placeholder,2),9).args); t('P',lambda:type(Placeholder)); t('P',lambda:type(Placeholder)() is Placeholder)
t('p',lambda: partial(len)); t('p',lambda:partial(partial(f,Placeholder,Placeholder,3),Placeholder,9).args)
@lru_cache(maxsize=2)
def g(x): return x
t('g',lambda: (g(1),g(2),g(1),g(3),g.cache_info(),g.cache_parameters(),g.__wrapped__.__name__))
t('g',lambda:g([])); t('g',lambda:g.cache_clear()); t('g',g.cache_info)
t('l',lambda: lru_cache(maxsize='a')); t('l',lambda: lru_cache(1)(2)); t('l',lambda:lru_cache(-5)(len).cache_parameters()); t('l',lambda: lru_cache(len)("a")); t('l', lambda:type(g))
t('cp',lambda:cached_property(1)); 
class A:
    @cached_property
    def x(self): "doc"; print('x'); return 1
    __slots__=()
t('cp',lambda:A().x); t('cp',lambda:A.x.__doc__)
class B:
    y=z=cached_property(f) if False else None
t('cmp',lambda:sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))); t('cmp',lambda:cmp_to_key(len)(1)<2); t('cmp',lambda:cmp_to_key(len)(1).obj); t('cmp', lambda:cmp_to_key(1)(2)<cmp_to_key(1)(3))
t('to',lambda: total_ordering(A))
@singledispatch
def s(a): return 'obj'
t('s',lambda:s()); t('s',lambda:s.register(1)); t('s',lambda:s.register(int,5)); 
@s.register
def _(a:int): return 'int'
t('s',lambda:(s(1),s(True),s('')));t('s',lambda:s.dispatch(bool).__name__);t('s',lambda:list(s.registry))
@s.register(list)
@s.register(tuple|set)
def _(a): return 'seq'
t('s',lambda:(s([]),s(()),s(set())))

def nn(x:5): pass
t('s',lambda: s.register(nn))
def nn(x:list[int]): pass
t('s',lambda: s.register(nn))
class C:
    @singledispatchmethod
    def m(self,a): return 'o'
    @m.register
    def _(self,a:int): return 'i'
    @singledispatchmethod
    @classmethod
    def c(cls,a): return 'o'
    @c.register(int)
    @classmethod
    def _(cls,a): return cls
    pm=partialmethod(lambda self,a,b=1:(a,b),5)
t('m',lambda:(C().m(1),C().m(''),C.c(1),C().c(''),C().pm(),C().pm(b=2))); t('m',lambda:C().m()); t('m',lambda:singledispatchmethod(1)); t('pm',lambda:partialmethod(1)); t('m',lambda: repr(C.__dict__['m']))
@wraps(nn)
def w(): pass
t('w',lambda:(w.__name__,w.__wrapped__ is nn,WRAPPER_ASSIGNMENTS,WRAPPER_UPDATES))
t('ci',lambda:functools._CacheInfo)

class D:
    pass
D.q=cached_property(f)
t('cp3',lambda:D().q)
class E2:
    a=cached_property(f)
t('E',lambda: (type(E2().a), E2.a.func is f, E2.a.attrname))
def tt():
    class F: a=b=cached_property(f)
t('F',tt)


class T:
    def __init__(self, v):
        self.v = v


for op in ('lt', 'le', 'gt', 'ge'):
    name = f'__{op}__'
    body = {'__init__': T.__init__, '__eq__': lambda a, b: a.v == b.v}
    body[name] = {'lt': lambda a, b: a.v < b.v, 'le': lambda a, b: a.v <= b.v, 'gt': lambda a, b: a.v > b.v, 'ge': lambda a, b: a.v >= b.v}[op]
    K = total_ordering(type('K', (), body))
    print(op, [(K(a) < K(b), K(a) <= K(b), K(a) > K(b), K(a) >= K(b)) for a, b in ((1, 2), (2, 2), (3, 2))])


@lru_cache(maxsize=3, typed=True)
def h(a, *, b=0):
    print('computed', a, b)
    return a


h(1), h(1.0), h(1, b=0), h(1), h(2), h(1)
print(h.cache_info(), h.cache_parameters())


class Cached:
    @lru_cache
    def m(self, x):
        print('m', x)
        return x

    @cached_property
    def p(self):
        """The text."""
        print('p')
        return add(1, 2)


c = Cached()
print(c.m(1), c.m(1), Cached.m.cache_info(), c.p, c.p, Cached.p.__doc__, 'p' in c.__dict__)
del c.p
print(c.p)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
print(reduce(lambda a, b: add(a, b), range(4)), reduce(add, [1, 2], 10), partial(add, 1)(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: add(a, -b))))


@lru_cache
def slow(x):
    return add(x, 1)


print(slow(1), slow(1), slow.cache_info())


@singledispatch
def show(v):
    return add(0, 1)


from collections.abc import Mapping, Sized


@show.register(Mapping)
def _(v):
    return 'mapping'


@show.register(Sized)
def _(v):
    return 'sized'


print(show(1), show({}), show([]), show.registry[Sized] is show.dispatch(list))


def decorate(f):
    @wraps(f)
    def inner(*args):
        """inner doc"""
        return f(*args)
    return inner


@decorate
def shown(a):
    """the doc"""
    return a


shown.extra = 1
print(shown.__name__, shown.__doc__, shown(3), shown.__wrapped__(4), update_wrapper(partial(len), len).__name__)

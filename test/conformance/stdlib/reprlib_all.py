import collections
import dataclasses
import reprlib

print(reprlib.__all__)


class X:
    def __repr__(self): return 'X'*100

@dataclasses.dataclass
class D:
    a: int
    b: list
    d: str = 'z' * 40


r = reprlib.Repr()
print(sorted(k for k in vars(r)), reprlib.aRepr.maxlist)
for x in ([1]*10, (1,)*10, (1,), {1,2,3,4,5,6,7,8}, frozenset(range(9)), set(), frozenset(), 'x'*100, b'y'*100, 10**100, {i:i for i in range(10)}, collections.deque(range(10)), collections.deque(range(3)), [[[[[[[[1]]]]]]]], {'a':{'b':{'c':{'d':{'e':{'f':{'g':1}}}}}}}, 1.5, X(), None, {'b':1,'a':2}, [], (), {}, D(1,[2]), range(3), 'a\nb'):
    print(reprlib.repr(x))
r = reprlib.Repr(maxlist=2, maxstring=10, fillvalue='###', indent=2, maxother=8, maxdict=1, maxset=1, maxtuple=1, maxlong=7)
for x in ([1,2,3], 'x'*20, {'a':1,'b':2}, (1,2), {1}, 123456789, [[1,[2]],[3]], X(), [], 1.23456789, frozenset((5,))): print(r.repr(x))
r.indent = '->'; print(r.repr([[1],2])); r.indent = None; print(r.repr([[1],2]), r.repr1([[1]], 0), r.repr_list([1], 1))
r.maxlevel=1; print(r.repr([[[1]]]))
try: r.indent = 3.5; print(r.repr([1]))
except TypeError as e: print(e)
class MyR(reprlib.Repr):
    def repr_X(self, x, level): return f'<x {level}>'
    def repr_type(self, x, level): return 'T'
print(MyR().repr([X(), int]))
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return '<' + '|'.join(map(repr, self)) + '>'
    @reprlib.recursive_repr(fillvalue='+++')
    def other(self): return [x.other() if x is self else x for x in self]
l = L([1]); l.append(l); print(l, l.other(), L.__repr__.__name__, L.__repr__.__qualname__, L.__repr__.__wrapped__.__name__)


class Bad:
    def __repr__(self):
        raise LookupError('no repr')


print(reprlib.repr(Bad())[:16], reprlib.repr([Bad()])[:14])
print(reprlib.repr(10 ** 5000).split(' at ')[0])

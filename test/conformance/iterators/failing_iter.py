# Where __iter__ fails with a TypeError, what wanted a sequence says so in its own words; other errors pass.
class NoIter:
    def __iter__(self): return None
class Raises:
    def __iter__(self): raise TypeError('mine')
class RaisesV:
    def __iter__(self): raise ValueError('mine')
class Later:
    def __iter__(self):
        yield 1
        raise TypeError('later')
class Next:
    def __iter__(self): return self
    def __next__(self): raise TypeError('next')
def t(f):
    for c in NoIter, Raises, RaisesV, Later, Next:
        try: print(f(c()))
        except Exception as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
l = [1, 2, 3]
def a(x): l[:] = x
def b(x): l[::2] = x
def c(x): l[0:1] = x
t(a); t(b); t(c)
print('join'); t(lambda x: ','.join(x)); t(lambda x: b','.join(x)); t(lambda x: bytearray(b',').join(x))
print('dict'); t(lambda x: dict([x])); t(lambda x: {}.update([x])); t(lambda x: {} .__ior__([x]))
print('call'); t(lambda x: print(*x)); t(lambda x: max(x)); t(lambda x: sorted(x)); t(lambda x: [*x]); t(lambda x: {*x})
def u(x): a, b = x
print('unpack'); t(u)
def u2(x): a, *b = x
t(u2)
print('bytearray'); ba = bytearray(b'abc')
def v(x): ba[:] = x
def w(x): ba[::2] = x
t(v); t(w); t(lambda x: bytearray(b'').extend(x)); t(lambda x: bytes(x)); t(lambda x: bytearray(x))
print('zip'); t(lambda x: list(zip([1], x))); t(lambda x: set(x)); t(lambda x: {1} | set(x)); t(lambda x: {1}.union(x)); t(lambda x: tuple(x)); t(lambda x: list(x)); t(lambda x: [].extend(x)); t(lambda x: 1 in x); t(lambda x: dict.fromkeys(x)); t(lambda x: sum(x)); t(lambda x: any(x))
def w2(x):
    m = []; m += x
t(w2)
import itertools, collections, csv, io
print('mods'); t(lambda x: list(itertools.chain(x))); t(lambda x: list(itertools.chain.from_iterable(x))); t(lambda x: list(itertools.product(x))); t(lambda x: collections.deque(x)); t(lambda x: collections.Counter(x)); t(lambda x: csv.writer(io.StringIO()).writerow(x)); t(lambda x: csv.writer(io.StringIO()).writerows(x)); t(lambda x: list(csv.reader(x)))
t(lambda x: list(itertools.starmap(print, [x]))); t(lambda x: '%s %s' % x); t(lambda x: isinstance(1, x)); t(lambda x: type('X', x, {})); t(lambda x: memoryview(b'a').cast('B', x)); t(lambda x: 'a'.startswith(x))
t(lambda x: (lambda *a: a)(*x)); t(lambda x: (lambda *a: a)(1, *x)); t(lambda x: str.maketrans(x))

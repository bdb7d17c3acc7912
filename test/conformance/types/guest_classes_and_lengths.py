def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# === what has a tuple of bases counts as a class ===
class Bases:
    def __init__(self, *bases): self.bases = bases
    def __getattr__(self, name):
        print('getattr', name)
        if name == '__bases__': return self.bases
        raise AttributeError(name)
class All:
    def __getattribute__(self, name):
        print('get', name)
        return 1
class Raises:
    @property
    def __bases__(self): raise KeyError('bases')
root = Bases()
leaf = Bases(root, Bases())
class Claims:
    __class__ = leaf
for cls in (root, leaf, All(), Raises(), 5, Bases, (root, int)):
    t(lambda: isinstance(Claims(), cls)); t(lambda: isinstance(3, cls)); t(lambda: issubclass(leaf, cls)); t(lambda: issubclass(int, cls)); t(lambda: issubclass(cls, int)); t(lambda: issubclass(cls, (str, int))); t(lambda: issubclass(cls, root))
# === separators of hex ===
class L:
    def __init__(self, n): self.n = n
    def __len__(self):
        print('len')
        if isinstance(self.n, Exception): raise self.n
        return self.n
class SL(list): pass
for sep in (L(0), L(1), L(2), L(KeyError(1)), L('x'), SL([1, 2]), SL([1]), [1], [], 5, None, {1: 2}, 'ab', b'-'):
    t(lambda: b'abc'.hex(sep)); t(lambda: bytearray(b'abc').hex(sep, 2)); t(lambda: memoryview(b'abc').hex(sep))
# === proxies, formats, states, bounds ===
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, other): print('eq'); return self.v
class N(E):
    def __ne__(self, other): print('ne'); return self.v
from types import MappingProxyType
for v in ([], [1], NotImplemented, True):
    for kind in (E, N):
        t(lambda: MappingProxyType({}) != kind(v)); t(lambda: MappingProxyType({}).__ne__(kind(v))); t(lambda: MappingProxyType({}) == kind(v)); t(lambda: {} != kind(v))
class S(str): pass
for spec in ('', '<', '3', '>3', '5', '.2', '.3', '.9', 's', '<s', '0'):
    t(lambda: (type(format(S('abc'), spec)), type(S('abc').__format__(spec)), type(format(S(''), spec)), type(f'{S("abc"):{spec}}')))
e = OSError(2, 'no', 'file')
e.filename2 = None
print(e)
e.filename2 = 'other'
print(e, OSError(2, 'no', 'a', None, 'b'), OSError(2, 'no', 'a', None, None), OSError(2, 'no', 'a').filename2)
for state in ({1: 2}, {'a': 1, 2: 3}, {S('k'): 1}, {None: 1}):
    x = ValueError()
    t(lambda: x.__setstate__(state)); print(x.__dict__)
class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        print('index', self.n)
        if isinstance(self.n, Exception): raise self.n
        return self.n
for f in ('abc'.find, b'abc'.find, bytearray(b'abc').count, 'abc'.startswith, b'abc'.rindex):
    part = 'c' if isinstance(f.__self__, str) else b'c'
    for start, end in ((I(1), 'x'), (I(KeyError(1)), 2.5), ('x', I(1)), (I(0), I(3)), (I(0), I(ValueError('end')))):
        t(lambda: f(part, start, end))

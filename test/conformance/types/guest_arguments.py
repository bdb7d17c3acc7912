def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n, v=None): self.n=n; self.v=v
    def __index__(self):
        print('index', self.n)
        if isinstance(self.v, Exception): raise self.v
        return self.n
    def __iter__(self): print('iter'); return iter((1,2))
class G:
    def __init__(self, items): self.items=items
    def __len__(self): print('len'); return len(self.items)
    def __getitem__(self, i): print('get', i); return self.items[i]
# === subscripts of views ===
m = memoryview(b'abcdefgh').cast('B', (2, 4))
t(lambda: m[2**70]); t(lambda: m[-2**70]); t(lambda: m[2]); t(lambda: m[-3]); t(lambda: m[I(1)]); t(lambda: m[I(7)]); t(lambda: m[0]); t(lambda: m['a'])
t(lambda: m[I(2**70)]); t(lambda: m[0, I(2)]); t(lambda: m[I(0), 'a']); t(lambda: m[I(0), 2**70]);t(lambda: m[(1,2,3)]);t(lambda: m[(1,)])
n = memoryview(b'abcdefgh')
t(lambda: n[(1,2)]); t(lambda: n[('a',2)]); t(lambda: n[(1,'a')]); t(lambda: n[(I(1),)]); t(lambda: n[I(1),2]); t(lambda: n[()]); t(lambda: m[()])
t(lambda: n[slice(1),2]); t(lambda: n[slice(1),]); t(lambda: n[...]); t(lambda: n['a',]); t(lambda: n[1.5, 2])
class ST(tuple): pass
t(lambda: n[ST((1,2))]); t(lambda: n[ST((1,))]); t(lambda: m[ST((1,2))]); t(lambda: m[ST((1,slice(2)))])
w = memoryview(bytearray(b'abcdefgh'))
def st(k, v=65):
    def f():
        w[k]=v
        return bytes(w)
    return f
for k in [(1,2), ST((1,)), ST((1,2)), ('a',), (I(1),), 2**70, I(2**70)]: t(st(k))
# === args and places of exceptions ===
e = ValueError(1)
def sa(v):
    def f():
        e.args = v
        return e.args
    return f
for v in [G([1,2]), I(3), 'ab', {1:2}, 5, None]: t(sa(v))
def raises():
    yield 1
    raise KeyError(2)
t(sa(raises()))
s = SyntaxError('m', ('f',1,2,'text',1,3))
def si(*a):
    def f():
        s.__init__(*a)
        return s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s.print_file_and_line, len(s.args)
    return f
for a in [('q','aa'),('q',(1,2,3)),('q',(1,2,3,4)),('q',G(['f',2,3,'t'])),('q',G([1])),('q',(1,2,3,4,5)),('q','abcdefg'),('q','abcdefgh'),(),('z',),('q',5),('q',(1,2,3,4),3), ('q', raises())]: t(si(*a))
t(lambda: SyntaxError('a', G(['f',2,3,'t'])).filename)
class SE(SyntaxError): pass
t(lambda: SE('a', G(['f',2,3,'t'])).filename)
class SE(SyntaxError):
    def __init__(self, *a): super().__init__(*a); print('after', self.filename)
t(lambda: SE('a', G(['f',2,3,'t'])).filename)
# === super without arguments, sorted, type.__new__ ===
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
t(lambda: Meta.__call__(None, 3)); t(lambda: Meta.__call__(3, 3))
class A:
    def f(self): return super().f
t(lambda: A.f(None)); t(lambda: A.f(3))
t(lambda: sorted(3, key=1, reverse=2, kwy=3)); t(lambda: sorted(raises(), kwy=1)); t(lambda: sorted([2,1], key=len, kwy=1));t(lambda: sorted(iterable=[1])); t(lambda: sorted([1], reverse=None)); t(lambda: sorted([1], **{'a b':1}))
t(lambda: sorted(raises(), reverse=None));t(lambda: sorted(G([2,1]), reverse=I(1)));t(lambda: sorted([3,1],None));t(lambda: sorted())
t(lambda: type.__new__(type, 3)); t(lambda: type.__new__(type)); t(lambda: type(3)); t(lambda: type.__new__(Meta, 3)); t(lambda: type.__call__(type, 3)); t(lambda: type.__type_params__)
# === bytes from an index ===
t(lambda: bytearray(I(1, TypeError('odd')))); t(lambda: bytes(I(1, TypeError('odd')))); t(lambda: bytes(I(3, ValueError('odd'))));t(lambda: bytes(I(-1)));t(lambda: bytes(I(2**70)));t(lambda: bytes(2**70))
t(lambda: bytearray().pop(2**70)); t(lambda: bytearray().pop(I(1)))
t(lambda: memoryview(b'').__exit__(a=1)); t(lambda: memoryview(b'').__enter__(a=1)); t(lambda: memoryview.__exit__(memoryview(b''), a=1)); t(lambda: memoryview(b'').release(a=1))
# === templates without fields ===
class SS(str): pass
for f in ['abc','%%','a%s','']:
    for g in [(), {1:2}, 5, b'x', 'x', [1], (1,)]:
        t(lambda: type(SS(f) % g))
        t(lambda: type(SS(f).__mod__(g)))
    t(lambda: type(SS(f).format())); t(lambda: type(SS(f).format_map({})))
# === isdisjoint of views, names of what is called ===
t(lambda: {('a',1):[1]}.items().isdisjoint({1,2})); t(lambda: {('a',1):[1]}.items().isdisjoint([1,2])); t(lambda: {1:[1]}.items().isdisjoint(set())); t(lambda: {1:[1]}.items().isdisjoint({3:[1]}.items()));t(lambda: {1:[1]}.items().isdisjoint({3:[1],4:5}.items()));t(lambda: {1:[1]}.items() & {3:[1],4:5}.items())
t(lambda: {1:[1], 2:3}.items().isdisjoint(iter([1]))); t(lambda: {1:2}.keys().isdisjoint([[]])); t(lambda: {1:[2]}.items().isdisjoint({1:2}.keys()))
t(lambda: None.foo(**5)); f=[].__hash__
t(lambda: f(**5)); t(lambda: 5(**5)); t(lambda: 'a'(*5)); t(lambda: [].append(*5))

# === refusals: literals of subclasses, pow, str, slots, OSError ===
def tr(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
class S(str):
    def __repr__(self): raise KeyError('r')
class S2(str):
    def __repr__(self): return 'shown'
class S3(str):
    def __repr__(self): return 5
for c in (S, S2, S3):
    tr(float, c('x')); tr(int, c('x')); tr(complex, c('x')); tr(int, c('x'), 5)
class S4(bytes):
    def __repr__(self): return 'shown'
tr(float, S4(b'x')); tr(int, S4(b'x')); tr(int, S4(b'x'), 4)
class B(bytearray):
    def __repr__(self): return 'shown'
tr(float, B(b'x')); tr(int, B(b'x'))
class L:
    def __pow__(s, o, m=None): return NotImplemented
tr(pow, L(), L(), 2.0); tr(pow, L(), 2.0, 3); tr(pow, L(), L(), 1j); tr(pow, L(), L(), 3); tr(pow, 2, L(), 3.0); tr(pow, 2, 3, 1.0); tr(pow, 2.0, L(), 1j)
tr(str, b'a', None); tr(str, b'a', 5); tr(b'a'.decode, None); tr(str, b'a', 'ascii', None)
def f():
    class S: __slots__ = ('a',)
    class T(S): pass
    tr(lambda: S().a); tr(lambda: T().a); tr(lambda: S().b); tr(lambda: S.a.__get__(T()))
f()
class My(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, *a)
tr(lambda: My(1, k=2).args)
tr(lambda: OSError(1, k=2)); tr(lambda: FileNotFoundError(k=2))
class My2(OSError): pass
tr(lambda: My2(1, k=2)); tr(lambda: My2(1, 2).args)
class My3(OSError):
    def __init__(self, *a, k=0): super().__init__(*a)
tr(lambda: My3(1, k=2).args)
class My4(OSError):
    def __init__(self, *a, k=0): super().__init__(*a, k=1)
tr(lambda: My4(1, k=2).args)

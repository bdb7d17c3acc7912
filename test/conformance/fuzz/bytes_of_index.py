# === bytes of objects with __index__ that can be iterated too ===
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
class N(tuple):
    def __index__(self): return 'no'
class M(list):
    def __index__(self): raise TypeError('mine')
class V(tuple):
    def __index__(self): raise ValueError('mine')
class P:
    def __index__(self): return None
class Q(tuple):
    def __index__(self): return 3
class R(tuple):
    def __index__(self): return -3
class S(tuple):
    def __index__(self): return 2**70
class I(N):
    def __iter__(self): yield 7
for c in (N, M, V, Q, R, S, I):
    for a in ((1, 2), 'ab', (300,)):
        if c in (R, S) and 0: continue
        t(lambda: bytes(c(a))); t(lambda: bytearray(c(a)))
t(lambda: bytes(P())); t(lambda: bytearray(P()))
b = bytearray(b'xyz')
t(lambda: b.__init__(N((1, 2)))); print(b)

# === a key that cannot be hashed is named by its class's full name ===
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def local():
    class A:
        __hash__ = None
    class B:
        def __hash__(self): raise TypeError('own')
    class C:
        def __hash__(self): raise ValueError('own')
    class D:
        def __hash__(self): return 'x'
    class E(int):
        def __hash__(self): return -self.x
        x = None
    class F:
        def __hash__(self): raise TypeError
    class G(list): pass
    class H(TypeError): pass
    class I:
        def __hash__(self): raise H(1, 2)
    import types
    J = type('J', (), {'__module__': 'mod', '__hash__': None}); K = type('K', (B,), {'__module__': 'mod'}); L = type('L', (B,), {'__module__': 'builtins'})
    for c in (A, B, D, F, G, I, K):
        k = c()
        d = {}
        t(lambda: {k: 1}); t(lambda: d[k]); t(lambda: {k}); t(lambda: k in set()); t(lambda: {x: 1 for x in [k]}); t(lambda: {(k,)}); t(lambda: {1: 2}.keys() | [k]); t(lambda: hash(k))
local()

class D(dict):
    def __iter__(self): print('iter'); return iter(['zz'])
    def keys(self): print('keys'); return ['zz']
    def __getitem__(self, k): print('get', k); return k*2
class E(dict):
    def __iter__(self): print('iter'); return iter(['zz'])
class F(dict):
    def keys(self): print('keys'); return ['zz']
class G(dict):
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
class H(dict): pass
for X in D, E, F, G, H:
    x = X(a=1)
    for f in (lambda: {'q': 1} | x, lambda: x | {'q': 1}, lambda: x | x, lambda: x.copy(), lambda: {**x}, lambda: dict(x), lambda: dict.__or__(x, x), lambda: dict.__ror__(x, {'b': 2}), lambda: dict.copy(x)):
        try:
            r = f()
            print(type(r).__name__, dict.items(r) if isinstance(r, dict) else r)
        except Exception as e: print(type(e).__name__, e)

# === what is called is named by its qualified name or its text ===
import functools
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

class O:
    def __str__(self): return 'an O'
class P:
    def __repr__(self): return 'a P'
class Q(O):
    def __call__(self): pass
    def __getattr__(self, n):
        if n == '__qualname__': return 'quala'
        raise AttributeError(n)
for f in (O(), P(), 5, {1: 2}, 'text', None, [1], 2.5, (), print, len, [].append, int, O.__str__, O().__str__, (lambda: 1), range(3), type, ..., b'x', {1}, [].__len__, str.join, staticmethod(len), functools.partial(int), Q().__call__):
    t(lambda: f(*False)); t(lambda: f(**False)); t(lambda: f(**{'a': 1}, a=2)); t(lambda: f(*[1], *5)); t(lambda: f(1, **{'a': 1}, **{'a': 2}));  t(lambda: f(**{1: 2}))

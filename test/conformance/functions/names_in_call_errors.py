def f(**k): pass
def call():
    try: f(a=1, **{'a':2})
    except TypeError as e: print(e)
    try: f(**3)
    except TypeError as e: print(e)
    try: f(*3)
    except TypeError as e: print(e)
    try: f(1, zz=3)
    except TypeError as e: print(e)
call()
f.__qualname__ = 'q.w'
call()
f.__module__ = 'm'
call()
f.__module__ = 5
call()
f.__module__ = 'builtins'
call()
f.__module__ = None
call()
f.__name__ = 'nnn'
call()
class S(str):
    def __str__(self): return 'strS'
call()
class A: pass
def call2(x):
    try: x(a=1, **{'a':2})
    except TypeError as e: print(e)
    try: x(**3)
    except TypeError as e: print(e)
call2(A)
A.__module__ = 'zz'
call2(A)
A.__module__ = 3
call2(A)
A.__qualname__ = 'QQ.A'
call2(A)
class O:
    __qualname__ = 'oo'
    def __call__(self, **k): pass
    def __str__(self): return 'str!'
    def __repr__(self): return 'repr!'
call2(O())
O.__qualname__='7'
o = O(); o.__qualname__ = 'ins'; call2(o); o.__module__='mm'; call2(o); o.__qualname__ = 5; call2(o)
import functools
call2(functools.partial(f, 1).__call__)
def gen(): 
    yield
g = functools.wraps(gen)(lambda **k: 0)
call2(g)
call2(O().__call__)
call2(classmethod(f).__get__(A))

# === groups from any sequence, messages of SyntaxErrors ===
class E(Exception): pass
class GI:
    def __init__(s): s.n = 0
    def __getitem__(s, i):
        s.n += 1
        if i > 1: raise IndexError
        return E(i, s.n)
    def __repr__(s): return 'GI!'
g = GI()
x = ExceptionGroup('x', g)
print(repr(x), x.exceptions, x.args, g.n)
class L(list):
    def __iter__(s): yield E('it')
    def __repr__(s): return 'L!'
x = ExceptionGroup('x', L([E(1)]))
print(repr(x), x.exceptions, x.args)
l = [E(1)]
x = ExceptionGroup('x', l)
l.append(2)
print(repr(x), x.exceptions, x.args)
x.args = (1, 2)
print(repr(x), x)
x.args = ()
print(repr(x), x)
from collections import deque
print(repr(ExceptionGroup('x', deque([E(1)]))))
class D(dict): pass
for bad in (D(), {}, {1}, 'a', b'a', range(2), memoryview(b'a'), bytearray(b'a'), None, 5, int, iter([]), (k for k in 'a'), [E(), 1], (E(), KeyboardInterrupt()), [], (), '', GI, [E]):
    try: print(repr(ExceptionGroup('m', bad)))
    except Exception as e: print(type(e).__name__, e)
class Raise:
    def __getitem__(s, i): raise KeyError(i)
try: ExceptionGroup('m', Raise())
except Exception as e: print(repr(e))
for args in ((), ('a',), ('a', [E()], 3), (b'a', [E()]), (None, [E()]), (5, [E()])):
    for c in (ExceptionGroup, BaseExceptionGroup):
        try: print(repr(c(*args)))
        except Exception as e: print(type(e).__name__, e)
class Sub(ExceptionGroup):
    def __init__(self, *a): print('init', a)
print(repr(Sub('q', GI())))
print(ExceptionGroup('a', [E()]).derive(GI()).exceptions)
class SE(SyntaxError): pass
def tb(e):
    import traceback
    print(''.join(traceback.format_exception_only(e)))
for a in ((1,), (1, 2), ('m', ('f', 1, 2, 't')), (), (None,), ('',), ('m', ('f', 1, 2, None)), ({},), (1.5,)):
    try: tb(SE(*a)); tb(SyntaxError(*a))
    except Exception as e: print(type(e).__name__, e)
class SE2(SyntaxError):
    def __init__(self, *a): pass
    def __str__(self): return 'shown'
tb(SE2(1)); tb(SE2('m', ('f', 1, 2, 't')))

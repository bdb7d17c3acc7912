# === what iterating asks an object, in which order ===
class It:
    def __init__(s, n=3): s.n = n
    def __iter__(s): print('iter'); return s
    def __next__(s):
        print('next')
        s.n -= 1
        if s.n < 0: raise StopIteration
        return s.n
    def __len__(s): print('len'); return 3
    def __length_hint__(s): print('hint'); return 3
class Sq:
    def __len__(s): print('len'); return 3
    def __getitem__(s, i):
        print('get', i)
        if i > 2: raise IndexError
        return i
class Sq2:
    def __getitem__(s, i):
        print('get', i)
        if i > 2: raise IndexError
        return i
class Sq3(Sq):
    def __len__(s): print('len'); raise TypeError
class Sq4(Sq):
    def __len__(s): print('len'); raise KeyError
class Both(It):
    def __iter__(s): print('iter'); return It(2)
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
import operator
def un(x):
    a, *b = x
    return a, b
def un2(x):
    *b, a = x
    return a, b
def un3(x):
    a, b, c = x
    return a, b
def un4(x):
    a, b, *c, d = x
    return a, b, c, d
def forr(x):
    return [1 for i in x]
def ext(x):
    l = []
    l.extend(x)
    return l
def iadd(x):
    l = []
    l += x
    return l
for c in (It, Sq, Sq2, Sq3, Sq4, Both):
    for f in (un, un2, un3, un4, forr, ext, iadd, list, tuple, lambda x: [*x], lambda x: (*x, 1), lambda x: print(*x), lambda x: list(iter(x)), lambda x: operator.length_hint(iter(x)), sorted, sum, lambda x: dict.fromkeys(x), lambda x: ' '.join(map(str, x)), lambda x: bytes(x), lambda x: 1 in x, lambda x: list(zip(x, x)), lambda x: list(enumerate(x)), lambda x: max(x), lambda x: [].__setitem__(slice(0, 1), x), any, lambda x: ''.join(x), lambda x: bytearray(x), lambda x: bytearray().extend(x), lambda x: list(reversed(x)), lambda x: list(map(str, x)), lambda x: dict(x), lambda x: range(*x), lambda x: list(filter(None, x))):
        print(c.__name__, getattr(f, '__name__', f))
        tr(lambda: f(c()))
class S(str): pass
for x in (S('abc'), S('é'), 'a', 'é', ''):
    print(type(iter(x)).__name__, type(x.__iter__()).__name__, type(str.__iter__(x)).__name__, type(x[0:2].__iter__()).__name__)
    print(type(iter((x + 'é')[:1])).__name__)
class O(OSError):
    def __init__(s, *a): print(s.args)
print(O(1).args, O(1, 2).args, O().args, repr(O(3)), str(O(1, 'a')))
class O2(OSError):
    def __init__(s, *a): super().__init__(*a)
print(O2(1).args, O2(1, 2).args, O2().errno, repr(O2(3)), str(O2(1, 'a')))
class O3(OSError):
    def __new__(c, *a): return super().__new__(c, *a)
    def __init__(s, *a): pass
print(O3(1).args, O3(1, 2).args, O3().errno, repr(O3(3)), str(O3(1, 'a')))
class O4(OSError):
    def __new__(c, *a): return super().__new__(c, *a)
print(O4(1).args, O4(1, 2).args, O4().errno, repr(O4(3)), str(O4(1, 'a')))

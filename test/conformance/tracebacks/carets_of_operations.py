# === what the carets of each operation stand under ===
import traceback
def t(f):
    try: f()
    except BaseException as e:
        print(''.join(traceback.format_exception(e)).split('\n', 1)[1])
class A:
    def __init__(self): self.x = [1]
    def __add__(self, o): raise KeyError('add')
    def __getitem__(self, i): raise KeyError('get')
    def __call__(self, *a): raise KeyError('call')
    def __getattr__(self, n): raise AttributeError('attr ' + n)
    def __eq__(self, o): raise KeyError('eq')
    def __lt__(self, o): raise KeyError('lt')
    def __bool__(self): raise KeyError('bool')
    def __iter__(self): raise KeyError('iter')
    def __enter__(self): raise KeyError('enter')
    def __exit__(self, *a): raise KeyError('exit')
    def __contains__(self, x): raise KeyError('in')
    def __neg__(self): raise KeyError('neg')
    def __setitem__(self, k, v): raise KeyError('set')
    def __delitem__(self, k): raise KeyError('del')
    def __format__(self, s): raise KeyError('fmt')
    def __iadd__(self, o): raise KeyError('iadd')
    def __hash__(self): raise KeyError('hash')
a = A(); z = 0; d = {}; l = [1]
def f1(): return a + 1
def f2(): return (a +
    1)
def f3(): return a [ 0 ]
def f4(): return a(1,
    2)
def f5(): return a.b.c
def f6(): return (a
    .b)
def f7(): return a == 1
def f8(): return 1 < 2 < a
def f9(): return a and 1
def f10(): return not a
def f11(): return 1 if a else 2
def f12(): return [x for x in a]
def f13(): return [*a]
def f14():
    with a: pass
def f15():
    with a as b, a: pass
def f16(): return 1 in a
def f17(): return -a
def f18(): a[1] = 2
def f19(): del a[1]
def f20(): return f'x{a}y'
def f21(): return f'x{a!r:>3}y{z/0}'
def f22():
    global a
    a += 1
def f23(): return {a: 1}
def f24(): return {a}
def f25(): return {**a}
def f26(): return print(*a)
def f27(): return print(**l)
def f28(): x, y = l
def f29(): x, y = a
def f30(): (x,
   y) = 1, 2, 3
def f31(): return undefined_name
def f32(): return l[5] + 1
def f33(): return d['k']['j']
def f34(): return l.nope
def f35(): return 1 / z
def f36(): return (1 / 
       z) + 2
def f37(): return 2 * (1 / z)
def f38(): return max(1, 2)(3)
def f39(): return int('x')
def f40(): return (lambda: 1/0)()
def f41():
    for x in 5: pass
def f42():
    for x, y in [1]: pass
def f43():
    import nope_module
def f44():
    from math import nope
def f45(): raise ValueError('x') from 5
def f46(): raise ValueError(
    'x'
)
def f47(): assert z, 'msg'
def f48(): assert (z ==
   1)
def f49():
    class X(l): pass
def f50():
    @l
    def g(): pass
def f51():
    @a.b
    class G: pass
def f52(): return [1, 2][z:'a']
def f53(): return 'é' + l['ü']
def f54(): return '日本' + 1
def f55(): l[0]: int = 1/0
def f56(): return l[0](1)(2)
def f57(): return f50(1)
def f58(): return f50(x=1)
def f59(): return (yield_ := 1 / 0)
def f60(): return sum(x / 0 for x in l)
def f61(): return sorted([1, 'a'])
def f62():
    match a:
        case 1: pass
def f63():
    match l:
        case [x] if x / 0: pass
def f64():
    while a: pass
def f65(): return l[0]. real . imag . foo
def f66(): return  ( l ) ( 1 )
def f67(): return a@1
def f68(): return 1 @ 2
def f69(): return 2 ** 'a'
def f70(): return 'a' % 1 % 2
def f71(): return l.append(1).foo
def f72(): return (l
  .append(1)
  .foo)
def f73():
    x = 1; del x; return x
def f74(): return a < a
def f75(): return a is a and a
def f76(): return l and d or undefined2
def f77(): return d[l]
def f78():
    d[l] = 1
def f79(): return [i for i in l if i / 0]
def f80(): return {i: j for i, j in l}
def f81(): return 	l[9]
def f82(): return    """multi
line""" + 1
def f83(): return """multi
line""".foo
def f84(): return a.x + [undefined3,
    1]
def f85(): return 1 .real + (2).imag + 3 .foo
def f86(): return print(1 / 0, end='')
def f87(): return int(x=1)
def f88(): return l[0] + l[1] + l[2]
def f89(): return - - 'a'
def f90(): return ~1.5
def f91(): return not undefined4
def f92(): return await_ if 0 else undefined5
def f93(): super().foo
def f94(): return type('X', (1,), {})
def f95(): return lambda: (yield 1/0)
def f96(): return next(f95()())
def f97(): l[0][1] += 1
def f98(): d['q'] += 1
def f99(): l.nope += 1
def f100(): a.b: int
for i in range(1, 101): t(globals()[f'f{i}'])

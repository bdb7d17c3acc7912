# What names in annotations mean: the class first, then what the class leaves to the functions around, or to the globals.
v = 'global'
def f(v):
    class C:
        x: v
        def m(self): return v
    return C
print(f('local').__annotations__)

def g(v):
    class C:
        v = 'class'
        x: v
    return C
print(g('local').__annotations__)

def h():
    w = 'enclosed'
    class C:
        x: w
        y: [w for _ in range(2)]
        z: (lambda: w)()
    return C
print(h().__annotations__)

def k(v):
    class C:
        if False:
            v = 3
        x: v
    return C
print(k('local').__annotations__)

def n(v):
    class C:
        global v
        x: v
    return C
print(n('local').__annotations__)
def o():
    v = 1
    class C:
        nonlocal v
        v = 2
        x: v
    return C
print(o().__annotations__)
def p(v):
    class C:
        class D:
            x: v
    return C.D
print(p('local').__annotations__)
def q(v):
    def inner():
        class C:
            x: v
        return C
    return inner()
print(q('local').__annotations__)
class Out:
    v = 'out'
    class In:
        x: v
print(Out.In.__annotations__)
def r[v]():
    class C:
        x: v
    return C
print(r().__annotations__)
def s(v):
    class C:
        v = 'class'
        type A = v
        def f[T: v](self, a: v) -> v: ...
        class G[T = v](list[v] if v == 'x' else object): pass
    return C.A.__value__, C.f.__annotations__, C.f.__type_params__[0].__bound__, C.G.__type_params__[0].__default__
print(s('local'))
def t(v):
    class C:
        if v == 'z': v = 3
        type A = v
        def f[T: v](self, a: v) -> v: ...
    return C.A.__value__, C.f.__annotations__, C.f.__type_params__[0].__bound__
print(t('local'))
def u(w):
    class C:
        if False: w = 1
        x: w
    try: return C.__annotations__
    except NameError as e: return e
print(u('local'))
def u2(w):
    class C:
        if False: w = 1
        x: [w for _ in (1,)]
        y: (lambda: w)
    try: return C.__annotations__['x']
    except NameError as e: return e
print(u2('local'))

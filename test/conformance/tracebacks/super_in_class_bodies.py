import traceback
class A:
    def m(self): return 'A.m'
    a = 1
class B(A):
    def m(self): return 'B.m'
b = B()
class Odd: pass
def go(f):
    try: f()
    except Exception: print(traceback.format_exc())
def f():
    class C:
        x = super(B, b).m()
        y = super(B, b).a
        z = [super(B, b).m() for q in (1, 2)]
        w = (lambda: super(B, b).m())()
    print(C.x, C.y, C.z, C.w)
    class C:
        super = lambda *a: b
        x = super(B, b).m()
        print(x)
    class C:
        super(B, Odd()).m
go(f)
def f():
    class C:
        for v in super(B, Odd()).m(1): pass
go(f)
def f():
    class C:
        [super(B, Odd()).m(1) for v in (1,)]
go(f)
def f():
    def super(*a): return b
    class C:
        print(super(B, Odd()).m())
        super(B, Odd()).zz
go(f)
def f():
    class C:
        super().zz
go(f)

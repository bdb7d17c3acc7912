class A:
    __slots__ = ('x', 'y')
class B(A):
    __slots__ = ('x', '__dict__')
class C(A): pass
def rd(o):
    out = []
    for n in range(3):
        try: out.append(o.x)
        except AttributeError as e: out.append(str(e))
    return out
def wr(o, v): o.x = v
for cls in (A, B, C):
    o = cls()
    print(rd(o)); wr(o, 1); print(rd(o)); wr(o, 2); print(rd(o))
    del o.x
    print(rd(o))
    for _ in range(3): wr(o, _)
    print(rd(o))
    try: o.z = 4; print(o.z, o.__dict__)
    except AttributeError as e: print(e)
    print(rd(o)); wr(o, 9); print(rd(o))
    if hasattr(o, '__dict__'):
        o.__dict__ = {'x': 'dict', 'q': 5}
        print(rd(o), o.q); wr(o, 11); print(rd(o), o.__dict__)
A.x = 5
o = A(); print(o.x)
try: wr(o, 3)
except AttributeError as e: print(e)
del A.x
try: print(rd(A()))
except Exception as e: print(e)
b = B(); A_x = 1
b.x = 'bx'; print(b.x)
class P:
    __slots__ = ('v',)
    def __getattr__(self, n): return 'fallback ' + n
p = P()
def pv(): return p.v
print(pv(), pv()); p.v = 1; print(pv(), pv()); del p.v; print(pv())
class D:
    __slots__ = ('a', 'b')
    def __init__(self, a): self.a = a
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
d = [D(i) for i in range(3)]
print([i.a for i in d])

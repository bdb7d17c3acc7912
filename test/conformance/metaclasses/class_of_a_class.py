class M(type): pass
class N(type):
    def hi(cls): return 'hi'
class C(metaclass=M): pass
for new in (N, type, int, object, M):
    try:
        C.__class__ = new
        print(type(C), isinstance(C, N))
    except TypeError as e: print(e)
try: int.__class__ = M
except TypeError as e: print(e)
class P: pass
try: P.__class__ = M; print(type(P))
except TypeError as e: print(e)
def f(): pass
for o in (f, [], 5, print):
    try: o.__class__ = M
    except TypeError as e: print(e)
for slots in (('q',), (), '__dict__', 'a', ['__weakref__']):
    try: print(type('S', (type,), {'__slots__': slots}).__slots__)
    except TypeError as e: print(e)

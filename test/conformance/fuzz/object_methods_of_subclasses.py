# === methods of object called on instances of subclasses of builtin types ===
def tr(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
for base in (list, dict, int, str, set, tuple, Exception, object, bytearray, float):
    class S(base):
        def __setattr__(self, name, value):
            super().__setattr__(name, value)
        def __delattr__(self, name):
            super().__delattr__(name)
        def __getattribute__(self, name):
            return super().__getattribute__(name)
    def f():
        s = S()
        s.a = 1
        object.__setattr__(s, 'b', 2)
        base.__setattr__(s, 'c', 3)
        del s.c
        object.__delattr__(s, 'b')
        return s.a, s.__dict__, object.__getattribute__(s, 'a')
    tr(f)
    if base in (int, tuple, Exception): continue
    class S(base):
        __slots__ = ['a', '__dict__']
        def __setattr__(self, name, value):
            super().__setattr__(name, value)
        def __delattr__(self, name):
            super().__delattr__(name)
    def f():
        s = S()
        s.a = 1
        s.zz = 2
        object.__setattr__(s, 'b', 2)
        object.__delattr__(s, 'zz')
        return s.a, s.__dict__
    tr(f)
    class S(base):
        __slots__ = ['a']
        def __setattr__(self, name, value):
            super().__setattr__(name, value)
        def __delattr__(self, name):
            super().__delattr__(name)
    def f():
        s = S()
        s.a = 1
        print(s.a)
        del s.a
        print(hasattr(s, 'a'))
        s.zz = 2
    tr(f)

class A(list):
    def __repr__(self): return 'A' + object.__repr__(self)[:20]
    def __eq__(self, o): return object.__eq__(self, o)
    def __hash__(self): return object.__hash__(self)
    def __str__(self): return object.__str__(self)
    def __ne__(self, o): return object.__ne__(self, o)
a = A([1])
print(a, str(a), a == a, a == A([1]), a != a, hash(a) == hash(a), hash(a) == hash(A()))
class B(int):
    def __eq__(self, o): return object.__eq__(self, o)
    __hash__ = object.__hash__
    def __lt__(self, o): return object.__lt__(self, o)
b = B(3)
print(b == b, b == B(3), hash(b) == hash(b), object.__eq__(b, 3), object.__eq__(3, 3), object.__ne__(b, b))
tr(lambda: b < 4)

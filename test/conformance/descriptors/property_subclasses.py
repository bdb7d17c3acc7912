class MyProp(property):
    def __init__(self, f, extra=None):
        super().__init__(f)
        self.extra = extra
class Sl(property):
    __slots__ = ('extra',)
class Sd(property):
    __slots__ = ('__doc__',)
class Sn(property):
    def __new__(cls, *a, **k):
        print('new', cls.__name__, len(a), k)
        return super().__new__(cls)
class A:
    x = MyProp(lambda self: 1, 'e')
    @MyProp
    def y(self):
        "ydoc"
        return 2
print(A.x.extra, A.y.__doc__, A().x, A().y, A.y.fget.__name__, A.y.__name__)
def f(self):
    "fdoc"
for c in Sl, Sd, Sn:
    try:
        p = c(f)
        print(c.__name__, p.__doc__, p.fget is f)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        p = c(None, doc='d')
        print(c.__name__, p.__doc__, p.fget is f)
    except Exception as e:
        print(type(e).__name__, e)
p = property(f)
p.__init__(None, doc='new')
print(p.fget, p.__doc__)
class Sub(property): pass
class B:
    @Sub
    def v(self):
        "vdoc"
        return 1
    @v.setter
    def v(self, x): print('set', x)
    w = Sub(None, doc='wdoc').getter(f)
print(B.v.__doc__, type(B.v).__name__, B().v, B.w.__doc__)
B().v = 3
try: property.__init__()
except TypeError as e: print(e)
try: property(1,2,3,4,5)
except TypeError as e: print(e)
try: property(zz=1)
except TypeError as e: print(e)
try: Sub(zz=1)
except TypeError as e: print(e)
try: property(None).__init__(zz=1)
except TypeError as e: print(e)

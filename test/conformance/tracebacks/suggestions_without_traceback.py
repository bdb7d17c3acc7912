import traceback
def f():
    count = 1
    return coumt
class A:
    _hidden = 1
    def m(self): return self.hiden
for x in (f, A().m, lambda: A().hiden, lambda: sys):
    try: x()
    except Exception as e:
        for tb in (None, e.__traceback__, e.__traceback__.tb_next):
            te = traceback.TracebackException(type(e), e, tb)
            print(list(te.format_exception_only()), traceback.format_exception_only(e))
class K(type):
    def __hash__(self): raise ValueError('no hash')
    def __eq__(self, other): return eq(self, other)
def eq(a, b): raise KeyError('eq')
class X(metaclass=K): pass
class Y(metaclass=K): pass
try: X | Y
except Exception as e: print(repr(e), repr(e.__context__))

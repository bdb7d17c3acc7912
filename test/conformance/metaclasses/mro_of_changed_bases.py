class Meta(type):
    def mro(cls):
        print('mro', cls.__name__, [b.__name__ for b in cls.__bases__])
        return super().mro()
class A(metaclass=Meta): pass
class B(metaclass=Meta): pass
class C(A): pass
class D(C): pass
C.__bases__ = (B,)
print(C.__mro__, D.__mro__, [c.__name__ for c in A.__subclasses__()], [c.__name__ for c in B.__subclasses__()])
class Bad(type):
    def mro(cls):
        if cls.__name__ == 'Y' and len(cls.__bases__) == 2: raise ValueError('no')
        return super().mro()
class X(metaclass=Bad): pass
class Y(X): pass
class Z(Y): pass
try: Y.__bases__ = (X, A)
except Exception as e: print(type(e).__name__, e)
class W(metaclass=Bad): pass
try: Y.__bases__ = (X, W)
except Exception as e: print(type(e).__name__, e)
print(Y.__bases__, Y.__mro__, Z.__mro__)

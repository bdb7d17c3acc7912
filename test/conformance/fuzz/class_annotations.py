# === what a class holds while its annotations are set and deleted ===
class D2: x: int
print(D2.__annotations__)
print(list(D2.__dict__))
del D2.__annotations__
print(list(D2.__dict__))
print(D2.__annotations__)
D2.__annotations__ = {'q': 1}
print(list(D2.__dict__), D2.__annotate__ is None)
D2.__annotate__ = lambda f: {'k': f}
print(list(D2.__dict__), D2.__annotate__ is None)
print(D2.__annotations__)
class D3:
    x: int
    __annotations__ = {'own': 1}
print(list(D3.__dict__), D3.__annotate__ is None, D3.__annotations__)
D3.__annotations__ = 5
print(list(D3.__dict__), D3.__annotate__ is None, D3.__annotations__)
del D3.__annotations__
print(list(D3.__dict__), D3.__annotate__ is None, D3.__annotations__)
class D4:
    x: int
    def f(self): return __class__
    y = 1
print(list(D4.__dict__))
try: D4.__annotate__ = 1
except Exception as e: print(e)
try: del D4.__annotate__
except Exception as e: print(e)
D4.__annotate__ = None
print(list(D4.__dict__), D4.__annotations__)
class D5[T]:
    y: T = 1
    def f(self): return T
print(list(D5.__dict__))
for a in ('__annotations__', '__annotate__', '__doc__', '__name__', '__qualname__', '__module__', '__bases__', '__mro__', '__dict__', '__type_params__', '__abstractmethods__', '__base__', '__weakrefoffset__', 'zz'):
    for o in (D5, int, type('D6', (), {}), D5(), (lambda: 1)):
        print(a, o.__class__.__name__, end=' ')
        try: delattr(o, a); print('ok')
        except Exception as e: print(type(e).__name__, e)
        try: setattr(o, a, None); print('ok', getattr(o, a))
        except Exception as e: print(type(e).__name__, e)

class K:
    def __getattr__(self, name): raise AttributeError(name)
class K2:
    def __getattr__(self, name): raise AttributeError(name)
    def __ne__(self, o): return 1
class K3:
    namex = 1
    def __getattr__(self, name): raise AttributeError(name)
def f(o, n):
    if n == 0: return o.__name__
    if n == 1: return o.names
    if n == 2: return o.name_x
import traceback, sys
for k in K, K2, K3:
    for n in range(3):
        try: f(k(), n)
        except AttributeError as e:
            traceback.print_exc(file=sys.stdout); print(e.name, e.obj is None)
def g(o):
    print('deco', o.__name__)
@g
class A: pass
g(K2())

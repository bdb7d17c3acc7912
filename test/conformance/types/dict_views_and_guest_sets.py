# === comparisons of views with subclasses of set that have lengths and items of their own ===
class FS(frozenset):
    def __len__(self): print('len'); return 5
class FS0(frozenset):
    def __len__(self): print('len'); return 0
class FSE(frozenset):
    def __len__(self): raise ValueError('q')
class FSC(frozenset):
    def __contains__(self, x): print('contains', x); return True
class FSI(frozenset):
    def __iter__(self): print('iter'); return iter(())
class SS(set):
    def __len__(self): print('len'); return 2
import operator as o
d = {'a': 1, 'b': 2}
for view in (d.keys(), d.items()):
    for k in (FS, FS0, FSE, FSC, FSI, SS):
        for items in (['a'], ['a', 'b'], [('a', 1)], [('a', 1), ('b', 2)], ['c'] , []):
            for f in (o.lt, o.le, o.gt, o.ge, o.eq, o.ne):
                try: print(k.__name__, items, f.__name__, f(view, k(items)))
                except Exception as e: print(k.__name__, type(e).__name__, e)

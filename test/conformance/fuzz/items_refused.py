"""Items of what takes none: a sequence looks at its index first."""
class A:
    def __index__(self): return -2
class B:
    def __index__(self): return b''
class Big:
    def __index__(self): return 10**30
class K:
    pass
class KL(list): pass
class S:
    def __setitem__(self, k, v): pass
class DI:
    def __delitem__(self, k): pass
class G:
    def __getitem__(self, k): return k
class M:
    def __missing__(self, k): return 1
for o in K(), KL(), S(), DI(), M(), 3, 'x', (1,), [1], b'', range(3), object(), K, None, frozenset(), 1.5:
    for k in 1, 10**30, A(), B(), 'x', 1.5:
        for what, f in ('del', lambda: o.__class__ and exec_del(o, k)), ('set', lambda: exec_set(o, k)), ('get', lambda: o[k]):
            def exec_del(o, k): del o[k]
            def exec_set(o, k): o[k] = 1
            try: print(what, f())
            except Exception as e: print(what, type(o).__name__, type(k).__name__, '|', type(e).__name__, e)

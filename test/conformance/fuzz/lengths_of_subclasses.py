# === which operations ask a subclass of a builtin container how long it is ===
import collections, itertools
from collections import deque
def t(name, f):
    try: print(name, f())
    except BaseException as e: print(name, type(e).__name__, e)
args = {str: 'ab', list: [1, 2], tuple: (1, 2), dict: {1: 2, 3: 4}, set: {1}}
def f(*a): return a
for base, arg in args.items():
  for kind in range(2):
    class K(base):
        if kind == 0:
            def __len__(self): print('len'); return 1
        else:
            def __len__(self): raise ValueError('len')
    k = K(arg)
    print('--', base.__name__, kind)
    t('[*{}]', lambda: [*{}, *k])
    t('[*k]', lambda: [*k])
    t('[1, *k]', lambda: [1, *k])
    t('(*k,)', lambda: (*k,))
    t('(1, *k,)', lambda: (1, *k,))
    t('{*k}', lambda: {*k})
    t('list', lambda: list(k))
    t('tuple', lambda: tuple(k))
    t('set', lambda: set(k))
    t('extend', lambda: [].extend(k))
    def iadd():
        l = [0]
        l += k
        return l
    t('iadd', iadd)
    def sl():
        l = [0, 1]; l[:1] = k; return l
    t('slice', sl)
    def sl():
        l = [0, 1]; l[::1] = k; return l
    t('slice2', sl)
    def sl():
        l = [0, 1]; l[::-1] = k; return l
    t('slice3', sl)
    t('sorted', lambda: sorted(k))
    t('f(*k)', lambda: f(*k))
    t('f(1, *k)', lambda: f(1, *k))
    t('f(*k, 1)', lambda: f(*k, 1))
    t('bytes', lambda: bytes(k))
    t('bytearray', lambda: bytearray(k))
    t('baextend', lambda: bytearray().extend(k))
    t('join', lambda: ''.join(k))
    t('bjoin', lambda: b''.join(k))
    t('dict', lambda: dict(k))
    t('deque', lambda: deque(k))
    t('map', lambda: list(map(str, k)))
    t('zip', lambda: list(zip(k)))
    t('enum', lambda: list(enumerate(k)))
    t('rev', lambda: list(reversed(k)))
    t('unpack', lambda: [a for a, *b in [k]])
    t('sum', lambda: sum(k))
    t('max', lambda: max(k))
    t('any', lambda: any(k))
    t('fromkeys', lambda: dict.fromkeys(k))
    t('chain', lambda: list(itertools.chain(k)))
    t('product', lambda: list(itertools.product(k)))
    t('perm', lambda: list(itertools.permutations(k)))
    t('cycle', lambda: next(itertools.cycle(k)))
    t('tee', lambda: list(itertools.tee(k)[0]))
    t('union', lambda: set().union(k))
    t('isd', lambda: set().isdisjoint(k))
    t('sub', lambda: {1}.issubset(k))
    t('isup', lambda: {1}.issuperset(k))
    t('frozenset', lambda: frozenset(k))
    t('bool', lambda: bool(k))
    t('in', lambda: 1 in (k if base not in (str,) else [1]))

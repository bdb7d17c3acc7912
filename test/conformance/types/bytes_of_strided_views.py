# Bytes that do not lie together, as arguments of methods.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
m = memoryview(b'abcdef')[::2]
for X in (bytes, bytearray):
    b = X(b'xxacexx')
    for n in ('partition','rpartition','split','rsplit','find','rfind','index','count','strip','lstrip','replace','startswith','endswith','removeprefix','removesuffix','join','translate','center','__contains__','__add__','__eq__','__lt__','extend','__iadd__','maketrans','fromhex','__mod__'):
        if not hasattr(b, n): continue
        if n == 'replace': t(lambda: (n, b.replace(m, b'z')))
        elif n == 'maketrans': t(lambda: (n, b.maketrans(m, m)))
        elif n == 'join': t(lambda: (n, b.join([m, m])))
        else: t(lambda: (n, getattr(X(b), n)(m)))
    t(lambda: X(m))
    t(lambda: b'%b|%s' % (m, m))
    t(lambda: b.replace(b'x', m))
    t(lambda: int(m))
    t(lambda: X.__init__(X(), m))
    t(lambda: str(m, 'ascii'))
    x = bytearray(b'012345'); 
    def s(): x[1:3] = m; return x
    t(s)
    def s(): x[::2] = m; return x
    t(s)
class BB(bytearray):
    def __bytes__(self): return b'q'
for X in (bytearray,):
    for v in (5, 'x', None, [1], b'', memoryview(b'xyz')[::-1], BB(b'x'), memoryview(b'')):
        for n in ('partition','rpartition'):
            t(lambda: getattr(X(b'zyxx'), n)(v))
x = bytearray(b'abcabc'); t(lambda: (x.partition(x), x))
x = bytearray(b''); t(lambda: (x.partition(x), x))
class Odd:
    def __index__(self): return 2**70
class I(int): pass
for o in (Odd(), I(2**70), 2**70, -2**70):
  for X in (b'abc', bytearray(b'a'), memoryview(b'a')):
    try: X.__buffer__(o)
    except OverflowError as e: print(e)

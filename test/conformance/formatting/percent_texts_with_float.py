# A text whose class has `__float__` counts as a number, and %d takes the int that its text is.
class S(str):
    def __float__(self): return 5.5
class N(str):
    def __int__(self): return 7
class B(bytes):
    def __float__(self): return 5.5
for f in ('%d', '%i', '%x', '%f', '%s'):
    for v in (S('12'), S('zz'), N('12'), B(b'12'), bytearray(b'13'), b'12', B(b'1.5')):
        try: print(f, repr(f % v))
        except Exception as e: print(f, type(e).__name__, e)
        try: print(f, repr(f.encode() % (v,)))
        except Exception as e: print(f, type(e).__name__, e)

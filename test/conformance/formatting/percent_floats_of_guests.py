# === %g of numbers of guest classes, in str, bytes and bytearray ===
class I:
    def __index__(self): return 3
class F:
    def __float__(self): return 2.5
class BF:
    def __float__(self): return 's'
class RF:
    def __float__(self): raise ValueError('x')
class RT:
    def __float__(self): raise TypeError('x')
class RI:
    def __index__(self): raise ValueError('q')
class SI(int): pass
class SF(float): pass
for template in (b'%g', bytearray(b'%f'), '%g', '%.1e'):
    for x in (I(), F(), BF(), RF(), RT(), RI(), SI(4), SF(4.5), True, 2**2000, '5', b'5', None, 1j, (1,), [], {}):
        try: print(template, type(x).__name__, template % ((x,) if type(x) is tuple else x))
        except Exception as e: print(template, type(x).__name__, type(e).__name__, e)

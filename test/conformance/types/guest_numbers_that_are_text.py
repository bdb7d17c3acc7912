# === subclasses of str and bytes with __index__ and __float__ ===
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

class FB(bytes):
    def __index__(self): print('index'); return 3
class FB2(bytes):
    def __float__(self): print('float'); return 3.5
class FBN(bytes):
    def __index__(self): return None
class FA(bytearray):
    def __index__(self): print('index'); return 3
class FT(str):
    def __index__(self): print('index'); return 3
class FT2(str):
    def __float__(self): print('float'); return 3.5
for k in (FB, FB2, FBN, FA, FT, FT2):
    for v in ('12', 'ab'):
        x = k(v) if issubclass(k, str) else k(v.encode())
        t(lambda: float(x)); t(lambda: int(x)); t(lambda: complex(x)); t(lambda: int(x, 16)); t(lambda: bytes(x)); t(lambda: bytearray(x)); t(lambda: round(x))
        import math
        t(lambda: math.sqrt(x)); t(lambda: math.floor(x)); t(lambda: math.gcd(x)); t(lambda: math.trunc(x)); t(lambda: range(x)); t(lambda: [1] * x); t(lambda: [0,1,2,3][x])

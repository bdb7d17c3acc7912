class K1:
    def __init__(self, v): self.v = v
    def __complex__(self): return 1j
class K2(complex):
    def __complex__(self): return 1j
class K3(str):
    def __complex__(self): return 1j
class K4(str):
    def __float__(self): return 1.5
class K5(bytes):
    def __float__(self): return 1.5
class K6(int):
    def __complex__(self): return 2j
for k in (K1(3), K2(4), K3('x'), K4('x'), K5(b'x'), K3('2'), K4('2'), K6(3)):
    for f in (complex, lambda x: complex(x, 1), lambda x: complex(1, x), float, int):
        try: print(type(k).__name__, f(k))
        except Exception as e: print(type(k).__name__, type(e), e)

class I(int): pass
class C(complex): pass
class F(float): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in (5, I(5), 2.5, F(2.5), 1j, C(1j), True, 'x', -2**60, I(-2**60)):
    for b in (1j, C(1j), 2.0, F(2), 3, I(3)):
        for m in (2, -2, I(7), 2.0, 1j, C(1j), 'x', None, 0):
            t(lambda: pow(a, b, m))

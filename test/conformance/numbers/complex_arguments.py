def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __init__(self, n, v=None): self.n=n; self.v=v
    def __index__(self):
        print('index', self.n)
        if isinstance(self.v, Exception): raise self.v
        return self.n
    def __iter__(self): print('iter'); return iter((1,2))
class G:
    def __init__(self, items): self.items=items
    def __len__(self): print('len'); return len(self.items)
    def __getitem__(self, i): print('get', i); return self.items[i]
# === digits of other scripts ===
for text in ["٣j", " ١+٢j ", "(٣)", "1_٢j", "٣__1j", "\u3000 1j\xa0", "é", "1_", "٣_"]:
    try: print(complex(text))
    except Exception as e: print(type(e), e)
# === by keyword and by position ===
t(lambda: complex(real='0x1F')); t(lambda: complex(real='1')); t(lambda: complex(real=slice(None))); t(lambda: complex(real=G([]))); t(lambda: complex(real=1+2j)); t(lambda: complex(real=complex(1,-0.0))); t(lambda: complex(real=I(3)))
t(lambda: complex(slice(None), imag='.5')); t(lambda: complex('1', '2')); t(lambda: complex(1, '2')); t(lambda: complex('1', 2)); t(lambda: complex(imag='3')); t(lambda: complex(imag=3)); t(lambda: complex(imag=1j)); t(lambda: complex(I(2), I(3))); t(lambda: complex(1j, 2j)); t(lambda: complex(1, None)); t(lambda: complex(None, 1))
class CC(complex):
    def __complex__(self): print('complex'); return 5
class CD:
    def __complex__(self): print('complex'); return 1+1j
t(lambda: complex(CC(1), (1,2))); t(lambda: complex(CD(), (1,2))); t(lambda: complex(CD(), 2)); t(lambda: complex(2, CD())); t(lambda: complex(real=CD()))
t(lambda: complex(I(1, KeyError(4)), 'a')); t(lambda: complex(I(1), I(1,KeyError(4))))
class FF:
    def __float__(self): print('float'); return 2.5
t(lambda: complex(FF(), FF())); t(lambda: complex(FF(), [])); t(lambda: complex([], FF())); t(lambda: complex(CD(), FF()))
# === formats and powers ===
for z in (complex(0, -0.0), complex(-0.0, 1), complex(-0.0, -0.0), 1-0.0j):
    print(format(z, 'z'), format(z, '>-z'), format(z, 'z.1f'), format(z, 'zg'), format(z, '+z'))
for n in (-1, -2, -3, -100, -101, -0.5):
    t(lambda: 1e-320j ** n); t(lambda: 1e-200 + 0j ** 0 * 0 and (1e-200 + 0j) ** n)
# === order of int.to_bytes and int.from_bytes ===
class B:
    def __bool__(self): print('bool'); return True
t(lambda: (-1).to_bytes(byteorder=3, signed=B())); t(lambda: (-1).to_bytes(byteorder='x', signed=B())); t(lambda: (1).to_bytes(2, 'little', signed=B()))
t(lambda: int.from_bytes(b'a', 3, signed=B())); t(lambda: int.from_bytes(b'a', 'x', signed=B())); t(lambda: int.from_bytes(b'ab', 'little', signed=B())); t(lambda: int.from_bytes(b'ab'))
t(lambda: float.__getformat__('\0')); t(lambda: memoryview(b'a').tobytes('\0')); t(lambda: memoryview(b'a').tobytes('\ud800'))

# === the sign of zero in sums of real and imaginary parts ===
for r in (False, True, 0, 0.0, -0.0, 0j, 1, 2**70):
    for i in (-1j, 1j, -0.0, False, True, 0j, complex(-0.0, -0.0)):
        print(repr(r), repr(i), repr(complex(r, i)))

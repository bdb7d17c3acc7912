"""print writes piece by piece; what TypeErrors of `in` and `%` say of a guest's methods."""
class Noisy:
    def __init__(self, n): self.n = n
    def __str__(self):
        print('<str', self.n, '>')
        if self.n == 3: return 3
        return f'N{self.n}'
def a(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e, repr(e.__context__))
print('a', Noisy(1), 'b', Noisy(2), 'c')
a(lambda: print('x', Noisy(3), 'y'))
a(lambda: print('x', Noisy(1), 'y', sep='-', end='$\n'))
class NI:
    def __iter__(self): return 5
a(lambda: 3 in NI())
class NI2:
    def __iter__(self): raise TypeError('mine')
a(lambda: 3 in NI2())
class NI3:
    def __iter__(self): raise ValueError('mine')
a(lambda: 3 in NI3())
a(lambda: 3 in NI)
class Int1:
    def __int__(self): return 1j
class Int2:
    def __int__(self): raise TypeError('mine')
class Int3:
    def __int__(self): raise ValueError('mine')
class Int4:
    def __index__(self): return 1j
class Int5:
    def __index__(self): raise TypeError('x')
for o in Int1(), Int2(), Int3(), Int4(), Int5(), 'a', None, 1j:
    for d in '%d', '%i', '%x', '%u', '%o':
        a(lambda: d % (o,))
        a(lambda: d.encode() % (o,))

# === what the format of an instance of a subclass is made of ===
class N(str):
    def __str__(self): return 'PAD'
class M(str):
    def __str__(self): print('str'); return 'P'
    def __repr__(self): return 'R'
class L(str):
    def __len__(self): return 1
for n in (N('b12'), M('abcd'), L('xyz')):
    print(f'{n:>6}|', f'{n:6}|', format(n, '>6'), format(n, 's'), format(n, ''), '{:>6}'.format(n), str.__format__(n, '>6'), '%6s' % n, f'{n!s:>6}', f'{n!r:>6}', n.rjust(6), f'{n:.1}', f'{n:<2}|', f'{n:>5}|', f'{n:^3}|', f'{n:s}')
class I(int):
    def __str__(self): return 'I'
    def __repr__(self): return 'IR'
    def __int__(self): return 99
    def __index__(self): return 98
    def __float__(self): return 97.0
class F(float):
    def __str__(self): return 'F'
    def __repr__(self): return 'FR'
    def __float__(self): return 97.0
class C(complex):
    def __str__(self): return 'C'
    def __complex__(self): return 9j
for n in (I(5), F(2.5), C(1j)):
    print(f'{n}', f'{n:>6}', f'{n:}', f'{n:f}', format(n, ''), '%s' % n, *(('%d' % n, '%x' % n if isinstance(n, int) else '', '%.1f' % n, f'{n:.0f}', f'{n:n}') if not isinstance(n, complex) else ()))

import datetime, decimal, fractions
for base, v in ((int, 5), (float, 2.5), (complex, 1j), (str, 'x'), (bytes, b'x'), (list, [1]), (tuple, (1,)), (set, {1}), (frozenset, {1}), (dict, {1: 2}), (bytearray, b'x'), (decimal.Decimal, '1.5'), (fractions.Fraction, '1/2'), (object, None)):
    class N(base):
        def __str__(self): return 'str of N'
        def __repr__(self): return 'repr of N'
    class M(base):
        def __repr__(self): return 'repr of M'
    class O(base):
        def __str__(self): return 'str of O'
        def __format__(self, spec): return super().__format__(spec) + '|'
    class P(base):
        def __str__(self): return 3
    for k in N, M, O, P:
        n = k(v) if v is not None else k()
        for f in (lambda x: base.__format__(x, ''), lambda x: format(x), lambda x: format(x, ''), lambda x: f'{x}', '{}'.format, '{!s}'.format, '{!r}'.format, '%s'.__mod__, '{:}'.format, lambda x: format(x, '>12'), str, lambda x: print(x), lambda x: f'{x!s:>4}', lambda x: ''.join(map(str, [x]))):
            try:
                r = f(n)
                print(base.__name__, k.__name__, r if ' at 0x' not in str(r) else '')
            except Exception as e:
                print(base.__name__, k.__name__, type(e).__name__, e)

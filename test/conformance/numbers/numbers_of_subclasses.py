import math, operator
for base in (int, float, complex, bool, str):
    try:
        class N(base):
            def __index__(self):
                print('index called'); return 7
    except TypeError as e:
        print(e); continue
    for v in ('3',) if base is str else (3,):
        n = N(v)
        for f in (float, complex, int, abs, round, bin, hex, chr, lambda x: [1,2,3,4,5,6,7,8][x], lambda x: 'a' * x, range, bytes, lambda x: x.__float__(), lambda x: pow(2, x), lambda x: divmod(x, 2), lambda x: '%d %x %c' % (x, x, x), lambda x: format(x, 'x'), lambda x: x << 1, lambda x: (1).__round__(x), lambda x: 'abc'.center(x), lambda x: [1]*x, lambda x: b'ab'[x:], lambda x: int.from_bytes(b'a') + x, lambda x: math.sqrt(x), lambda x: operator.index(x), lambda x: int('11', x), lambda x: round(1.2345678, x), lambda x: slice(x).indices(x), lambda x: memoryview(b'abcdefghij')[x], lambda x: (x).to_bytes(2), lambda x: x.bit_length(),lambda x: sum([x, 1]), lambda x: sum([1.0, x]), lambda x: max(x, 2), lambda x: x == 3, lambda x: x + 1, lambda x: x ** 2, lambda x: x / 2, lambda x: 1 / x, lambda x: -x, lambda x: ~x, lambda x: complex(1, x), lambda x: complex(x, 1), lambda x: str(x), lambda x: repr(x), lambda x: f'{x:d}'):
            try:
                print(base.__name__, f(n))
            except Exception as e:
                print(base.__name__, type(e).__name__, e)

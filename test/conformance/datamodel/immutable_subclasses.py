"""Subclasses of int, float, str, bytes, tuple and frozenset that make their value in `__new__`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Celsius(float):
    def __new__(cls, value, unit='C'):
        if unit == 'F':
            value = (value - 32) * 5 / 9
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f'Celsius({float(self)!r})'

    def __add__(self, other):
        return Celsius(float(self) + float(other))


c = Celsius(212, 'F')
print(c, str(c), c + 1, c - 1, type(c + 1).__name__, type(c - 1).__name__, c == 100, hash(c) == hash(100), c.unit, f'{c:.1f}', '%s' % c)


class Name(str):
    def __new__(cls, first, last):
        self = str.__new__(cls, f'{first} {last}')
        self.last = last
        return self

    def upper(self):
        return 'UP:' + super().upper()


n = Name('ada', 'lovelace')
print(n, repr(n), n.upper(), n.title(), type(n.title()).__name__, n.last, len(n), n[:3], type(n[:]).__name__, n == 'ada lovelace', {n: 1}['ada lovelace'])
print(type(n + '').__name__, type(str(n)).__name__, n.split(), 'ada' in n, f'{n:>15}|', '%s' % n, ''.join([n]), type(''.join([n])).__name__)


class Pair(tuple):
    def __new__(cls, a, b=0):
        return super().__new__(cls, (a, b))

    @property
    def a(self):
        return self[0]

    def __repr__(self):
        return f'Pair{super().__repr__()}'


p = Pair(1)
x, y = p
print(p, x, y, p.a, p + (3,), type(p + ()).__name__, type(p[:]).__name__, p == (1, 0), hash(p) == hash((1, 0)), sorted([Pair(2), p]), p * 2, len(p))
attempt(lambda: Pair())
attempt(lambda: setattr(p, 'a', 1))
p.extra = 'attribute'
print(p.extra, vars(p))


class Even(int):
    def __new__(cls, value):
        if int(value) % 2:
            raise ValueError(f'{value} is odd')
        return super().__new__(cls, value)

    def __index__(self):
        return 1

    def __str__(self):
        return f'even {int(self)}'


e = Even('8')
print(e, repr(e), e + 1, type(e + e).__name__, [10, 20, 30] [e:], f'{e}', f'{e:d}', f'{e:5}', '%d %s' % (e, e), e.real, type(e.real).__name__, -e, type(+e).__name__)
attempt(lambda: Even(3))
print(e.__class__.__name__, isinstance(e, int), e == 8, e is Even(8), [0] * e, 'ab' * Even(2), range(e), bin(e), e.bit_length(), divmod(e, 3), pow(e, 2), round(e), hex(e))


class Tag(bytes):
    def __new__(cls, text):
        return super().__new__(cls, text.encode('ascii'))


t = Tag('abc')
print(t, t[0], t.upper(), type(t.upper()).__name__, t == b'abc', len(t), t + b'd', list(t))


class Letters(frozenset):
    def __new__(cls, text):
        return super().__new__(cls, text.lower())


f = Letters('AbB')
print(sorted(f), type(f | {'c'}).__name__, f == {'a', 'b'}, hash(f) == hash(frozenset('ab')), type(f.copy()).__name__, len(f))


class Flag(int):
    def __bool__(self):
        return False

    def __eq__(self, other):
        return False

    __hash__ = int.__hash__


g = Flag(5)
print(bool(g), g == 5, 5 == g, g != 5, g in [5], [g].index(g), g and 'yes', g < 6, int(g) == 5)
attempt(lambda: type('B', (bool,), {}))
print(Celsius.fromhex('0x1p3'), type(Celsius.fromhex('0x1p3')).__name__, Even.from_bytes(b'\x04'), type(int(Even(2))).__name__)

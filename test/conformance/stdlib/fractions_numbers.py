# Fraction: construction, arithmetic, comparison, rounding, hashing, formatting; the classes of numbers.
from fractions import Fraction as F
import fractions, numbers, math, copy


def t(label, f):
    try:
        print(label, repr(f()))
    except Exception as e:
        print(label, type(e).__name__, e)


for args in [(), (3,), (3, 4), (6, -8), (0, 5), ('3/4',), (' -1.25e2 ',), ('1_000/3',), ('.5',), ('5.',), ('1/ 2',), ('1 /2',), ('x',), ('1/0',), ('',), (1.5,), (0.1,), (float('nan'),), (float('inf'),), (-float('inf'),), (F(1, 2),), (F(1, 2), F(3, 4)), (1, 0), (1.5, 2), ('1', 2), (None,), (1, '2'), (True,), (2, True), ('+7/3',), ('-7/-3',), ('1e-3',), ('1/3e2',), ('٣/٤',), ('1__0',), ('_1',), ('1_0.0_1',), (1j,), ([],), (0, 0), (F(0), 0), ('3/4', None), ('1.2/3',)]:
    t(args, lambda: F(*args))
a, b = F(3, 4), F(-5, 6)
for x in a, b, F(7), F(0), 2, -3, 0, 0.5, True, 1j:
    for y in a, F(7), F(0), 3, 0, 0.25, 2j:
        if not isinstance(x, F) and not isinstance(y, F):
            continue
        for name, op in ('+', lambda: x + y), ('-', lambda: x - y), ('*', lambda: x * y), ('/', lambda: x / y), ('//', lambda: x // y), ('%', lambda: x % y), ('divmod', lambda: divmod(x, y)), ('**', lambda: x ** y), ('==', lambda: x == y), ('<', lambda: x < y), ('>=', lambda: x >= y):
            t((x, name, y), op)
t('str', lambda: a + 'x')
t('str', lambda: a < 'x')
t('str', lambda: a == 'x')
t('none', lambda: None * a)
print(-a, +a, abs(b), bool(F(0)), bool(a), int(F(7, 2)), int(F(-7, 2)), float(a), complex(a), str(F(5)), str(a), repr(b))
print([(math.trunc(x), math.floor(x), math.ceil(x), round(x), round(x, 1), round(x, 0), round(x, -1)) for x in (F(7, 2), F(-7, 2), F(5, 2), F(1, 3), F(-14), F(26, 3))])
print(hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), hash(F(1, 3)) == hash(F(2, 6)), hash(F(-1, 3)) == -hash(F(1, 3)), {F(1, 2): 1}[0.5])
print(a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), F(4, 2).is_integer(), a.real, a.imag, a.conjugate())
for n in 1, 2, 7, 10, 100, 1000, 10**6, 0, -1:
    t(n, lambda: (F(math.pi).limit_denominator(n), F(-1, 3).limit_denominator(n), F(1, 2).limit_denominator(n)))
t('default', lambda: F('3.1415926535897932').limit_denominator())
t('float', lambda: (F.from_float(0.3), F.from_float(3), F.from_number(3), F.from_number(0.25), F.from_number(F(1, 2))))
t('float', lambda: F.from_float('a'))
t('number', lambda: F.from_number('1/2'))
t('nan', lambda: F.from_float(float('nan')))
t('decimal', lambda: F.from_decimal(3))
t('decimal', lambda: F.from_decimal(0.5))
for spec in '', '.2f', '.0f', '10.3f', '+.1f', '<10', '>8', '^9', '08.2f', ',.2f', '.3e', '.3g', 'g', 'e', '%', '.1%', '#', '_', '+', ' ', '-', 'x', '#.0f', '*^12.2f', '_.1f', 'G', 'E', 'F', '=10', '010', 'z.1f', '.3', '5', '.f':
    for value in F(22, 7), F(-1, 3), F(1234567, 2), F(4), F(0):
        t((spec, value), lambda: format(value, spec))
print(F(2, 3) ** 3, F(2, 3) ** -3, F(4, 9) ** F(1, 2), F(-8) ** F(1, 3), 2 ** F(3), 2 ** F(1, 2), F(-2, 3) ** -3, F(2, 3) ** 0.5, pow(F(1, 2), 2), 0.5 ** F(2))
t('zero', lambda: F(0) ** -1)
print(copy.copy(a) is a, copy.deepcopy(a) == a, a.__reduce__(), sum([F(1, 10)] * 10), max(a, b, 1), sorted([a, b, F(1, 2), 0.6]))


class Sub(F):
    pass


print(repr(Sub(1, 2)), repr(Sub(1, 2) + 1), type(copy.copy(Sub(1, 2))), F(Sub(1, 2)) == Sub(1, 2))
for cls in numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral:
    print(cls.__name__, [isinstance(v, cls) for v in (1, True, 1.5, 1j, a, 'x')], sorted(cls.__abstractmethods__))
t('abstract', lambda: numbers.Real())
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), fractions.__all__, numbers.__all__)
t('setattr', lambda: setattr(a, 'numerator', 3))


class Half:
    def as_integer_ratio(self):
        return 1, 2


t('ratio', lambda: (F(Half()), F.from_number(Half())))

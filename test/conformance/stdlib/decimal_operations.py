# === every operation under contexts of all kinds ===
import random
from decimal import *

rng = random.Random(2026)
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
UNARY = ['abs', 'minus', 'plus', 'exp', 'ln', 'log10', 'logb', 'logical_invert', 'next_minus', 'next_plus', 'normalize', 'sqrt',
         'to_integral_exact', 'to_integral_value', 'to_sci_string', 'to_eng_string', 'number_class', 'is_normal', 'is_subnormal']
BINARY = ['add', 'subtract', 'multiply', 'divide', 'divide_int', 'remainder', 'remainder_near', 'divmod', 'compare', 'compare_signal',
          'compare_total', 'compare_total_mag', 'max', 'min', 'max_mag', 'min_mag', 'next_toward', 'quantize', 'same_quantum', 'scaleb',
          'shift', 'rotate', 'power', 'logical_and', 'logical_or', 'logical_xor']


def context():
    emax = rng.choice([999999, 384, 20, 99])
    return Context(prec=rng.choice([1, 3, 7, 9, 16, 28, 40]), rounding=rng.choice(ROUNDINGS), Emin=-emax, Emax=emax,
                   capitals=rng.choice([0, 1, 1]), clamp=rng.choice([0, 0, 1]), traps=[])


def number():
    kind = rng.random()
    if kind < 0.05:
        return Decimal(rng.choice(['NaN', 'sNaN', '-NaN12', 'Infinity', '-Infinity', '-sNaN123456789']))
    if kind < 0.15:
        return Decimal(rng.choice(['0', '-0', '0.00', '0E+5', '1', '-1', '1.000', '10', '100', '0.5', '9', '999', '1E+3']))
    digits = ''.join(rng.choice('01234567899') for _ in range(rng.choice([1, 2, 3, 9, 16, 28, 35])))
    return Decimal(f"{rng.choice(['', '-'])}{digits}E{rng.choice([0, -1, -2, 2, -len(digits), rng.randint(-40, 40)])}")


def operand(name):
    if name in ('scaleb', 'shift', 'rotate'):
        return Decimal(rng.randint(-20, 20))
    if name == 'power' and rng.random() < 0.7:
        return Decimal(rng.choice([rng.randint(-12, 40), '0.5', '-1.5', '2.00', '0.25']))
    if name == 'quantize' and rng.random() < 0.7:
        return Decimal(f'1E{rng.randint(-20, 10)}')
    if name.startswith('logical') and rng.random() < 0.7:
        return Decimal(rng.choice(['1010', '111', '1', '0']))
    return number()


def report(name, c, *operands):
    result = getattr(c, name)(*operands)
    print(name, *operands, '->', result, *[signal.__name__ for signal in c.flags if c.flags[signal]])


for name in UNARY:
    for _ in range(10):
        report(name, context(), number())
for name in BINARY:
    for _ in range(10):
        report(name, context(), number() if not name.startswith('logical') else Decimal(rng.choice(['1100', '10', '101'])), operand(name))
for _ in range(20):
    report('fma', context(), number(), number(), number())
    report('power', context(), Decimal(rng.randint(-50, 50)), Decimal(rng.randint(0, 40)), Decimal(rng.randint(1, 999)))

# === text and back ===
SPECS = ['', '.2f', ',.2f', '.3e', '.0%', 'g', '.4G', 'f', '+.1f', '015,.2f', '>14', '*^12.1f', 'n', ' .2f', '_<12', 'E']
for _ in range(80):
    x = number()
    spec = rng.choice(SPECS)
    print(repr(x), repr(format(x, spec)), spec, x.as_tuple().digits == Decimal(str(x)).as_tuple().digits)

# === conversions ===
for _ in range(40):
    x = Decimal(rng.randint(-10**9, 10**9)).scaleb(rng.randint(-9, 3))
    print(x, int(x), round(x), round(x, 2), x.as_integer_ratio(), float(x), x.to_integral_value(rng.choice(ROUNDINGS)),
          x == float(x), hash(x) == hash(int(x)) if x == int(x) else hash(x) == hash(x + 0))

# === powers of and with zeros and infinities ===
from decimal import Decimal, InvalidOperation
for base in ('Infinity', '-Infinity', '0', '-0', '1', '-1', '2.5', '-3'):
    for exponent in ('0', '-0', '-0.0', '0E+5', '3', '-3', 'Infinity', '-Infinity', '0.5'):
        try:
            print(base, exponent, Decimal(base) ** Decimal(exponent))
        except InvalidOperation as error:
            print(base, exponent, error)

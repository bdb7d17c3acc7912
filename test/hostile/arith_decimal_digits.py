# expect: clean
# Numbers that would have hundreds of millions of digits end as MemoryError or not at all, at once.
from decimal import *

wide = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
acts = [
    lambda: wide.divide(1, 3),
    lambda: wide.logical_invert(0),
    lambda: wide.next_minus(Decimal('Infinity')),
    lambda: int(Decimal('1e400000000')),
    lambda: f"{Decimal('1e-400000000'):f}",
    lambda: f"{Decimal('1e400000000'):f}",
    lambda: Decimal('1e-400000000').as_integer_ratio(),
    lambda: wide.add(Decimal('1e400000000'), 1),
    lambda: wide.remainder(Decimal('1e300000000'), 7),
    lambda: wide.rotate(1, 5),
    lambda: wide.power(1, MAX_PREC),
]
count = 0
for act in acts:
    try:
        act()
    except (MemoryError, InvalidOperation):
        pass
    count += 1
print(count, 'ok')

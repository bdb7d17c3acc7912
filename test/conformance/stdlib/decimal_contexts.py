# === contexts: local, shared, traps and flags ===
import decimal
from decimal import (
    Clamped, Context, Decimal, DefaultContext, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow,
    ROUND_DOWN, ROUND_HALF_UP, Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext,
)

print(getcontext())
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, getcontext().prec)
    with localcontext(prec=3, rounding=ROUND_DOWN):
        print(Decimal(2) / 3, getcontext().rounding)
    print(Decimal(2) / 3)
print(Decimal(1) / 3)
with localcontext(Context(prec=4)) as ctx:
    print(ctx, Decimal(10) / 7)

try:
    with localcontext(prec=2):
        print(Decimal(1) / 7)
        raise KeyError('left')
except KeyError:
    print(getcontext().prec)

# === traps ===
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    ctx.traps[InvalidOperation] = False
    print(Decimal(1) / 0, Decimal(0) / 0, Decimal('nonsense'), Decimal(-1).sqrt())
    print(ctx.flags[DivisionByZero], ctx.flags[InvalidOperation], ctx.flags[Overflow])
    ctx.clear_flags()
    print([signal.__name__ for signal, on in ctx.flags.items() if on])
    ctx.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print('inexact', error, isinstance(error, ArithmeticError))
    ctx.clear_traps()
    print(ctx.traps)
    ctx.traps[FloatOperation] = True
    for act in (lambda: Decimal(1.5), lambda: Decimal(1) < 1.5, lambda: Decimal(1) == 1.5):
        try:
            print(act())
        except FloatOperation as error:
            print(type(error).__name__, error, isinstance(error, TypeError))

try:
    Decimal(5) / 0
except ZeroDivisionError as error:
    print(type(error), error.args)
try:
    Decimal('5 apples')
except InvalidOperation as error:
    print(error.args[0][0].__mro__[1])

# === settings ===
ctx = Context()
for name, value in [('prec', 9), ('rounding', ROUND_HALF_UP), ('Emin', -99), ('Emax', 99), ('capitals', 0), ('clamp', 1)]:
    setattr(ctx, name, value)
    print(name, getattr(ctx, name))
print(ctx)
for name, value in [('prec', 0), ('prec', '3'), ('rounding', 'up'), ('rounding', None), ('Emin', 1), ('Emax', -1), ('capitals', 2), ('clamp', -1), ('flags', []), ('other', 1)]:
    try:
        setattr(ctx, name, value)
        print('set', name)
    except Exception as error:
        print(name, type(error).__name__, error)
try:
    del ctx.prec
except AttributeError as error:
    print(error)
print(ctx.create_decimal('1.23456789012E+5'), ctx.create_decimal('1E+98'), ctx.create_decimal('1E-105'))
print([s.__name__ for s in (Clamped, Inexact, Rounded, Subnormal, Underflow, Overflow) if ctx.flags[s]])

# === the context of the run ===
mine = Context(prec=6)
setcontext(mine)
print(getcontext() is mine, Decimal(1) / 7)
setcontext(DefaultContext)
print(getcontext() is DefaultContext, getcontext().prec)
DefaultContext.prec = 12
print(Context().prec, getcontext().prec)
DefaultContext.prec = 28


class Tracking(Context):
    pass


print(Tracking(prec=3).divide(1, 3), isinstance(Tracking(), Context))

# === signals as a mapping ===
flags = getcontext().flags
print(len(flags), Overflow in flags, flags.get(Overflow), flags.get('x', 5), sorted(s.__name__ for s in flags))
print(flags == flags.copy(), list(flags.keys())[:2], type(flags).__name__)
try:
    del flags[Overflow]
except ValueError as error:
    print(error)
try:
    print(flags == {})
except ValueError as error:
    print(error)
getcontext().flags = dict.fromkeys(flags, False)
print(getcontext())
print(sorted(name for name in dir(decimal) if name[0] != '_' and name not in ('DecimalTuple', 'decimal')))

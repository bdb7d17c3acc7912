# expect: limit|MemoryError
from decimal import Context, Decimal

c = Context(prec=4000000, Emax=400000000, Emin=-400000000)
x = c.create_decimal(7)
while True:
    x = c.multiply(x, x)

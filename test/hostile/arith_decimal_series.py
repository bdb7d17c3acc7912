# expect: limit|MemoryError
from decimal import Context

print(len(str(Context(prec=1000000).exp(1))))

# expect: limit
from itertools import count, tee
a, b = tee(count())
for x in a:
    pass

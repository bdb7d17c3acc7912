# expect: RecursionError|limit|value
from itertools import chain
c = iter([1])
for _ in range(100_000):
    c = chain.from_iterable(iter([c]))
print(sum(c))

# expect: limit|OverflowError|MemoryError
from itertools import product
for t in product([1, 2], repeat=10**9):
    break
for t in product(range(10**6), repeat=10**6):
    break

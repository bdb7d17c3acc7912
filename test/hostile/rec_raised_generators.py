# expect: RecursionError|limit
import sys
sys.setrecursionlimit(10**8)

def nested(n):
    yield n
    yield from nested(n + 1)

for _ in nested(0):
    pass

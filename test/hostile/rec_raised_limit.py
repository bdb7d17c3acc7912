# expect: RecursionError|limit
import sys
sys.setrecursionlimit(2**31 - 1)

def endless(n):
    return endless(n + 1)

endless(0)

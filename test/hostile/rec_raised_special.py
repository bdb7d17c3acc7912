# expect: RecursionError|limit
import sys
sys.setrecursionlimit(10**8)

class Nested:
    def __repr__(self):
        return f'{self!r}'
    def __eq__(self, other):
        return other == self

try:
    Nested() == Nested()
except RecursionError:
    print('equal')
try:
    sorted([2, 1], key=lambda x: sorted([2, 1], key=lambda y: repr(Nested())))
except RecursionError:
    print('sorted')
raise RecursionError

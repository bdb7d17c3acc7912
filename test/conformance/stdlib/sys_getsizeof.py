# sys.getsizeof: numbers depend on the machine, so only what they have in common.
import sys


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Own:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        if self.size is None:
            raise TypeError('no size')
        return self.size


def grows(make):
    sizes = [sys.getsizeof(make(n)) for n in (0, 1, 10, 100, 1000)]
    return sizes == sorted(sizes) and sizes[0] < sizes[-1]


print([grows(make) for make in (lambda n: 'a' * n, lambda n: 'é' * n, lambda n: '€' * n, bytes, bytearray, lambda n: [0] * n, lambda n: (0,) * n, lambda n: dict.fromkeys(range(n)), lambda n: set(range(n)), lambda n: 2 ** (40 * n))])
print(sys.getsizeof('abcd') - sys.getsizeof('ab'), sys.getsizeof('€' * 4) - sys.getsizeof('€' * 2), sys.getsizeof('\U0001f600' * 4) - sys.getsizeof('\U0001f600' * 2))
print(sys.getsizeof(b'abcd') - sys.getsizeof(b'ab'), sys.getsizeof(2**300) - sys.getsizeof(2**30), sys.getsizeof(1) == sys.getsizeof(2**30 - 1) < sys.getsizeof(2**30))
print(sys.getsizeof({}) < sys.getsizeof({'a': 1}) < sys.getsizeof({1: 2}) < sys.getsizeof({1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7}))
print(sys.getsizeof(set()) == sys.getsizeof(set(range(4))) < sys.getsizeof(set(range(5))) == sys.getsizeof(set(range(18))) < sys.getsizeof(set(range(19))))
print([].__sizeof__() < sys.getsizeof([]), 'a'.__sizeof__() == sys.getsizeof('a'), (5).__sizeof__() == sys.getsizeof(5))
print(sys.getsizeof(Own(100)) >= 100, sys.getsizeof(Own(100)) - sys.getsizeof(Own(10)), sys.getsizeof(Own(True)) > 0)
attempt(lambda: sys.getsizeof(Own(None)))
attempt(lambda: sys.getsizeof(Own(None), 'default'))
attempt(lambda: sys.getsizeof(Own('x')))
attempt(lambda: sys.getsizeof(Own('x'), 5))
attempt(lambda: sys.getsizeof(Own(-1)))
attempt(lambda: sys.getsizeof(Own(-1), 5))
attempt(lambda: sys.getsizeof(1, default=2) == sys.getsizeof(1))

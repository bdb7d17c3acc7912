import itertools
from itertools import (accumulate, batched, chain, compress, count, dropwhile, filterfalse, islice, pairwise, starmap, takewhile, zip_longest)


def gen(*items):
    for item in items:
        yield item


def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(list(r) if hasattr(r, '__next__') else r)
    except Exception as e:
        print(type(e).__name__, e)


class Loud:
    def __init__(self, value, ok=True):
        self.value = value
        self.ok = ok
    def __bool__(self):
        print('bool', self.value)
        return self.ok
    def __repr__(self):
        return f'Loud({self.value})'
    def __add__(self, other):
        return Loud(self.value + other.value)


# === chain ===
show(chain)
show(chain, 'ab', [1, 2], (3,), {4: 5}, gen(6, 7), range(2))
show(chain.from_iterable, ['ab', [1], gen(2, 3)])
show(chain.from_iterable, gen('x', 'yz'))
show(chain, [1], 5)
show(chain.from_iterable, 5)
show(chain.from_iterable)
show(chain, [1], key=1)
c = chain([1, 2], gen(3))
print(next(c), list(c), list(c))
deep = iter([1])
for _ in range(50):
    deep = chain(deep, [2])
print(len(list(deep)))
class Sub(chain):
    pass
print(type(Sub.from_iterable(['ab'])) is Sub, list(Sub.from_iterable(['ab'])), chain[int])

# === islice ===
for args in [(3,), (1, 3), (2, None), (0, 10, 3), (None, None, 2), (5, 2), (0,), (None,), (1, 8, 3)]:
    show(islice, 'abcdefgh', *args)
for args in [(-1,), (1.5,), ('x',), (1, -2), (-1, 2), (0, 5, 0), (0, 5, -1), (0, 5, 'x'), (), (1, 2, 3, 4)]:
    show(islice, 'abc', *args)
it = iter(range(10))
print(list(islice(it, 2, 5)), list(it))
it = iter(range(10))
print(list(islice(it, 1, 8, 3)), list(it))
class Idx:
    def __index__(self):
        return 2
show(islice, 'abcdef', Idx())
show(islice, 'abcdef', Idx(), Idx(), Idx())
show(islice, gen(1, 2, 3, 4), 1, 3)

# === pairwise, batched ===
for items in ['', 'a', 'ab', 'abcd']:
    show(pairwise, items)
    show(pairwise, gen(*items))
show(pairwise, 5)
for n in [1, 2, 3, 10]:
    show(batched, 'abcde', n)
    show(batched, gen(*'abcde'), n)
show(batched, 'abcde', 2, strict=True)
show(batched, 'abcd', 2, strict=True)
show(batched, gen(*'abcde'), 2, strict=Loud('strict'))
show(batched, 'abc', 0)
show(batched, 'abc')
show(batched, 'abc', 'x')
show(batched, 5, 2)

# === takewhile, dropwhile, filterfalse ===
for f in (takewhile, dropwhile, filterfalse):
    show(f, lambda x: x < 3, [1, 2, 3, 1, 4])
    show(f, lambda x: x < 3, gen(1, 2, 3, 1, 4))
    show(f, bool, [1, 0, 2, 0])
    show(f, lambda x: Loud(x, x < 2), [1, 2, 1])
    show(f, None, [1])
    show(f, bool)
    show(f, bool, 5)
show(filterfalse, None, [0, 1, '', 'a', Loud(1), Loud(2, False)])
t = takewhile(lambda x: x < 2, [1, 2, 1])
print(list(t), list(t))

# === compress, starmap ===
show(compress, 'ABCDEF', [1, 0, 1, 0, 1, 1])
show(compress, gen(*'ABC'), gen(True, False))
show(compress, 'AB', [Loud(1), Loud(2, False)])
show(compress, 'ABC', selectors=[0, 1])
show(compress, 'A')
show(starmap, pow, [(2, 5), (3, 2), [10, 3]])
show(starmap, lambda *a: a, [(), 'ab', gen(1, 2)])
show(starmap, pow, [(1,)])
show(starmap, pow, [5])
show(starmap, 5, [(1, 2)])

# === accumulate ===
show(accumulate, [1, 2, 3, 4])
show(accumulate, gen(1, 2, 3))
show(accumulate, [])
show(accumulate, [3, 1, 4, 1, 5], max)
show(accumulate, [1, 2, 3], lambda a, b: a * b)
show(accumulate, [1, 2, 3], initial=100)
show(accumulate, [], initial=7)
show(accumulate, [1, 2], func=None, initial=None)
show(accumulate, [Loud(1), Loud(2), Loud(3)])
show(accumulate, ['a', 'b', 1])
show(accumulate, 'abc')

# === zip_longest ===
show(zip_longest)
show(zip_longest, 'ab', [1, 2, 3])
show(zip_longest, 'abcd', gen(1, 2), fillvalue='-')
show(zip_longest, [], [], [])
show(zip_longest, gen(), gen(1), fillvalue=0)
show(zip_longest, 5)
show(zip_longest, [1], bad=2)

# === errors pass through ===
def broken():
    yield 1
    raise KeyError('inside')
for f in (lambda: chain(broken()), lambda: islice(broken(), 5), lambda: pairwise(broken()), lambda: batched(broken(), 3),
          lambda: accumulate(broken()), lambda: takewhile(bool, broken()), lambda: zip_longest(broken(), [1, 2, 3]), lambda: compress(broken(), count(1))):
    it = f()
    got = []
    try:
        for x in it:
            got.append(x)
    except KeyError as e:
        print(got, 'KeyError', e)
for name in sorted(n for n in dir(itertools) if not n.startswith('_')):
    print(name, type(getattr(itertools, name)).__name__)


# === islice makes its bounds ints one after the other, and says which is wrong ===
class Counted:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print('index', self.n)
        return self.n


for bounds in ((1.5, -1), (1, 2**70), (None, -1, b''), (2**70,), (-1,), ('a', 2), (1, 'a'), (1, 2, 0), (1, 2, 1.5), (1, 2, 2**70), (Counted(1), Counted(2), Counted(1)), (-1, -1, -1), (-1, 2),
               (2**70, None), (1.5, None, 0), (1.5, 3), (True,), (Counted(-1), Counted(2)), (1, Counted(-1)), (1, Counted(-2)), (1, 2, Counted(0))):
    try:
        print(bounds[:1] == (), list(itertools.islice('abcdef', *bounds)))
    except ValueError as error:
        print(error)

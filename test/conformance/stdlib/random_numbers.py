# case: external=add,fail
"""random: the same numbers as CPython for the same seed, every public name, messages, callbacks that stop at external calls."""
import random
from random import Random


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# === seeds ===
for seed in (0, 1, -1, 42, 2**31, 2**32, 2**64 + 5, -(2**100), 10**50, True, 'text', '', 'żółw', b'bytes', b'', bytearray(b'ba'), 1.0, 0.0, 2.0**20):
    random.seed(seed)
    print(repr(seed), random.random(), random.random(), random.getrandbits(32), random.randint(1, 10**20))
for seed in ('text', '', b'by\xff'):
    random.seed(seed, version=1)
    print(repr(seed), random.random())
random.seed(a=7, version=2)
print(random.random())
show(random.seed, [])
show(random.seed, (1, 2))
show(random.seed, None)
many = Random(5)
for _ in range(2000):
    last = many.random()
print(last)

# === integers ===
r = Random(12)
print([r.randrange(10) for _ in range(20)], r.randrange(5, 50, 7), r.randrange(50, 5, -7), r.randrange(-5, 5), r.randrange(10**30))
print([r.randint(1, 6) for _ in range(20)], r.randint(-3, -3))
print([r.getrandbits(k) for k in (0, 1, 5, 31, 32, 33, 53, 54, 64, 65, 100, 200)])
print(r.randbytes(0), r.randbytes(1), r.randbytes(4), r.randbytes(9))
show(r.getrandbits, 'x')
show(r.randrange, 0)
show(r.randrange, -5)
show(r.randrange, 5, 5)
show(r.randrange, 5, 1)
show(r.randrange, 1, 5, -1)
show(r.randrange, 1, 5, 0)
show(r.randrange, 1.5)
show(r.randrange, 5, None, 2)
show(r.randrange, '5')
show(r.randint, 5)

# === sequences ===
r = Random('sequences')
print([r.choice('abcdef') for _ in range(10)], r.choice([5]), r.choice(range(100)))
deck = list(range(20))
r.shuffle(deck)
print(deck)
print(r.sample(range(100), 5), r.sample('abcdef', 6), r.sample(range(10**9), 10), r.sample([1, 2, 3], 0), r.sample(range(1000), 60))
print(r.sample(['a', 'b', 'c'], counts=[3, 2, 5], k=6))
print(r.choices('abc', k=8), r.choices('abc', [5, 1, 1], k=8), r.choices([1, 2], cum_weights=[1, 10], k=5), r.choices('xyz'))
show(r.choice, [])
show(r.choice, {})
show(r.sample, {1, 2}, 1)
show(r.sample, [1, 2], 3)
show(r.sample, [1, 2], -1)
show(r.sample, [1, 2], 1, counts=[1])
show(r.sample, [1, 2], 1, counts=[1.5, 2])
show(r.sample, [1, 2], 1, counts=[-1, -2])
show(r.choices, [1, 2], 3)
show(r.choices, [1, 2], [1])
show(r.choices, [1, 2], [0, 0])
show(r.choices, [1, 2], [float('inf'), 1])
show(r.choices, [1, 2], [1, 2], cum_weights=[1, 2])
show(r.choices, [])
show(r.shuffle, 'abc')

# === distributions ===
r = Random(99)
for name, args in (('random', ()), ('uniform', (1, 5)), ('uniform', (-2.5, 2)), ('triangular', ()), ('triangular', (1, 9, 3)), ('triangular', (2, 2, 2)),
                   ('normalvariate', ()), ('normalvariate', (10, 3)), ('gauss', ()), ('gauss', (5, 2)), ('gauss', ()), ('lognormvariate', (0, 0.5)),
                   ('expovariate', ()), ('expovariate', (3.5,)), ('vonmisesvariate', (1, 4)), ('vonmisesvariate', (0, 0)),
                   ('gammavariate', (3, 2)), ('gammavariate', (1, 2)), ('gammavariate', (0.5, 1)), ('betavariate', (2, 3)), ('betavariate', (0.5, 0.5)),
                   ('paretovariate', (3,)), ('weibullvariate', (1, 1.5)), ('binomialvariate', ()), ('binomialvariate', (10, 0.3)),
                   ('binomialvariate', (100, 0.4)), ('binomialvariate', (1000, 0.9)), ('binomialvariate', (5, 0.0)), ('binomialvariate', (5, 1.0))):
    method = getattr(r, name)
    print(name, args, *[f'{method(*args):.12g}' for _ in range(3)])
show(r.gammavariate, 0, 1)
show(r.binomialvariate, -1)
show(r.binomialvariate, 5, 2)
show(r.expovariate, 0)

# === state ===
r = Random(3)
r.gauss()
state = r.getstate()
print(state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
first = [r.random(), r.gauss(), r.randint(1, 100)]
r.setstate(state)
print(first == [r.random(), r.gauss(), r.randint(1, 100)])
other = Random()
other.setstate(state)
print(other.random() == first[0])
show(r.setstate, (9, (), None))
show(r.setstate, (3, (1, 2), None))
show(r.setstate, (3, [1, 2], None))
show(r.setstate, (3, (-1,) * 625, None))
show(r.setstate, (3, ('x',) * 625, None))
show(r.setstate, (3, (700,) * 625, None))
show(r.getrandbits, -1)
show(r.randbytes, -1)
show(r.getrandbits, 2**70)
show(Random, 'a', 'b')
import copy
twin = copy.copy(r)
print(twin.random() == r.random(), type(twin))

# === the functions of the module ===
random.seed(2024)
print(random.randint(1, 100), random.choice('xyz'), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1), random.random())
same = random.getstate()
a = random.random()
random.setstate(same)
print(a == random.random(), sorted(name for name in random.__all__))
fresh = [Random().random() for _ in range(3)]
print(len(set(fresh)), all(0 <= x < 1 for x in fresh))


# === subclasses ===
class Fixed(Random):
    def random(self):
        return 0.25


class Bits(Random):
    def getrandbits(self, k):
        return 1


print(Fixed().randint(1, 100), Fixed().choice('abcd'), Bits().randint(0, 9), Fixed(4).uniform(0, 8))

# === external calls ===
class Asking(Random):
    def random(self):
        return add(0.25, 0.25)


class Items:
    def __len__(self):
        return add(2, 1)

    def __getitem__(self, at):
        return add(at, 100)


print(Asking().choices('abcd', k=2), Asking().gauss(), Asking().randrange(10))
r = Random(8)
print(r.choice(Items()), r.choices(Items(), k=2))
show(Fixed().choices, [1], [1], k=1)


class Failing(Random):
    def random(self):
        return fail('LookupError', 'no numbers')


show(Failing().random)
show(Failing().uniform, 1, 2)

# === a probability that is no number ===
import random
try:
    random.Random(1).binomialvariate(2, float('nan'))
except Exception as error:
    print(type(error).__name__, error)

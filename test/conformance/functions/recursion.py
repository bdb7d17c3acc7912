# === classic ===
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print(fact(30), fib(15), ack(2, 3))

# === mutual ===
def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100), odd(101))

# === hanoi, permutations, flatten ===
def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(' '.join(hanoi(3, 'A', 'B', 'C')))


def perms(xs):
    if not xs:
        return [[]]
    return [[x, *rest] for i, x in enumerate(xs) for rest in perms(xs[:i] + xs[i + 1:])]


print([''.join(p) for p in perms(list('abc'))])


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, list) else [x]


print(flatten([1, [2, [3, [4, []]]], 5]))

# === depth that must work ===
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))

# === the limit is an error that can be caught ===
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
print(RecursionError.__mro__[1].__name__)

# === and everything works afterwards ===
print(depth(900))
level = 0


def finallys():
    global level
    level += 1
    try:
        finallys()
    finally:
        level -= 1


try:
    finallys()
except RecursionError:
    print('unwound to', level)


# === through special methods ===
class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return self.other

    def __len__(self):
        return len(self)


for f in (lambda: repr(R()), lambda: R() == R(), lambda: R().x, lambda: len(R())):
    try:
        f()
    except RecursionError as e:
        print(str(e).split(' ', 4)[:4])

# === recursive data ===
xs = [1]
xs.append(xs)
d = {'self': None}
d['self'] = d
t = ([],)
t[0].append(t)
print(xs, d, t)

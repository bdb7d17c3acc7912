# === infinite sources, finite sinks ===
def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


def flatten(xs):
    for x in xs:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x


def chunk(it, n):
    it = iter(it)
    while batch := list(take(n, it)):
        yield batch


def unique(it):
    seen = set()
    for x in it:
        if x not in seen:
            seen.add(x)
            yield x


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
    while x is not None:
        yield x
        x = next(a, None)
    while y is not None:
        yield y
        y = next(b, None)


print(list(take(5, count(10, 5))), list(window('abcd', 2)), list(flatten([1, [2, (3, [4])], []])))
print(list(chunk(range(7), 3)), list(unique('abracadabra')), ''.join(interleave('abc', '12', 'xyz!')), list(merge([1, 4, 6], [2, 3, 5, 7])))


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n


print(list(take(12, primes())), next(p for p in primes() if p > 100))


# === coroutine sinks ===
def averager():
    total = n = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, n
        total += value
        n += 1
        average = total / n


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)


def grep(word, sink):
    while True:
        line = yield
        if word in line:
            sink.send(line.upper())


def collect(into):
    while True:
        into.append((yield))


out = []
sink = collect(out)
next(sink)
g = grep('py', sink)
next(g)
for line in ('python', 'ruby', 'happy'):
    g.send(line)
print(out)


# === state in a generator, two instances ===
def fib():
    x, y = 0, 1
    while True:
        yield x
        x, y = y, x + y


f1, f2 = fib(), fib()
print([next(f1) for _ in range(8)], next(f2), list(zip(fib(), range(5), 'abc')))
print(sum(x for x in take(100, count()) if x % 3 == 0), max(len(w) for w in 'a bbb cc'.split()), dict(take(2, enumerate('xyz'))))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))), 5 in Tree(1, None, Tree(5)), [*Tree(1)])

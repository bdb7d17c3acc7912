def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === one argument ===
it = iter([1, 2])
print(next(it), next(it), next(it, 'default'), next(it, None), iter(it) is it)
print(list(iter('ab')), list(iter({'k': 1})), next(iter({5})), next(iter(range(3, 9))))
err(lambda: next(iter([])), lambda: next(5), lambda: next([]), lambda: iter(5), lambda: iter(None), lambda: next(), lambda: iter(), lambda: next(it, 1, 2), lambda: iter(1, 2, 3), lambda: next(it), lambda: iter(x=1))

# === with a sentinel ===
values = [3, 2, 1, 0, 9]
print(list(iter(values.pop, 1)), values)
n = 0


def tick():
    global n
    n += 1
    if n == 4:
        raise StopIteration
    return n


print(list(iter(tick, 100)), type(iter(tick, 0)).__name__)
err(lambda: iter(5, 1))


# === the sequence protocol ===
class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return f'item{i}'


class Stop(Seq):
    def __getitem__(self, i):
        if i == 1:
            raise StopIteration
        return i


class KeyErr(Seq):
    def __getitem__(self, i):
        raise KeyError(i)


print(list(Seq(3)), list(Stop(0)), type(iter(Seq(1))).__name__, 'item1' in Seq(2))
err(lambda: list(KeyErr(1)))


# === broken iterators ===
class BadIter:
    def __iter__(self):
        return [1]


class NoIter(Seq):
    __iter__ = None


class Gen:
    def __iter__(self):
        yield 'from a generator method'


class NextReturns:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value', 2)


err(lambda: iter(BadIter()), lambda: iter(NoIter(1)), lambda: list(Gen()), lambda: list(NextReturns()), lambda: next(NextReturns()))

# === exhausted iterators see no later growth ===
xs = [1]
it = iter(xs)
print(list(it))
xs.append(2)
print(list(it), it.__length_hint__())

"""`__contains__`, `__iter__`, `__next__`, `__reversed__` and who asks them."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class C:
    def __contains__(self, x):
        print('contains', x)
        return x


print(1 in C(), 0 in C(), 'a' not in C(), [] not in C())
attempt(lambda: 1 in 5)
attempt(lambda: 1 in 'abc')
attempt(lambda: None in 'abc')
attempt(lambda: 'a' in b'abc')
attempt(lambda: 300 in b'abc')
attempt(lambda: b'ab' in b'abc')
attempt(lambda: 97 in b'abc')
attempt(lambda: 'a' in object())
print('' in '', '' in 'a', () in [()], [] in [[]], 1.0 in range(3), '1' in range(3), True in range(2), 1.5 in range(3), None in (None,))


class ByIter:
    def __iter__(self):
        print('iter')
        yield 1
        print('one passed')
        yield 2
        print('two passed')


print(1 in ByIter())
print(5 in ByIter())


class Count:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i


c = Count(5)
print(next(c), 3 in c, list(c), list(c), next(c, 'default'))
attempt(lambda: next(c))
attempt(lambda: next(5))
attempt(lambda: next([]))
attempt(lambda: iter(5))


class NotIterator:
    def __iter__(self):
        return 5


class NextOnly:
    def __next__(self):
        return 1


class ReturnsNextOnly:
    def __iter__(self):
        return NextOnly()


class RaisesInIter:
    def __iter__(self):
        raise ZeroDivisionError('in iter')


attempt(lambda: iter(NotIterator()))
attempt(lambda: list(NotIterator()))
attempt(lambda: [x for x in NotIterator()])
attempt(lambda: next(NextOnly()))
attempt(lambda: iter(NextOnly()))
attempt(lambda: next(iter(ReturnsNextOnly())))
attempt(lambda: iter(iter(ReturnsNextOnly())))
attempt(lambda: [*RaisesInIter()])
attempt(lambda: dict(RaisesInIter()))
attempt(lambda: 1 in RaisesInIter())


# === reversed ===
class R:
    def __reversed__(self):
        return 'anything at all'


print(reversed(R()), list(reversed([1, 2])), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), list(reversed(range(3))))
attempt(lambda: reversed({1}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(iter([])))
attempt(lambda: reversed(x for x in []))

# === iter with a sentinel ===
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values))
attempt(lambda: iter(5, 0))
attempt(lambda: iter())


def raises():
    raise KeyError('inside')


attempt(lambda: next(iter(raises, 1)))
stop = iter([])
print(list(iter(lambda: next(stop), 'never')))

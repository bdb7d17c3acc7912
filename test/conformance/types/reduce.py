# __reduce__, __reduce_ex__, __setstate__ and __length_hint__ of builtin types: what cannot be made again says so.


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class SubByteArray(bytearray):
    pass


class SubProperty(property):
    pass


class Plain:
    pass


values = [5, 'a', b'a', None, True, [1], {1: 2}, (1,), 1.5, 1j, classmethod(len), property(), (i for i in []), attempt, memoryview(b'a')]
values += [{}.keys(), {}.values(), int | str, type.__dict__, int.real, int]
for value in values:
    attempt(lambda: type(value).__reduce__(value))
for value in (classmethod(len), property(), (i for i in []), attempt, memoryview(b"a"), {}.keys(), type.__dict__, SubProperty()):
    attempt(lambda: type(value).__reduce_ex__(value, 2))
for value in (..., NotImplemented, range(3), slice(1), {1}, frozenset(), len, [].append, ValueError(1), list[int], dict[str, int]):
    print(value.__reduce_ex__(2))
for protocol in ('x', None, 2**40, 1.5):
    attempt(lambda: Plain().__reduce_ex__(protocol))
    attempt(lambda: bytearray().__reduce_ex__(protocol))

for array in (bytearray(b'a\xff'), bytearray(), SubByteArray(b'x')):
    print(array.__reduce__(), [array.__reduce_ex__(n) for n in (0, 2, 3, True)])
array = SubByteArray(b'x')
array.name = 'n'
print(array.__reduce_ex__(4))
attempt(lambda: array.__reduce_ex__(proto=1))

for source in (b'abc', bytearray(b'abc')):
    it = iter(source)
    next(it)
    print(it.__reduce__(), it.__length_hint__())
    for state in (-5, 2, 99, True, 'x', 1.5, 2**70):
        attempt(lambda: it.__setstate__(state))
        print(it.__reduce__())
    print(list(it), it.__reduce__(), it.__length_hint__())
it = iter('a\U0001f600b')
print(it.__length_hint__(), next(it), it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
it = reversed([1, 2])
print(list(it), it.__reduce__(), reversed([]).__reduce__())
it = iter(range(2**70, 2**70 + 3))
for state in (True, 'a', 1.5, -1, 1):
    attempt(lambda: it.__setstate__(state))
print(next(it))
it = iter(range(5))
for state in ('a', 1.5, -1, True):
    attempt(lambda: it.__setstate__(state))
print(next(it))


class Squares:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * i


class Endless:
    def __getitem__(self, i):
        return i


squares = Squares(3)
for it in (iter(squares), reversed(squares)):
    print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
it = reversed(squares)
squares.n = 1
print(it.__length_hint__(), iter(Endless()).__length_hint__())

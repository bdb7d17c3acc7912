def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === iterables of every kind ===
class Seq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


class It:
    def __iter__(self):
        return iter('xyz')


for source in (lambda: 'ab', lambda: [1, 2], lambda: (1,), lambda: {'k': 'v'}, lambda: range(2), lambda: Seq(), lambda: It(), lambda: (c for c in 'g'), lambda: map(str, [1]), lambda: b'AB', lambda: {'k': 1}.items()):
    print(list(source()), tuple(source()), sorted(set(source())))

# === copies, not views ===
a = [1, [2]]
b = list(a)
b[1].append(3)
b.append(4)
print(a, b, list(b) == b, list(b) is b, tuple(t := (1,)) is t, dict(d := {1: 2}) is d, set(s := {1}) is s)

# === exceptions inside the iterable ===
def bad():
    yield 1
    raise RuntimeError('inside')


class BadLen:
    def __len__(self):
        raise ValueError('len')

    def __iter__(self):
        return iter([1])


err(lambda: list(bad()), lambda: tuple(bad()), lambda: set(bad()), lambda: dict(bad()), lambda: list(BadLen()), lambda: tuple(BadLen()))


class LenHint:
    def __iter__(self):
        return iter('ab')

    def __length_hint__(self):
        return 'x'


err(lambda: list(LenHint()), lambda: dict([('a', 1)], **{'b': 2}), lambda: dict({'a': 1}.items()), lambda: str([1, 'x', None]), lambda: str({'a': (1,)}), lambda: list(dict(b=1, a=2)))

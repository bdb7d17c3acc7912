# === one starred argument is iterated after the keywords are evaluated ===
def trace(value):
    print('trace', value)
    return value


def steps():
    print('start')
    yield 1


def f(*args, **kwargs):
    print(args, kwargs)


def g(a):
    pass


class Mapping:
    def __repr__(self):
        return 'Mapping()'

    def keys(self):
        print('keys')
        return 'ab'

    def __getitem__(self, key):
        print('get', key)
        return 1

    f = f


f(*steps(), k=trace(1))
f(*steps(), **{'k': trace(1)})
f(0, *steps(), k=trace(1))
f(*steps(), *steps(), k=trace(1))
f(*steps(), **Mapping(), z=trace(1))
Mapping().f(*steps(), k=trace(2))


# === errors of calls with * and ** come in CPython's order ===
class Numbers:
    def keys(self):
        return [1, 2]

    def __getitem__(self, key):
        return key


class Name(str):
    pass


number = 1
for call in (
    lambda: f(*None, k=trace(2)),
    lambda: f(*None, **trace(2)),
    lambda: f(*1, *trace(2), **trace(2)),
    lambda: f(1, *None, **trace(2)),
    lambda: f(**{1: 2}, z=trace(1)),
    lambda: f(**{1: 2}, **{1: trace(1)}),
    lambda: f(*None, **{1: 2}),
    lambda: g(1, 2, **{1: 2}),
    lambda: f(**Numbers(), z=trace(1)),
    lambda: f(**Numbers(), **Numbers()),
    lambda: print(**{1: trace(2)}),
    lambda: f(**{Name('a'): 1}, **{'a': 2}),
    lambda: f(**{Name('a'): 1}),
    lambda: dict(**{Name('a'): 1}),
    lambda: sorted([1, 2], **{Name('reverse'): True}),
    lambda: number(**{1: 2}, z=trace(3)),
    lambda: dict(**{1: 2}),
    lambda: dict({}, **{1: 2}, z=trace(5)),
    lambda: type('q', (), {}, **{1: 2}),
    lambda: Name(**{1: 2}),
    lambda: max([], **{None: 2}),
    lambda: f(a=1, **{'a': 2, 1: 2}),
    lambda: f(**{1: 2, 'a': 2}, a=trace(6)),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Broken(**{1: 2}):
    pass

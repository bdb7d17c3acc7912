"""Stars in displays, calls, subscripts, returns, yields, loops."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


a, b = [1, 2], 'xy'
print([*a, *b], (*a, 0, *b), {*a, *a} == {1, 2}, [*a, *[]], (*'',), [*range(3), 3, *(4, 5)])
print({**{'k': 1}, 'k': 2, **{'z': 3, 'k': 4}}, {'k': 1, **{}}, {**{1: 2}, **{1: 3}})
t = *a, *b
u = *a,
print(t, u)


def returns():
    return *a, 'end'


def yields():
    yield *a, 'y'
    yield from [*b]


def f(*args, **kwargs):
    return args, kwargs


print(returns(), list(yields()))
print(f(*a, *b), f(*a, 5, *b, k=1), f(0, *a, **{'x': 1}, y=2, **{'z': 3}), f(*(), **{}), f(*{'k': 1}), f(**dict(a=1)), f(k=1, *a))
for x in *a, *b:
    print(x, end=' ')
print()
for x, *rest in [a, b]:
    print(x, rest, end=' ')
print()


class Sub:
    def __getitem__(self, key):
        return key

    def __class_getitem__(cls, key):
        return key


print(Sub()[*a], Sub()[*a, 5], Sub()[1, *b], Sub[*a, *b], Sub()[*()])


# === order of evaluation ===
def note(v):
    print('note', v)
    return v


print([note(1), *note([2, 3]), note(4)])
print(f(note(1), *note([2]), k=note(3), **note({'z': 4})))
print({note('a'): note(1), **note({'b': 2}), note('c'): note(3)})

# === mappings by their keys and items ===
class Mapping:
    def __init__(self, data):
        self.data = data

    def keys(self):
        print('keys')
        return list(self.data)

    def __getitem__(self, key):
        print('getitem', key)
        return self.data[key]


m = Mapping({'p': 1, 'q': 2})
print({**m, 'r': 3}, f(**m), dict(m))


# === errors ===
class NoKeys:
    def __getitem__(self, k):
        return 1


class BadKeys:
    def keys(self):
        return 5


attempt(lambda: [*5])
attempt(lambda: (*None,))
attempt(lambda: {*1})
attempt(lambda: {**5})
attempt(lambda: {**[1]})
attempt(lambda: {**NoKeys()})
attempt(lambda: {**BadKeys()})
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(*a, **NoKeys()))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(a=1, **{'a': 2}))
attempt(lambda: f(**{'a': 1}, **{'a': 2}))
attempt(lambda: print(*None))
attempt(lambda: {*[[]]})
attempt(lambda: {*a, []})
attempt(lambda: len(*a))
attempt(lambda: len(**{'obj': 1}))
attempt(lambda: f(*Fails()))


class Fails:
    def __iter__(self):
        raise TypeError('my own type error')


attempt(lambda: f(*Fails()))
attempt(lambda: [*Fails()])
attempt(lambda: f(1, *Fails(), 2))
g = (n for n in [1, 2])
print([*g], [*g], f(*(n for n in 'ab')), max(*a), max(*a, 7), print(*b, sep='-'), sum([*a]), [*map(str, a)], [*zip(a, b)], [*{'d': 1}.items()])
print(*[1], *[2, 3], sep=', ', end=';\n')
print(f'{(*a, 3)}', f'{[*a, *b]}', f"{ {**{'a': 1}} }")
x = [y := 1, *(z := [2])]
print(x, y, z, (lambda *args, k=(*a,): (args, k))(*b))

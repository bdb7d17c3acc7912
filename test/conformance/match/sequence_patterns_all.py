"""Sequence patterns: brackets, parentheses, stars, what counts as a sequence."""


def shape(x):
    match x:
        case []:
            return 'empty'
        case [_]:
            return 'one'
        case (a, b):
            return f'two {a} {b}'
        case [1, *rest, 9]:
            return f'1..9 {rest}'
        case [first, [x, *ys], *_]:
            return f'nested {first} {x} {ys}'
        case [*init, last]:
            return f'init {init} last {last}'
    return 'not a sequence'


class MyList(list):
    pass


class LooksLike:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


for x in ([], (), [1], (1, 2), range(2), range(0), [1, 2, 9], [1, 5, 6, 9], [0, [1, 2, 3], 4], [0, (5,), 1], [4, 5, 6], MyList([1]), 'ab', b'ab', bytearray(b'ab'), {1: 2}, {1, 2},
          iter([1]), (i for i in ()), LooksLike(), None, 5):
    print(type(x).__name__, shape(x), sep=': ')


def stars(x):
    match x:
        case [*_]:
            pass
    match x:
        case a, *_:
            yield 'first', a
    match x:
        case *_, z:
            yield 'last', z
    match x:
        case [a, *m, z]:
            yield 'middle', m
    match x:
        case *everything,:
            yield 'all', everything
    match x:
        case (one,):
            yield 'single', one
    match x:
        case (one):
            yield 'any', one
    match x:
        case [[[]]]:
            yield 'deep'
    match x:
        case [(p, q) | [p, q, _], *_]:
            yield 'or', p, q


for x in ([1], [1, 2], [1, 2, 3], (), [(1, 2)], [(1, 2, 3), 4], [[[]]]):
    print(x, list(stars(x)))


# === lengths and items are asked once, in order ===
class Spy(list):
    def __len__(self):
        print('len')
        return super().__len__()

    def __getitem__(self, i):
        print('getitem', i)
        return super().__getitem__(i)

    def __iter__(self):
        print('iter')
        return super().__iter__()


match Spy([1, 2, 3]):
    case [1, 2]:
        print('never')
    case [a, 5, c]:
        print('never')
    case [1, *mid, z]:
        print(mid, z)
match Spy([1, 2, 3]):
    case [_, _, _]:
        print('three of anything')


class Wrong(list):
    def __getitem__(self, i):
        raise LookupError(i)


try:
    match Wrong([1, 2]):
        case [1, 2]:
            print('list items come by iteration')
        case [x, *_, y]:
            print(x, y)
except LookupError as e:
    print('error', e)


def quicksort(xs):
    match xs:
        case [] | [_]:
            return xs
        case [p, *rest]:
            return quicksort([x for x in rest if x < p]) + [p] + quicksort([x for x in rest if x >= p])


print(quicksort([3, 1, 2, 5, 4]))
match [[1, 2], [3, [4, 5]]]:
    case [[a, b], [c, [d, e]]]:
        print(a, b, c, d, e)
match ['cmd', '-v', 'file', 'more']:
    case ['cmd', '-v' | '--verbose' as flag, *files] if files:
        print(flag, files)
match ('a', 1), ('b', 2):
    case (str(k1), int(v1)), (str(k2), int(v2)):
        print(k1, v1, k2, v2)

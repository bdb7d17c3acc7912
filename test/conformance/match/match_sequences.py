def seq(x):
    match x:
        case []: return 'empty'
        case [one]: return f'one {one}'
        case [0, *rest]: return f'zero then {rest}'
        case ['go', ('north' | 'south') as where]: return f'go {where}'
        case [int(a), [b, *_], *_, last]: return f'nested {a} {b} {last}'
        case (x, y): return f'pair {x} {y}'
        case [first, *_, last]: return f'{first}..{last}'
        case _: return 'no sequence'


for v in ([], (), [1], (1,), [0, 1, 2], [0], ['go', 'north'], ['go', 'up'], [1, [2, 3], 4, 5], (1, 2), [1, 2, 3], range(4), 'ab', b'ab', {1, 2}, {'a': 1}, 5, None, iter([1])):
    print(v if not hasattr(v, '__next__') else 'iterator', '->', seq(v))

# === star positions ===
for v in ([1, 2, 3, 4], [1, 2]):
    match v:
        case [*init, last]:
            print(init, last)
    match v:
        case [a, *mid, b]:
            print(a, mid, b)
    match v:
        case [_, _, *_]:
            print('at least two')

# === partial bindings and guards ===
match [1, 2]:
    case [p, 3]:
        print('never')
    case [p, q] if q > p:
        print(p, q)
match ([1, 2], {'k': [3]}):
    case [[a, b], {'k': [c]}]:
        print(a, b, c)


class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i


class ListSub(list):
    pass


print(seq(Seq()), seq(ListSub([1, 2])))

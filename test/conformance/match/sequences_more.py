# === star in every place ===
def split(v):
    match v:
        case []:
            return 'empty'
        case [x]:
            return 'one', x
        case [first, *middle, last] if middle:
            return first, middle, last
        case [*all_]:
            return 'two', all_


for v in ([], [1], [1, 2], [1, 2, 3, 4], (), (1, 2, 3), range(5), 'abc', b'abc', {1, 2}, {}):
    try:
        print(split(v))
    except Exception as e:
        print(repr(e))


def ends(v):
    match v:
        case [*_, 'end']:
            return 'ends'
        case ['start', *_]:
            return 'starts'
        case [_, _, *rest]:
            return 'rest', rest
        case [*_]:
            return 'any'
        case _:
            return 'none'


for v in (['x', 'end'], ['start', 1, 2], [1, 2, 3, 4], [1], 3):
    print(ends(v))


# === nested ===
def nested(v):
    match v:
        case [[a, b], [c, *d]]:
            return a, b, c, d
        case [[*a], b]:
            return a, b
        case (x, (y, (z, ()))):
            return x, y, z


print(nested([[1, 2], [3, 4, 5]]), nested([[1, 2, 3], 4]), nested((1, (2, (3, ())))), nested([1]))


# === what counts as a sequence ===
class Mine(list):
    pass


class Lookalike:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i



for v in (Mine([1, 2]), Lookalike(), iter([1, 2]), 'ab', bytearray(b'ab')):
    match v:
        case [1, 2]:
            print(type(v).__name__, '1 2')
        case [a, b]:
            print(type(v).__name__, a, b)
        case _:
            print(type(v).__name__, 'no sequence')


# === commands ===
def run(line):
    match line.split():
        case ['go', ('north' | 'south' | 'east' | 'west') as where]:
            return f'going {where}'
        case ['go', where]:
            return f'no way {where}'
        case ['take', *things, 'and', last]:
            return f'taking {things} and {last}'
        case ['take', *things]:
            return f'taking {things}'
        case ['look' | 'l']:
            return 'looking'
        case [verb, *_]:
            return f'what is {verb}?'
        case []:
            return 'silence'


for line in ('go north', 'go up', 'take a b and c', 'take x', 'l', 'look', 'dance now', ''):
    print(run(line))


# === generated subjects: each part is read once ===
class Counted(list):
    reads = 0

    def __getitem__(self, i):
        Counted.reads += 1
        return super().__getitem__(i)


match Counted([1, 2, 3]):
    case [1, 2, 4]:
        print('no')
    case [1, 2, 3]:
        print('yes')

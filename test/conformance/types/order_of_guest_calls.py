# When guest methods run, and how far an iterator is read.

log = []


class Same:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        log.append('eq')
        return isinstance(other, Same) and self.value == other.value

    def __hash__(self):
        log.append('hash')
        return hash(self.value)

    def __repr__(self):
        return f'Same({self.value!r})'


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        log.append('len')
        return len(self.items)

    def __getitem__(self, index):
        log.append(index)
        return self.items[index]


def show(*values):
    print(*values, log)
    log.clear()


# === a set reads an iterator item by item ===
show({1}.intersection(Sequence(1, 2, 3)))
show({1, 5}.intersection(Sequence(Same(1), 5)))
show({1}.isdisjoint(Sequence(2, 1, 3)), {1}.issuperset(Sequence(1, 2, 3)), {1}.issubset(Sequence(1, 2)))
show(sorted({1, 2}.difference(Sequence(Same(1), 2))), {1} - {Same(1)})
left = iter([1, 2, 3])
show({1}.intersection(left), list(left), {1, 2}.intersection([1, 2, Same(3)]) == {1, 2})
show({1}.symmetric_difference(Sequence(Same(2), 1)))

# === what was read is not lost ===
show(dict.fromkeys(iter([1, Same('a'), 1.0]), 0))
show({1: 2}.keys() & iter([3, 1, Same(1)]))
show({Same(1): 2}.keys() & iter([3, Same(1)]))

# === tuples are compared before their lengths, lists after ===
show((Same(1), 2) == (Same(1),), [Same(1), 2] == [Same(1)], ((Same(1),),) == ((Same(2), 3),))

# === a hint of the length, then the items ===
show(','.join(Sequence('a', 'b')), b','.join(Sequence(b'a')))
for make in (lambda: bytes(Sequence(1, 256, 3)), lambda: int.from_bytes(Sequence(1, 'a'), 'big')):
    try:
        make()
    except (TypeError, ValueError) as error:
        show(type(error).__name__, error)


# === translate looks an ASCII character up once ===
class Table:
    def __getitem__(self, code):
        log.append(chr(code))
        if code == 97:
            return 'A'
        if code == 122:
            return 'é'
        raise LookupError


show('aabba'.translate(Table()), 'azaz'.translate(Table()))


# === isinstance asks for __class__ ===
class Proxy:
    def __getattribute__(self, name):
        log.append(name)
        return int if name == '__class__' else object.__getattribute__(self, name)


show(isinstance(Proxy(), int), isinstance(Proxy(), (str, int)), type.__instancecheck__(str, Proxy()), isinstance(Proxy(), Proxy))

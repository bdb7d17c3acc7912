# === a class with only one of __setitem__ and __delitem__ ===
class Set:
    def __setitem__(self, key, value):
        print('set', key, value)


class Delete:
    def __delitem__(self, key):
        print('delete', key)


class Neither:
    pass


def show(call):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def delete(target, key):
    del target[key]


def store(target, key):
    target[key] = 1


for target in (Set(), Delete(), Neither()):
    for key in (1, 'a', slice(1, 2)):
        show(lambda: delete(target, key))
        show(lambda: store(target, key))


# === special methods that are None ===
class NoItems:
    __setitem__ = None
    __getitem__ = None
    __delitem__ = None


class Nothing:
    __len__ = None
    __call__ = None
    __neg__ = None
    __add__ = None
    __bool__ = None
    __index__ = None
    __int__ = None
    __hash__ = None
    __repr__ = None
    __lt__ = None
    __eq__ = None
    __next__ = None


show(lambda: delete(NoItems(), 1))
show(lambda: store(NoItems(), 1))
show(lambda: NoItems()[1])
show(lambda: 1 in NoItems())
show(lambda: type(iter(NoItems())).__name__)
show(lambda: len(Nothing()))
show(lambda: Nothing()())
show(lambda: -Nothing())
show(lambda: Nothing() + 1)
show(lambda: 1 + Nothing())
show(lambda: not Nothing())
show(lambda: [1][Nothing()])
show(lambda: int(Nothing()))
show(lambda: hash(Nothing()))
show(lambda: repr(Nothing()))
show(lambda: str(Nothing()))
show(lambda: Nothing() < 1)
show(lambda: Nothing() == 1)
show(lambda: next(Nothing()))

# === powers of complex numbers begin at 1, which decides the signs of zeros ===
for z in (0j, -0j, 1 - 0j, -1 + 0j, 2 - 3j, complex(-0.0, 5), complex('inf'), complex(0.0, -0.0)):
    for n in (0, 1, 2, 3, 5, -1, 100):
        try:
            print(z, n, z**n)
        except ZeroDivisionError as error:
            print(z, n, error)

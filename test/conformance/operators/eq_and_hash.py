"""How `__eq__` and `__hash__` go together, and what containers ask."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class EqOnly:
    def __eq__(self, other):
        return True


class Child(EqOnly):
    pass


class Restored(EqOnly):
    __hash__ = object.__hash__


class FromParent(EqOnly):
    def __hash__(self):
        return 5


class Grandchild(FromParent):
    def __eq__(self, other):
        return False


class KeepsIt(FromParent):
    def __eq__(self, other):
        return False

    __hash__ = FromParent.__hash__


class HashOnly:
    def __hash__(self):
        return 9


class NotHashable:
    __hash__ = None


print(EqOnly.__hash__, Child.__hash__, Grandchild.__hash__, '__hash__' in vars(EqOnly), '__hash__' in vars(Child))
attempt(lambda: hash(EqOnly()))
attempt(lambda: hash(Child()))
attempt(lambda: {Grandchild(): 1})
attempt(lambda: {NotHashable()})
attempt(lambda: hash(KeepsIt()))
attempt(lambda: hash(HashOnly()))
attempt(lambda: isinstance(hash(Restored()), int))
attempt(lambda: EqOnly() in {1: 2})
attempt(lambda: {1: 2}[NotHashable()])
attempt(lambda: {}.get([]))
attempt(lambda: set().add([]))
attempt(lambda: [] in set())
attempt(lambda: {}.setdefault({}, 1))
attempt(lambda: {[]: 1})
attempt(lambda: {([],): 1})
attempt(lambda: {1: 1, {}: 2})
attempt(lambda: frozenset([set()]))
attempt(lambda: dict([([], 1)]))
attempt(lambda: dict.fromkeys([[]]))
attempt(lambda: {}.pop([]))
attempt(lambda: {1}.remove([]))
attempt(lambda: {1}.discard({}))
attempt(lambda: hash(slice(1)) == hash(slice(1)))
attempt(lambda: hash([]))
attempt(lambda: hash(([],)))
attempt(lambda: hash(bytearray()))
attempt(lambda: hash({}.keys()))


# === the order of questions in a dictionary ===
class Key:
    def __init__(self, name, h):
        self.name, self.h = name, h

    def __hash__(self):
        print('hash', self.name)
        return self.h

    def __eq__(self, other):
        print('eq', self.name, other.name)
        return self.name == other.name


k1, k2, k3 = Key('one', 1), Key('two', 1), Key('one', 1)
d = {k1: 'first'}
print(d[k1])
print(k2 in d)
print(d[k3])
d[k3] = 'second'
print(len(d), next(iter(d)) is k1)


# === values of __hash__ ===
class Returns:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


print(hash(Returns(True)), hash(Returns(-1)), hash(Returns(0)), hash(Returns(-2)))
attempt(lambda: hash(Returns(1.5)))
attempt(lambda: hash(Returns(None)))
attempt(lambda: hash(Returns('x')))
attempt(lambda: Returns(1.5).__hash__())
print(hash(1) == hash(1.0) == hash(True), hash(-1), hash(0.0), hash(None) == hash(None), hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2)))
print({1: 'a', 1.0: 'b', True: 'c'}, {0, False, 0.0}, {1: 1} == {True: 1.0})

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === equal values have equal hashes ===
print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(0.0) == hash(False) == hash(-0.0), hash('a') == hash('a'), hash((1, 2)) == hash((1.0, 2.0)), hash(b'x') == hash(b'x'), hash(10**20) == hash(float(10**20)), hash(None) == hash(None), hash(frozenset('ab')) == hash(frozenset('ba')), hash(range(2)) == hash(range(0, 2)))
print(hash(5), hash(-1), hash(-2), hash(0), hash(True), hash(1000), type(hash('a')).__name__)


# === own ===
class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v


class EqOnly:
    def __eq__(self, other):
        return True


class Both(EqOnly):
    __hash__ = object.__hash__


class Child(EqOnly):
    pass


class ChildHash(EqOnly):
    def __hash__(self):
        return 7


print(hash(H(5)), hash(H(True)), hash(H(-1)), EqOnly.__hash__, Child.__hash__, hash(ChildHash()), hash(b := Both()) == hash(b), H(1).__hash__())
err(lambda: hash(H('a')), lambda: hash(H(1.5)), lambda: hash(EqOnly()), lambda: hash(Child()), lambda: {EqOnly(): 1}, lambda: hash([]), lambda: hash({}), lambda: hash({1}), lambda: hash((1, [])), lambda: hash(slice([])), lambda: hash(), lambda: hash(1, 2))

# === id ===
a, c = [], []
print(id(a) == id(a), id(a) == id(c), (id(a) == id(c)) == (a is c), type(id(a)).__name__, id(None) == id(None), id(int) == id(type(1)))
err(lambda: id(), lambda: id(1, 2))

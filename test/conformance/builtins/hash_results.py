# === what __hash__ may return ===
class Hashed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

    def __eq__(self, other):
        return self.value == other.value


for n in (0, 5, -1, -2, 2**30, True):
    print(n, hash(Hashed(n)), {Hashed(n): 1}[Hashed(n)])
try:
    hash(Hashed('x'))
except TypeError as e:
    print(e)
print(all([hash(Hashed(hash(key))) == hash(key) for key in ('text', (1, 'q'), 2.5, 2**70, -1, frozenset({1, 2}))]))

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === any iterable gives a new list ===
print(sorted('cab'), sorted({3, 1, 2}), sorted({'b': 1, 'a': 2}), sorted(x for x in (2, 1)), sorted([]), sorted(range(3, 0, -1)), sorted(map(str, [10, 9])))
xs = [2, 1]
print(sorted(xs), xs, sorted(xs) is xs)

# === key, reverse, both ===
words = ['Banana', 'apple', 'cherry', 'Date', 'fig']
print(sorted(words), sorted(words, key=str.lower), sorted(words, reverse=True), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=None, reverse=0))
print(sorted([-3, 2, -1], key=abs), sorted([(1, 'b'), (0, 'z'), (1, 'a')]), sorted([[3], [1, 2], []], key=len), sorted('aB1_', key=lambda c: (c.isdigit(), c.lower())), sorted([True, False, 2, 0.5]))


# === rich comparison ===
class Ver:
    def __init__(self, s):
        self.parts = [int(p) for p in s.split('.')]

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return '.'.join(map(str, self.parts))


print(sorted([Ver('1.10'), Ver('1.2'), Ver('0.9')]), sorted([Ver('1'), Ver('2')], reverse=True))


class OnlyGt:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        return self.v > other.v


print([o.v for o in sorted([OnlyGt(2), OnlyGt(1)])])


class Neither:
    pass


class BadBool:
    def __lt__(self, other):
        class B:
            def __bool__(self):
                raise ValueError('truth of comparison')
        return B()


err(lambda: sorted([Neither(), Neither()]), lambda: sorted([BadBool(), BadBool()]), lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted(), lambda: sorted([], []), lambda: sorted([1], foo=1), lambda: sorted(iterable=[1]), lambda: sorted([1, 2], key=1), lambda: sorted([None, 1]), lambda: sorted([{}, {}]))

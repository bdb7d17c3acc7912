def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === builtin containers ===
print(len(''), len('aé😀'), len([1, [2, 3]]), len(()), len({1: 2}), len({1, 1}), len(range(10, 0, -3)), len(b'abc'), len({}.keys()), len(frozenset([1])), len(range(10**9)), len('e\u0301'))


# === __len__ ===
class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class I:
    def __index__(self):
        return 4


print(len(L(3)), len(L(True)), len(L(I())), bool(L(0)), bool(L(1)))
obj = L(2)
obj.__len__ = lambda: 99
print(len(obj))
err(lambda: len(L(-1)), lambda: len(L('a')), lambda: len(L(1.0)), lambda: len(L(None)), lambda: len(L(10**30)))
err(lambda: len(), lambda: len(1, 2), lambda: len(5), lambda: len(None), lambda: len(x for x in []), lambda: len(iter([])), lambda: len(int), lambda: len(len), lambda: len(obj=[]), lambda: len(zip([])))

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === numbers ===
print(sum([]), sum([1, 2, 3]), sum((0.1, 0.2)), sum([0.1] * 10), sum(range(101)), sum(x for x in [1, 2]), sum([True, True]), sum({1: 'a', 2: 'b'}), sum([10**20, -10**20, 1]), sum([1, 2.5]), sum([1e16, 1.0, -1e16]), sum([float('inf'), 1]), sum([0.5, 1, 10**20]))

# === start ===
print(sum([1], 10), sum([], 5), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1], start=1.5), sum([], 'unchecked') if False else sum([], None or 0), sum([1, 2], -3))
base = []
print(sum([[1]], base), base)


# === __add__ and __radd__ ===
class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return V(self.n + other.n)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


print(sum([V(1), V(2), V(3)]).n, sum([V(1)], V(5)).n)
err(lambda: sum(), lambda: sum(5), lambda: sum(['a']), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([[1]]), lambda: sum([1, None]), lambda: sum([1], 2, 3), lambda: sum([1], begin=1), lambda: sum(['a', 'b'], start=''), lambda: sum([1, 'x']), lambda: sum([V(1)], 5), lambda: sum({1: 2}.items()))

# === sum() asks for an iterator before it looks at the start ===


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __iter__(self):
        print('iter')
        return iter(())


t(lambda: sum(list, bytearray()))
t(lambda: sum(5, ''))
t(lambda: sum(5, b''))
t(lambda: sum(I(), ''))
t(lambda: sum([], ''))
t(lambda: sum([], b''))
t(lambda: sum([], bytearray()))

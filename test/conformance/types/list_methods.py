def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor ===
print(list(), list('ab'), list((1, 2)), list({'k': 1}), list(range(3)), list(x * 2 for x in 'ab'), [1, [2]] == list([1, [2]]))
err(lambda: list(5), lambda: list(1, 2), lambda: list(iterable=[]), lambda: list(None))

# === append, extend, insert ===
xs = [1]
print(xs.append(2), xs.extend('ab'), xs.extend([]), xs.insert(0, 'first'), xs.insert(100, 'last'), xs.insert(-1, 'before last'), xs.insert(-100, 'zero'), xs)
xs.extend(xs[:2])
xs.extend({'k': 1})
print(xs)
err(lambda: xs.append(), lambda: xs.append(1, 2), lambda: xs.append(x=1), lambda: xs.extend(5), lambda: xs.extend(), lambda: xs.insert(1), lambda: xs.insert('a', 1), lambda: xs.insert(1.5, 1))


def partly():
    yield 'kept'
    raise ValueError('in the middle')


ys = [0]
err(lambda: ys.extend(partly()))
print(ys)

# === pop, remove, clear ===
xs = list('abcdef')
print(xs.pop(), xs.pop(0), xs.pop(-2), xs, xs.remove('c'), xs, xs.clear(), xs)
err(lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop('a'), lambda: [1].pop(-2), lambda: [1].remove(2), lambda: [1].remove(), lambda: [1].clear(1), lambda: [1].pop(1, 2), lambda: [1].pop(None))

# === index, count ===
xs = [1, 2, 1, 1.0, True, 'a', None]
print(xs.index(1), xs.index(1, 1), xs.index(1, -4), xs.index('a', 0, 100), xs.index(None), xs.count(1), xs.count('z'), xs.count(None))
err(lambda: xs.index('z'), lambda: xs.index(2, 2), lambda: xs.index(1, 'a'), lambda: xs.index(), lambda: xs.count(), lambda: xs.index(1, 5, 2), lambda: [[1], {}].index({1: 2}), lambda: xs.index(1, None))

# === reverse, copy ===
xs = [1, 2, 3]
print(xs.reverse(), xs, xs.copy(), xs.copy() is xs, [].reverse())
deep = [[1]]
shallow = deep.copy()
shallow[0].append(2)
print(deep)
err(lambda: xs.reverse(1), lambda: xs.copy(1))

# === special methods ===
print(xs.__len__(), xs.__contains__(3), xs.__getitem__(0), xs.__add__([9]), xs.__mul__(2), xs.__rmul__(1), xs.__eq__((1,)), xs.__iter__().__next__(), xs.__reversed__().__next__(), xs.__repr__(), xs.__hash__, xs.__lt__([9]), xs.__iadd__([0]) is xs, xs.__imul__(2) is xs, xs, xs.__delitem__(0), xs.__setitem__(0, 'z'), xs)
err(lambda: hash([]), lambda: {[]: 1}, lambda: xs.__add__((1,)), lambda: [] < 5, lambda: [1] < ['a'], lambda: [] + None, lambda: [] * [], lambda: xs[[]], lambda: [] @ [], lambda: xs.missing, lambda: -[])

# === comparison ===
print([1, 2] == [1, 2.0], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2, 3]] <= [1, [2, 3]], ['a'] != ['b'], [float('nan')] == [float('nan')])

# === recursion in repr and equality ===
r = [1]
r.append(r)
r.append({'r': r})
print(r, r == r)

# === aliasing by repetition ===
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
rows = [[0] * 2 for _ in range(2)]
rows[0][0] = 1
print(rows)


# === subclass ===
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __getitem__(self, i):
        got = super().__getitem__(i)
        return ('slice', got) if isinstance(i, slice) else ('item', got)


s = Stack([1]).push(2)
print(s, s[0], s[:1], type(s + [3]).__name__, type(s * 2).__name__, type(s.copy()).__name__, len(s), s == [1, 2], isinstance(s, list), [x for x in s])

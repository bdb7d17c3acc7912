def show(s):
    return f'{type(s).__name__}{sorted(s)}'


def err(*fs):
    for f in fs:
        try:
            r = f()
            print('ok', sorted(r) if isinstance(r, (set, frozenset)) else r)
        except Exception as e:
            print(type(e).__name__, e)


# === constructor and display ===
print(set(), show(set('hello')), show({1, 1, 2}), {5}, show(set(range(3))), show({*'ab', *'bc'}), len({1, 1.0, True, 'a'}), show(set({'k': 1})))
err(lambda: set(5), lambda: set([[]]), lambda: {[]}, lambda: {{}}, lambda: set(1, 2), lambda: set(x=1), lambda: {{1}}, lambda: set(None))

# === add, discard, remove, pop, clear, copy ===
s = {1, 2}
print(s.add(3), s.add(1), show(s), s.discard(9), s.discard(1), s.remove(2), s, s.pop(), s, s.copy() is s, s.clear(), s)
err(lambda: s.remove(5), lambda: s.remove('k'), lambda: s.pop(), lambda: s.add([]), lambda: s.discard([]), lambda: s.remove({}), lambda: s.add(), lambda: s.add(1, 2), lambda: s.pop(1), lambda: s.clear(1))

# === a set inside remove and in ===
nested = {frozenset({1, 2})}
print({1, 2} in nested, nested.discard({2, 1}), nested)

# === methods take any iterables ===
a = {1, 2, 3}
print(show(a.union([4], (5,), {6: 0})), show(a.union()), show(a.intersection([2, 3, 4], {3})), show(a.intersection()), show(a.difference([1], [2])), show(a.symmetric_difference([3, 4])), a.isdisjoint([9]), a.isdisjoint('ab'), a.issubset(range(10)), a.issuperset([1]), a.issuperset([]), set().issubset([]))
err(lambda: a.union(5), lambda: a.intersection(5), lambda: a.difference([[]]), lambda: a.symmetric_difference(), lambda: a.isdisjoint(), lambda: a.issubset(5), lambda: a.issubset([[]]), lambda: a.union([[]]), lambda: a.symmetric_difference([1], [2]))

# === in place methods ===
b = {1, 2, 3}
print(b.update([4], 'x'), b.intersection_update([1, 2, 4]), b.difference_update([1]), b.symmetric_difference_update([4, 5]), show(b), b.update(), b.update(b))
err(lambda: b.update(5), lambda: b.intersection_update(5), lambda: b.symmetric_difference_update())

# === operators need sets ===
x, y = {1, 2, 3}, {2, 3, 4}
print(show(x | y), show(x & y), show(x - y), show(x ^ y), show(x | frozenset({9})), show(frozenset({9}) | x), x == {3, 2, 1}, x != y, {1} < x, x <= x, x < x, x > {1}, x >= y, {1, 2} == frozenset({1, 2}), {1} == [1])
z = w = {1, 2}
z |= {3}
z &= {2, 3}
z -= {3}
z ^= {7}
print(show(w), z is w)
err(lambda: x | [1], lambda: x & [1], lambda: x - 'a', lambda: x ^ None, lambda: x + y, lambda: x < [1], lambda: x * 2, lambda: hash(x), lambda: x[0], lambda: -x, lambda: x > 5)

# === iteration and mutation ===
s = {1, 2, 3}
try:
    for i in s:
        s.add(i + 10)
except RuntimeError as e:
    print(e)
print(sum(s) > 0, sorted(i * 2 for i in {1, 2}), min({3, 1}), len({i % 3 for i in range(10)}), 2 in s, [] == [q for q in set()], any({0}), all({1}), type(iter(s)).__name__)

# === equality and hash of elements ===
class E:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, other):
        return isinstance(other, E) and self.v == other.v


print(len({E(1), E(1), E(2)}), E(1) in {E(1)}, len({1, 1.0, True}), {0.0, -0.0, 0}, len({float('nan'), float('nan')}))


class NoHash:
    def __eq__(self, other):
        return True


class NoneHash:
    __hash__ = None


err(lambda: {NoHash()}, lambda: {NoneHash()}, lambda: hash(NoHash()))


# === subclass ===
class S(set):
    def __repr__(self):
        return 'S' + str(sorted(self))


s = S([2, 1])
print(s, show(s | {3}), type(s | {3}).__name__, type(s.copy()).__name__, s == {1, 2}, type({3} | s).__name__, [s])

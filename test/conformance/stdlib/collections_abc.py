"""collections.abc: which classes belong to which ABC, mixin methods, and abstract methods."""
import collections.abc
from collections import OrderedDict, UserDict, UserList, UserString, deque
from collections.abc import *

print(collections.abc.__all__)
values = [1, 'a', b'a', bytearray(), [], (), {}, set(), frozenset(), range(3), memoryview(b''), {}.keys(), {}.items(), {}.values(), iter([]), len,
          (i for i in []), deque(), OrderedDict(), UserDict(), UserList(), UserString(''), None, object(), int]
for name in collections.abc.__all__:
    cls = getattr(collections.abc, name)
    print(name, cls.__module__, sorted(cls.__abstractmethods__), [type(v).__name__ for v in values if isinstance(v, cls)])


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, '|', e)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f'Bag({self.items})'


a, b = Bag([1, 2, 3]), Bag([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a < b, a >= Bag([1]), a > Bag([1]), a == Bag([3, 2, 1]), a != b, a.isdisjoint([9]))
print([5] | a, {1, 9} & a, {9, 1} - a, {9, 1} ^ a)
a |= [7]
a &= Bag([1, 7])
a ^= [1, 8]
a -= [8]
print(a, a.pop(), a)
attempt('remove', lambda: a.remove(99))
attempt('pop', lambda: a.pop())
print(Bag([1, 2])._hash() == hash(frozenset([1, 2])))


class Table(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


t = Table()
t.update({'a': 1}, b=2)
t.update([('c', 3)])
print(list(t.items()), list(t.keys()), list(t.values()), t.get('z'), t.get('a'), 'a' in t, t == {'a': 1, 'b': 2, 'c': 3})
print(t.pop('a'), t.pop('a', 0), t.setdefault('q', 5), t.popitem(), ('b', 2) in t.items(), 5 in t.values(), t.keys() & {'b'})
attempt('pop', lambda: t.pop('zz'))
t.clear()
attempt('popitem', lambda: t.popitem())


class Row(MutableSequence):
    def __init__(self, *items):
        self.l = list(items)

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


r = Row(1, 2, 3)
r.append(4)
r.extend([5, 6])
r += [7]
r.reverse()
r.remove(5)
print(list(r), r.pop(), r.pop(0), r.index(4), r.count(2), 3 in r, list(reversed(r)))
r.clear()
print(len(r))
attempt('index', lambda: r.index(1))
for cls in (Iterator, Mapping, Sequence, Callable, Hashable):
    attempt(cls.__name__, lambda: cls())


class Own:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __contains__(self, x):
        return False


class NoHash:
    __hash__ = None


print(issubclass(Own, Collection), isinstance(Own(), Sized), isinstance(NoHash(), Hashable), issubclass(Own, Sequence))
Sequence.register(Own)
print(issubclass(Own, Sequence), Iterable[int], Mapping[str, int])

"""A sorted map on a treap with the mapping protocol, slices by key, iteration both ways, and checks against dict."""
import random
from bisect import bisect_left, insort
from collections.abc import Mapping, MutableMapping
from typing import Any, Generic, Iterator, Optional, TypeVar

K = TypeVar('K')
V = TypeVar('V')


class Node(Generic[K, V]):
    __slots__ = ('key', 'value', 'weight', 'size', 'left', 'right')

    def __init__(self, key: K, value: V, weight: float):
        self.key, self.value, self.weight, self.size = key, value, weight, 1
        self.left: Optional['Node[K, V]'] = None
        self.right: Optional['Node[K, V]'] = None


def size(node):
    return node.size if node else 0


def update(node):
    node.size = 1 + size(node.left) + size(node.right)
    return node


def split(node, key):
    if node is None:
        return None, None
    if node.key < key:
        node.right, rest = split(node.right, key)
        return update(node), rest
    rest, node.left = split(node.left, key)
    return rest, update(node)


def merge(a, b):
    if a is None or b is None:
        return a or b
    if a.weight > b.weight:
        a.right = merge(a.right, b)
        return update(a)
    b.left = merge(a, b.left)
    return update(b)


class SortedMap(MutableMapping, Generic[K, V]):
    def __init__(self, items=(), *, seed=0):
        self._root = None
        self._rng = random.Random(seed)
        self.update(items)

    def _find(self, key):
        node = self._root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node

    def __getitem__(self, key):
        if isinstance(key, slice):
            if key.step is not None:
                raise TypeError('no steps in slices of keys')
            return SortedMap((k, self[k]) for k in self if (key.start is None or k >= key.start) and (key.stop is None or k < key.stop))
        node = self._find(key)
        return self.__missing__(key) if node is None else node.value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if node := self._find(key):
            node.value = value
            return
        low, high = split(self._root, key)
        self._root = merge(merge(low, Node(key, value, self._rng.random())), high)

    def __delitem__(self, key):
        if self._find(key) is None:
            raise KeyError(key)

        def remove(node):
            if node.key == key:
                return merge(node.left, node.right)
            if key < node.key:
                node.left = remove(node.left)
            else:
                node.right = remove(node.right)
            return update(node)
        self._root = remove(self._root)

    def __iter__(self) -> Iterator[K]:
        stack, node = [], self._root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right

    def __reversed__(self):
        def walk(node):
            if node:
                yield from walk(node.right)
                yield node.key
                yield from walk(node.left)
        return walk(self._root)

    def __len__(self):
        return size(self._root)

    def __repr__(self):
        return f'{type(self).__name__}({{{", ".join(f"{k!r}: {v!r}" for k, v in self.items())}}})'

    def at(self, index: int) -> tuple[K, V]:
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        index %= len(self)
        node = self._root
        while (left := size(node.left)) != index:
            node, index = (node.left, index) if index < left else (node.right, index - left - 1)
        return node.key, node.value

    def depth(self):
        def measure(node):
            return 1 + max(measure(node.left), measure(node.right)) if node else 0
        return measure(self._root)


class Counting(SortedMap):
    def __missing__(self, key):
        return 0


m = SortedMap({'pear': 3, 'apple': 1, 'fig': 2})
m['date'] = 4
print(m, len(m), 'fig' in m, m.get('kiwi'), list(reversed(m)), m['b':'f'], m.at(0), m.at(-1))
for bad in (lambda: m['zzz'], lambda: m.at(9), lambda: m['a':'b':2], lambda: m.pop('none'), lambda: m.__delitem__('none')):
    try:
        bad()
    except (KeyError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(m.pop('fig'), m.popitem(), m.setdefault('x', 9), m == {'date': 4, 'pear': 3, 'x': 9}, isinstance(m, Mapping), m.keys() & {'x', 'y'})
rng = random.Random(4)
tree, plain, keys = SortedMap(), {}, []
for step in range(300):
    key = rng.randrange(80)
    if rng.random() < 0.35 and key in plain:
        del tree[key], plain[key]
        keys.pop(bisect_left(keys, key))
    else:
        if key not in plain:
            insort(keys, key)
        tree[key] = plain[key] = step
assert list(tree) == sorted(plain) == keys and dict(tree) == plain
assert [tree.at(i)[0] for i in range(len(tree))] == keys
print(len(tree), tree.depth() < 20, sum(tree.values()) == sum(plain.values()), list(tree.items())[:3] == sorted(plain.items())[:3])
counts = Counting()
for letter in 'mississippi':
    counts[letter] += 1
print(counts, counts['z'], len(counts), SortedMap[int, str], Counting.__mro__[1].__name__)

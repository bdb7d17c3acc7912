# === items moved to the front, among other changes ===
from collections import OrderedDict
import random
random.seed(5)
for n in (0, 1, 2, 5, 40, 200):
    od = OrderedDict((i, str(i)) for i in range(n))
    ref = [(i, str(i)) for i in range(n)]
    for step in range(400):
        r = random.random()
        if r < 0.45 and ref:
            k = random.choice(ref)[0]
            od.move_to_end(k, last=False)
            at = [x[0] for x in ref].index(k)
            ref.insert(0, ref.pop(at))
        elif r < 0.6 and ref:
            k = random.choice(ref)[0]
            od.move_to_end(k)
            at = [x[0] for x in ref].index(k)
            ref.append(ref.pop(at))
        elif r < 0.75:
            k = random.randrange(300)
            if k in od:
                od[k] = 'new'
                ref = [(a, 'new' if a == k else b) for a, b in ref]
            else:
                od[k] = 'added'
                ref.append((k, 'added'))
        elif r < 0.85 and ref:
            last = random.random() < 0.5
            assert od.popitem(last=last) == ref.pop(-1 if last else 0)
        elif ref:
            k = random.choice(ref)[0]
            del od[k]
            ref = [x for x in ref if x[0] != k]
        assert list(od.items()) == ref, (n, step)
        assert len(od) == len(ref) and list(reversed(od)) == [a for a, _ in ref][::-1]
    print(n, list(od.items())[:3], len(od))


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


od = OrderedDict((K(i), i) for i in range(4))
od.move_to_end(K(2), last=False)
od.move_to_end(K(3), False)
print(od)
od = OrderedDict.fromkeys('abc')
od.move_to_end('a', last=False)
od.move_to_end('c', last=False)
print(od, od == OrderedDict.fromkeys('cab'), od == {'a': None, 'b': None, 'c': None})
try:
    od.move_to_end('z', last=False)
except KeyError as e:
    print('KeyError', e)
od.move_to_end('b', last=0)
print(od, od.copy(), list(od.keys()), dict(od), od | {'q': 1}, od.popitem(), od.popitem(False), od)
od = OrderedDict.fromkeys(range(20000))
for i in range(20000):
    od.move_to_end(i, last=False)
print(next(iter(od)), next(reversed(od)), len(od))

# === keys that are not there ===
from collections import OrderedDict
for d in (OrderedDict(), OrderedDict(a=1, b=2)):
    for key in (None, 'x', (1, 2)):
        for last in (True, False):
            try:
                d.move_to_end(key, last)
            except KeyError as error:
                print(repr(error))
    try:
        d.move_to_end([], True)
    except (KeyError, TypeError) as error:
        print(repr(error))

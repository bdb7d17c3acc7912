# Methods of containers whose guest code changes the container beneath them: what is left afterwards.
from collections import deque
import heapq, bisect

class Hook:
    """Special methods that run an action once, then answer as told."""
    def __init__(self, name, action, value, key=1):
        self.action = action
        self.value = value
        self.key = key
        self.left = 1
        self.name = name
    def fire(self):
        if self.left:
            self.left -= 1
            self.action(X[0])
    def __repr__(self):
        if self.name == 'repr': self.fire()
        return 'H'

def hook(name, action, value=True, key=1):
    space = {}
    if name == 'eq':
        def __eq__(self, other):
            self.fire()
            return self.value
        space['__eq__'] = __eq__
        space['__hash__'] = lambda self: hash(self.key)
    elif name == 'hash':
        def __hash__(self):
            self.fire()
            return hash(self.key)
        space['__hash__'] = __hash__
        space['__eq__'] = lambda self, other: self is other or other == self.key
    elif name == 'lt':
        def __lt__(self, other):
            self.fire()
            return self.value
        space['__lt__'] = __lt__
        space['__gt__'] = __lt__
        space['__le__'] = __lt__
        space['__ge__'] = __lt__
    elif name == 'index':
        def __index__(self):
            self.fire()
            return self.key
        space['__index__'] = __index__
    elif name == 'iter':
        def __iter__(self):
            yield 7
            self.fire()
            yield 8
        space['__iter__'] = __iter__
        space['__hash__'] = lambda self: 5
    elif name == 'keys':
        def keys(self):
            self.fire()
            return ['a', 'q']
        space['keys'] = keys
        def __getitem__(self, key):
            self.left = 1
            self.fire()
            return 4
        space['__getitem__'] = __getitem__
    return type('H', (Hook,), space)(name, action, value, key)

X = [None]
def bounded(actions):
    # What only grows ends a loop over it some time.
    def bound(a):
        return lambda x: a(x) if len(x) < 60 else None
    return [(name, bound(a)) for name, a in actions]
def run(label, make, call, *more):
    X[0] = x = make()
    try:
        r = call(x)
        text = 'self' if r is x else show(r)
    except Exception as e:
        text = f'{type(e).__name__}: {e}'
    print(label, '->', text, '|', show(x))

def show(v):
    return repr(v)

def named(f):
    f, name = f
    return f, name

LIST_ACTIONS = bounded([('clear', lambda x: x.clear()), ('pop', lambda x: x.pop() if x else None), ('append', lambda x: x.append(9)),
                ('reverse', lambda x: x.reverse()), ('del0', lambda x: x.__delitem__(0) if x else None), ('insert', lambda x: x.insert(0, 'i'))])
print('# === list ===')
for an, a in LIST_ACTIONS:
    for value in (True, False):
        e = lambda: hook('eq', a, value)
        make = lambda: [1, e(), 3, 4]
        for name, call in [
            ('index', lambda x: x.index(5)), ('count', lambda x: x.count(5)), ('remove', lambda x: x.remove(5)), ('contains', lambda x: 5 in x),
            ('eq', lambda x: x == [1, 2, 3, 4]), ('ne', lambda x: x != [1, 2, 3, 4]), ('lt', lambda x: x < [1, 2, 3, 4]), ('ge', lambda x: x >= [1, 2, 3, 5]),
            ('eqself', lambda x: x == list(x)), ('index2', lambda x: x.index(5, 1, 3)), ('remove4', lambda x: x.remove(4)), ('index4', lambda x: x.index(4)),
        ]:
            run(f'list {name} {an} {value}', make, call)
    i = lambda n=1: hook('index', a, key=n)
    make = lambda: [1, 2, 3, 4]
    for name, call in [
        ('getitem', lambda x: x[i(3)]), ('setitem', lambda x: x.__setitem__(i(3), 5)), ('delitem', lambda x: x.__delitem__(i(3))), ('pop', lambda x: x.pop(i(2))),
        ('insert', lambda x: x.insert(i(3), 'n')), ('mul', lambda x: x * i(2)), ('imul', lambda x: x.__imul__(i(2))), ('slice', lambda x: x[i(1):]), ('slice2', lambda x: x[:i(3)]),
        ('setslice', lambda x: x.__setitem__(slice(i(1), 3), [7, 8, 9])), ('delslice', lambda x: x.__delitem__(slice(0, i(3)))), ('setstep', lambda x: x.__setitem__(slice(0, i(4), 2), [7, 8])),
        ('delstep', lambda x: x.__delitem__(slice(0, i(4), 2))), ('index', lambda x: x.index(4, i(1))), ('negative', lambda x: x[i(-1)]),
    ]:
        run(f'list index {name} {an}', make, call)
    it = lambda: hook('iter', a)
    for name, call in [
        ('extend', lambda x: x.extend(it())), ('iadd', lambda x: x.__iadd__(it())), ('setslice', lambda x: x.__setitem__(slice(1, 3), it())), ('init', lambda x: x.__init__(it())),
        ('setstep', lambda x: x.__setitem__(slice(0, 4, 2), it())), ('extendself', lambda x: x.extend(y for y in x if len(x) < 30 and not (len(x) < 6 and a(x)))),
    ]:
        run(f'list iter {name} {an}', make, call)
    run(f'list repr {an}', lambda: [1, hook('repr', a), 3], lambda x: repr(x))
    run(f'list sort key {an}', lambda: [3, 1, 2], lambda x: x.sort(key=lambda v: (a(x) if v == 1 else None, v)[1]))
    run(f'list sort lt {an}', lambda: [3, hook('lt', a), 2], lambda x: x.sort())
    run(f'list sort error {an}', lambda: [3, 'a', 2], lambda x: x.sort(key=lambda v: (a(x), v)[1]))
    run(f'list sorted {an}', lambda: [3, hook('lt', a), 2], lambda x: sorted(x))
    run(f'list min {an}', lambda: [3, hook('lt', a), 2, 5], lambda x: min(x))
    run(f'list max key {an}', lambda: [3, 1, 2], lambda x: max(x, key=lambda v: (a(x) if v == 1 else None, v)[1]))
    run(f'list for {an}', lambda: [3, 1, 2], lambda x: [(v, a(x))[0] for v, _ in zip(x, range(6))])
    run(f'list reversed {an}', lambda: [3, 1, 2], lambda x: [(v, a(x))[0] for v, _ in zip(reversed(x), range(6))])
    run(f'list map {an}', lambda: [3, 1, 2], lambda x: list(zip(map(lambda v: a(x) if len(x) < 6 else v, x), range(8))))
    run(f'list sum {an}', lambda: [3, 1, 2], lambda x: sum((a(x) if len(x) < 9 else None, v)[1] for v in x if type(v) is int))
    run(f'list heappush {an}', lambda: [1, 3, 2], lambda x: heapq.heappush(x, hook('lt', a)))
    run(f'list heappop {an}', lambda: [hook('lt', a), hook('lt', a), hook('lt', a), hook('lt', a)], lambda x: type(heapq.heappop(x)).__name__)
    run(f'list heapify {an}', lambda: [hook('lt', a), hook('lt', a, False), hook('lt', a), hook('lt', a)], lambda x: heapq.heapify(x))
    run(f'list heapreplace {an}', lambda: [hook('lt', a), hook('lt', a, False), hook('lt', a), hook('lt', a)], lambda x: type(heapq.heapreplace(x, 5)).__name__)
    run(f'list heappushpop {an}', lambda: [hook('lt', a), hook('lt', a, False), hook('lt', a), hook('lt', a)], lambda x: type(heapq.heappushpop(x, 5)).__name__)
    run(f'list insort {an}', lambda: [1, 3, 5], lambda x: bisect.insort(x, hook('lt', a)))
    run(f'list bisect {an}', lambda: [1, 3, 5], lambda x: bisect.bisect_left(x, hook('lt', a)))
    run(f'list bisect key {an}', lambda: [1, 3, 5], lambda x: bisect.bisect(x, 4, key=lambda v: (a(x), v)[1] if type(v) is int else 0))

print('# === sequences in tuples, strings and views ===')
for an, a in LIST_ACTIONS:
    run(f'join list {an}', lambda: ['a', 'b'], lambda x: ','.join(x))
    run(f'tuple of list {an}', lambda: [1, 2, 3], lambda x: tuple((a(x), v)[1] if len(x) < 7 else v for v in x))
    run(f'format {an}', lambda: [1, hook('repr', a), 3], lambda x: f'{x} {x!r:>40}')
    run(f'percent {an}', lambda: [1, hook('repr', a), 3], lambda x: '%s %r' % (x, x))
    run(f'star {an}', lambda: [1, 2, 3], lambda x: [*map(lambda v: (a(x) if len(x) < 7 else None, v)[1], x)])
    run(f'unpack {an}', lambda: [1, 2, 3], lambda x: (lambda *v: v)(*map(lambda v: (a(x) if len(x) < 7 else None, v)[1], x)))
    run(f'zip {an}', lambda: [1, 2, 3], lambda x: list(zip(x, map(lambda v: a(x) if len(x) < 7 else 0, range(9)))))
    run(f'enumerate {an}', lambda: [1, 2, 3], lambda x: [(n, v, a(x))[:2] for (n, v), _ in zip(enumerate(x), range(5))])
    run(f'filter {an}', lambda: [1, 2, 3], lambda x: list(zip(filter(lambda v: a(x) or True, x), range(5))))
    run(f'all {an}', lambda: [1, 2, 3], lambda x: all((a(x) if len(x) < 8 else 0, True)[1] for _ in x))
    run(f'slice assign self {an}', lambda: [1, 2, 3], lambda x: x.__setitem__(slice(1, 2), map(lambda v: (a(x) if len(x) < 7 else None, v)[1], x)))
    run(f'dict of list {an}', lambda: [(1, 2), (3, 4)], lambda x: dict((a(x) if len(x) < 7 else 0, v)[1] for v in x if type(v) is tuple))
    run(f'eq nested {an}', lambda: [[1, hook('eq', a)], 2], lambda x: x == [[1, 5], 2])
    run(f'lt nested {an}', lambda: [(1, hook('eq', a, False)), 2], lambda x: x == [(1, 5), 2])

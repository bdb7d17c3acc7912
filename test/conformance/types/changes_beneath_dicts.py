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

print('# === dict ===')
from collections import OrderedDict, defaultdict, Counter
DICT_ACTIONS = bounded([('clear', lambda x: x.clear()), ('popitem', lambda x: x.popitem() if x else None), ('add', lambda x: x.__setitem__('new', 9)),
                ('pop1', lambda x: x.pop(2, None)), ('set', lambda x: x.__setitem__(2, 'changed'))])
def keyed(value, a, name='eq'):
    return hook(name, a, value, 1)
for kind in (dict,):
  for an, a in DICT_ACTIONS:
    label = kind.__name__ if isinstance(kind, type) else 'defaultdict'
    for value in (True, False):
        # 1 in the dict, a key that equals it (or not) outside
        make = lambda: kind([(1, 'one'), (2, 'two'), (3, 'three')])
        k = lambda: keyed(value, a)
        h = lambda: keyed(value, a, 'hash')
        for kn, key in (('eq', k), ('hash', h)):
            if kn == 'hash' and not value: continue
            for name, call in [('get', lambda x: x.get(key())), ('getitem', lambda x: x[key()]), ('setitem', lambda x: x.__setitem__(key(), 'v')), ('delitem', lambda x: x.__delitem__(key())), ('pop', lambda x: x.pop(key())),
                               ('popd', lambda x: x.pop(key(), 'd')), ('setdefault', lambda x: x.setdefault(key(), 'd')), ('contains', lambda x: key() in x), ('update', lambda x: x.update({key(): 'u'})),
                               ('updatelist', lambda x: x.update([(key(), 'u'), (5, 6)])), ('or', lambda x: len(x | {key(): 1})), ('ior', lambda x: x.__ior__({key(): 1})), ('keysand', lambda x: len(x.keys() & [key()])),
                               ('keysor', lambda x: len(x.keys() | [key()])), ('keyssub', lambda x: len(x.keys() - [key()])), ('isdisjoint', lambda x: x.keys().isdisjoint([key()])), ('initagain', lambda x: x.__init__([(key(), 1)])),
                               ('keyin', lambda x: key() in x.keys()), ('itemin', lambda x: (key(), 'one') in x.items()), ('fromkeys', lambda x: len(dict.fromkeys([1, key()])))]:
                run(f'{label} {kn} {name} {an} {value}', make, call)
        # values
        make = lambda: kind([(2, 'two'), (1, hook('eq', a, value)), (3, 'three')])
        for name, call in [('eq', lambda x: x == {2: 'two', 1: 0, 3: 'three'}), ('eqsame', lambda x: x == dict(x)), ('ne', lambda x: x != {2: 'two', 1: 0, 3: 'three'}), ('valuein', lambda x: 'three' in x.values()),
                           ('itemin', lambda x: (1, 5) in x.items()), ('itemseq', lambda x: x.items() == {(2, 'two'), (1, 0), (3, 'three')}), ('itemsle', lambda x: x.items() <= {2: 'two', 1: 0, 3: 'three'}.items())]:
            run(f'{label} value {name} {an} {value}', make, call)
        # keys in the dict
        make = lambda: kind([(2, 'two'), (keyed(value, a), 'hook'), (3, 'three')])
        for name, call in [('get', lambda x: x.get(1)), ('set', lambda x: x.__setitem__(1, 'v')), ('del', lambda x: x.__delitem__(1)), ('setdefault', lambda x: x.setdefault(1, 'd')), ('update', lambda x: x.update({1: 'u', 7: 8})),
                           ('pop', lambda x: x.pop(1, 0)), ('copyupdate', lambda x: len({1: 0} | x)), ('keyseq', lambda x: x.keys() == {1, 2, 3}), ('keysle', lambda x: x.keys() <= {1, 2, 3}),
                           ('inset', lambda x: set(x) == {1, 2, 3}), ('xor', lambda x: len(x.keys() ^ {1, 5}))]:
            run(f'{label} inkey {name} {an} {value}', make, call)
    for name, call in [('update', lambda x: x.update(hook('keys', a))), ('ior', lambda x: x.__ior__([('z', 1)])), ('init', lambda x: x.__init__(hook('keys', a))), ('updateself', lambda x: x.update((k, a(x)) for k in list(x))),
                       ('updategen', lambda x: x.update((k, a(x)) for k in x)), ('for', lambda x: [(v, a(x))[0] for v, _ in zip(x, range(6))]), ('items', lambda x: [(v, a(x))[0] for v, _ in zip(x.items(), range(6))]),
                       ('reversed', lambda x: [(v, a(x))[0] for v, _ in zip(reversed(x), range(6))]), ('list', lambda x: list(map(lambda v: (a(x), v)[1], x.values()))), ('sorted', lambda x: sorted(x, key=lambda v: (a(x), v)[1] if type(v) is int else 0)),
                       ('fromkeys', lambda x: x.fromkeys((a(x), v)[1] for v in (5, 6)))]:
        run(f'{label} {name} {an}', lambda: kind([(1, 'one'), (2, 'two'), (3, 'three')]), call)
    run(f'{label} repr {an}', lambda: kind([(2, 1), (1, hook('repr', a)), (3, 4)]), lambda x: repr(x))
    run(f'{label} reprkey {an}', lambda: kind([(2, 1), (hook('repr', a), 1), (3, 4)]), lambda x: repr(x))

print('# === operands of sets that change beneath them ===')
for an, a in (('clear', lambda x: x.clear()), ('discard', lambda x: x.discard(2))):
    for value in (True, False):
        make = lambda: {2, keyed(value, a), 3}
        for name, call in [('and', lambda x: sorted(map(repr, x & {1}))), ('iand', lambda x: sorted(map(repr, x.__iand__({1})))), ('sub', lambda x: len(x - {1}) <= 3), ('inter', lambda x: len(x.intersection([1])))]:
            run(f'set {name} {an} {value}', make, call)

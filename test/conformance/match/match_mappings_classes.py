# === mappings ===
def act(m):
    match m:
        case {'type': 'move', 'x': int(x), 'y': int(y)}: return f'move {x},{y}'
        case {'type': 'say', 'text': str(t), **rest}: return f'say {t} {rest}'
        case {'type': kind}: return f'unknown {kind}'
        case {}: return 'mapping'
        case _: return 'no mapping'


for m in ({'type': 'move', 'x': 1, 'y': 2, 'z': 3}, {'type': 'move', 'x': 'a', 'y': 2}, {'type': 'say', 'text': 'hi', 'loud': True}, {'type': 5}, {'q': 1}, {}, [], None):
    print(act(m))


# === classes ===
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case Point3(x, y, z=0): return f'flat {x} {y}'
        case Point(0, 0): return 'origin'
        case Point(0, y=y): return f'on y at {y}'
        case Point(x=x) if x == p.y: return 'diagonal'
        case Point(): return 'point'
        case [Point(a, _), *_]: return f'list from {a}'
        case str() | bytes(): return 'text'
        case _: return '?'


print([where(p) for p in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Point3(1, 2, 0), Point3(1, 2, 3), [Point(9, 1)], 'a', b'', 5)])

# === builtin types take one positional ===
for v in (1, 1.5, 'a', [1], (1,), {'k': 1}, {1}, True, b'x'):
    match v:
        case bool(b): print('bool', b)
        case int(i): print('int', i)
        case float(f): print('float', f)
        case str(s): print('str', s)
        case list(items): print('list', items)
        case tuple(t): print('tuple', t)
        case dict(d): print('dict', d)
        case other: print('other', other)


# === errors ===
class NoArgs:
    pass


class BadArgs:
    __match_args__ = ['x']


class BadItem:
    __match_args__ = (5,)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): pass
def no_args():
    match NoArgs():
        case NoArgs(1): pass
def twice():
    match Point(1, 2):
        case Point(1, x=2): pass
def bad_args():
    match BadArgs():
        case BadArgs(1): pass
def bad_item():
    match BadItem():
        case BadItem(1): pass
def int_two():
    match 5:
        case int(1, 2): pass
def not_class():
    match 5:
        case len(): pass


for f in (too_many, no_args, twice, bad_args, bad_item, int_two, not_class):
    try:
        print(f())
    except TypeError as e:
        print(e)

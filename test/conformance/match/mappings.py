# === mapping patterns ===
def action(event):
    match event:
        case {'type': 'click', 'pos': (x, y)}:
            return f'click at {x},{y}'
        case {'type': 'key', 'key': 'q' | 'Q'}:
            return 'quit'
        case {'type': 'key', 'key': str(k), **rest} if rest:
            return f'key {k} with {rest}'
        case {'type': 'key', 'key': k}:
            return f'key {k!r}'
        case {'type': t, **rest}:
            return f'{t}: {rest}'
        case {}:
            return 'some mapping'
        case _:
            return 'no mapping'


for e in (
    {'type': 'click', 'pos': (1, 2)},
    {'type': 'click', 'pos': [3, 4], 'extra': 1},
    {'type': 'click', 'pos': (1, 2, 3)},
    {'type': 'key', 'key': 'Q'},
    {'type': 'key', 'key': 'x', 'shift': True},
    {'type': 'key', 'key': 'x'},
    {'type': 'key', 'key': 5},
    {'other': 1},
    {},
    [],
    None,
):
    print(action(e))


# === keys of all kinds, constants and dotted names ===
class Keys:
    NAME = 'name'
    N = 7


def keys(v):
    match v:
        case {1: a, 2.5: b}:
            return a, b
        case {True: t}:
            return 'true', t
        case {None: n}:
            return 'none', n
        case {Keys.NAME: name, Keys.N: n}:
            return name, n
        case {-1: m}:
            return 'minus', m
        case {'a' 'b': ab}:
            return ab


for v in ({1: 'x', 2.5: 'y'}, {1: 'one'}, {None: 0}, {'name': 'n', 7: 'seven'}, {-1: 'm'}, {'ab': 3}, {'a': 1}):
    print(keys(v))


# === rest is a new dict ===
original = {'a': 1, 'b': 2, 'c': 3}
match original:
    case {'a': 1, **others}:
        others['d'] = 4
        print(others, original)


# === mapping classes ===
class Loud(dict):
    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)

    def __missing__(self, key):
        return 'made up'


match Loud(a=1):
    case {'b': x}:
        print('b', x)
    case {'a': x}:
        print('a', x)



# === nested ===
def nested(v):
    match v:
        case {'user': {'name': str(name), 'tags': [first, *_]}, 'id': int(i)}:
            return name, first, i
        case {'user': {'name': str(name)}}:
            return name
        case {'users': [{'name': a}, {'name': b}]}:
            return a, b


print(nested({'user': {'name': 'n', 'tags': ['t', 'u']}, 'id': 3}))
print(nested({'user': {'name': 'n', 'tags': []}, 'id': 3}))
print(nested({'users': [{'name': 'x'}, {'name': 'y', 'more': 1}]}))
print(nested({'users': [{'name': 'x'}]}))

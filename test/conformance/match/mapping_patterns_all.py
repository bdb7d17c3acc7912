"""Mapping patterns: keys, rest, subclasses, missing keys, duplicates."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


K = type('K', (), {'A': 'a', 'B': 'b'})


def shape(x):
    match x:
        case {'type': 'point', 'x': int(px), 'y': int(py)}:
            return 'point', px, py
        case {'type': 'line', 'from': {'x': x1}, 'to': {'x': x2}, **rest}:
            return 'line', x1, x2, rest
        case {-1: neg, 2.5: f, b'k': by, 1 + 2j: c}:
            return neg, f, by, c
        case {K.A: a, K.B: [b, *_]}:
            return 'dotted', a, b
        case {'only': None}:
            return 'only None'
        case {**rest} if rest:
            return 'rest', rest
        case {}:
            return 'empty'
    return 'no mapping'


for x in ({'type': 'point', 'x': 1, 'y': 2, 'z': 3}, {'type': 'point', 'x': 1.5, 'y': 2}, {'type': 'line', 'from': {'x': 0}, 'to': {'x': 9, 'y': 1}, 'w': 2}, {-1: 1, 2.5: 2, b'k': 3, 1 + 2j: 4},
          {'a': 1, 'b': [2, 3]}, {'only': None}, {}, {'k': 1}, [], 'str', None, [('a', 1)]):
    print(shape(x))


class D(dict):
    def __missing__(self, key):
        print('missing asked')
        return 'made'

    def get(self, key, default=None):
        print('get', key)
        return super().get(key, default)

    def __getitem__(self, key):
        print('getitem', key)
        return super().__getitem__(key)

    def keys(self):
        print('keys')
        return super().keys()


match D(a=1):
    case {'b': b}:
        print('never', b)
    case {'a': a, **rest}:
        print(a, rest)


class Looks:
    def keys(self):
        return ['a']

    def __getitem__(self, k):
        return 1

    def get(self, k, d=None):
        return 1

    def __len__(self):
        return 1


match Looks():
    case {'a': _}:
        print('never')
    case _:
        print('not a mapping')
d = {'a': 1, 'b': 2, 'c': 3}
match d:
    case {'a': 1, **rest}:
        rest['a'] = 'mine'
        print(rest, d)
match d:
    case {'a': x, 'b': y} if x < y:
        print(x, y)


def same_value():
    class C:
        X = 'k'
        Y = 'k'

    match {'k': 1}:
        case {C.X: 1, C.Y: 1}:
            return 'never'
    return 'end'


def same_literal_and_value():
    class C:
        X = 'k'

    match {'k': 1, 'z': 2}:
        case {'k': 1, C.X: 1}:
            return 'never'


def unhashable_key():
    class C:
        X = []

    match {'k': 1}:
        case {C.X: 1}:
            return 'never'


attempt(same_value)
attempt(same_literal_and_value)
attempt(unhashable_key)


def walk(x):
    match x:
        case {'children': [*kids], 'name': str(name)}:
            return [name, [walk(k) for k in kids]]
        case {'name': name}:
            return name
        case {'items': {'nested': {'deep': value}}} | {'other': value}:
            return value


print(walk({'name': 'root', 'children': [{'name': 'a'}, {'name': 'b', 'children': []}]}), walk({'items': {'nested': {'deep': 5}}}), walk({'other': 6}), walk({'none': 7}))
match {'a': {'b': [{'c': 1}, 2]}}:
    case {'a': {'b': [{'c': c}, *tail]} as inner}:
        print(c, tail, inner)
match {1: 'int', 'k': None}:
    case {True: v}:
        print(v)
match {'x': 0}:
    case {'x': False}:
        print('identity, so never')
    case {'x': 0.0}:
        print('by equality')

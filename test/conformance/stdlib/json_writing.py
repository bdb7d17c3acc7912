# case: external=echo,fetch_user
import json

class A:
    pass

def show(v, **kw):
    try:
        print(json.dumps(v, **kw))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))

# === what cannot be written ===
for v in [{1, 2}, {'a': {1}}, [1, [2, {3}]], A(), {'a': [A()]}, {(1, 2): 3}, {'ok': 1, (1,): 3}, [{'k': {(1,): 2}}], float('nan'), [float('-inf')], b'x', 1j, object, len]:
    show(v, allow_nan=False)
x = []
x.append({'k': x})
show(x)
def broken(o):
    raise KeyError('no')
show({'a': [A()]}, default=broken)
show({'a': [A()]}, default=lambda o: [object()] if isinstance(o, A) else broken(o))
show([A()], default=lambda o: o)
show({'a': 1, 2: 3}, sort_keys=True)

# === layout ===
v = {'b': 1, 'a': [1, 2, {}], 'c': {}, 'd': [], 1.5: 2, None: 1, True: 2, 10**20: 3, False: {'x': (1, (2,))}}
for indent in [None, 0, 2, '\t', '', -3, '--']:
    show(v, indent=indent)
show(v, separators=(',', ':'))
show(v, indent=1, separators=(' , ', ' = '))
show({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True)
show({3: 1, 1: 2, 2.5: 3}, sort_keys=True)
show({(1,): 1, 'a': 2}, skipkeys=True)
show({(1,): 1}, skipkeys=True, indent=2)

# === text and numbers ===
show('é😀"\\\n\x00\x7f\ud800/')
show('é😀"\\\n\x00\x7f\u2028', ensure_ascii=False)
show([1.0, 1e100, -0.0, 1e16, 1e-7, float('inf'), float('nan'), 10**30, True, None, -5])

# === subclasses ===
class S(str): pass
class I(int):
    def __repr__(self):
        return 'never'
class F(float):
    def __repr__(self):
        return 'never'
class L(list): pass
class D(dict): pass
class Odd(dict):
    def items(self):
        print('items')
        return [('x', 1), ('y', A())]
class NamedPair(tuple): pass
show([S('s'), I(5), F(1.5), L([1]), D(a=1), NamedPair((1, 2)), {S('k'): 1, I(2): 2}])
show(Odd(a=1), default=lambda o: 'A!')
show(Odd(a=1), default=lambda o: 'A!', sort_keys=True)
class Bad(dict):
    def items(self):
        return [1]
show(Bad(a=1))

# === default in many places ===
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
def encode(o):
    if isinstance(o, Point):
        return {'x': o.x, 'y': o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f'no {type(o).__name__}')
show([Point(1, Point(2, {3, 1})), {'p': Point('a', None)}], default=encode)
show([Point(1, 2)], default=encode, indent=2)
show([Point(1, object())], default=encode)
show([Point(1, 2), 3], default=lambda o: echo(o.x)['args'])
show([Point(1, 2), Point(3, 4)], default=lambda o: fetch_user(o.x))

# === plain items beside nested ones ===
for value in ([1, [2, 3], 4], [[1], 2, [3]], {'a': 1, 'b': [1, {}], 'c': 3}, {'x': 1, 2: 3, None: 4, 2.5: 1}, {'a': {}, 'b': []}, {'k"\x7fé': 'v\n'}, (1, (2,))):
    for kw in ({}, {'indent': 1}, {'sort_keys': len(value) < 4}, {'separators': (',', ':')}, {'ensure_ascii': False}):
        show(value, **kw)
for value in ([1, 2, A()], {'a': 1, 'b': A()}, {'a': 1, (1,): 2}, [1, [2, [3, {'q': 1, 'r': {1}}]]], {'a': [1, 2, {'b': 3, 'c': b'x'}]}, [1, {'a': 1, 'n': float('nan')}]):
    for kw in ({}, {'indent': 1}, {'allow_nan': False, 'default': lambda o: [1, type(o).__name__]}, {'skipkeys': True}):
        try:
            show(value, **kw)
        except (TypeError, ValueError) as err:
            print(type(err).__name__, err, err.__notes__)
circle = {'a': 1}
circle['d'] = [2, circle]
for value in (circle, [0, circle]):
    try:
        json.dumps(value)
    except ValueError as err:
        print(err, err.__notes__)

# === encoder objects ===
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
show([1j, 2 + 3j], cls=Encoder)
show([1j, A()], cls=Encoder)
print(Encoder(indent=1).encode({'z': 1j}), json.JSONEncoder().encode('x'))
print(''.join(json.JSONEncoder(sort_keys=True).iterencode({'b': [1], 'a': None})))
e = json.JSONEncoder(separators=('; ', '='))
print(e.item_separator, e.key_separator, json.JSONEncoder.item_separator)
class File:
    def __init__(self):
        self.text = ''
    def write(self, s):
        self.text += s
f = File()
json.dump({'a': [1, 2]}, f, indent=1)
print(f.text)
for call in (lambda: json.dumps(), lambda: json.dumps(1, 2), lambda: json.dumps(1, foo=2), lambda: json.JSONEncoder(1)):
    try:
        call()
    except TypeError as err:
        print('TypeError', err)
print(json.encoder.encode_basestring_ascii('aé"'), json.encoder.encode_basestring('aé"'))
print(json.loads(json.dumps(v)) == {'b': 1, 'a': [1, 2, {}], 'c': {}, 'd': [], '1.5': 2, 'null': 1, 'true': 2, str(10**20): 3, 'false': {'x': [1, [2]]}})
print(json.__all__)
json.dumps({'outer': [1, A()]})

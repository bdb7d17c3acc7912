import json

# === texts that do not parse, and some that do ===
for s in ['', ' ', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}', '"abc', '"a\nb"', '"\\x"',
          '"\\u12"', '"\\u12G4"', '"\\', '"\\ud800"', '"\\ud83d\\ude00"', '"\\ud83d\\u0041"', '-', '01', '1.', '1e', '1.5e+', '-01', 'nul', 'NaN', '-Infinity',
          'Infinity', '-Inf', '1 2', '\ufeff1', 'tru', '[true, false, null]', '1E400', '-0', '-0.0', '1.0', '123456789012345678901234567890',
          '{"a":1,"a":2}', '"\x7f"', '"\t"', '{1:2}', "{'a':1}", '\x0b1', '"\\u00zz"', '"\\ud83d\\u00"', '[1,,2]', '{,}', '"é😀" x', '["😀", }', '[[]', '{"a":[}',
          '\n\n [1,\n  2\n x]', '["a\\/b\\b\\f\\n\\r\\t"]', '1e5', '1E-2', '-1.5e+3', '[[[[]]], {}]', '{"": {"": []}}']:
    try:
        print(repr(s), repr(json.loads(s)))
    except json.JSONDecodeError as e:
        print(repr(s), e, e.pos, e.lineno, e.colno, e.doc == s, e.msg)

# === what can be read ===
for a in [b'\xff', 5, None, b'\xef\xbb\xbf1', '[1]'.encode('utf-16'), '[1]'.encode('utf-16-be'), '[1]'.encode('utf-32-le'), bytearray(b'[2]'), [1]]:
    try:
        print(repr(json.loads(a)))
    except Exception as e:
        print(type(e).__name__, e)
try:
    json.loads('9' * 5000)
except ValueError as e:
    print(type(e).__name__, e)
print(json.loads('"a\nb"', strict=False) == 'a\nb')

# === hooks ===
print(json.loads('{"a":1,"b":[1.5,2]}', object_pairs_hook=list, parse_float=str, parse_int=lambda s: 'i' + s))
print(json.loads('[NaN,{"a":{}},-Infinity]', parse_constant=lambda s: s, object_hook=lambda d: len(d)))
print(json.loads('{"a":{"b":{}}}', object_hook=lambda d: [d]), json.loads('[1, 2.5]', parse_int=float, parse_float=int) if False else '')
seen = []
def hook(d):
    seen.append(sorted(d))
    return d
json.loads('[{"x":{"y":1}},{}]', object_hook=hook)
print(seen)
def bad(d):
    raise KeyError('from hook')
try:
    json.loads('[{}]', object_hook=bad)
except KeyError as e:
    print('KeyError', e)
print(json.loads('{"b": 1, "a": 2}', object_hook=lambda d: 'hook', object_pairs_hook=lambda p: dict(reversed(p))))

# === decoder objects ===
d = json.JSONDecoder()
for args in [('[1] x',), ('x [1]', 2), ('[1]', -1), ('[1]', 10), ('😀 [1] ', 2)]:
    try:
        print(d.raw_decode(*args))
    except Exception as e:
        print(type(e).__name__, e)
class Loud(json.JSONDecoder):
    def decode(self, s):
        print('decoding', s)
        return super().decode(s)
print(json.loads('[1]', cls=Loud), json.loads('{"a":1}', cls=Loud, object_hook=len))
for f in (lambda: json.loads('1', foo=1), lambda: json.loads(), lambda: json.JSONDecoder(1)):
    try:
        f()
    except TypeError as e:
        print('TypeError', e)
class File:
    def read(self):
        return '{"file": true}'
print(json.load(File()))
e = json.JSONDecodeError('m', 'a\nbc', 3)
print(repr(e), str(e), json.JSONDecodeError.__mro__)


# === decode takes a str ===
class Sized:
    def __len__(self):
        print('len')
        return 3


for text in (Sized(), 5, b'1', bytearray(b'1'), None, [1]):
    try:
        print(json.JSONDecoder().decode(text))
    except Exception as error:
        print(type(error).__name__, error)
try:
    json.JSONEncoder().iterencode([b'x'], True)
except TypeError as error:
    print(error)
print(''.join(json.JSONEncoder().iterencode([1, 'x'])), ''.join(json.JSONEncoder().iterencode([1, 'x'], True)))

# === an error that nobody takes ===
json.loads('{"unfinished": ')

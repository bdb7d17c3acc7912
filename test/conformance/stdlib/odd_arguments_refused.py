"""What modules ask of odd arguments first, and which of them they refuse."""
import ast, bisect, codecs, collections, gzip, inspect, io, itertools, logging, struct, traceback, typing, urllib.parse, weakref
import annotationlib

# === helpers ===
def t(name, f):
    try:
        print(name, 'ok', repr(f()))
    except BaseException as e:
        print(name, type(e).__name__, e)

# === names of types and members of unions ===
class S(str): pass
for v in (5, None, [1], 1.5, b'x', S('a.b'), 'a.b'):
    t('NewType', lambda: typing.NewType(v, int).__name__)
T = typing.TypeVar('T')
for v in ([int], [], [1], [[int]], [int, str], (int,), ..., 5, 'x'):
    t('Literal', lambda: typing.Literal[v])
    t('union', lambda: typing.Union[T, v])
    if isinstance(v, list):
        t('list', lambda: list[v])
        for form in (typing.Union[int, str] | T, typing.Optional, typing.List, typing.Tuple, typing.ClassVar):
            t('form', lambda: form[v])
        t('Dict', lambda: typing.Dict[v, int])
class Bytes2(bytearray): pass
class Set(set): pass
class Deque(collections.deque): pass
P = typing.ParamSpec('P')
for v in (Bytes2(b'xy'), Set([1]), Deque(), collections.OrderedDict(a=1)):
    for p in (P, T, typing.TypeVarTuple('Ts'), typing.TypeAliasType('Al', int), int | T):
        t('or', lambda: v | p)
        t('or', lambda: p | v)
        t('ror', lambda: p.__ror__(v))
for v in (int, 5, None, str, T, P, float | bytes, typing.Any, (int,), [int]):
    t('of', lambda: (int | str | T)[v])
    t('of', lambda: (list[T] | None)[v])

# === annotations of a signature ===
def f(a: int, b: undefined = 3) -> str: pass
class C:
    def __init__(self, a: int): pass
    def m(self, x: undefined): pass
for fmt in (1, 2, 3, 4, 0, 5, 'x', None, 1.5, annotationlib.Format.STRING, annotationlib.Format.VALUE, annotationlib.Format.FORWARDREF, True):
    for fn in (f, C, C.m, C(1).m, 5):
        t('signature', lambda: str(inspect.signature(fn, annotation_format=fmt)))
    t('get_annotations', lambda: list(inspect.get_annotations(f, format=fmt)))

# === tracebacks ===
fs = traceback.FrameSummary('f', 1, 'n', line='x')
t('pos', lambda: fs.__getitem__(pos=1))
t('pos', lambda: fs.__getitem__())
def fails():
    1 / 0
try:
    fails()
except ZeroDivisionError as e:
    tb = e.__traceback__
class Tb:
    tb_frame = 5
for limit in (0, 1, -1, None, 'x', 1.5, -1.5, True):
    for x in (tb, 5, None, [], 'ab', Tb()):
        t('extract_tb', lambda: len(traceback.extract_tb(x, limit=limit)))
t('format_tb', lambda: traceback.format_tb(tb, 0))

# === streams ===
g = gzip.GzipFile(fileobj=io.BytesIO(), mode='wb')
for v in ('x', 5, None, 1.5, 0):
    t('readline', lambda: g.readline(v))
B = 2**70
for whence in (0, 1, 2, 3, 'x', B):
    for at in (0, B, -B, 'x', -1, 1.5):
        t('seek', lambda: io.StringIO('abc').seek(at, whence))
for data in (b'\xff\xfea', b'\xff\xfe\x00\xd8', b'\xff\xfe\x00\xd8a\0', b'\xfe\xff\xd8\x00\x00a', b'\xfe\xff\0a\xd8\0'):
    t('decoder', lambda: codecs.getincrementaldecoder('utf-16')().decode(data, True))
    t('iterdecode', lambda: list(codecs.iterdecode([data], 'utf-16')))
    t('decode', lambda: codecs.utf_16_decode(data, 'strict', True))
    t('utf-32', lambda: codecs.getincrementaldecoder('utf-32')().decode(codecs.BOM_UTF32_LE + data[2:] * 2, True))

# === formats ===
for text in ('é', 'i\0', '\0', b'i\0', b'\xe9', 'ié', '5\0', '\ud800', '5', '<\0i', 'é\0'):
    t('calcsize', lambda: struct.calcsize(text))
    t('pack', lambda: struct.pack(text, 1))
    t('Struct', lambda: struct.Struct(text).size)

# === islice forgets what __index__ raises ===
class I:
    def __init__(s, value): s.value = value
    def __index__(s):
        print('index')
        if isinstance(s.value, BaseException):
            raise s.value
        return s.value
for value in (ValueError('v'), OverflowError('o'), KeyboardInterrupt('k'), 'x', 2**80, -1, 2):
    t('islice', lambda: list(itertools.islice([1, 2, 3], I(value))))
    t('islice', lambda: list(itertools.islice([1, 2, 3], 0, I(value))))
    t('islice', lambda: list(itertools.islice([1, 2, 3], I(value), 3)))
    t('islice', lambda: list(itertools.islice([1, 2, 3], 0, 3, I(value))))

# === unquote ===
class Told:
    def __init__(s, value): s.value = value
    def __bool__(s):
        if isinstance(s.value, Exception): raise s.value
        print('bool'); return s.value
class Parts(Told):
    def split(s, *args): print('split', args); return [b'a', b'41b', b'zz', b'4', b'']
class Bytes(bytes):
    def split(s, *args): print('split', args); return [b'a', b'41b']
for v in (Told(True), Told(False), Told(ValueError('b')), Parts(True), Parts(False), Bytes(b'a%41'), 5, 0, None, [], [1], b'', '', b'a%41%zz%', 'é%41'):
    t('unquote_to_bytes', lambda: urllib.parse.unquote_to_bytes(v))
    t('unquote', lambda: urllib.parse.unquote(v))

# === records ===
class Len:
    def __len__(s): print('len'); return 0
for v in (None, 5, [], (), {}, 0, iter([]), Len()):
    t('format', lambda: logging.BufferingFormatter().format(v))

# === the mode of a source ===
for mode in ('nope', 5, None, 'exec', 'eval', ''):
    for source in ('(', 5, '1', None):
        t('parse', lambda: type(ast.parse(source, mode=mode)).__name__)

# === ordered dicts ===
OD = collections.OrderedDict
for name, args in (('move_to_end', ('a',)), ('popitem', ()), ('pop', ('a',)), ('copy', ()), ('update', ({},)), ('setdefault', ('z', 1)), ('__reduce__', ()),
                   ('__repr__', ()), ('__eq__', ({},)), ('__ne__', ({},)), ('__init__', ()), ('__or__', ({},)), ('__ior__', ({},)), ('__ror__', ({},))):
    for s in ({'a': 1}, 5, collections.Counter('a'), collections.defaultdict(int)):
        t(name, lambda: getattr(OD, name)(s, *args))

# === weak sets ===
class A:
    def __repr__(s): return 'A'
a = A()
for v in (5, a, [5], 'x', None, [], [a], {5}, (a, 5)):
    for name in ('discard', 'remove', 'add', '__contains__', 'issuperset', 'issubset', 'intersection_update', '__ge__', '__le__', '__gt__', '__lt__', '__eq__'):
        t(name, lambda: getattr(weakref.WeakSet([a]), name)(v))

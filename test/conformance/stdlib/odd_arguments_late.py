"""Powers, formats, sizes and names that are odd are taken as by CPython."""
import decimal, struct, traceback, itertools, dataclasses, os, xml.etree.ElementTree as ET, io, collections, logging, codecs, binascii, copy, typing, types
from decimal import Decimal
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class G:
    def __init__(s, v): object.__setattr__(s, 'v', v)
    def __getattribute__(s, n):
        print('ga', n)
        v = object.__getattribute__(s, 'v')
        if isinstance(v, BaseException): raise v
        return v
class I:
    def __init__(s, v): s.v = v
    def __index__(s): print('index'); return s.v
class H:
    def __hash__(s): print('hash'); return 5
class H2:
    def __hash__(s): print('hash2'); return True
class B:
    def __bool__(s): print('bool'); raise KeyError(1)
class And:
    def __and__(s, o): print('and', o); return iter([1])
class Fm(int):
    def __format__(s, f): print('format'); return NotImplemented
class Fm2:
    def __format__(s, f): print('format'); raise TypeError('odd')
print('decimal')
for c in (decimal.BasicContext.copy(), decimal.ExtendedContext.copy(), decimal.DefaultContext.copy()):
  decimal.setcontext(c)
  for x in ('1', '-1', '1.000', '1E0', '0', '2', '1.0000000000000000000000000001', '-0.0', 'inf', '10'):
    for y in ('1e400', '-1e400', '3', '-0.0', 'inf', '0.5'):
        if x == '1.0000000000000000000000000001' and y != '3': continue
        t(lambda: (x, y, Decimal(x) ** Decimal(y)))
        t(lambda: c.power(Decimal(x), Decimal(y)))
decimal.setcontext(decimal.DefaultContext.copy())
for x in ('1e400', '2', '0', '-7', 'inf', '2.5'):
    for y in ('-0.0', '3', '-1'):
        for z in (True, False, 1, -1, 2, -2, 7, 10**30, Decimal('1e2'), Decimal('2.5')):
            t(lambda: (x, y, z, Decimal(x).__pow__(Decimal(y), z)))
print('struct')
for f in (struct.unpack, struct.unpack_from, struct.iter_unpack, struct.calcsize, struct.pack, struct.Struct):
    for v in (5, None, [], bytearray(b'4s'), {}, 2.5, (1,), 'x0', '0', '10', 'é', b'4s', '3', ' 4s ', '4 s', '\x00', '<', '', '@@', '4', '<4', '99999999999999999999s', b'\xff', '\ud800'):
        args = () if f in (struct.calcsize, struct.Struct) else (bytes(4),)
        if f is struct.Struct and not isinstance(v, (str, bytes)):
            t(lambda: f(v)); continue
        if f is struct.pack: args = ()
        t(lambda: (f.__name__, v if isinstance(v, str) else 0, f(v, *args)) if f is not struct.iter_unpack else list(f(v, *args)))
for off in (-2**64-1, 2**64, 2**63, -2**63-1, -9, -4, 4, 5, I(2), I('a'), G(KeyError(1)), None, 2.5, True):
    t(lambda: struct.unpack_from('4s', bytes(8), off)); t(lambda: struct.Struct('4s').unpack_from(bytes(8), off)); t(lambda: struct.pack_into('4s', bytearray(8), off, b'abcd'))
t(lambda: struct.unpack_from('<2h3x', b'a', I(iter([])))); t(lambda: struct.unpack_from(bytearray(b'a,b'), b'', G(KeyError(1))))
class Same:
    def __hash__(s): print('hash'); return 5
    def __eq__(s, o): print('eq'); return True
    def __repr__(s): return 'Same'
class B:
    def __bool__(s): print('bool'); raise KeyError(1)
class And:
    def __init__(s, v): s.v = v
    def __and__(s, o): print('and', o); return s.v
class Fm(int):
    def __format__(s, f): print('format'); return NotImplemented
class Fm2:
    def __format__(s, f): print('format'); raise TypeError('odd')
    def __repr__(s): return 'Fm2'
print('combinations')
for n in (2**70, -1, -2**70, 'a', None, 2.5, True):
    for x in (5, 'ab', None):
        t(lambda: list(itertools.combinations(x, n))); t(lambda: list(itertools.combinations_with_replacement(x, n))); t(lambda: list(itertools.permutations(x, n)))
print('dataclasses')
t(lambda: dataclasses.make_dataclass('\ud800', ['x'])); t(lambda: type('\ud800', (), {})); t(lambda: types.new_class('\ud800'))
for n in ('a\0b', '', 'a b', 5, None, 'class'):
    t(lambda: dataclasses.make_dataclass(n, ['x']).__name__); t(lambda: type(n, (), {}).__name__)
print('typing')
N = typing.NewType('N', int); R = typing.ForwardRef('x')
A = typing.TypeAliasType('A', list[int])
for other in (len, int, None, 'a', 5, print, (lambda: 0), N, R, typing.Any, list[int], [], Same()):
    for base in (N, R):
        t(lambda: typing.get_args(base | other)[1] is other); t(lambda: typing.get_args(other | base)[0] is other)
t(lambda: N | len); t(lambda: len | N); t(lambda: R | len); t(lambda: typing.Union[int, len]); t(lambda: typing.Optional[len]); t(lambda: list[len]); t(lambda: typing.List[len]); t(lambda: int | len)
t(lambda: {1} | A)
print('os')
class P(tuple): pass
for x in ((1, 2), (None, 1.0), [1, 2], (1,), (1, 2, 3), 5):
    for y in (0, 0j, None, {}, {'columns': 5}, 'a', [], False):
        t(lambda: os.terminal_size(x, y))
    t(lambda: os.terminal_size(x))
print('ET')
e = ET.Element('a')
for m in ({1}, [], 'xml', 'html', 'c14n', 'zip', 5, None, (), {}):
    t(lambda: ET.tostring(e, method=m)); t(lambda: ET.tostringlist(e, 'us-ascii', m)); t(lambda: ET.ElementTree(e).write(io.BytesIO(), method=m))
for x in (Fm(3), Fm2(), 5, None, 'a', Same(), b'a'):
    for y in ('q', None, 5, Fm(3), Fm2(), ''):
        t(lambda: ET.QName(x, y))
print('io')
for n in (-7**50, 7**50, 2**63, -2**63-1, -1):
    t(lambda: io.BytesIO(b'abc').truncate(n)); t(lambda: io.StringIO('abc').truncate(n))
print('move_to_end')
for o in (collections.OrderedDict(), collections.OrderedDict(a=1, b=2)):
    for last in (B(), True, False, [], 5): t(lambda: o.move_to_end('b', last)); t(lambda: o.popitem(last) if last is not True else 0)
class W: pass
print('logging')
for v in (Fm2(), None, '', 'a.py', '/x/y.py', 5, b'/x/b.py', Same()):
    def rec(): 
        r = logging.LogRecord('n', 10, v, 5, 'm', (), None)
        return r.filename, r.module
    t(rec); t(lambda: logging.LogRecord('n', 10, 'p', v, 'm', (), None))
print('iterdecode')
for name in ('utf-8', 'utf-16', 'utf-32', 'utf-16-le', 'utf-8-sig', 'ascii', 'utf-7', 'cp1252', 'latin-1', 'unicode_escape'):
    for items in ([], [b'a'], [b'\xe2\x82']):
        t(lambda: list(codecs.iterdecode(items, name, 5))); t(lambda: list(codecs.iterencode(['a'], name, 5)))
print('binascii')
for b in (type, None, 'a', 2.5, 0, -1, 1, 2**70, True):
    for sep in (binascii, ':', b':'):
        t(lambda: binascii.b2a_hex(b'hello', sep, b) if sep is not binascii else binascii.b2a_hex(b'hello', bytes_per_sep=b))
for c in (None, 'a', 0, -1, 2**70, 2.5, True): t(lambda: binascii.crc32(b'a', c)); t(lambda: binascii.crc_hqx(b'a', c))
print('copy')
class D(dict):
    def __missing__(s, k): print('missing'); return k
class D2(dict):
    def __missing__(s, k): print('missing'); return []
t(lambda: copy.deepcopy(W(), memo=D())); t(lambda: copy.deepcopy([1], D())); t(lambda: copy.deepcopy([1], D2())); t(lambda: copy.deepcopy(W(), {}) is not None); t(lambda: copy.deepcopy([1], 5)); t(lambda: copy.deepcopy([1], []))
t(lambda: traceback.StackSummary().format_frame_summary(Same()))

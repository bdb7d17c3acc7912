"""Numbers, patterns and searches ask odd arguments what CPython asks them, one item at a time."""
import math, decimal, fractions, re, binascii, bisect, collections, types, contextvars, array
from decimal import Decimal
from fractions import Fraction
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class Seq:
    def __init__(s, items): s.items = items
    def __getitem__(s, i): print('getitem', i); return s.items[i]
class G:
    def __init__(s, v): object.__setattr__(s, 'v', v)
    def __getattribute__(s, n):
        print('ga', n)
        v = object.__getattribute__(s, 'v')
        if isinstance(v, BaseException): raise v
        return v
class A:
    def __getattr__(s, n):
        print('getattr', n); return 5
class Len:
    def __len__(s): print('len'); return 1
class F(float):
    def __getattribute__(s, n): print('F', n); return super().__getattribute__(n)
class F2(float):
    def as_integer_ratio(s): print('air'); return (7, 2)
class SF(str):
    def __getitem__(s, i): print('sgi', i); return 5
print('fsum')
def gen():
    for i in (1, 'a', 2): print('give', i); yield i
t(lambda: math.fsum(gen()))
t(lambda: math.fsum(Seq([1, 'a', 2])))
t(lambda: math.fsum(Seq([complex(1), 'a', 2])))
def gen2():
    yield 'a'
    raise KeyError(3)
t(lambda: math.fsum(gen2()))
def gen3():
    yield float('inf'); yield float('-inf'); print('after'); yield 'a'
t(lambda: math.fsum(gen3()))
def gen4():
    yield 1e308; yield 1e308; print('after'); yield 'a'
t(lambda: math.fsum(gen4()))
print('decimal')
for v in (1, 'a', KeyError(1), ValueError, AttributeError('z')):
  for op in ('__le__', '__lt__', '__eq__', '__ge__', '__add__', '__sub__', '__ne__', '__pow__', '__mod__','__radd__', '__divmod__'):
    print(op)
    t(lambda: getattr(Decimal(1), op)(G(v)))
  print('ops')
  t(lambda: Decimal(1) <= G(v)); t(lambda: Decimal(1) == G(v)); t(lambda: G(v) >= Decimal(1)); t(lambda: Decimal(1) + G(v))
print('fraction')
t(lambda: Fraction(7, 2).__int__(5)); t(lambda: Fraction(7, 2).__int__(_index=lambda x: ('i', x))); t(lambda: Fraction(7, 2).__int__(str)); t(lambda: Fraction(-7, 2).__int__(repr)); t(lambda: Fraction(7, 2).__int__(1, 2)); t(lambda: Fraction(-7,2).__int__(_index=None))
for v in (F(2.5), F2(2.5), F2(100.0), F(0.5), F2(1e6), 2.5, 1e6, True, 0.5, Fraction(5,2), 'a', None, 1j, float('inf'), float('nan')):
    t(lambda: Fraction('3.141592653').limit_denominator(v))
print('re')
for v in (-2**64-1, 2**64, 2**31, 2**31-1, -2**31-1, -2**31, 2**32, 2**63, 2**40, 2**63-1, -1, 'a', 2.5, None, 1<<9, re.ASCII|re.UNICODE, re.L):
    t(lambda: re.compile('a', v))
    t(lambda: re.compile(b'a', v))
    t(lambda: re.search('a', 'ba', v))
print('a2b_uu')
for v in (b'', b'!', b' ', b'#', b'#86', b'#86)', b'#86)C', b'#86)C\n', b'#86)Cx', b'#86)C ', b'#86)C`', b'!  \n', b'\xff', b'a', b'M', b'$86)C', b'"86)C', b'#86)C  \r\n', b'#\n', b'#8\n', b'#8\r6)C', b'\n', b'`', b'`\n', '#86', 'é', 5, b'%1234567', b'#8\x00)C', b'#8\xff)C', b'#86)C!', b'&86)C', b'+86)C'):
    t(lambda: binascii.a2b_uu(v))
print('insort')
class D(dict):
    def insert(s, i, x): print('insert', i, x)
for f in (bisect.insort, bisect.insort_left, bisect.insort_right):
    for d in ({}, {0: 1}, {1: 2, 0: 3}, D(), D({0: 5, 1: 6}), (1, 2), 'ab', (), {1}, 5, None, A(), G(5), {5: 6, 7: 8}):
        t(lambda: f(d, 1))
        t(lambda: f(d, 1, 0, 1))
        t(lambda: f(d, 1, key=lambda x: x))
        t(lambda: f(d, 1, 0, 0))
for f in (bisect.bisect, bisect.bisect_left):
    for d in ({}, {0: 1}, {1: 2, 0: 3}, {1}, 5, None, {5: 6, 7: 8}):
        t(lambda: f(d, 1))
for v in (2**64, 2**31, 2**32|1, -2**31-1, -2**31, -2**31+2, -2**64, -2**64+8, 2**64+256, 2**64|288, 2**64|4, 2**64|260,2**64|32, 1<<30, 2**40|512, 3000, 2**20):
    print(v)
    for p in ('a(', 'a', b'a', b'a(', '(?x) a', '(?u)a', b'(?L)a', '(?a)a', 'a(?i)', re.compile('b'), 5):
        t(lambda: re.compile(p, v)); 
    t(lambda: re.compile('a', v).flags)
for a in (32, 33, 34, 35, 36, 41):
  for s in (b'', b'8', b'86', b'86)', b'86)C', b'86)C\n', b'86)C ', b'86)Cx', b'8\n', b'8\n6', b'8\n\n', b'8\r\n', b'8 \n', b'8 \nx', b'8\0', b'86\n)C', b'86)C86)\n', b'86)C86)\n\n', b'86)C86)C', b'86)C\n ', b'\n', b'\n8', b'86)C86) \n', b'86\n\n\n', b'86)C`\n', b'86)C\r`', b'8\n6)', b'\n86)C', b'\n86)C!'):
    try: r = binascii.a2b_uu(bytes([a]) + s)
    except binascii.Error as e: r = e
    print(a, s, r)
class D(dict):
    pass
class L(dict):
    def __missing__(s, k): print('missing', k); return 0
for d in ({0: 1}, D({0:1}), L(), D(), collections.OrderedDict({0: 1}), collections.defaultdict(int, {0: 1}), collections.Counter({0:1}), types.MappingProxyType({0: 1}), re.match('a', 'a'), list[int], collections.UserDict({0: 1}), collections.ChainMap({0: 1}), collections.deque([1]), memoryview(b'abc'), bytearray(b'abc'), array.array('i', [1]), contextvars.copy_context(), range(5), int, D, types.SimpleNamespace()):
    print(type(d).__name__)
    t(lambda: bisect.bisect(d, 1, 0, 1)); t(lambda: bisect.bisect(d, 1)); t(lambda: bisect.insort(d, 1, 0, 0)); t(lambda: bisect.insort(d, 1, 0, 1))

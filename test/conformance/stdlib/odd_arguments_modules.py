"""Modules ask odd arguments what CPython asks them, and in its order."""
# === helpers ===
import difflib, string, re, binascii, collections, datetime, time, json, typing, types, inspect, sys, os, pathlib, logging, io
import xml.etree.ElementTree as ET
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e), e, e.__context__)
class G:
    def __getattribute__(s, n):
        print('ga', n); return 5
class I:
    def __init__(s, v): s.v = v
    def __index__(s):
        print('index')
        if isinstance(s.v, Exception): raise s.v
        return s.v
class E:
    def __eq__(s, o): print('eq', o); return 1
    __hash__ = None
class Same:
    def __init__(s): pass
    def __hash__(s): print('hash'); return 5
    def __eq__(s, o): print('eq'); return True
t(lambda: string.Formatter().parse(G()))
m=re.match(b'a', b'abc')
for x in ('\\g<0>', 'a', '', '\\g<0>b', 'x\\g<0>', b'\\g<0>b', 'é', '\\n', '\\1', '\\g<0>\\g<0>', 5, bytearray(b'\\g<0>q'), memoryview(b'a')):
    t(lambda: m.expand(x))
m2=re.match('a', 'abc')
for x in (b'\\g<0>', b'a', b'', b'\\g<0>b', b'x\\g<0>',b'\\g<0>\\g<0>', bytearray(b'\\g<0>q')):
    t(lambda: m2.expand(x))
for x in ('\\g<0>', 'a', '', '\\g<0>b', 'x\\g<0>'):
    t(lambda: re.sub(b'a', x, b'abc'))
    t(lambda: re.sub('a', x.encode(), 'abc'))
class R:
    def __repr__(s): print('repr'); return 5
    __str__=__repr__
for p in (5, None, True, R(), 2.5, I(3), 'x', -1):
    for pat in ('ab\ncd', b'ab', bytearray(b'abc'), None, 5, G()):
        t(lambda: re.PatternError('m', pat, p).args)
for a in [(-1.5,-10,False), (True,10,'aXbXc'), (0.0,),(0,2.0),(0,3,0.0),(0,3,0,3.0),(0,3,0,30),(0,30),(-5,3),(0,3,-5),('a',),(None,),(0,2,None),(5,2,5,2),(2**70,),(0,2**70),(True,False), (0,True,False,True)]:
    for s in (difflib.SequenceMatcher(None,[1,2,3],[2,3,4]), difflib.SequenceMatcher(), difflib.SequenceMatcher(None,'abcd','bcde'), difflib.SequenceMatcher(lambda x: x in ' ','private Thread','private volatile'), difflib.SequenceMatcher(None, 'a b c', [])):
        t(lambda: s.find_longest_match(*a))
t(lambda: binascii.a2b_qp(G()))
t(lambda: binascii.a2b_hex(G()))
t(lambda: binascii.a2b_base64(G()))
t(lambda: binascii.crc32(G()))
for n in (E(), 1, 0, -1, 2.5, 'a', I(1), True, None, 2**70, -2**70, 1.0):
    t(lambda: collections.Counter('abracadabra').most_common(n))
    t(lambda: collections.Counter('').most_common(n))
    t(lambda: collections.Counter('aabb').most_common(n))
t(lambda: datetime.datetime(I('a'),13))
t(lambda: datetime.datetime(I(KeyError(2))))
t(lambda: datetime.datetime(I(2)))
t(lambda: datetime.datetime(2001, I(2)))
t(lambda: datetime.date(I(2)))
t(lambda: datetime.date(I(KeyError(2)),5))
t(lambda: datetime.date())
t(lambda: datetime.datetime())
t(lambda: datetime.datetime('a'))
t(lambda: datetime.datetime(1, x=5))
t(lambda: datetime.datetime(1, month=5))
t(lambda: datetime.datetime(1, 2.5))
t(lambda: datetime.date(1, 2.5))
for f in (time.gmtime, time.localtime, time.ctime, time.sleep):
    t(lambda: f(G()))


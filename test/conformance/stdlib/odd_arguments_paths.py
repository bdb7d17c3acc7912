"""Paths, Counter and unquote ask odd arguments what CPython asks them."""
import os, fnmatch, pathlib, glob, collections, urllib.parse, warnings
import os.path as p
from collections import Counter
warnings.simplefilter('ignore')
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
class A:
    def __getattr__(s, n):
        print('getattr', n); return 5
class St(str):
    def __getitem__(s, i): print('sgi', i); return 5
class St2(str):
    def __getitem__(s, i): print('sgi', i); return 'q'
class GS(str):
    def __getattribute__(s, n): print('gs', n); return 5
class Co(str):
    def __contains__(s, x): print('contains', x); return True
print('Counter')
for v in (G(5), G(AttributeError('x')), G(KeyError('x')), A(), G('ab'), G(None)):
    t(lambda: Counter(v))
    t(lambda: Counter('aab').update(v)); t(lambda: Counter('aab').subtract(v))
    for op in ('__add__', '__sub__', '__or__', '__and__', '__iadd__', '__isub__', '__ior__', '__iand__', '__eq__', '__ne__', '__le__', '__lt__', '__ge__', '__gt__'):
        print(op)
        t(lambda: getattr(Counter('aab'), op)(v))
    t(lambda: Counter('aab') + v); t(lambda: Counter('aab') == v); t(lambda: Counter('aab') <= v); t(lambda: v <= Counter('aab'))
    t(lambda: Counter.fromkeys(v)); t(lambda: Counter('a')[v]); t(lambda: Counter('a').most_common(v))
    t(lambda: Counter('a').__delitem__(v)); t(lambda: v in Counter('a')); t(lambda: Counter('a').get(v))
    t(lambda: Counter('a') | v)
print('unquote')
U = urllib.parse
for f in (U.unquote, U.unquote_plus, U.unquote_to_bytes, U.quote, U.quote_plus, U.quote_from_bytes, U.urlsplit, U.urlparse, U.urldefrag, U.parse_qsl):
    for c in (St, St2, GS, Co):
        for s in ('a%41b', '', 'abc', '%41', '%4', 'é%41', 'a+b', '%e4%b8%ad x', 'http://a/b;c?d=e&f=g#h'):
            print(f.__name__, c.__name__, s); t(lambda: f(c(s)))
    for s in (b'a%41b', b'%e4', bytearray(b'%41'), memoryview(b'%41'), None, 5, G(5), G('a'), A(), [], ['%41'], {'%': 1}, ('%', '%'), {'%'}):
        print(f.__name__, type(s)); t(lambda: f(s))
    t(lambda: f('%41%e4', encoding=5)); t(lambda: f('%41%e4', errors=5)); t(lambda: f('%41%e4', errors=None, encoding=None))
    t(lambda: f('', encoding=5)); t(lambda: f('a', encoding=5))
class G:
    def __init__(s, v): object.__setattr__(s, 'v', v)
    def __getattribute__(s, n):
        print('ga', n)
        v = object.__getattribute__(s, 'v')
        if isinstance(v, BaseException): raise v
        return v
class P:
    def __init__(s, v): s.v = v
    def __fspath__(s):
        print('fspath')
        if isinstance(s.v, BaseException): raise s.v
        return s.v
class P2: __fspath__ = None
class P3: __fspath__ = 5
class P4:
    def __getattr__(s, n): print('getattr', n); return lambda: 'x'
class Fs(str):
    def __fspath__(s): return 'other'
for f in (os.fspath, os.fsencode, os.fsdecode, lambda x: fnmatch.fnmatch(x, 'a'), lambda x: fnmatch.fnmatch('a', x), lambda x: fnmatch.filter(['a'], x), lambda x: fnmatch.fnmatchcase('a', x), pathlib.PurePosixPath, lambda x: pathlib.PurePath('a') / x, lambda x: x / pathlib.PurePath('a'), lambda x: pathlib.PurePath('a').joinpath(x), lambda x: pathlib.PurePath('a').is_relative_to(x), lambda x: pathlib.PurePath('a').match(x), lambda x: pathlib.PurePath('a') == x, lambda x: pathlib.PurePath('a') < x, lambda x: pathlib.PurePath('a').with_name(x), lambda x: pathlib.PureWindowsPath('a') / x, lambda x: pathlib.PureWindowsPath('a').__rtruediv__(x), os.path.basename, os.path.splitext, os.path.isabs, os.path.normpath, lambda x: os.path.relpath('a', x), os.path.expanduser, os.path.expandvars, os.path.split):
    for v in (G(5), G(KeyError(1)), P('a'), P(b'a'), P(5), P(KeyError(2)), P2(), P3(), P4(), Fs('a'), 5, None, 'a', b'a', P):
        t(lambda: f(v))
class SetOdd(set):
    def __eq__(s, o): print('eq'); return 5
print('join')
for a in (('a', {1}), ({1}, 'a'), ('a', 'b', {2}), (frozenset(),), ('a', frozenset()), ({1},), (set(),), ('/a', SetOdd()), (SetOdd(), 'b'), ('a', b'b'), (b'a', 'b'), (5,), ('a', 5), ('a', None), (None, 'a'), ('a', []), ([], 'a'), ('a', {}), (G(1),), (G('a'), 'b'), ('a', G('a')), ('a', G(KeyError(1))), (A(),), ('a', A()), ('', 5), (b'a', 5), (b'a', bytearray(b'b')), (bytearray(b'b'), b'a'), ({'a'}, {'b'}), (set(), set())):
    t(lambda: os.path.join(*a))
class S(str): pass
class N:
    def __init__(s, v): s.v = v
    def __fspath__(s): return s.v
for f in (lambda a, b: p.relpath(a, b), lambda a, b: p.commonpath([a, b]), lambda a, b: p.commonprefix([a, b]), lambda a, b: p.join('x', a, b)):
    for a in ('a', b'a', 5, None, '', b'', '/a', S('q'), N('n'), N(b'n'), N(5), bytearray(b'a'), set()):
        for b in ('b', b'b', 5, None, '/b', '', N('m')):
            t(lambda: f(a, b))
t(lambda: p.commonpath([])); t(lambda: p.commonpath(5)); t(lambda: p.commonpath(iter(['a']))); t(lambda: p.commonpath('ab'))
warnings.resetwarnings()

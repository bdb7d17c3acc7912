"""Modules of Python look for what they keep by its hash, and ask its length once."""
import fractions
import graphlib
import io
import inspect
import logging
import os
import pathlib
import random
import re
import reprlib
import sys
import time
import types
import typing
import urllib.parse
import xml.etree.ElementTree as ET


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e), e, '|', e.__context__)


class H:
    def __hash__(self):
        print('hash')
        return 0


class HR:
    def __hash__(self):
        print('hash')
        raise KeyError(1)


class GA:
    def __getattr__(self, name):
        print('ga', name)
        raise AttributeError(name)


class R:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        print('repr')
        return self.text


class L:
    def __len__(self):
        print('len')
        return 2

    def __iter__(self):
        print('iter')
        return iter([1, 2])

    def __getitem__(self, i):
        print('getitem', i)
        return i


class S:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        print('len')
        return len(self.items)

    def __getitem__(self, i):
        print('getitem', i)
        return self.items[i]


class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index')
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class F:
    def __init__(self, value):
        self.value = value

    def __fspath__(self):
        print('fspath')
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


# === re ===
for o in (H(), HR(), 5, None, [], memoryview(b'a'), bytearray(b'a')):
    t(lambda: re.compile(o))
    t(lambda: re.sub(o, '', 'abc'))

# === fractions, reprlib, graphlib, urllib.parse ===
for x in (None, 5, ''):
    t(lambda: fractions.Fraction(5).__format__(x))
t(lambda: reprlib.Repr().repr_dict(L(), 1))
sorter = graphlib.TopologicalSorter()
node = H()
t(lambda: sorter.add('a', node))
t(lambda: sorter.add('b', node))
t(lambda: tuple(sorter.static_order())[-1])
t(lambda: urllib.parse.urlsplit(bytearray(b'abc')))
t(lambda: urllib.parse.urlsplit('a', HR()))

# === random ===
for v in (I(3), I(-1), I(2 ** 70), -1, 2 ** 70, 2.5, None, I('a'), I(KeyError(3)), I(True)):
    t(lambda: random.Random(1).getrandbits(v))

# === io ===
for a in ((2 ** 70, 1.5j), (I(2), I(0)), (I(KeyError(1)), 0)):
    t(lambda: io.BytesIO(b'abc').seek(*a))

# === time ===
for f in ('%Y %G %V %g %y %C', '%F'):
    for year in (2001, 1, 0, -5, -12345):
        print(f, year, time.strftime(f, (year, 1, 1, 0, 0, 0, 0, 1, -1)))
for items in (S([1, 2, 3]), S(list(range(10))), 5, None, 'abcdefghij', range(12)):
    t(lambda: time.struct_time(items))
    t(lambda: os.stat_result(items))
t(lambda: time.struct_time(range(9), {'a': 1}))
t(lambda: time.struct_time(sequence=range(9), dict={'tm_zone': 'x'}).tm_zone)
t(lambda: os.stat_result(range(10), 5))
t(lambda: os.stat_result(range(10), dict={'st_mtime': 2.5}).st_mtime)
t(lambda: os.stat_result(range(10)).st_atime)

# === pathlib ===
P = pathlib.PurePosixPath
for v in (F(5), F(b'x'), F('a'), F(TypeError('x')), F(ValueError('y')), 5, b'x', P('b')):
    t(lambda: P('a') / v)
    t(lambda: v / P('a'))
    t(lambda: P('a').__truediv__(v))
    t(lambda: P('a').joinpath(v))

# === logging, sys ===
for level in ((1, 2), (1,), (), 'INFO', 10, None, b'x'):
    t(lambda: logging.getLevelName(level))
for x in (None, 5, b'a', 'a'):
    t(lambda: sys.intern(x))

# === types, typing, inspect ===
for c in (R('r'), R(0), 5, [R('r')], len):
    t(lambda: types.GenericAlias(c, bool))
    t(lambda: types.GenericAlias(c, ()))
print(type(typing.Annotated), type(typing.Literal), type(typing.Callable), type(typing.Tuple))
for name in ('isasyncgenfunction', 'iscoroutinefunction', 'isgeneratorfunction'):
    t(lambda: getattr(inspect, name)(GA()))

# === xml.etree.ElementTree ===
for p in (R('p'), 5, None, ET.XMLParser()):
    source = io.StringIO('<a><b/></a>')
    t(lambda: [(e, x.tag) for e, x in ET.iterparse(source, ('start', 'end'), parser=p)])
    t(lambda: ET.iterparse(source, ('bad',), p))
t(lambda: ET.iterparse(io.StringIO('<a/>'), ('end',), ET.XMLParser(target=5)))

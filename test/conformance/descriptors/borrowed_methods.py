"""Special methods of builtin types put into classes that do not derive from them."""

# === items ===
class Items:
    __getitem__ = dict.__getitem__
    __setitem__ = list.__setitem__
    __delitem__ = dict.__delitem__
    __contains__ = dict.__contains__
class Sequence:
    __getitem__ = list.__getitem__
    __len__ = list.__len__
    __iter__ = list.__iter__
for f in (lambda: Items()[1], lambda: Sequence()[1], lambda: Items().__getitem__(1), lambda: 1 in Items(), lambda: len(Sequence()), lambda: iter(Sequence())):
    try: print(f())
    except TypeError as e: print(e)
def s(): Items()[1] = 2
def d(): del Items()[1]
for f in (s, d):
    try: print(f())
    except TypeError as e: print(e)

# === operators, texts and calls ===
class X:
    __add__ = list.__add__
    __repr__ = list.__repr__
    __hash__ = str.__hash__
    __eq__ = dict.__eq__
    __iadd__ = list.__iadd__
    __neg__ = int.__neg__
    __lt__ = int.__lt__
    __bool__ = int.__bool__
    __next__ = type(iter([])).__next__
    __call__ = type.__call__
    __enter__ = memoryview.__enter__
    append = list.append
    __float__ = int.__float__
    __index__ = int.__index__
    __format__ = int.__format__
    __str__ = int.__str__
    __missing__ = 5
import operator as o
for f in (lambda x: x + [1], lambda x: repr(x), lambda x: hash(x), lambda x: x == {}, lambda x: o.iadd(x, [1]), lambda x: -x, lambda x: x < 1, lambda x: bool(x), lambda x: next(x), lambda x: x(), lambda x: x.append(1), lambda x: float(x), lambda x: [1][x], lambda x: format(x, ''), lambda x: str(x), lambda x: {}[x]):
    try: print(f(X()))
    except TypeError as e: print(e)

# === beside a base that has them ===
class L(list):
    __getitem__ = list.__getitem__
    __contains__ = tuple.__contains__
    __len__ = list.__len__
print(L([1, 2])[1], len(L([3])))
try:
    print(1 in L([1]))
except TypeError as e:
    print(e)
class D(dict):
    __setitem__ = dict.__setitem__
    def __missing__(self, key):
        return key * 2
d = D()
d['a'] = 1
print(d['a'], d['b'], dict.__getitem__(d, 'c'), D.__getitem__(d, 'dd'))

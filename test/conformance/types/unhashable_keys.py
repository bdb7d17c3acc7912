# Unhashable keys and elements: messages name the class in full, and what it is used as.
class L:
    __hash__ = None
class O:
    class I:
        __hash__ = None
    class J(list): pass
def f():
    class L: __hash__ = None
    return L
import collections, decimal, datetime
class X(collections.UserList): pass
X.__module__ = 'a.b'
class Y(list):
    __module__ = 'builtins'
class Z(list):
    __module__ = 5
class D(collections.OrderedDict): pass
for v in L(), O.I(), O.J(), f()(), [], {}, set(), bytearray(), collections.deque(), collections.Counter(), collections.OrderedDict(), X(), Y(), Z(), D(), ([],), (L(),):
    for t in (lambda: {v: 1}, lambda: {v}, lambda: {}[v], lambda: {}.get(v), lambda: {}.setdefault(v), lambda: set().add(v), lambda: v in {1}, lambda: v in {1: 2}, lambda: frozenset([v]), lambda: dict.fromkeys([v]), lambda: hash(v) and 0, lambda: {1}.discard(v), lambda: {1}.remove(v), lambda: {1}.union([v]), lambda: dict([(v, 1)]), lambda: {**{}, v: 1}, lambda: {v for _ in (1,)}, lambda: {v: 1 for _ in (1,)}, lambda: {1}.issuperset([v]), lambda: {1}.isdisjoint([v]), lambda: {1}.symmetric_difference([v]), lambda: {1}.difference([v]), lambda: collections.defaultdict(int)[v]):
        try: print(t())
        except Exception as e: print(type(e).__name__, e)

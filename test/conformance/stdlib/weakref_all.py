# Objects that stay reachable: what CPython shows of them does not depend on when others die.
import copy
import re
import weakref

print(len(weakref.__all__) >= 11)


def show(act, *args):
    try:
        print(re.sub(r'0x[0-9a-f]+', '0x..', repr(act(*args))))
    except Exception as error:
        print(type(error).__name__, re.sub(r'0x[0-9a-f]+', '0x..', str(error)))


class Node:
    def __init__(self, name):
        self.name = name

    def hello(self, greeting='hi'):
        return f'{greeting} {self.name}'

    def __len__(self):
        return 5


class Slotted:
    __slots__ = ('a',)


class Referable:
    __slots__ = ('a', '__weakref__')


class Words(list):
    pass


# === references ===
a, b = Node('a'), Node('b')
r = weakref.ref(a)
print(r() is a, r == weakref.ref(a), r != weakref.ref(b), hash(r) == hash(a), r == a, isinstance(r, weakref.ReferenceType), type(r) is weakref.ref)
show(lambda: r)
show(lambda: weakref.ref(show))
print(r.__callback__, callable(weakref.ref(a, print).__callback__))
for thing in (5, 'x', (1,), [1], {}, None, 1.5, b'', True, object(), Slotted(), ..., range(3)):
    show(weakref.ref, thing)
for thing in (Referable(), Words(), {1}, frozenset(), show, Node, re.compile('x'), (i for i in 'a'), ValueError, weakref):
    print(weakref.ref(thing)() is thing)
m = weakref.WeakMethod(a.hello)
print(m()(), m()('hey'), m == weakref.WeakMethod(a.hello), m == weakref.WeakMethod(b.hello), hash(m) == hash(a))
show(weakref.WeakMethod, 5)
print(weakref.ref[int])

# === proxies ===
p = weakref.proxy(a)
print(p.name, p.hello(), len(p), bool(p), type(p).__name__, isinstance(p, Node), p.__class__ is Node, p == a, weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
p.name = 'changed'
p.extra = 1
del p.extra
print(a.name, hasattr(a, 'extra'))
show(lambda: p)
show(lambda: p.nothing)
show(hash, p)
words = Words([3, 1, 2])
q = weakref.proxy(words)
print(q[0], q[1:], len(q), 3 in q, sorted(q), q + [4], list(q), str(q), q == [3, 1, 2], q < [4], q * 2, 2 * q)
q.append(9)
q[0] = 7
del q[1]
q += [1]
print(words)
f = weakref.proxy(show)
f(len, 'abc')
show(weakref.proxy, 5)


# === mappings and sets ===
values = weakref.WeakValueDictionary({'a': a}, b=b)
print(len(values), values['a'] is a, 'a' in values, 'c' in values, values.get('c'), values.get('c', 5), sorted(values), [v.name for v in values.values()])
show(lambda: values['c'])
show(lambda: values.__setitem__('x', 5))
print([(k, v.name) for k, v in values.items()], [w().name for w in values.valuerefs()], [w.key for w in values.itervaluerefs()])
print(values.pop('b').name, values.pop('b', 3), values.setdefault('b', b) is b, values.setdefault('b', a) is b, len(values))
show(values.pop, 'zz')
both = values | {'c': a}
print(sorted(both), type(both).__name__, sorted({'z': a} | values), len(copy.copy(values)), copy.deepcopy(values)['a'] is a)
show(lambda: values)
del values['a']
values.update(d=a)
print(sorted(values), values.popitem()[0])
keys = weakref.WeakKeyDictionary({a: 1})
keys[b] = 2
print(len(keys), keys[a], a in keys, 5 in keys, keys.get(b), keys.get(Node('c'), 0), [k.name for k in keys], [(k.name, v) for k, v in keys.items()], list(keys.values()))
show(lambda: keys['x'])
show(lambda: keys[5])
print(keys.pop(a), keys.pop(a, 'gone'), keys.setdefault(a, 8), keys.setdefault(a, 9), [w().name for w in keys.keyrefs()])
del keys[b]
keys |= {b: 3}
print(len(keys), [k.name for k in keys.copy()], sorted((keys | {}).values()))
group = weakref.WeakSet([a, b, a])
print(len(group), a in group, 5 in group, sorted(n.name for n in group), group == weakref.WeakSet([b, a]), group == {a, b})
group.discard(a)
group.discard(a)
group.add(a)
show(group.remove, Node('x'))
show(group.add, 5)
one = weakref.WeakSet([a])
for text in ('group & one', 'group | one', 'group - one', 'group ^ one', 'one'):
    result = {'&': group & one, '|': group | one, '-': group - one, '^': group ^ one}.get(text[6:7], one)
    print(text, sorted(n.name for n in result), type(result).__name__)
print(one <= group, one < group, group >= one, group > one, one.isdisjoint(group), one.issubset([a, b]), group.issuperset([a]))
group -= one
print(len(group), len(group.union(one)), len(group.intersection(one)), group.pop().name, len(group))
show(group.pop)
group.update([a, b])
group &= [a]
group ^= [b]
print(len(group), len(group.copy()))
group.clear()
print(len(group), repr(group))

# === finalize ===
calls = []
f = weakref.finalize(a, calls.append, 'done')
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[2:])
f.atexit = False
print(f(), f.alive, f(), calls, f.peek(), f.detach(), f.atexit)
g = weakref.finalize(b, print, 'never', sep='-')
print(g.detach()[2:], g.alive, g())
show(weakref.finalize, 5, print)

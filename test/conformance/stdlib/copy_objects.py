# case: external=fetch_user,add,fail
import copy
import types

print(sorted(copy.__all__), copy.error is copy.Error, issubclass(copy.Error, Exception))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'


class Slotted:
    __slots__ = ('a', 'b')


class Both(Slotted):
    pass


# The same object comes back.
for value in (None, ..., NotImplemented, 1, 1.5, True, 2j, 's', b'b', int, range(3), property(), len, lambda: 1, Point, type):
    assert copy.copy(value) is value and copy.deepcopy(value) is value, value
for value in ((1, [2]), frozenset([1]), slice(1, 2), super(Point, Point(1, 2))):
    assert copy.copy(value) is value

# Containers.
inner = [1, 2]
for value in ([inner, 3], {'k': inner}, (inner, 4), {1, 2}, bytearray(b'xy'), frozenset([1, (2, 3)]), slice([1], 2)):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(value).__name__, shallow == value, deep == value, deep is value, type(deep).__name__)
print(copy.copy([inner])[0] is inner, copy.deepcopy([inner])[0] is inner, copy.deepcopy((inner,))[0] is inner)
same = (1, (2, 'x'))
print(copy.deepcopy(same) is same)

# Sharing and cycles.
shared = copy.deepcopy([inner, inner, {'i': inner}])
print(shared[0] is shared[1] is shared[2]['i'])
loop = []
loop.append(loop)
made = copy.deepcopy(loop)
print(made is not loop, made[0] is made)
d = {}
d['self'] = d
made = copy.deepcopy(d)
print(made['self'] is made)
part = []
loop = (part, 1)
part.append(loop)
made = copy.deepcopy(loop)
print(made is not loop, made[0][0] is made)
p = Point(1, None)
p.y = p
q = copy.deepcopy(p)
print(q is not p, q.y is q, q.x)

# Instances.
p = Point([1], 2)
q, r = copy.copy(p), copy.deepcopy(p)
print(q, q.x is p.x, r, r.x is p.x)
s = Slotted()
s.a = [1]
q, r = copy.copy(s), copy.deepcopy(s)
print(q.a is s.a, r.a == s.a, r.a is s.a, hasattr(r, 'b'))
b = Both()
b.a, b.z = [1], [2]
q, r = copy.copy(b), copy.deepcopy(b)
print(q.a is b.a, q.z is b.z, r.a, r.z, r.z is b.z)


class L(list):
    pass


class D(dict):
    pass


class T(tuple):
    pass


class I(int):
    pass


class S(set):
    pass


class E(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.extra = [a]


for make in (lambda: L([inner]), lambda: D(k=inner), lambda: T([inner]), lambda: I(7), lambda: S([1]), lambda: E(1, 2)):
    value = make()
    value.note = inner
    q, r = copy.copy(value), copy.deepcopy(value)
    print(type(q).__name__, q == value, q.note is inner, type(r).__name__, r == value, r.note is inner, repr(r))
e = copy.deepcopy(E([1], 2))
print(e.args, e.extra)

# Hooks.


class Hooked:
    def __init__(self, tag):
        self.tag = tag

    def __copy__(self):
        return Hooked(self.tag + ' copied')

    def __deepcopy__(self, memo):
        print('memo', type(memo).__name__)
        return Hooked(self.tag + ' deep')


print(copy.copy(Hooked('a')).tag, copy.deepcopy([Hooked('b')])[0].tag)


class State:
    def __getstate__(self):
        return {'seen': [1]}

    def __setstate__(self, state):
        self.restored = state


print(copy.copy(State()).restored, copy.deepcopy(State()).restored)


class Args:
    def __new__(cls, a, *, k=None):
        self = super().__new__(cls)
        self.made = (a, k)
        return self

    def __getnewargs_ex__(self):
        return (self.made[0],), {'k': self.made[1]}


print(copy.copy(Args(1, k=2)).made, copy.deepcopy(Args([1], k=[2])).made)


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


print(copy.copy(NewArgs(1, 2)), copy.deepcopy(NewArgs([1], 2)))


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return Reduced, (self.value,)


print(copy.copy(Reduced([1])).value, copy.deepcopy(Reduced([1])).value)


class ByName:
    def __reduce_ex__(self, protocol):
        print('protocol', protocol)
        return 'NAME'


one = ByName()
print(copy.copy(one) is one, copy.deepcopy(one) is one)


class Full:
    def __init__(self):
        self.items, self.pairs = [], {}

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.pairs[key] = value

    def __reduce__(self):
        return Full, (), {'more': [1]}, iter([1, [2]]), iter([('a', [3])])


for act in (copy.copy, copy.deepcopy):
    made = act(Full())
    print(made.items, made.pairs, made.more)


class SlotState:
    __slots__ = ('v',)

    def __reduce__(self):
        return SlotState, (), (None, {'v': 5})


print(copy.copy(SlotState()).v)

# Methods, iterators, types, modules and what cannot be copied.
p = Point([1], 2)
m = copy.deepcopy(p.__repr__)
print(m(), m.__self__ is p)
print(list(copy.copy(iter([1, 2, 3]))), copy.copy(iter([1])) is None)


class Meta(type):
    pass


class Classed(metaclass=Meta):
    pass


print(copy.copy(Classed) is Classed, copy.deepcopy(Classed) is Classed)
print(copy.copy(types.SimpleNamespace(a=inner)).a is inner, copy.deepcopy(types.SimpleNamespace(a=inner)))
print(copy.deepcopy(list[int]) == list[int], copy.copy(int | str) == (int | str))


def gen():
    yield 1


async def coro():
    pass


c = coro()
for value in (gen(), c, types.MappingProxyType({}), {}.keys(), memoryview(b'x'), staticmethod(len), classmethod(len), copy):
    for act in (copy.copy, copy.deepcopy):
        try:
            act(value)
            print(type(value), 'copied')
        except TypeError as e:
            print(e)
c.close()


class NoReduce:
    __reduce_ex__ = None
    __reduce__ = None


for act in (copy.copy, copy.deepcopy):
    try:
        act(NoReduce())
    except copy.Error as e:
        print(str(e).replace('__main__.', ''))


class BadArgs:
    def __getnewargs__(self):
        return [1]


class BadArgsEx:
    def __init__(self, value):
        self.value = value

    def __getnewargs_ex__(self):
        return self.value


for value in (BadArgs(), BadArgsEx(1), BadArgsEx((1,)), BadArgsEx((1, 2)), BadArgsEx(((), 2))):
    try:
        copy.copy(value)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

# The memo.
memo = {}
x = [inner]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(inner)] is y[0], memo[id(memo)][-1] is x)
print(copy.deepcopy(x, memo) is y, copy.deepcopy(x, {id(inner): 'known'}))

# replace.


class Replaceable:
    def __init__(self, **kwds):
        self.kwds = kwds

    def __replace__(self, /, **changes):
        return Replaceable(**self.kwds | changes)


print(copy.replace(Replaceable(a=1, b=2), b=3).kwds, copy.replace(Replaceable(obj=1), obj=2).kwds)
for bad in (lambda: copy.replace(1, a=2), lambda: copy.replace(), lambda: copy.replace(Replaceable(), 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(copy.replace(types.SimpleNamespace(a=1, b=2), b=3))

# Depth ends in RecursionError.
deep = []
for _ in range(5000):
    deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError as e:
    print('RecursionError')
while deep:
    deep = deep[0]


# The host is asked in the middle.
class Asks:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Asks(add(self.n, 1))

    def __deepcopy__(self, memo):
        return Asks(add(self.n, 10))


class AsksState:
    def __reduce__(self):
        return fetch_user, (1,)


class AsksSet:
    def __getstate__(self):
        return {'a': add(1, 2)}

    def __setstate__(self, state):
        self.got = add(state['a'], 1)


print(copy.copy(Asks(1)).n, [a.n for a in copy.deepcopy([Asks(1), Asks(2)])], {k: v.n for k, v in copy.deepcopy({'z': Asks(3)}).items()})
print(copy.copy(AsksState())['name'], copy.copy(AsksSet()).got, copy.deepcopy((AsksSet(),))[0].got)


class Fails:
    def __deepcopy__(self, memo):
        return fail('ValueError', 'no copy')


try:
    copy.deepcopy([Fails()])
except ValueError as e:
    print('ValueError', e)

# Stops in constructs of the language, one section each. The call ask(x) gives x, and so does awaiting fetch(x).
# === generator ===
def g(n):
    try:
        for i in range(n): got = yield ask(i); print("got", got)
        return ask("end")
    finally: print("closed", ask("f"))
i = g(2)
print(next(i), i.send(ask("sent")))
try: next(i)
except StopIteration as e: print(e.value)
j = g(1)
next(j)
j.close()
k = g(1)
next(k)
try: k.throw(KeyError(1))
except KeyError as e: print(repr(e))

# === yield from ===
def inner():
    x = yield ask(1)
    print("x", ask(x))
    return ask("r")
def outer():
    r = yield from inner()
    yield r
    yield from (ask(i) for i in (5, 6))
    yield from [ask(7)]
o = outer()
print(next(o), o.send("s"), *o)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(ask("v"))
    def throw(self, e): print("thrown", ask(1)); raise StopIteration(2)
def d():
    v = yield from It()
    yield v
print(list(d()))

# === comprehensions ===
print([ask(a) * b for a in (1, 2) if ask(a) for b in (ask(3), 4)], {ask(a) for a in "xy"})
print({ask(k): ask(v) for k, v in {"p": 1}.items()}, sum(ask(a) for a in range(3)))
print([[ask(y) for y in (x,)] for x in (1, 2)])
async def ag():
    for i in (1, 2): yield await fetch(i)
print([x async for x in ag()], [await fetch(i) for i in (3, 4)])

# === class body ===
class A:
    x = ask(1)
    y = [ask(i) for i in (x, 2)] if 1 else 0
    class B:
        z = ask("z")
    for i in (1, 2): v = ask(i)
    def m(self, d=ask("default")): return d
print(A.x, A.B.z, A.v, A().m(), A.__dict__.keys() >= {"x", "y"})

# === decorators ===
def deco(n):
    ask(n)
    def wrap(f):
        ask(n + "w")
        def call(*a): return ask(n), f(*a)
        return call
    return wrap
@deco("a")
@deco("b")
def f(x): return ask(x)
@deco("c")
class A:
    @deco("d")
    def m(self): return ask("m")
print(f(1), A()[1].m())

# === with and finally ===
class C:
    def __init__(self, n, s): self.n, self.s = n, s
    def __enter__(self): return ask(self.n)
    def __exit__(self, *e): print("exit", self.n, e[0] and e[0].__name__, ask("x")); return self.s
def f(k):
    for i in (1, 2):
        try:
            with C("a", False), C("b", k == 1):
                if k == 0: return ask("ret")
                if k == 1: raise ValueError(ask("v"))
                if k == 2: continue
                if k == 3: break
                raise KeyError(ask("k"))
        except KeyError as e: print("except", e, ask("e"))
        else: print("else", ask("l"))
        finally: print("finally", ask(k))
    return "end"
for k in range(5): print(f(k))
try:
    try: 1 / 0
    finally: ask("in finally")
except ZeroDivisionError as e: print(type(e).__name__, e.__context__)
raise ValueError("last") from KeyError(ask("cause"))

# === exceptions ===
class E(Exception):
    def __str__(self): return ask("text")
try:
    try: raise E
    except E as e: ask(1); raise TypeError("t")
except TypeError as e: print(repr(e.__context__), str(e.__context__))
try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as g: print(g.exceptions, ask("v"))
except* KeyError as g: print(g.exceptions, ask("k"))
def match(c): return ask(c)
try: raise E
except (match(1) and E): print("caught")
raise E

# === property and descriptor ===
class D:
    def __set_name__(self, o, n): self.n = ask(n)
    def __get__(self, o, c): return (ask("get"), o is None)
    def __set__(self, o, v): print("set", ask(v))
    def __delete__(self, o): print("del", ask(1))
class A:
    d = D()
    @property
    def p(self): return ask("p")
    @p.setter
    def p(self, v): print("p =", ask(v))
a = A()
a.d = a.p = 5
a.d, a.p
del a.d
print(A.d, a.d, a.p, [a.p for _ in "ab"])
import functools
class B:
    @functools.cached_property
    def c(self): return ask("once")
b = B()
print(b.c, b.c)

# === f-string and t-string ===
class A:
    def __format__(self, s): return ask(f"<{s}>")
    def __repr__(self): return ask("rep")
a = A()
print(f"{a} {a:>{ask(5)}} {a!r:{ask(6)}} {ask("n")=} {a=}")
t = t"{a} {ask(1)!r:x{ask(2)}}"
print([i.value for i in t.interpolations][1:], t.interpolations[1].format_spec)

# === match ===
class M(type):
    def __instancecheck__(c, v): return ask(True)
class P(metaclass=M):
    __match_args__ = ("x",)
class Q:
    @property
    def x(self): return ask(3)
    @property
    def y(self): return ask(4)
    def __eq__(self, o): return ask(False)
def m(v):
    match v:
        case [a, *r] if ask(a) > 1: return "seq", a, r
        case {"k": k, **rest} if ask(True): return "map", k, rest
        case str() | bytes(): return "text"
        case P(1): return "one"
        case P(3 as a, y=b): return "class", a, b
        case _: return "none"
print(m([2, 3]), m([1]), m({"k": 1, "z": 2}), m("s"), m(Q()))
class V:
    one = ask(1)
match ask(1):
    case V.one: print("value")

# === calls and closures ===
def outer():
    n = ask(1)
    def inc():
        nonlocal n
        n += ask(2)
        return n
    return inc, lambda: n
i, g = outer()
i()
ask(0)
i()
print(g())
def f(a, /, b=ask("b"), *c, d=ask("d"), **e): return a, b, c, d, e
print(f(ask(1), *[ask(2), 3], **{"z": ask(4)}), (lambda *a: a)(*(ask(x) for x in "ab")))
def deep(n): return ask(n) if n == 0 else deep(n - 1) + 1
print(deep(50))

# === assignment and deletion ===
class K:
    def __getitem__(self, i): return ask(i)
    def __setitem__(self, i, v): print(i, ask(v))
    def __delitem__(self, i): print(ask(i))
k = K()
k["a"] += 1 if 0 else "b"
a, (b, *c), k[1] = ask(1), [ask(2), 3, 4], 5
[*d], e = [k["x"]], (f := ask(6))
del k[2], k[3]
print(a, b, c, d, e, f, 1 < ask(2) < 3, ask(0) or ask(7), ask(1) and ask(8))
print([1, 2][ask(0):ask(1)], {**{"q": ask(1)}}, ask(1) if ask(0) else ask(2))
assert ask(1), ask("never")
assert ask(0), ask("message")

# === type parameters ===
class A[T: ask("bound")]: pass
type L = list[ask("lazy")]
def f[T = ask("default")](x: T): return x
print(A.__type_params__[0].__bound__, L.__value__, f.__type_params__[0].__default__)

# === import and module body ===
import json, re, functools, itertools, collections, dataclasses, enum, contextlib, heapq, bisect, copy, string, random
print(json.dumps({"a": object}, default=lambda o: ask("d")))
print(json.loads("[1, {\"a\": 2.5}]", object_hook=lambda d: ask("hook"), parse_float=ask))
print(re.sub("a", lambda m: ask(m[0]), "bab"))
print(functools.reduce(lambda a, b: ask(a + b), [1, 2, 3]))
print(sorted([2, 1], key=functools.cmp_to_key(lambda a, b: ask(a - b))))
print(list(itertools.accumulate([1, 2], lambda a, b: ask(a + b))))
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2], key=ask)])
print(list(itertools.starmap(lambda *a: ask(sum(a)), [(1, 2)])))
print(list(itertools.takewhile(ask, [1, 0])), list(itertools.dropwhile(ask, [1, 0])))
print(list(itertools.filterfalse(ask, [1, 0])))
print(list(itertools.islice((ask(i) for i in itertools.count()), 2, 4)))
print(list(itertools.product((ask(x) for x in "ab"), repeat=2)))
print(list(itertools.chain.from_iterable([ask(i)] for i in (1, 2))))
print(list(itertools.zip_longest((ask(i) for i in (1, 2)), "a")))
d = collections.defaultdict(lambda: ask(9))
print(d[1], collections.Counter(ask(c) for c in "aab"))
print(collections.OrderedDict((k, ask(k)) for k in "ab"))
print(collections.deque((ask(i) for i in (1, 2)), 1))
@functools.lru_cache
def c(n): return ask(n)
@functools.singledispatch
def s(v): return ask("any")
@s.register
def _(v: int): return ask("int")
print(c(1), c(1), s(1), s("x"), functools.partial(ask, 3)())
class Color(enum.Enum):
    RED = ask(1)
    BLUE = enum.auto()
    @classmethod
    def _missing_(cls, v): return cls.RED if ask(v) else None
print(Color(1), Color(7), [ask(m.value) for m in Color])
@contextlib.contextmanager
def cm():
    try: yield ask("in")
    finally: ask("out")
with cm() as v, contextlib.suppress(ZeroDivisionError): print(v); 1 / 0
class H:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ask(self.v < o.v)
h = []
for i in (3, 1, 2): heapq.heappush(h, H(i))
print([heapq.heappop(h).v for _ in range(3)], bisect.bisect([1, 2, 3], 2, key=lambda v: ask(v)))
print(heapq.nlargest(1, [1, 2], key=ask), copy.deepcopy([H(1)])[0].v)
random.seed(ask(5))
a = random.random()
ask(1)
b = random.random()
random.seed(5)
print(a == random.random(), b == random.random(), string.Template("$x").substitute(x=ask("y")))

# === iterators in mid-flight ===
its = [iter([1, 2, 3]), iter({1: 2, 3: 4}), iter({5, 6}), iter((1, 2)), iter("abc"), iter(range(3)), iter({1: 2, 3: 4}.items()), iter({1: 2, 3: 4}.values()), reversed([1, 2, 3]), zip("ab", [1, 2]), map(str, [1, 2]), filter(None, [1, 2]), enumerate("ab"), iter(b"ab"), iter(memoryview(b"ab")), reversed({1: 2, 3: 4}), iter(lambda: 1, 2), (x for x in "ab")]
for i in its: next(i)
ask(1)
for i in its[:16] + its[17:]: print(list(i))
d = {1: 1, 2: 2}
for k in d: ask(k)
try:
    for k in d:
        ask(k)
        d[ask(3)] = 3
except RuntimeError as e: print(e)

# === asyncio tasks ===
import asyncio
lock, queue, event, order = asyncio.Lock(), asyncio.Queue(), asyncio.Event(), []
async def worker(n):
    async with lock: order.append(await fetch(n))
    await queue.put(ask(n))
    await asyncio.sleep(n)
    event.set()
    return n
async def slow():
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: order.append(ask("cancelled")); raise
async def agen():
    for i in (1, 2): yield await fetch(i)
t = asyncio.create_task(slow())
print(await asyncio.gather(worker(1), worker(2)), await queue.get(), await event.wait())
print([x async for x in agen()])
t.cancel()
print(await asyncio.gather(t, return_exceptions=True), order)
async with asyncio.TaskGroup() as g:
    a = g.create_task(worker(3))
    b = g.create_task(fetch("b"))
print(a.result(), b.result())
try: await asyncio.wait_for(slow(), 1)
except TimeoutError: print("timeout", ask(1))
async with asyncio.timeout(50): print(await fetch("in time"))
for c in asyncio.as_completed([fetch(1), fetch(2)]): print(await c)
done, pending = await asyncio.wait([asyncio.create_task(fetch(5))])
print(len(done), len(pending), await asyncio.shield(fetch(6)))

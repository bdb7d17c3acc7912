# Stops under functions that modules are given, one section each; the first section is put before each of the others. The call ask(x) gives x.
# === prelude ===
def double(x):
    return ask(x) * 2

class Under:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return ask(self.v < o.v)
    def __eq__(self, o): return ask(self.v == o.v)
    def __hash__(self): return hash(ask(self.v))
    def __repr__(self): return f"U{ask(self.v)}"

# === bisect.bisect ===
import bisect
print(bisect.bisect([1, 2, 3], 4, key=double), bisect.bisect([Under(1), Under(3)], Under(2)))

# === bisect.bisect_left ===
import bisect
print(bisect.bisect_left([1, 2, 3], 4, key=double))

# === bisect.bisect_right ===
import bisect
print(bisect.bisect_right([1, 2, 3], 4, key=double))

# === bisect.insort ===
import bisect
a = [1, 3]
bisect.insort(a, 2, key=double)
print(a)

# === bisect.insort_left ===
import bisect
a = [1, 3]
bisect.insort_left(a, 2, key=double)
print(a)

# === bisect.insort_right ===
import bisect
a = [1, 3]
bisect.insort_right(a, 2, key=double)
print(a)

# === collections.defaultdict ===
import collections
d = collections.defaultdict(lambda: ask([]))
d[Under(1)].append(2)
print(d[3], len(d))

# === contextlib.asynccontextmanager ===
import contextlib
@contextlib.asynccontextmanager
async def held():
    ask("in")
    try: yield ask(1)
    finally: ask("out")
async with held() as x: print(x, ask(2))

# === contextlib.contextmanager ===
import contextlib
@contextlib.contextmanager
def held():
    ask("in")
    try: yield ask(1)
    finally: ask("out")
with held() as x: print(x, ask(2))
try:
    with held(): raise ValueError(ask(3))
except ValueError as e: print(e)

# === contextlib.ExitStack ===
import contextlib
class Held:
    def __enter__(self): return ask(1)
    def __exit__(self, *a): return ask(True)
with contextlib.ExitStack() as stack:
    print(stack.enter_context(Held()))
    stack.callback(lambda: ask(2))
    stack.push(lambda *a: ask(True))
    raise ValueError
print("after")

# === contextlib.closing ===
import contextlib
class Thing:
    def close(self): print(ask("closed"))
with contextlib.closing(Thing()): ask(1)

# === copy.deepcopy ===
import copy
class C:
    def __deepcopy__(self, memo): return ask("deep")
    def __copy__(self): return ask("shallow")
print(copy.deepcopy([C(), {1: C()}]), copy.copy(C()))

# === csv.DictReader ===
import csv
def lines():
    yield ask("a,b")
    yield ask("1,2")
print(list(csv.DictReader(lines())))

# === csv.writer ===
import csv
class Out:
    def write(self, text): return ask(len(text))
print(csv.writer(Out()).writerow(["a", Under(1)]))

# === dataclasses.asdict ===
import dataclasses
@dataclasses.dataclass
class D:
    x: int = dataclasses.field(default_factory=lambda: ask(1))
    y: list = dataclasses.field(default_factory=list)
    def __post_init__(self): self.y.append(ask(2))
print(dataclasses.asdict(D(), dict_factory=lambda pairs: ask(list(pairs))))

# === dataclasses.astuple ===
import dataclasses
@dataclasses.dataclass
class D:
    x: int
print(dataclasses.astuple(D(1), tuple_factory=lambda items: ask(list(items))))

# === dataclasses.field ===
import dataclasses
@dataclasses.dataclass(order=True)
class D:
    x: object = dataclasses.field(default_factory=lambda: Under(ask(1)))
    z: int = dataclasses.field(default_factory=lambda: ask(5), kw_only=True)
print(D(), D() == D(), dataclasses.replace(D(), z=7))

# === dataclasses.make_dataclass ===
import dataclasses
print(dataclasses.make_dataclass("M", [("x", int, dataclasses.field(default_factory=lambda: ask(4)))])())

# === difflib.Differ ===
import difflib
print(list(difflib.Differ(linejunk=lambda x: ask(x == "\n"), charjunk=lambda c: ask(c == " ")).compare(["a b\n"], ["a c\n"])))

# === difflib.HtmlDiff ===
import difflib
print(difflib.HtmlDiff(linejunk=lambda x: ask(x == "\n"), charjunk=lambda c: ask(c == " ")).make_table(["a b\n"], ["a c\n"]))

# === difflib.SequenceMatcher ===
import difflib
print(difflib.SequenceMatcher(lambda x: ask(x == " "), "a b", "a c").ratio())

# === difflib.diff_bytes ===
import difflib
def diff(a, b, *rest):
    for x in a: yield ask(x)
print(list(difflib.diff_bytes(diff, [b"a"], [b"b"])))

# === difflib.ndiff ===
import difflib
print(list(difflib.ndiff(["a\n"], ["b\n"], lambda x: ask(False), lambda c: ask(False))))

# === functools.cache ===
import functools
@functools.cache
def f(x): return ask(x)
print(f(1), f(1), f(Under(2)))

# === functools.cached_property ===
import functools
class C:
    @functools.cached_property
    def p(self): return ask(1)
c = C()
print(c.p, c.p)

# === functools.cmp_to_key ===
import functools
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: ask(a - b))))

# === functools.lru_cache ===
import functools
@functools.lru_cache(2)
def f(x): return ask(x)
print([f(i) for i in (1, 2, 3, 1)], f.cache_info())

# === functools.partial ===
import functools
print(functools.partial(double, 3)(), functools.partial(lambda *a, **k: ask([a, k]), 1, b=2)(3, c=4))

# === functools.partialmethod ===
import functools
class C:
    def m(self, a, b): return ask([a, b])
    p = functools.partialmethod(m, 1)
print(C().p(2))

# === functools.reduce ===
import functools
print(functools.reduce(lambda a, b: ask(a + b), [1, 2, 3], 4))

# === functools.singledispatch ===
import functools
@functools.singledispatch
def f(x): return ask("any")
@f.register
def _(x: int): return ask("int")
print(f(1), f("x"))

# === functools.singledispatchmethod ===
import functools
class C:
    @functools.singledispatchmethod
    def m(self, x): return ask("any")
    @m.register
    def _(self, x: int): return ask("int")
print(C().m(1), C().m("x"))

# === functools.total_ordering ===
import functools
@functools.total_ordering
class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return ask(self.v == o.v)
    def __lt__(self, o): return ask(self.v < o.v)
print(C(1) >= C(2), C(1) <= C(1), C(2) > C(1))

# === functools.update_wrapper ===
import functools
def inner(): return ask(1)
print(functools.update_wrapper(lambda: inner(), inner)())

# === functools.wraps ===
import functools
def twice(f):
    @functools.wraps(f)
    def g(*a): return f(*a), f(*a)
    return g
@twice
def f(x): return ask(x)
print(f(1))

# === graphlib.TopologicalSorter ===
import graphlib
print([n.v for n in graphlib.TopologicalSorter({Under(1): [Under(2)]}).static_order()])

# === heapq.merge ===
import heapq
print(list(heapq.merge([1, 4], [2, 3], key=double)), list(heapq.merge([Under(1)], [Under(0)])))

# === heapq.nlargest ===
import heapq
print(heapq.nlargest(2, [1, 3, 2], key=double))

# === heapq.nsmallest ===
import heapq
print(heapq.nsmallest(2, [1, 3, 2], key=double))

# === heapq.heappush ===
import heapq
h = []
for v in (3, 1, 2): heapq.heappush(h, Under(v))
print([heapq.heappop(h).v for _ in range(3)])

# === inspect.getmembers ===
import inspect
class C: x = 1
print(inspect.getmembers(C, lambda v: ask(v == 1)))

# === inspect.getmembers_static ===
import inspect
class C: x = 1
print(inspect.getmembers_static(C, lambda v: ask(v == 1)))

# === inspect.unwrap ===
import inspect, functools
@functools.wraps(double)
def g(): pass
print(inspect.unwrap(g, stop=lambda f: ask(False)) is double)

# === itertools.accumulate ===
import itertools
print(list(itertools.accumulate([1, 2, 3], lambda a, b: ask(a * b))))

# === itertools.dropwhile ===
import itertools
print(list(itertools.dropwhile(lambda x: ask(x < 2), [1, 2, 1])))

# === itertools.filterfalse ===
import itertools
print(list(itertools.filterfalse(lambda x: ask(x < 2), [1, 2, 1])))

# === itertools.groupby ===
import itertools
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2], key=double)])

# === itertools.starmap ===
import itertools
print(list(itertools.starmap(lambda a, b: ask(a + b), [(1, 2), (3, 4)])))

# === itertools.takewhile ===
import itertools
print(list(itertools.takewhile(lambda x: ask(x < 2), [1, 2, 1])))

# === itertools.chain ===
import itertools
def items():
    yield ask(1)
print(list(itertools.chain(items(), items())), list(itertools.product(items(), repeat=2)), list(itertools.islice(items(), 1)), next(itertools.cycle(items())))

# === json.JSONDecoder ===
import json
print(json.JSONDecoder(object_hook=lambda d: ask(list(d))).decode('[{"a": 1}, {"b": {}}]'))

# === json.JSONEncoder ===
import json
class E(json.JSONEncoder):
    def default(self, o): return ask("default")
print(json.dumps([object(), 1], cls=E), json.JSONEncoder(default=lambda o: ask(5)).encode({1: object()}))

# === json.dump ===
import json
class Out:
    def write(self, text): print(ask(text))
json.dump([{1}], Out(), default=lambda o: ask(list(o)))

# === json.dumps ===
import json
print(json.dumps({"a": {1}, "b": [{2}]}, default=lambda o: ask(list(o)), indent=1))

# === json.load ===
import json
class In:
    def read(self): return ask('{"a": [1, 2.5]}')
print(json.load(In(), parse_int=lambda t: ask(t), object_hook=lambda d: ask(d)))

# === json.loads ===
import json
print(json.loads('{"a": [1, 2.5, NaN]}', parse_float=lambda t: ask(t), parse_int=lambda t: ask(t), parse_constant=lambda t: ask(t), object_pairs_hook=lambda p: ask(len(p))))

# === logging.setLogRecordFactory ===
import logging
class H(logging.Handler):
    def emit(self, record): print(ask(record.getMessage()))
old = logging.getLogRecordFactory()
logging.setLogRecordFactory(lambda *a, **k: (ask(1), old(*a, **k))[1])
log = logging.getLogger("x")
log.addHandler(H())
log.addFilter(lambda record: ask(True))
log.propagate = False
log.error("m %s", Under(2))

# === operator.call ===
import operator
print(operator.call(double, 2), operator.methodcaller("__repr__")(Under(1)), operator.itemgetter(0)([Under(2)]))

# === random.Random ===
import random
class R(random.Random):
    def random(self): return ask(0.5)
print(R(1).uniform(0, 2))

# === re.sub ===
import re
print(re.sub("[a-c]", lambda m: ask(m.group().upper()), "xaybzc"))

# === re.subn ===
import re
print(re.subn("a", lambda m: ask("b"), "aba", count=1))

# === statistics.mean ===
import statistics
def data():
    yield ask(1)
    yield ask(4)
print(statistics.mean(data()), statistics.median(data()))

# === textwrap.indent ===
import textwrap
print(textwrap.indent("a\nb\n", "> ", lambda line: ask(line == "a\n")))

# === tomllib.load ===
import tomllib
class In:
    def read(self): return ask(b"x = 1.5")
print(tomllib.load(In(), parse_float=lambda t: ask(t)))

# === tomllib.loads ===
import tomllib
print(tomllib.loads("x = 1.5\ny = [2.5]", parse_float=lambda t: ask(t)))

# === types.DynamicClassAttribute ===
import types
class C:
    @types.DynamicClassAttribute
    def p(self): return ask(1)
print(C().p)

# === types.coroutine ===
import types
@types.coroutine
def g():
    ask(1)
    return 2
    yield
async def main(): return await g()
print(await main())

# === types.new_class ===
import types
C = types.new_class("C", (), {}, lambda ns: ns.update(x=ask(1)))
print(C.x)

# === enum.property ===
import enum
class E(enum.Enum):
    A = 1
    @enum.property
    def p(self): return ask(self.value)
    @classmethod
    def _missing_(cls, v): return ask(cls.A.name) and cls.A
print(E.A.p, E(7))

# === urllib.parse.urlencode ===
import urllib.parse
print(urllib.parse.urlencode({"a": "b c"}, quote_via=lambda text, *rest: ask(text)))

# === collections.OrderedDict ===
import collections
d = collections.OrderedDict()
d[Under(1)] = 1
print(d == {Under(1): 1}, collections.Counter([Under(1), Under(1)])[Under(1)])

# === abc.abstractmethod ===
import abc
class M(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other): return ask(True)
print(issubclass(int, M), isinstance(5, M))

# === asyncio.Handle ===
import asyncio
asyncio.get_running_loop().call_soon(lambda: print(ask("soon")))
await asyncio.sleep(0)

# === asyncio.gather ===
import asyncio
async def f(x): return ask(x)
print(await asyncio.gather(f(1), f(2)))

# === pprint.pformat ===
import pprint
print(pprint.pformat([Under(1), {2: Under(3)}]))

# === reprlib.repr ===
import reprlib
print(reprlib.repr([Under(1)]))

# === string.Formatter ===
import string
class F(string.Formatter):
    def get_value(self, key, args, named): return ask(key)
print(F().format("{a} {0}", 1))

# === argparse.Action ===
import argparse
class A(argparse.Action):
    def __call__(self, parser, space, values, option=None): setattr(space, self.dest, ask(values))
p = argparse.ArgumentParser()
p.add_argument("--x", action=A)
p.add_argument("n", type=lambda t: ask(int(t)))
print(p.parse_args(["--x", "1", "2"]))

# === asyncio.to_thread ===
import asyncio
print(await asyncio.to_thread(double, 2))

# === collections.Counter ===
import collections
def items():
    yield Under(1)
    yield Under(1)
print(collections.Counter(items()).total(), collections.deque(items()).count(Under(1)))

# === io.TextIOWrapper ===
import io
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b):
        data = ask(b"x" if not getattr(self, "done", False) else b"")
        self.done = True
        b[:len(data)] = data
        return len(data)
print(io.TextIOWrapper(io.BufferedReader(Raw())).read())

# === contextlib.redirect_stdout ===
import contextlib
class Out:
    def write(self, text): ask(len(text))
with contextlib.redirect_stdout(Out()):
    print(ask("x"), Under(1))

# === getters that lead to guest code ===
import operator
class Found:
    def __getitem__(self, key): return ask([key])
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return ask(Found())
    def method(self, *a, **k): return ask((a, k))
    @property
    def late(self): return ask(self.method)
f = Found()
print(operator.itemgetter(1)(f), operator.itemgetter(1, "x", None)(f), operator.itemgetter(Under(1).v)([4, 5]))
print(type(operator.attrgetter("a.b.c")(f)).__name__, [type(x).__name__ for x in operator.attrgetter("a", "b.c", "method")(f)])
print(operator.methodcaller("method", 1, k=2)(f), operator.methodcaller("late", 3)(f), max([f, f], key=operator.itemgetter(0)) is f)

# === caches whose arguments are guest code's to hash ===
import functools
@functools.lru_cache(2)
def kept(*args, **kwargs): return ask(len(args))
print(kept(Under(1)), kept(Under(1)), kept(1, Under(2)), kept(3), kept(x=1), kept(3), kept.cache_info())

# === dicts that ask for what is missing ===
import collections
class Noted(collections.defaultdict):
    def __setitem__(self, key, value): super().__setitem__(key, ask(value))
class Asked(collections.defaultdict):
    def __missing__(self, key): return ask((key, super().__missing__(key)))
n = Noted(lambda: ask([1]))
print(n["a"], Noted(list)["b"], Asked(lambda: ask(2))["c"], collections.defaultdict(lambda: ask(0))[Under(1)])
c = collections.Counter([Under(1), 1, "x"])
c.update([Under(1), Under(2)])
print(c, c.most_common(1))

# === dataclasses whose fields are guest code's to read and compare ===
import dataclasses
@dataclasses.dataclass(order=True)
class Record:
    first: int
    second: object
@dataclasses.dataclass(order=True, frozen=True)
class Late:
    value: int
    def __getattribute__(self, name): return ask(object.__getattribute__(self, name)) if name == "value" else object.__getattribute__(self, name)
print(Record(1, Under(2)) == Record(1, Under(2)), Record(1, Under(2)) < Record(1, Under(3)), Late(1) < Late(2), Late(1) == Late(1), hash(Late(3)) == hash((3,)))
print(sorted([Record(2, Under(1)), Record(1, Under(3)), Record(1, Under(2))]), sorted([Under(3), Under(1), Under(2)]))

# === unittest.addModuleCleanup ===
import io
import unittest
unittest.addModuleCleanup(lambda: print(ask("cleanup")))
unittest.doModuleCleanups()
class Tests(unittest.TestCase):
    def setUp(self): self.addCleanup(ask, 1)
    def test_a(self):
        with self.subTest(x=1): self.assertEqual(ask(1), Under(1))
        with self.assertRaises(ZeroDivisionError): 1 / ask(0)
        self.assertEqual(ask([1]), [Under(2)])
result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(Tests))
print(result, result.failures[0][1].splitlines()[-1])

# === contextvars.Context.run ===
import contextvars
v = contextvars.ContextVar("v", default=0)
def inner():
    v.set(ask(1))
    with v.set(ask(2)): ask(v.get())
    return v.get()
print(contextvars.copy_context().run(inner), v.get())

# === sched.scheduler ===
import sched
now = [0]
def wait(d): now[0] += ask(d)
s = sched.scheduler(lambda: ask(now[0]), wait)
s.enter(2, 1, lambda: print(ask("second")))
s.enter(1, 1, lambda: print(ask("first")))
s.run()

# === timeit.timeit ===
import timeit
ticks = iter(range(100))
print(timeit.timeit(lambda: ask(1), lambda: ask(0), lambda: ask(next(ticks)), 3))

# === weakref.proxy of what asks ===
import weakref
u = Under(1)
p = weakref.proxy(u)
print(p < Under(2), p == Under(1), weakref.WeakKeyDictionary({u: 5})[u], len(weakref.WeakSet([u])))

# === configparser.ConfigParser ===
import configparser
c = configparser.ConfigParser(converters={"asked": ask})
c.optionxform = lambda name: ask(name.upper())
c.read_string("[a]\nx = 1\ny = %(x)s2")
print(c["a"]["y"], c.getasked("a", "x"), dict(c["a"]))

# === ast.NodeVisitor ===
import ast
class V(ast.NodeTransformer):
    def visit_Constant(self, node): return ast.Constant(ask(node.value) + 1)
print(ast.dump(V().visit(ast.parse("[1, 2]", mode="eval"))), ast.literal_eval(ask("(1, {2: 3})")))

# === xml.etree.ElementTree.XMLParser ===
import xml.etree.ElementTree as ET
class Target:
    def start(self, tag, attrs): ask(tag)
    def data(self, text): print(ask(text))
    def end(self, tag): pass
    def close(self): return ask("closed")
print(ET.fromstring("<a>t<b/>u</a>", ET.XMLParser(target=Target())))
class Out:
    def write(self, data): print(ask(data))
ET.ElementTree(ET.fromstring("<a b='1'/>")).write(Out(), "unicode")
print(ask(ET.fromstring("<a><b>1</b></a>")).find(ask("b")).text)

# === threading.Thread ===
import threading
gate = threading.Event()
def work(x):
    gate.wait()
    print(ask(x))
threads = [threading.Thread(target=work, args=(ask(n),)) for n in range(2)]
for t in threads: t.start()
gate.set()
for t in threads: t.join()

# === threading.Timer ===
import threading
threading.Timer(1, lambda: print(ask('fired'))).start()
print(ask('begun'))

# === threading.Condition ===
import threading
c = threading.Condition()
with c: print(c.wait_for(lambda: ask(1)))

# === threading.Barrier ===
import threading
b = threading.Barrier(2, action=lambda: print(ask('action')))
t = threading.Thread(target=b.wait)
t.start()
print(b.wait())

# === threading.excepthook ===
import threading
threading.excepthook = lambda args: print(ask(args.exc_type.__name__))
threading.Thread(target=lambda: 1 / 0).start()

# === concurrent.futures.ThreadPoolExecutor ===
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor(2, initializer=lambda: ask('begin')) as pool:
    f = pool.submit(double, 1)
    f.add_done_callback(lambda f: print(ask(f.result())))
    print(list(pool.map(double, [2, 3])), [f.result() for f in as_completed([f])])

# === atexit.register ===
import atexit
atexit.register(lambda x: print(ask(x)), ask('given'))
@atexit.register
def fails(): raise ValueError(ask('failing'))
print(ask('main'))

# === atexit.unregister ===
import atexit
class Equal:
    def __call__(self): print('called')
    def __eq__(self, other): return ask(True)
atexit.register(Equal())
atexit.unregister(Equal())

# === codecs.register_error ===
import codecs
codecs.register_error('asks', lambda e: (ask('<bad>'), e.end))
print('a€b'.encode('ascii', 'asks'), b'a\xff'.decode('ascii', 'asks'), bytes('€', 'ascii', 'asks'), str(b'\xff', 'ascii', 'asks'), codecs.encode('€', 'latin-1', 'asks'))

# === codecs.register ===
import codecs
def search(name):
    if ask(name) == 'own':
        return codecs.CodecInfo(lambda s, errors='strict': (ask(s).encode(), len(s)), lambda b, errors='strict': (ask('decoded'), len(b)), name='own')
codecs.register(search)
print('abc'.encode('own'), b'abc'.decode('own'), codecs.decode(b'abc', 'own'))

# === pickle.dump ===
import pickle
class Asked:
    def __init__(self, x): self.x = x
    def __reduce__(self): return Asked, (ask(self.x),), {'y': [self.x]}
    def __setstate__(self, state): self.state = ask(state)
class Out:
    data = b''
    def write(self, data): self.data += ask('write') and data
class Ids(pickle.Pickler):
    def persistent_id(self, obj): return ask(obj) if type(obj) is float else None
class Finds(pickle.Unpickler):
    def find_class(self, module, name): return ask(name) and super().find_class(module, name)
    def persistent_load(self, pid): return ask(pid)
out = Out()
Ids(out).dump({'a': [Asked(1), 'text', 2.5, len], (1,): {2, 3}, 'again': 'text'})
class In:
    def __init__(self, data): self.data = data
    def read(self, n):
        made, self.data = self.data[:n], self.data[n:]
        return ask('read') and made
    def readline(self): return self.read(self.data.index(b'\n') + 1)
made = Finds(In(out.data)).load()
print(made['a'][0].x, made['a'][0].state, made['a'][1:], made[1,], len(out.data))

# === pickle.dumps ===
import pickle
class Key:
    def __hash__(self): return ask(1)
    def __eq__(self, other): return True
    def __getstate__(self): return ask('state')
    def __setstate__(self, state): pass
print(len(pickle.dumps({Key(): len, 'k': 'k'}, 2)), len(pickle.loads(pickle.dumps([{Key()}, frozenset([Key()]), {Key(): 1}]))))

# === copyreg.pickle ===
import copy, copyreg, pickle
class Handled: pass
copyreg.pickle(Handled, lambda obj: (int, (ask('5'),)))
print(copy.copy(Handled()), pickle.loads(pickle.dumps([Handled()])))

# === locale.atof ===
import locale
print(locale.atof('1.5', lambda text: ask(text) + '!'))

# === tokenize ===
import io, tokenize
lines = iter(['a = 1\n', ''])
print(len(list(tokenize.generate_tokens(lambda: ask(next(lines))))), tokenize.untokenize(ask(pair) for pair in [(1, 'x')]))
coded = iter([b'# coding: ascii\n', b'b\n', b''])
print(len(list(tokenize.tokenize(lambda: ask(next(coded))))))

# === annotationlib ===
import annotationlib
def annotate(format):
    if format > 2: raise NotImplementedError
    return {'x': ask('text')}
print(annotationlib.call_annotate_function(annotate, 4), annotationlib.call_annotate_function(annotate, 3), annotationlib.call_evaluate_function(lambda format: ask(format), 1))
class Owner: __annotate__ = staticmethod(annotate)
print(annotationlib.get_annotations(Owner(), format=3))

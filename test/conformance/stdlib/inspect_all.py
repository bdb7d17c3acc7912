import functools
import inspect
from typing import Optional


class Base:
    """The base.

        Indented.
    """

    def method(self, a, b=2, *args, c, d=4, **kwargs):
        """What the method does."""

    @classmethod
    def make(cls, x: int) -> 'Base':
        return cls()

    @staticmethod
    def plain(y=None):
        pass

    @property
    def value(self):
        """The value."""
        return 1

    def __init__(self, v=1):
        self.v = v


class Child(Base):
    def method(self, a, b=2, *args, c, d=4, **kwargs):
        pass


class Empty:
    pass


class New:
    def __new__(cls, p, q=3):
        return super().__new__(cls)


class Meta(type):
    def __call__(cls, *args, **kwargs):
        return super().__call__()


class Made(metaclass=Meta):
    pass


class Callable:
    def __call__(self, n: float = 1.5):
        pass


def function(a, /, b: int, *c: str, d: Optional[int] = 1, e=None, **f) -> str:
    "doc"
    return ''


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


def decorated(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)
    return wrapper


@decorated
def wrapped(x, y=2):
    pass


# === signatures ===
for target in (function, generator, coroutine, Base, Base.method, Base().method, Base.make, Base.plain, Child, Empty, New, Made, Callable(), wrapped,
               lambda: None, lambda a, *, k: 1, functools.partial(function, 1), functools.partial(function, 1, b=5), functools.partial(Base.method, c=3),
               functools.partial(lambda a, b, c=3: 1, b=2), len, [].append, list.append, sorted, str.split, int.to_bytes, print, isinstance, abs):
    print(getattr(target, '__name__', type(target).__name__), inspect.signature(target))
for target in (3, 'text', None):
    try:
        inspect.signature(target)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
sig = inspect.signature(function)
print(repr(sig), list(sig.parameters), sig.return_annotation, sig.empty, sig == inspect.signature(function), hash(sig) == hash(inspect.signature(function)))
for parameter in sig.parameters.values():
    print(repr(parameter), parameter.name, parameter.kind, int(parameter.kind), parameter.kind.description, parameter.default, parameter.annotation)
print(sig.replace(return_annotation=int), sig.replace(parameters=[]), inspect.signature(wrapped, follow_wrapped=False))
print(sig.format(max_width=20))

# === parameters by hand ===
P = inspect.Parameter
p = P('x', P.POSITIONAL_OR_KEYWORD, default=3, annotation=int)
print(p, repr(p), p == P('x', P.POSITIONAL_OR_KEYWORD, default=3, annotation=int), p.replace(name='y'), p.replace(default=P.empty), p.replace(kind=P.KEYWORD_ONLY))
print(inspect.Signature([p, P('args', P.VAR_POSITIONAL), P('k', P.KEYWORD_ONLY)], return_annotation=None))
for act in (lambda: P('1x', P.KEYWORD_ONLY), lambda: P(3, P.KEYWORD_ONLY), lambda: P('x', 9), lambda: P('class', P.KEYWORD_ONLY),
            lambda: P('x', P.VAR_KEYWORD, default=1), lambda: inspect.Signature([P('a', P.KEYWORD_ONLY), P('b', P.POSITIONAL_ONLY)]),
            lambda: inspect.Signature([p, p]), lambda: inspect.Signature([p, P('z', P.POSITIONAL_OR_KEYWORD)])):
    try:
        act()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# === bind ===
bound = sig.bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound = sig.bind(1, b=2)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs, bound.signature == sig, bound == sig.bind(1, 2, d=1, e=None))
print(sig.bind_partial(), sig.bind_partial(1, e=3))
for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {'b': 3}), ((), {'a': 1, 'b': 2})):
    try:
        print(sig.bind(*args, **kwargs))
    except TypeError as error:
        print(error)
for args, kwargs in (((1, 2, 3), {}), ((1,), {'zz': 1}), ((), {}), ((), {'y': 1})):
    try:
        print(inspect.signature(wrapped).bind(*args, **kwargs))
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(function))
print(inspect.getfullargspec(Base().method))
print(inspect.getcallargs(wrapped.__wrapped__, 1), inspect.getargs(function.__code__))

# === what things are ===
things = {'module': functools, 'class': Base, 'function': function, 'method': Base().method, 'builtin': len, 'bound builtin': [].append,
          'descriptor': list.append, 'slot': int.__add__, 'bound slot': (1).__add__, 'property': Base.__dict__['value'], 'classmethod': Base.__dict__['make'],
          'generator function': generator, 'generator': generator(), 'coroutine function': coroutine, 'async generator function': async_generator,
          'code': function.__code__, 'partial': functools.partial(generator), 'int': 3, 'getset': type.__dict__['__doc__'] if False else int.__dict__['real']}
tests = [getattr(inspect, name) for name in (
    'ismodule', 'isclass', 'isfunction', 'ismethod', 'isbuiltin', 'isroutine', 'ismethoddescriptor', 'isdatadescriptor', 'isgeneratorfunction', 'isgenerator',
    'iscoroutinefunction', 'isasyncgenfunction', 'iscode', 'isawaitable', 'isabstract', 'isframe', 'istraceback', 'ismethodwrapper')]
for name, thing in things.items():
    print(name, [test.__name__ for test in tests if test(thing)])
coro = coroutine()
print(inspect.iscoroutine(coro), inspect.isawaitable(coro), inspect.getcoroutinestate(coro))
coro.close()
print(inspect.getcoroutinestate(coro))
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
agen = async_generator()
print(inspect.isasyncgen(agen), inspect.getasyncgenstate(agen))
print(inspect.iscoroutinefunction(inspect.markcoroutinefunction(lambda: None)))

# === members ===
print([name for name, _ in inspect.getmembers(Base, inspect.isfunction)], [name for name, _ in inspect.getmembers(Base(), inspect.ismethod)])
print([(name, value) for name, value in inspect.getmembers(Base(5)) if not name.startswith('__') and not callable(value)])
print([name for name, value in inspect.getmembers_static(Base()) if isinstance(value, property)])
print(type(inspect.getattr_static(Base(), 'value')), inspect.getattr_static(Base(7), 'v'), inspect.getattr_static(Base, 'none', 'default'))
try:
    inspect.getattr_static(Base, 'none')
except AttributeError as error:
    print(error)
print(inspect.getmro(Child), inspect.unwrap(wrapped).__name__, inspect.getmodulename('/a/b/c.py'), inspect.getmodulename('/a/b'))
print([(a.name, a.kind, a.defining_class) for a in inspect.classify_class_attrs(Child) if not a.name.startswith('__')])
print(inspect.getclasstree([Base, Child]))

# === documentation and source ===
print(repr(inspect.getdoc(Base)), repr(inspect.getdoc(Child.method)), repr(inspect.getdoc(Child().method)), inspect.getdoc(function), inspect.getdoc(Empty),
      repr(inspect.getdoc(Base.value)))
print(repr(inspect.cleandoc('  a\n     b\n       c\n\n')), repr(inspect.cleandoc('\n\n  x\n')))
print(inspect.getsource(function))
print(inspect.getsource(Base.plain))
print(inspect.getsource(wrapped))
print(inspect.getsource(decorated))
print(inspect.getsourcelines(Callable.__call__), inspect.getsourcefile(function), inspect.getfile(Base.method))
square = lambda n: n * n
print(inspect.getsource(square))
for target in (len, int):
    try:
        inspect.getsource(target)
    except (TypeError, OSError) as error:
        print(type(error).__name__)


# A comment on it.
# Two lines.
def commented():
    x = 3
    return lambda: x


print(repr(inspect.getcomments(commented)), inspect.getclosurevars(commented()).nonlocals)
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation('text'), inspect.formatannotation(Optional[int]))
print(inspect.get_annotations(function), inspect.get_annotations(Base), inspect.indentsize('\t x'))


# === signatures of builtin types, of classes with their first argument, and of odd parameters ===
def told(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    def __init__(self, x, y=1):
        self.x = x

    def method(self):
        pass

    @classmethod
    def made(cls, a):
        pass

    def __call__(self, q):
        pass


class Slotted(Point):
    """With slots."""
    __slots__ = {'slot': 'slot doc'}

    def method(self):
        pass


class Texts(list):
    pass


for x in (tuple, list, int, dict, object, set, zip, map, bool, float, complex, property, enumerate, type, memoryview, reversed, filter, frozenset, staticmethod, Texts,
          Point, Point(1).method, Point.method, Point.made, Point(1), functools.partial(Point), 'a'.split, str.split):
    told(lambda: inspect.signature(x))
    told(lambda: inspect.getfullargspec(x))
for x in (Point(1).method, Point.method, slice(1, 3), None, 5, Point, Slotted, Slotted.method, Slotted(1).method, Slotted.__dict__['slot'], Point.made, Point(1), object(), property(lambda s: 1)):
    told(lambda: inspect.getdoc(x) and inspect.getdoc(x)[:40])
for name, kind in (('', 1), ('.0', 1), ('.0', 2), ('.0', 0), ('.', 1), ('class', 0), ('class', 1), ('a b', 1), (5, 1), ('a', 9)):
    told(lambda: inspect.Parameter(name, kind))


class Sequence:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, n):
        print('item', n)
        return self.items[n]

    def __len__(self):
        print('len')
        return len(self.items)


Q, S = inspect.Parameter, inspect.Signature
for parameters in (Sequence([]), Sequence([Q('a', 1)]), 0, '', [Q('a', 2), Q('b', 2)], [Q('a', 4), Q('b', 4)], [Q('b', 3), Q('a', 2)], [5]):
    told(lambda: S(parameters))
told(lambda: S().replace(parameters=0))

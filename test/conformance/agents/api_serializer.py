"""A serializer built on functools: dispatch by type, cached properties, partial views, ordering, and a registry of decoders."""
import datetime as dt
import json
from collections import OrderedDict, deque, namedtuple
from dataclasses import dataclass, field, fields, is_dataclass
from decimal import Decimal
from enum import Enum, Flag, auto
from fractions import Fraction
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, update_wrapper
from ipaddress import IPv4Address
from operator import attrgetter, itemgetter, methodcaller
from pathlib import PurePosixPath
from types import MappingProxyType, SimpleNamespace
from uuid import NAMESPACE_URL, UUID, uuid5


class Colour(Enum):
    RED = 'r'
    BLUE = 'b'


class Rights(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


@total_ordering
@dataclass(eq=False)
class Version:
    major: int
    minor: int = 0

    def _key(self):
        return self.major, self.minor

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, Version) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('.')))


@dataclass
class Item:
    id: UUID
    price: Decimal
    sold: dt.datetime
    tags: frozenset = frozenset()
    colour: Colour = Colour.RED
    secret: str = field(default='', repr=False, metadata={'hidden': True})


@singledispatch
def encode(value):
    raise TypeError(f'cannot encode {type(value).__qualname__}')


@encode.register
def _(value: None | bool | int | float | str):
    return value


@encode.register(list)
@encode.register(tuple)
@encode.register(deque)
def _(value):
    return [encode(item) for item in value]


@encode.register
def _(value: dict | MappingProxyType):
    return {str(key): encode(item) for key, item in value.items()}


@encode.register(set | frozenset)
def _(value):
    return sorted(encode(list(value)), key=str)


for kind, convert in {Decimal: str, UUID: methodcaller('__str__'), PurePosixPath: str, IPv4Address: str, Fraction: lambda f: f'{f.numerator}/{f.denominator}',
                      dt.date: methodcaller('isoformat'), dt.timedelta: methodcaller('total_seconds')}.items():
    encode.register(kind, partial(lambda convert, value: {'$' + type(value).__name__.lower(): convert(value)}, convert))


@encode.register
def _(value: Enum):
    return value.value if not isinstance(value, Flag) else [flag.name for flag in value]


@encode.register(object)
def encode_object(value):
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value) if not f.metadata.get('hidden')}
    if hasattr(value, '_asdict'):
        return encode(value._asdict())
    if isinstance(value, SimpleNamespace):
        return encode(vars(value))
    raise TypeError(f'cannot encode {type(value).__qualname__}')


class Decoder:
    tags = {'$decimal': Decimal, '$uuid': UUID, '$datetime': dt.datetime.fromisoformat, '$fraction': Fraction,
            '$timedelta': lambda s: dt.timedelta(seconds=float(s))}

    def __init__(self):
        self.seen = []

    @singledispatchmethod
    def visit(self, value):
        return value

    @visit.register
    def _(self, value: list):
        return list(map(self.visit, value))

    @visit.register
    def _(self, value: dict):
        match value:
            case {**pairs} if len(pairs) == 1 and (tag := next(iter(pairs))) in self.tags:
                self.seen.append(tag)
                return self.tags[tag](pairs[tag])
        return {key: self.visit(item) for key, item in value.items()}

    def load(self, text, *, strict):
        return self.visit(json.loads(text, parse_float=Decimal if strict else float))

    load_strict = partialmethod(load, strict=True)
    load_loose = partialmethod(load, strict=False)


class Catalog:
    loads = 0

    def __init__(self, items):
        self.items = items

    @cached_property
    def by_id(self):
        type(self).loads += 1
        return {item.id: item for item in self.items}

    @staticmethod
    @lru_cache(maxsize=2, typed=True)
    def score(n):
        return n * n


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


utc = dt.timezone.utc
items = [Item(uuid5(NAMESPACE_URL, f'https://shop/{i}'), Decimal('9.90') * i, dt.datetime(2024, 2, 28 + i % 2, 12, i, tzinfo=utc),
              frozenset({'b', 'a', i}), [*Colour][i % 2], 'x') for i in range(1, 4)]
Row = namedtuple('Row', 'a b', defaults=[None])
document = {'items': items, 'version': Version.parse('3.14'), 'rights': Rights.ALL, 'row': Row(1), 'queue': deque([1, 2], 5), 'path': PurePosixPath('/a/../b'),
            'third': Fraction(2, 6), 'ip': IPv4Address('10.0.0.1'), 'wait': dt.timedelta(hours=1.5), 'ns': SimpleNamespace(x=[True, None]), 7: MappingProxyType({'k': 1.5}),
            'day': dt.date(2024, 2, 29), 'ordered': OrderedDict(z=1, a=2)}
text = json.dumps(encode(document), indent=1, ensure_ascii=False)
print(text)
decoder = Decoder()
back = decoder.load_strict(text)
print([item['price'] == original.price for item, original in zip(back['items'], items)], back['wait'], back['third'], back['7'], decoder.seen[:3])
print(type(decoder.load_loose('{"a": 1.5}')['a']).__name__, encode.dispatch(bool).__name__, encode.dispatch(dt.datetime) is encode.registry[dt.date], len(encode.registry))
for bad in (object(), {'a': {1j}}, Item):
    try:
        encode(bad)
    except TypeError as error:
        print(error)
catalog = Catalog(items)
print(catalog.by_id[items[0].id] is items[0], catalog.by_id is catalog.by_id, Catalog.loads, 'by_id' in vars(catalog))
print([Catalog.score(n) for n in (2, 2.0, 2, 3, 2)], Catalog.score.cache_info(), fib(60), fib.cache_info().currsize)
versions = [Version(3, 14), Version(2), Version(3, 2), Version(3, 14)]
print(max(versions), sorted(versions, reverse=True) == sorted(versions, key=cmp_to_key(lambda a, b: (a < b) - (a > b))), Version(1) >= Version(1, 0), len(set(versions)))
print(sorted(items, key=attrgetter('colour.value', 'sold'))[0].price, list(map(itemgetter('price', 'colour'), back['items'])))
pipeline = compose(str.strip, methodcaller('split', ','), partial(map, int), partial(filter, lambda n: n % 2), sum)
wrapped = update_wrapper(partial(pow, 2), pow)
print(pipeline(' 1,2,3,5 '), wrapped(10), wrapped.__name__, partial(print, sep='-').keywords)

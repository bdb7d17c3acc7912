# pickle: what objects of programs and of modules become, protocol by protocol, and back.
import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import io
import operator
import pickle
import random
import re
import types
import uuid


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}', getattr(e, '__notes__', ''))


def round_trip(value, protocols=range(6)):
    sizes = []
    for protocol in protocols:
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        if type(again) is not type(value) or repr(again) != repr(value):
            print('differs', protocol, repr(again))
        sizes.append(len(data))
    print(repr(value)[:70], sizes)


class Plain:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return f'Plain({self.__dict__})'

    def method(self):
        return 'called'

    class Inner:
        def __repr__(self):
            return 'Inner'

        def deep(self):
            return 'deep'


class Slots:
    __slots__ = ('a', 'b', '__c')

    def __repr__(self):
        return f'Slots({self.a}, {self._Slots__c})'


class Both(Slots):
    def __repr__(self):
        return f'Both({self.a}, {self.__dict__})'


class State:
    def __init__(self, value):
        self.value = value
        self.cache = object

    def __getstate__(self):
        return (self.value,)

    def __setstate__(self, state):
        (self.value,) = state

    def __repr__(self):
        return f'State({self.value})'


class New:
    def __new__(cls, a, b=None):
        made = super().__new__(cls)
        made.pair = a, b
        return made

    def __getnewargs__(self):
        return self.pair

    def __repr__(self):
        return f'New{self.pair}'


class NewEx(New):
    def __getnewargs_ex__(self):
        return self.pair[:1], {'b': self.pair[1]}


class Keys(dict):
    pass


class Items(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.name = 'items'


class Number(int):
    pass


class Text(str):
    pass


class Pair(tuple):
    pass


class Bag(set):
    pass


class Reduced:
    def __init__(self, text):
        self.text = text

    def __reduce__(self):
        return Reduced, (self.text,)

    def __repr__(self):
        return f'Reduced({self.text})'


class Setter:
    def __reduce__(self):
        return Setter, (), {'x': 1}, None, None, set_all

    def __repr__(self):
        return f'Setter({self.__dict__})'


def set_all(obj, state):
    obj.by_setter = state


class Color(enum.Enum):
    RED = 1
    GREEN = 'g'


class Flags(enum.Flag):
    A = 1
    B = 2


class Level(enum.IntEnum):
    LOW = 1


@dataclasses.dataclass
class Point:
    x: int
    y: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    x: int


Named = collections.namedtuple('Named', 'a b')


class Failure(Exception):
    def __init__(self, code, text='t'):
        super().__init__(code, text)
        self.code = code


# === objects of programs ===
slots = Slots()
slots.a, slots._Slots__c = 1, 2
both = Both()
both.a, both.more = 1, 2
round_trip(Plain())
round_trip(Plain(a=1, b=[1, 2]))
round_trip(Plain.Inner())
round_trip(slots, range(2, 6))
round_trip(both, range(2, 6))
attempt(lambda: pickle.dumps(slots, 0))
round_trip(State('s'))
round_trip(New(1, 2))
round_trip(NewEx(1, 2), (2, 3, 4, 5))
round_trip(Keys(a=1))
for value in (Items([1, 2]), Number(5), Text('t'), Pair((1, 2)), Bag([1])):
    round_trip(value)
print(pickle.loads(pickle.dumps(Items([1]))).name)
round_trip(Reduced('r'))
print(pickle.loads(pickle.dumps(Setter())).by_setter)
round_trip(Color.RED)
round_trip(Flags.A | Flags.B)
round_trip(Level.LOW)
round_trip(Point(1, [2]))
round_trip(Frozen(1), range(2, 6))
round_trip(Named(1, [2]))
round_trip(Failure(3))
failure = Failure(3)
failure.add_note('noted')
print(pickle.loads(pickle.dumps(failure)).__notes__, pickle.loads(pickle.dumps(failure)).code)
round_trip(KeyError('k'))
round_trip(ExceptionGroup('g', [ValueError(1), TypeError('t')]))
round_trip(UnicodeDecodeError('utf-8', b'a', 0, 1, 'r'))

# === functions and classes go by name ===
for value in (len, Plain, Plain.Inner, set_all, Plain.method, Plain.Inner.deep, dict.fromkeys, str.upper, int, type, Color, Named, print, operator.add, type(None)):
    for protocol in range(6):
        again = pickle.loads(pickle.dumps(value, protocol))
        if again is not value and again != value:
            print('differs', protocol, value, again)
print(pickle.dumps(Plain.Inner.deep, 2), pickle.dumps(Plain.Inner.deep, 0), pickle.dumps(Plain.Inner.deep))
print(pickle.loads(pickle.dumps(Plain(a=1).method))(), pickle.dumps([len, Plain, len]))

# === objects of modules ===
zone = datetime.timezone(datetime.timedelta(hours=2), 'Z')
for value in (
    decimal.Decimal('1.50'), fractions.Fraction(1, 3), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6, zone), datetime.time(1, 2, fold=1),
    datetime.timedelta(1, 2, 3), zone, datetime.timezone.utc, collections.deque([1, 2], 5), collections.OrderedDict(a=1), collections.Counter('aab'),
    collections.defaultdict(list, a=[1]), collections.ChainMap({1: 2}), uuid.UUID(int=5), range(3), slice(1, 2), 1 + 2j, types.SimpleNamespace(a=1),
    functools.partial(int, base=2), operator.itemgetter(1, 2), operator.attrgetter('a.b'), operator.methodcaller('f', 1, k=2), re.compile('a+', re.I),
    int | str, list[int], bytearray(b'abc'), frozenset([1]), NotImplemented, ..., io.BytesIO(b'abc').getvalue(),
):
    round_trip(value, range(2, 6))
generator = random.Random(5)
again = pickle.loads(pickle.dumps(generator))
print(again.random() == generator.random(), again.getrandbits(40) == generator.getrandbits(40))
file = pickle.loads(pickle.dumps(io.StringIO('text')))
print(file.read())

# === iterators ===
for value in (iter([1, 2, 3]), iter((1, 2)), iter('abc'), iter({1: 2}), iter(range(5)), enumerate('ab'), zip([1], [2]), map(str, [1, 2]), reversed([1, 2])):
    next(value)
    print(type(value).__name__, list(pickle.loads(pickle.dumps(value))))

# === shared and recursive ===
shared = [1]
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b)
loop = [1]
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[1] is again)
loop = {}
loop['self'] = loop
print(pickle.loads(pickle.dumps(loop))['self'].keys())
inner = []
whole = (1, inner)
inner.append(whole)
for protocol in range(6):
    again = pickle.loads(pickle.dumps(whole, protocol))
    print(again[1][0] is again, len(pickle.dumps(whole, protocol)))
plain = Plain()
plain.me = plain
plain.set = {plain}
again = pickle.loads(pickle.dumps(plain))
print(again.me is again, again in again.set)
key = Plain()
key.table = frozenset([key])
print(len(pickle.dumps(key)), list(pickle.loads(pickle.dumps(key)).table)[0].table is not None)
deep = []
for _ in range(3000):
    deep = [deep]
again = pickle.loads(pickle.dumps(deep))
count = 0
while again:
    again, count = again[0], count + 1
print(count)

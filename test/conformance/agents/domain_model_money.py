from dataclasses import dataclass, field, asdict, replace, fields, KW_ONLY, InitVar
from enum import Enum, auto, IntFlag, StrEnum
from decimal import Decimal, ROUND_HALF_UP, getcontext, localcontext
from functools import total_ordering, cached_property, reduce
from typing import ClassVar, Generic, TypeVar, Protocol, runtime_checkable, Literal, TypedDict, NotRequired, Annotated, get_type_hints, get_args, get_origin
import json, operator, uuid, hashlib

class Currency(StrEnum):
    USD = auto()
    EUR = "EUR"

class Perm(IntFlag):
    READ = auto(); WRITE = auto(); ADMIN = READ | WRITE | 8

@total_ordering
@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: Currency = Currency.USD
    _: KW_ONLY
    note: str = field(default="", compare=False, repr=False)
    def __post_init__(self):
        object.__setattr__(self, "amount", Decimal(self.amount).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
    def __add__(self, o):
        if not isinstance(o, Money): return NotImplemented
        if o.currency != self.currency: raise ValueError(f"{self.currency!s} != {o.currency!s}")
        return replace(self, amount=self.amount + o.amount)
    def __lt__(self, o): return self.amount < o.amount
    def __format__(self, spec): return f"{self.amount:{spec or ',.2f'}} {self.currency.upper()}"

@dataclass(order=True)
class Line:
    sort_index: int = field(init=False, repr=False)
    sku: str
    qty: int = 1
    price: Money = field(default_factory=lambda: Money(Decimal("9.99")))
    discount: InitVar[float] = 0
    registry: ClassVar[dict] = {}
    def __post_init__(self, discount):
        self.sort_index = -self.qty
        if discount:
            self.price = Money(self.price.amount * (1 - Decimal(str(discount))))
        Line.registry[self.sku] = self

    @cached_property
    def total(self): return Money(self.price.amount * self.qty)

class Opts(TypedDict, total=False):
    name: str
    mode: NotRequired[Literal["a", "b"]]

T = TypeVar("T")
@runtime_checkable
class HasTotal(Protocol):
    @property
    def total(self) -> Money: ...
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def map(self, f): return Box(f(self.v))
    def __repr__(self): return f"Box({self.v!r})"
class Encoder(json.JSONEncoder):
    def default(self, o):
        match o:
            case Decimal(): return str(o)
            case set() | frozenset(): return sorted(o)
            case uuid.UUID(): return o.hex
        return super().default(o)
lines = [Line("B", 3), Line("A", 2, discount=0.15), Line("C", price=Money("1.005", Currency.EUR))]
print(sorted(lines))
print([f"{l.total}" for l in lines], [f"{l.total:>12}" for l in lines[:1]])
try: print(reduce(operator.add, (l.total for l in lines)))
except ValueError as e: print("ValueError", e)
print(asdict(lines[1]))
print(json.dumps({"x": asdict(lines[0]), "ids": {uuid.uuid5(uuid.NAMESPACE_DNS, "a").hex}, "u": uuid.UUID(int=5)}, cls=Encoder, indent=1))
try: json.dumps(object(), cls=Encoder)
except TypeError as e: print(e)
print([f.name for f in fields(Line)], Line.registry.keys(), isinstance(lines[0], HasTotal), isinstance(3, HasTotal))
print(get_type_hints(Opts), sorted(Opts.__required_keys__), sorted(Opts.__optional_keys__), get_origin(dict[str, int]), get_args(Annotated[int, "x"]))
print(Perm.ADMIN, Perm.READ | Perm.WRITE, Perm(3), ~Perm.READ, Perm.READ in Perm.ADMIN, list(Perm), Perm(16))
print(Money("1") < Money("2"), Money("1") >= Money("2"), max(Money("3"), Money("2")), hash(Money("1", note="a")) == hash(Money("1")))
try: Money("1").amount = 3
except Exception as e: print(type(e).__name__, e)
try: Money("1", Currency.USD, "n")
except TypeError as e: print(e)
print(Box[int](3).map(str), Box[int], Currency("usd"), Currency.USD == "usd", f"{Currency.EUR}", Currency.__members__)
try: Currency("gbp")
except ValueError as e: print(e)
print(hashlib.sha256(json.dumps(asdict(lines[2]), default=str, sort_keys=True).encode()).hexdigest()[:16])
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 7, getcontext().prec)
print(Decimal(1) / 7)

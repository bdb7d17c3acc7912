# case: external=add,fail
"""dataclasses: the methods that dataclass makes, fields, construction and its errors, inheritance, callbacks that stop at external calls."""
import dataclasses
from copy import copy, deepcopy, replace as copy_replace
from dataclasses import (KW_ONLY, MISSING, Field, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass,
                         make_dataclass, replace)
from typing import ClassVar


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# === construction ===
@dataclass
class C:
    x: int
    y: list = field(default_factory=list)
    z: int = 3
    _: KW_ONLY
    k: int = 4

    def __post_init__(self):
        if self.x == 9:
            raise ValueError('bad')


code = C.__init__.__code__
print(code.co_varnames, code.co_argcount, code.co_kwonlyargcount, code.co_name, code.co_filename)
print(C.__init__.__defaults__, C.__init__.__kwdefaults__, C.__init__.__annotations__)
print(C.__init__.__qualname__, C.__init__.__module__, C.__init__.__name__, C.__init__.__doc__)
print(C.__doc__, C.__match_args__)
print(C(1), C(1, [2], 3, k=5), C(x=1, z=2))
show(C)
show(C, 1, 2, 3, 4)
show(C, 1, 2, 3, 4, k=5)
show(C, q=1)
show(C, 1, kk=1)
show(C, 1, x=1)
show(C, 9)


@dataclass
class Three:
    a: int
    b: int
    c: int = field(kw_only=True)
    d: int = field(kw_only=True)


show(Three)
show(Three, 1)
show(Three, 1, 2)
show(Three, 1, 2, c=3)
show(Three, 1, 2, 3)
show(Three, 1, 2, c=3, d=4)


@dataclass
class Selfish:
    self: int
    other: int = 3


print(Selfish(1), Selfish.__init__.__code__.co_varnames, Selfish(self=4))


@dataclass
class Private:
    __x: int = 1


print(Private(), Private(_Private__x=5))


# === fields ===
for f in fields(C):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, f.metadata, f.kw_only, f.doc)
print(fields(C(1)) == fields(C), isinstance(fields(C)[0], Field))
print(C.__dataclass_params__)
print(InitVar[int], InitVar, InitVar(int), InitVar[list[int]], dataclasses._HAS_DEFAULT_FACTORY)
print(repr(field(default=1, default_factory=MISSING)).replace(repr(MISSING), 'MISSING'))
show(fields, 3)
show(is_dataclass, C)
show(is_dataclass, C(1))
show(is_dataclass, 3)
show(is_dataclass, int)
show(InitVar)
show(dataclass, C, C)
print(sorted(dataclasses.__all__))


# === frozen and order ===
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'q'


f = F(1)
show(lambda: setattr(f, 'a', 2))
show(lambda: delattr(f, 'a'))
show(lambda: setattr(f, 'zz', 2))
print(f < F(2), f <= F(1), f > F(0, 'z'), f >= F(1, 'r'), sorted([F(3), F(1), F(2)]), f == F(1), f != F(1), f == (1, 'q'))
show(lambda: f < 3)
print(hash(f) == hash((1, 'q')), {f: 1}[F(1)], F.__doc__)
print(issubclass(FrozenInstanceError, AttributeError))


class Child(F):
    pass


child = Child(5)
child.other = 1
show(lambda: setattr(child, 'a', 2))
show(lambda: delattr(child, 'other'))
print(child == F(5), child)
for name in ('__lt__', '__hash__', '__setattr__', '__delattr__', '__repr__', '__eq__'):
    print(getattr(F, name).__qualname__, F.__dict__[name].__module__, getattr(F, name).__annotations__)
print(f.__replace__(b='n'), copy_replace(f, a=7), F.__replace__.__qualname__)


# === hash ===
@dataclass
class Plain:
    a: int


@dataclass(eq=False)
class ById:
    a: int


@dataclass(unsafe_hash=True)
class Unsafe:
    a: int
    b: list = field(default_factory=list, hash=False)
    c: list = field(default_factory=list, compare=False)


print(Plain.__hash__, ById.__hash__ is object.__hash__, hash(Unsafe(1)) == hash((1,)), ById(1) == ById(1))
show(hash, Plain(1))
print(Unsafe(1, c=[1]) == Unsafe(1, c=[2]), Unsafe(1, [1]) == Unsafe(1))


@dataclass(repr=False, init=False, match_args=False)
class Bare:
    a: int = 3

    def __init__(self, q, /, r: int = 4, *s, t, **u):
        self.a = q


print(Bare.__doc__, Bare(1, t=2).a, '__match_args__' in Bare.__dict__, '__repr__' in Bare.__dict__)


@dataclass
class Own:
    """Docs."""
    a: int

    def __init__(self):
        self.a = 5

    def __repr__(self):
        return 'own'

    def __eq__(self, other):
        return True


print(Own(), Own() == 3, Own.__doc__, Own.__hash__)


# === errors of definition ===
def default_order():
    @dataclass
    class G:
        a: int = 1
        b: int


def mutable():
    @dataclass
    class G:
        a: list = []


def no_annotation():
    @dataclass
    class G:
        a = field()


def order_without_eq():
    @dataclass(order=True, eq=False)
    class G:
        a: int


def order_clash():
    @dataclass(order=True)
    class G:
        a: int

        def __lt__(self, other):
            return True


def frozen_clash():
    @dataclass(frozen=True)
    class G:
        a: int

        def __setattr__(self, name, value):
            pass


def hash_clash():
    @dataclass(unsafe_hash=True)
    class G:
        a: int

        def __hash__(self):
            return 1


def frozen_of_other():
    @dataclass(frozen=True)
    class G(C):
        a: int = 1


def other_of_frozen():
    @dataclass
    class G(F):
        c: int = 1


def two_markers():
    @dataclass
    class G:
        a: KW_ONLY
        b: KW_ONLY


def factory_of_init_var():
    @dataclass
    class G:
        a: InitVar[int] = field(default_factory=int)


def factory_of_class_var():
    @dataclass
    class G:
        a: ClassVar[int] = field(default_factory=int)


def keyword_class_var():
    @dataclass
    class G:
        a: ClassVar[int] = field(kw_only=True)


def two_defaults():
    field(default=1, default_factory=int)


def slots_clash():
    @dataclass(slots=True)
    class G:
        __slots__ = ('a',)
        a: int


def weakref_alone():
    @dataclass(weakref_slot=True)
    class G:
        a: int


for define in (default_order, mutable, no_annotation, order_without_eq, order_clash, frozen_clash, hash_clash, frozen_of_other, other_of_frozen,
               two_markers, factory_of_init_var, factory_of_class_var, keyword_class_var, two_defaults, slots_clash, weakref_alone):
    print(define.__name__, end=': ')
    show(define)


# === slots ===
@dataclass(slots=True)
class S:
    a: int
    b: int = 3
    c: list = field(default_factory=list, doc='about c')

    def name(self):
        return __class__ is type(self), super().__repr__ is not None


@dataclass(slots=True)
class T(S):
    d: int = 3


@dataclass(slots=True, frozen=True, weakref_slot=True)
class U:
    d: int = 3
    e: int = field(default=8, init=False)


print(S.__slots__, S(1), S(1).name(), hasattr(S(1), '__dict__'), S.__doc__, S.__qualname__)
print(T.__slots__, T(1), U.__slots__, U(1), U.__getstate__(U(4)), copy(U(5)), deepcopy(T(1, 2, [3])))
show(lambda: setattr(U(1), 'd', 4))
show(lambda: setattr(S(1), 'zz', 4))


# === pseudo-fields ===
@dataclass
class P:
    a: InitVar[int]
    limit: ClassVar[int] = 10
    b: int = field(init=False)
    c: int = field(init=False, default=5)
    d: list = field(init=False, default_factory=list, repr=False, compare=False, hash=None)
    e: InitVar[str] = 'e'
    text: 'ClassVar[str]' = 't'

    def __post_init__(self, a, e):
        self.b = (a, e)


print(P(3), P(3, 'f'), P.__init__.__annotations__, vars(P(3)), P.__match_args__, P.limit, [f.name for f in fields(P)])
show(lambda: P(1) == P(1))
show(replace, P(1))
show(replace, P(1), a=2)
show(replace, P(1), a=2, c=3)
show(replace, C(1), x=5)
show(replace, C(1), q=5)
show(replace, C, x=1)


# === inheritance ===
@dataclass
class Base:
    x: int = 15
    y: object = 0


@dataclass
class Derived(Base):
    z: int = 10
    x: int = 20


@dataclass(kw_only=True)
class Keyworded(Base):
    w: int
    v: int = field(kw_only=False, default=2)


print(Derived(), Derived(1, 2, 3), Derived.__doc__, Keyworded(w=3), Keyworded.__doc__, Keyworded.__match_args__)


class Mixin:
    def __post_init__(self):
        print('post', self)


@dataclass
class WithMixin(Mixin):
    a: int = 1


WithMixin()


# === names that are not bound yet ===
@dataclass
class Node:
    value: int
    next: Node | None = None
    all: list[Node] = field(default_factory=list)


print(Node(1, Node(2)), Node.__init__.__code__.co_varnames)


def local():
    @dataclass
    class Tree:
        left: Tree | None
        other: Later
    class Later:
        pass
    return Tree(None, Later), [f.name for f in fields(Tree)]


print(local()[1])


@dataclass
class Loop:
    me: object = None


loop = Loop()
loop.me = loop
print(loop)


# === descriptors ===
class Doubling:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, owner):
        return 7 if obj is None else getattr(obj, self.name, 7)

    def __set__(self, obj, value):
        setattr(obj, self.name, value * 2)


@dataclass
class Described:
    a: int = Doubling()
    b: int = field(default=Doubling())


print(Described(), Described(1, 2), Described.__init__.__defaults__[0])


# === asdict and astuple ===
class Point(tuple):
    pass


@dataclass
class R:
    r: object
    s: int = field(default=4, metadata={'a': 1}, kw_only=True)


deep = R({'a': [R(1), (R(2),)], 3: Point((1, R(5)))})
print(asdict(deep), astuple(deep))
print(asdict(deep, dict_factory=list), astuple(R(1), tuple_factory=list))
print(fields(R)[1].metadata['a'])
shared = [1]
print(asdict(R(shared))['r'] is shared, asdict(R(shared))['r'] == shared)
show(asdict, 3)
show(asdict, C)
show(astuple, 3)

# === make_dataclass ===
M = make_dataclass('M', ['a', ('b', int), ('c', int, field(default=3))], namespace={'f': lambda s: s.a}, frozen=True)
print(M, M(1, 2), M(1, 2).f(), M.__annotations__, M.__module__, M.__doc__)
print(make_dataclass('N', [('q', int, 1)], bases=(Base,), module='mod'))
for bad in (['a', 'a'], ['for'], ['1'], [('a', 'b', 'c', 'd')], [3]):
    show(make_dataclass, 'M', bad)


# === match ===
match F(1, 'two'):
    case F(a, 'two') if a == 1:
        print('matched', a)
match C(5):
    case C(x=5, k=k):
        print('matched', k)


# === external calls ===
@dataclass(order=True)
class Called:
    a: int = field(default_factory=lambda: add(1, 2))
    b: int = 0

    def __post_init__(self):
        self.b = add(self.a, 10)


print(Called(), Called(5), replace(Called(), a=9))


class Answer:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return add(self.n, 0) == other.n

    def __lt__(self, other):
        return add(self.n, 0) < other.n

    def __repr__(self):
        return str(add(self.n, 0))

    def __hash__(self):
        return add(self.n, 1)

    def __deepcopy__(self, memo):
        return Answer(add(self.n, 100))


@dataclass(order=True, frozen=True)
class Asking:
    a: Answer
    b: Answer = Answer(1)


print(Asking(Answer(1)) == Asking(Answer(1)), Asking(Answer(1)) < Asking(Answer(2)), Asking(Answer(3)), asdict(Asking(Answer(4))))
print(hash(Asking(Answer(1))) == hash(Asking(Answer(1))))


@dataclass
class Failing:
    a: int = field(default_factory=lambda: fail('LookupError', 'nothing'))


show(Failing)


# === a frame of its own ===
C(9)

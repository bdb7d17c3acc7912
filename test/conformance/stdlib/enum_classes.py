# case: external=add,fail
"""enum: every public name, members, flags, boundaries, the functional API, messages, callbacks that stop at external calls."""
import enum
from enum import *


# === members ===
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e, '| cause', repr(e.__cause__), repr(e.__context__))
print(enum.__all__)
class Color(Enum):
    "doc"
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def f(self): return self.name
print(list(Color), Color.RED, repr(Color.RED), Color(1), Color['GREEN'], Color.CRIMSON is Color.RED, Color.__members__, len(Color), repr(Color), list(reversed(Color)))
tr(lambda: Color(5)); tr(lambda: Color['X']); tr(lambda: Color.X); tr(lambda: setattr(Color, 'RED', 3)); tr(lambda: delattr(Color, 'RED')); tr(lambda: Color()); tr(lambda: Color.RED.GREEN); tr(lambda: Color.RED < Color.GREEN)
tr(lambda: setattr(Color.RED, 'value', 3)); tr(lambda: setattr(Color.RED, 'name', 3)); 
print(1 in Color, 3 in Color, Color.RED in Color, 'RED' in Color, [] in Color)
print(hash(Color.RED) == hash('RED'), Color.RED.__reduce_ex__(2), dir(Color.RED), dir(Color))
def ext():
    class X(Color): pass
tr(ext)
def dup():
    class X(Enum):
        A = 1
        A = 2
tr(dup)
def inv():
    class X(Enum):
        mro = 1
tr(inv)
def res():
    class X(Enum):
        _x_ = 1
tr(res)
def uni():
    @unique
    class X(Enum):
        A = 1
        B = 1
        C = 1
tr(uni)
class I(IntEnum):
    A = 1
    B = 2
print(I.A, repr(I.A), f'{I.A}', I.A + 1, I.A < I.B, I(1), I.A == 1, str(I.A), '%d' % I.A, repr(I), I.A.__reduce_ex__(2), I.__doc__, Color.__doc__)
class S(StrEnum):
    A = auto()
    Bc = auto()
    D = 'x'
print(S.A, repr(S.A), f'{S.Bc:>5}', S('x'), S.Bc.value, S.A.upper())
def sb():
    class T(StrEnum):
        A = 1
tr(sb)
def sb():
    class T(StrEnum):
        A = 'a', 'b', 'c', 'd'
tr(sb)
class A(Enum):
    X = auto()
    Y = 10
    Z = auto()
print(list(A), auto(), auto)
def au():
    class T(Enum):
        A = 'a'
        B = auto()
tr(au)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(list(P), P.R|P.W, repr(P.R|P.X), ~P.R, P(0), repr(P(0)), P.RW in P, P.R in P.RW, list(P.RW), len(P.RW), bool(P(0)), P.R ^ P.RW, P.R & P.W, P(7), str(P.R|P.X), f'{P.R}', P.__members__, P.RW.name, (P.R|P.X).name, P(0).name, P.R.value)
tr(lambda: P(8)); tr(lambda: P(-9)); tr(lambda: P.R | 1); tr(lambda: 1 in P.R); tr(lambda: P('a')); tr(lambda: 'a' in P); tr(lambda: 8 in P); tr(lambda: 3 in P)
class IF(IntFlag):
    R = 4
    W = 2
    X = 1
print(IF.R|IF.W, repr(IF.R|IF.W), repr(IF.R|8), IF(8), repr(IF(8)), IF.R|1, repr(IF.R + 1), ~IF.R, repr(~IF.R), repr(IF(-1)), IF(15), repr(IF(15)), list(IF(15)), len(IF(15)), 8 in IF, IF(8).name, IF.R < IF.W, repr(1|IF.R), repr(IF.R & 12), f'{IF.R}', '%s' % IF.R, IF(0), repr(IF(0)), repr(IF.R ^ 5))
class St(Flag, boundary=STRICT):
    A = 1
    B = 4
class Co(Flag, boundary=CONFORM):
    A = 1
    B = 4
class Ej(Flag, boundary=EJECT):
    A = 1
    B = 4
class Ke(Flag, boundary=KEEP):
    A = 1
    B = 4
tr(lambda: St(2)); tr(lambda: Co(3)); tr(lambda: Ej(3)); tr(lambda: repr(Ke(3))); tr(lambda: Ke(8)); tr(lambda: ~Co.A); tr(lambda: ~Ke.A);tr(lambda: St(7)); tr(lambda: Ej(-2)); tr(lambda: Ke(-2)); tr(lambda: Co(-2))
print(STRICT, repr(STRICT), FlagBoundary, list(FlagBoundary), FlagBoundary.STRICT.value)
Fn = Enum('Fn', 'A B C', module='m', qualname='q.Fn', start=5)
print(list(Fn), Fn, Fn.__module__, Fn.__qualname__)
print(list(Enum('G', ['A', 'B'])), list(Enum('G', {'A': 3})), list(Enum('G', [('A', 4)])), Enum('G', 'A, B').B, Enum('E', []) , list(IntEnum('G', 'A B', type=None)), Enum('H', 'A B', type=int).A + 1, list(Flag('Q', 'A B C')), list(StrEnum('Q', 'A B')))
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        if v == 'none': return None
        if v == 'bad': return 5
        if v == 'raise': raise KeyError(3)
        return cls.A
tr(lambda: M(4)); tr(lambda: M('none')); tr(lambda: M('bad')); tr(lambda: M('raise'))
class V(Enum):
    A = (1, 2)
    B = (3, 4)
    def __init__(self, x, y): self.x = x; self.y = y
    @property
    def s(self): return self.x + self.y
print(V.A, V.A.x, V.B.s, V((1, 2)), repr(V.A), V(3, 4))
tr(lambda: V(1)), tr(lambda: V(1, 3))
class N(bytes, Enum):
    def __new__(cls, value, label):
        o = bytes.__new__(cls, [value]); o._value_ = value; o.label = label
        return o
    A = (1, 'x')
    B = (2, 'y')
print(N.A, N(1), N.B.label, N.A == b'\x01')
class G(Enum):
    def _generate_next_value_(name, start, count, last): return (name, start, count, last)
    A = auto(); B = auto()
print(list(G))
class O(Enum):
    _order_ = 'A B m fn _under'
    _ignore_ = ['q', 'z']
    q = 3; z = 4
    A = 1
    B = 2
    @nonmember
    class Inner: pass
    m = member(3)
    n = nonmember(4)
    @member
    def fn(self): return 1
    def g(self): pass
    @property
    def p(self): return 1
    lam = lambda x: 3
    @staticmethod
    def st(): return 1
    __private = 3
    _under = 5
    class Inner2: pass
print([each.name for each in O], O.n, O.m, hasattr(O, 'q'), O.Inner, O.fn.value(O.A), O._O__private)
def orr():
    class O(Enum):
        _order_ = 'B A'
        A = 1; B = 2
tr(orr)
@verify(UNIQUE, CONTINUOUS)
class VV(Enum):
    A = 1; B = 2
def v1():
    @verify(CONTINUOUS)
    class VV(Enum):
        A = 1; B = 5
def v2():
    @verify(UNIQUE)
    class VV(Enum):
        A = 1; B = 1
def v3():
    @verify(NAMED_FLAGS)
    class VV(Flag):
        A = 1; B = 6
tr(v1); tr(v2); tr(v3); print(list(EnumCheck), repr(UNIQUE), UNIQUE)
print(EnumType, EnumMeta is EnumType, ReprEnum, property, member, nonmember)
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy(P.R|P.X) == P.R|P.X)
class Pr(Enum):
    A = 1
    @enum.property
    def name2(self): return 'n'
tr(lambda: Pr.name2); print(Pr.A.name2, Pr.A._name_, Pr.A._value_); tr(lambda: setattr(Pr.A, 'name2', 3)); tr(lambda: delattr(Pr.A, 'name2'))
print(Color.RED.__class__, type(Color), bool(Color), bool(Color.RED), isinstance(Color.RED, Color), Color.RED.__objclass__)
class Aa(Enum):
    A = 1
    B = 2
Aa.A._add_alias_('AA'); Aa.A._add_value_alias_(11)
print(Aa.AA, Aa(11)); tr(lambda: Aa.B._add_alias_('A')); tr(lambda: Aa.B._add_value_alias_(1))
from dataclasses import dataclass
@dataclass
class Mx:
    a: int
    b: int = 0
class Dc(Mx, Enum):
    X = 1
    Y = 2, 3
print(Dc.X, repr(Dc.X), Dc.X.a)
class Fl(float, Enum):
    A = 1.5
print(Fl.A, repr(Fl.A), f'{Fl.A}', Fl.A + 1)
class Base(Enum):
    def hi(self): return 'hi'
class Sub(Base):
    A = 1
print(Sub.A.hi(), Sub(1)); tr(lambda: Base('Z', 'A')) ; tr(lambda: Base(1)); tr(lambda: Base()); tr(lambda: Color(1, 2)); tr(lambda: Enum())
print(show_flag_values(7) if 'show_flag_values' in dir() else enum.show_flag_values(7), enum.EnumDict, enum.pickle_by_enum_name(Color.RED, 2)[1], enum.pickle_by_global_name(Color.RED, 2))
class Neg(IntFlag):
    A = -1
    B = 2
print(list(Neg), Neg.A, repr(Neg.A))
def two():
    class X(int, str, Enum): A = 1
tr(two)
def nof():
    class X(Flag): A = 'a'
tr(nof)
def nof():
    class X(IntEnum): A = 'a'
tr(nof)
tr(lambda: I('x')); tr(lambda: I(9)); tr(lambda: S('zz')); print(repr(Color.__members__), Color.f(Color.RED))
@enum.global_enum
class GE(Enum):
    GA = 1
print(repr(GA), GA, repr(GE), GE)
@enum.global_enum
class GF(IntFlag):
    FA = 1
    FB = 2
print(repr(FA|FB), FA, repr(GF(5)), repr(GF(0)))
class Dd(Enum):
    A = []
    B = {}
    C = [1]
print(list(Dd), Dd([]), Dd([1]), [1] in Dd, Dd.__members__); tr(lambda: Dd([4]))
class Un(Flag):
    _numeric_repr_ = hex
    A = 16
    B = 32
print(repr(Un.A|Un.B)); tr(lambda: Un(1))
class KK(Flag, boundary=KEEP):
    _numeric_repr_ = hex
    A = 16
print(repr(KK(17)))


# === external calls ===
class Ext(Enum):
    def _generate_next_value_(name, start, count, last):
        return add(count, 100)

    A = 1
    B = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.A if add(value, 0) == 7 else fail('LookupError', 'none')

    def __init__(self, value):
        self.twice = add(value, value)

    def __str__(self):
        return str(add(self._value_, 1000))


print(list(Ext), Ext.B.twice, str(Ext.A), f'{Ext.B}', Ext(7))
tr(lambda: Ext(8))


# === names that are no names ===
class Odd:
    def __format__(self, spec):
        raise ValueError('format')


for names in (0, False, 1.5, None, '', (), iter([]), [1], ['a', 1], [('a', 1, 2)], {1: 2}):
    for c in (Enum, StrEnum, Flag):
        tr(lambda: list(c('X', names)))
for name in (Odd(), 5, None):
    tr(lambda: IntEnum(name, 'A B'))
    tr(lambda: IntEnum(name, 0, module=2))
B = StrEnum('S', 'A B').B
print([type(piece) for piece in B.split('12') + B.split('x') + B.split() + B.rsplit('12')], StrEnum.split(B, '12'))

# === classes that are not made of a namespace for enums ===
import enum
import types


class Color(enum.Enum):
    RED = 1


class Empty(enum.Enum):
    pass


for call in (
    lambda: type('X', (Color,), {}), lambda: type('X', (Empty,), {'A': 1}), lambda: enum.EnumType('X', (Empty,), {}), lambda: enum.EnumType('X', (Empty,), Empty.__prepare__('X', (Empty,))),
    lambda: types.new_class('X', (Empty,), {}, lambda ns: ns.update(A=1)), lambda: types.new_class('X', (Color,), {}), lambda: type('X', (int, Empty), {}), lambda: enum.EnumType('X', (), {}),
    lambda: type('X', (enum.Enum,), {'_ignore_': 1}), lambda: enum.EnumType('X', (Empty,), enum.EnumDict()), lambda: enum.EnumType('X', (Empty,), 5),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

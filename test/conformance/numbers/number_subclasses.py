# Numbers of subclasses of Decimal, Fraction, datetime and others that are not of the engine's own kinds.
import cmath, copy, math, statistics, struct, json, array, operator, random, time, datetime, colorsys, fractions
from decimal import Decimal
from fractions import Fraction
import collections, pathlib, uuid, ipaddress

class M(Decimal):
    def __add__(self, other): return M(super().__add__(other))
    __radd__ = __add__
    def __format__(self, spec): return 'M' + super().__format__(spec)
class F(Fraction): pass
class I(int): pass
class X(float): pass
def show(name, f):
    try: print(name, repr(f()))
    except Exception as e: print(name, type(e).__name__, e)
for v in (M('2.5'), F(5, 2), I(2), X(2.5), Decimal('2.5')):
    print(type(v).__name__)
    for name, f in {'float': float, 'int': int, 'complex': complex, 'round': round, 'round1': lambda v: round(v, 1), 'sqrt': math.sqrt, 'floor': math.floor, 'trunc': math.trunc,
                    'isnan': math.isnan, 'fsum': lambda v: math.fsum([v, 1]), 'hypot': lambda v: math.hypot(v, 1), 'csqrt': cmath.sqrt, '%f': lambda v: '%.2f' % v, '%d': lambda v: '%d' % v, '%s': lambda v: '%s' % v, 'f': lambda v: f'{v:.1f}|{v}|{v!r}',
                    'sum': lambda v: sum([v, v]), 'sumf': lambda v: sum([v], 0.5) if not isinstance(v, Decimal) else 0, 'mean': lambda v: statistics.mean([v, v]), 'fmean': lambda v: statistics.fmean([v, v]), 'stdev': lambda v: statistics.pstdev([v, v * 3]),
                    'pack': lambda v: struct.pack('d', v), 'array': lambda v: array.array('d', [v]), 'json': lambda v: json.dumps(v, default=str), 'copy': copy.copy, 'deep': copy.deepcopy, 'abs': abs, 'neg': operator.neg,
                    'pow': lambda v: v ** 2, 'divmod': lambda v: divmod(v, 2), 'hash': lambda v: hash(v) == hash(2.5), 'eq': lambda v: v == 2.5, 'lt': lambda v: v < 3, 'bool': bool, 'td': lambda v: datetime.timedelta(days=1) * v,
                    'td2': lambda v: datetime.timedelta(seconds=v), 'frac': Fraction, 'dec': Decimal, 'ratio': lambda v: v.as_integer_ratio(), 'max': lambda v: max(v, 2), 'sorted': lambda v: sorted([v, 2, 3.0]), 'isclose': lambda v: math.isclose(v, 2.5),
                    'ldexp': lambda v: math.ldexp(v, 2), 'prod': lambda v: math.prod([v, 2]), 'sumprod': lambda v: math.sumprod([v], [2]), 'uniform': lambda v: random.Random(1).uniform(v, v) if not isinstance(v, (Decimal, Fraction)) else 0, 'ts': lambda v: datetime.datetime.fromtimestamp(v, datetime.timezone.utc), 'copysign': lambda v: math.copysign(v, -1),
                    'atan2': lambda v: math.atan2(v, v), 'log': lambda v: math.log(v, 2), 'range': lambda v: list(range(v)), 'list': lambda v: [1, 2, 3][v], 'chr': chr, 'bytes': lambda v: bytes([v]), 'rep': lambda v: 'a' * v, 'fromint': lambda v: X(v), 'i': lambda v: I(v), 'cplx2': lambda v: complex(v, v), 'rgb': lambda v: colorsys.rgb_to_hsv(v, 0, 0)}.items():
        show(name, lambda: f(v))

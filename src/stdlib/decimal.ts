/** Module `decimal`: exceptions, contexts as mappings and managers; numbers are native (decimal/). CPython: Modules/_decimal/_decimal.c, Lib/decimal.py. */

/** Frozen Python of the module. */
export const DECIMAL_SOURCE = `
from _decimal import *
from _decimal import _change, _has, _keep, _listed

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'
IEEE_CONTEXT_MAX_BITS = 256


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)


class _SignalDict:
    """The flags or traps of a context, by signal."""

    __slots__ = ('_context', '_which')

    def __init__(self, context, which):
        self._context = context
        self._which = which

    def __getitem__(self, signal):
        return _has(self._context, self._which, signal)

    def __setitem__(self, signal, value):
        _change(self._context, self._which, signal, bool(value))

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_signals)

    def __len__(self):
        return len(_signals)

    def __contains__(self, signal):
        return signal in _signals

    def __eq__(self, other):
        if isinstance(other, (_SignalDict, dict)):
            if isinstance(other, _SignalDict):
                other = other.copy()
            elif len(other) != len(_signals):
                raise ValueError('invalid signal dict')
            return self.copy() == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([f'{signal}:{self[signal]}' for signal in _signals]) + '}'

    def keys(self):
        return self.copy().keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()

    def get(self, signal, default=None):
        return self[signal] if signal in _signals else default

    def update(self, other=(), /):
        for signal, value in (other.items() if hasattr(other, 'items') else other):
            self[signal] = value

    def copy(self):
        return {signal: self[signal] for signal in _signals}


_SignalDict.__name__ = _SignalDict.__qualname__ = 'SignalDict'


class _ContextManager:
    """Makes a context the current one for a block."""

    def __init__(self, local):
        self._local = local

    def __enter__(self):
        self._outer = getcontext()
        setcontext(self._local)
        return self._local

    def __exit__(self, kind, value, traceback):
        setcontext(self._outer)
        return False


_ContextManager.__name__ = _ContextManager.__qualname__ = 'ContextManager'
_SETTINGS = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')


def localcontext(ctx=None, **kwargs):
    """Return a context manager that will set the default context to a copy of ctx on entry to the with-statement and restore the previous default context when exiting the with-statement. If no context is supplied, a copy of the current default context is used."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    for name in kwargs:
        if name not in _SETTINGS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
    local = ctx.copy()
    for name, value in kwargs.items():
        if value is not None:
            if name in ('flags', 'traps') and isinstance(value, list):
                value = {signal: signal in value for signal in _signals}
            setattr(local, name, value)
    return _ContextManager(local)


def IEEEContext(bits, /):
    """Return a context object initialized to the proper values for one of the IEEE interchange formats. The argument must be a multiple of 32 and less than IEEE_CONTEXT_MAX_BITS."""
    if not isinstance(bits, int):
        raise TypeError('an integer is required')
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError('argument must be a multiple of 32, with a maximum of 256')
    emax = 3 * (1 << bits // 16 + 3)
    return Context(prec=9 * (bits // 32) - 2, rounding=ROUND_HALF_EVEN, Emin=1 - emax, Emax=emax, capitals=1, clamp=1, flags=[], traps=[])


def _make_tuple(sign, digits, exponent):
    return __getattr__('DecimalTuple')(sign, digits, exponent)


_tuple = None


def __getattr__(name):
    global DecimalTuple, _tuple
    if name != 'DecimalTuple':
        raise AttributeError(f"module 'decimal' has no attribute '{name}'")
    if _tuple is None:
        from collections import namedtuple
        DecimalTuple = _tuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
    return _tuple


def _compare_rational(name, number, other):
    """Compare a Decimal with a number that has a numerator and a denominator."""
    from numbers import Rational
    if not isinstance(other, Rational):
        return NotImplemented
    if number.is_finite():
        top, bottom = number.as_integer_ratio()
        left, right = top * other.denominator, other.numerator * bottom
    else:
        left, right = number, Decimal(0)
    if name == 'eq':
        return left == right
    if name == 'ne':
        return left != right
    if name == 'lt':
        return left < right
    if name == 'le':
        return left <= right
    if name == 'gt':
        return left > right
    return left >= right


DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])
_keep(DefaultContext, BasicContext, ExtendedContext)
`;

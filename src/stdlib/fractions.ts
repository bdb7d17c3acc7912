/** Module `fractions`. CPython: Lib/fractions.py. */

/** Frozen Python of the module. */
export const FRACTIONS_SOURCE = `
import math
import numbers
import operator

__all__ = ['Fraction']

_MODULUS = 2 ** 61 - 1


def _digits_end(text, at):
    """The end of digits with single underscores between them."""
    start = at
    while at < len(text) and (text[at].isdecimal() or text[at] == '_' and at > start and text[at + 1:at + 2].isdecimal()):
        at += 1
    return at


def _parse(text):
    """Numerator and denominator of a text; None if it is not one of a fraction."""
    body = text.strip()
    sign = -1 if body[:1] == '-' else 1
    at = 1 if body[:1] in ('-', '+') else 0
    end = _digits_end(body, at)
    whole = body[at:end]
    numerator = int(whole or 0)
    rest = body[end:].lstrip()
    if rest[:1] == '/' and whole:
        below = rest[1:].lstrip()
        if not below or _digits_end(below, 0) != len(below):
            return None
        return sign * numerator, int(below)
    if rest != body[end:]:
        return None
    scale = 0
    at = end
    has_digits = bool(whole)
    if body[at:at + 1] == '.':
        end = _digits_end(body, at + 1)
        part = body[at + 1:end].replace('_', '')
        if part:
            numerator = numerator * 10 ** len(part) + int(part)
            scale = -len(part)
            has_digits = True
        at = end
    if not has_digits:
        return None
    if body[at:at + 1] in ('e', 'E'):
        at += 1
        negative = body[at:at + 1] == '-'
        if body[at:at + 1] in ('-', '+'):
            at += 1
        end = _digits_end(body, at)
        if end == at:
            return None
        scale += -int(body[at:end]) if negative else int(body[at:end])
        at = end
    if at != len(body):
        return None
    return (sign * numerator * 10 ** scale, 1) if scale >= 0 else (sign * numerator, 10 ** -scale)


class Fraction(numbers.Rational):
    """This class implements rational numbers."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _make(numerator, 1, cls)
            if isinstance(numerator, numbers.Rational):
                return _make(numerator.numerator, numerator.denominator, cls)
            if isinstance(numerator, str):
                found = _parse(numerator)
                if found is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = found
            elif isinstance(numerator, float) or not isinstance(numerator, type) and hasattr(numerator, 'as_integer_ratio'):
                return _make(*numerator.as_integer_ratio(), cls)
            else:
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() method')
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        return _reduced(numerator, denominator, cls)

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return _make(int(f), 1, cls)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return _make(*f.as_integer_ratio(), cls)

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        if isinstance(dec, numbers.Integral):
            return _make(int(dec), 1, cls)
        if type(dec).__module__ != 'decimal':
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return _make(*dec.as_integer_ratio(), cls)

    @classmethod
    def from_number(cls, number):
        """Converts a finite real number to a rational number, exactly."""
        if type(number) is int:
            return _make(number, 1, cls)
        if isinstance(number, numbers.Rational):
            return _make(number.numerator, number.denominator, cls)
        if isinstance(number, float) or not isinstance(number, type) and hasattr(number, 'as_integer_ratio'):
            return _make(*number.as_integer_ratio(), cls)
        raise TypeError('argument should be a Rational instance or have the as_integer_ratio() method')

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def is_integer(self):
        """Return True if the Fraction is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return a pair of integers, whose ratio is equal to the original Fraction."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction; the last that fits, or a step on the way to the next.
        p, q, before_p, before_q = 1, 0, 0, 1
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            next_q = before_q + whole * q
            if next_q > max_denominator:
                break
            before_p, before_q, p, q = p, q, before_p + whole * p, next_q
            n, d = d, n - whole * d
        steps = (max_denominator - before_q) // q
        near_q = before_q + steps * q
        # The two are 1 / (q * near_q) apart, and self is d / (q * self._denominator) from the last.
        if 2 * d * near_q <= self._denominator:
            return _make(p, q)
        return _make(before_p + steps * p, near_q)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __add__(a, b):
        return _operate(a, b, '+')

    def __radd__(b, a):
        return _reflect(a, b, '+')

    def __sub__(a, b):
        return _operate(a, b, '-')

    def __rsub__(b, a):
        return _reflect(a, b, '-')

    def __mul__(a, b):
        return _operate(a, b, '*')

    def __rmul__(b, a):
        return _reflect(a, b, '*')

    def __truediv__(a, b):
        return _operate(a, b, '/')

    def __rtruediv__(b, a):
        return _reflect(a, b, '/')

    def __floordiv__(a, b):
        return _operate(a, b, '//')

    def __rfloordiv__(b, a):
        return _reflect(a, b, '//')

    def __mod__(a, b):
        return _operate(a, b, '%')

    def __rmod__(b, a):
        return _reflect(a, b, '%')

    def __divmod__(a, b):
        return _operate(a, b, 'divmod')

    def __rdivmod__(b, a):
        return _reflect(a, b, 'divmod')

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return _make(a._numerator ** power, a._denominator ** power)
            if not a._numerator:
                raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
            return _reduced(a._denominator ** -power, a._numerator ** -power)
        return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        return _index(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _nearest(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def __lt__(a, b):
        return _compare(a, b, '<')

    def __gt__(a, b):
        return _compare(a, b, '>')

    def __le__(a, b):
        return _compare(a, b, '<=')

    def __ge__(a, b):
        return _compare(a, b, '>=')

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __format__(self, format_spec, /):
        return _format(self, format_spec)


def _make(numerator, denominator, cls=Fraction):
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _reduced(numerator, denominator, cls=Fraction):
    if denominator == 0:
        raise ZeroDivisionError(f'Fraction({numerator}, 0)')
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _make(numerator // common, denominator // common, cls)


def _nearest(numerator, denominator):
    """The nearest integer, half to even."""
    whole, rest = divmod(numerator, denominator)
    return whole + (rest * 2 > denominator or rest * 2 == denominator and whole % 2)


def _exact(name, a, b, c, d):
    """a/b and c/d by an operator."""
    if name == '+':
        return _reduced(a * d + c * b, b * d)
    if name == '-':
        return _reduced(a * d - c * b, b * d)
    if name == '*':
        return _reduced(a * c, b * d)
    if name == '/':
        if not c:
            raise ZeroDivisionError(f'Fraction({d}, 0)')
        return _reduced(a * d, b * c)
    if name == '//':
        return (a * d) // (b * c)
    if name == '%':
        return _reduced((a * d) % (c * b), b * d)
    whole, rest = divmod(a * d, b * c)
    return whole, _reduced(rest, b * d)


_PLAIN = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b,
          '%': lambda a, b: a % b, 'divmod': divmod, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b,
          '>=': lambda a, b: a >= b}
_OF_REALS = ('//', '%', 'divmod')


def _operate(a, b, name):
    if isinstance(b, (int, Fraction)):
        return _exact(name, a._numerator, a._denominator, b.numerator, b.denominator)
    if isinstance(b, float):
        return _PLAIN[name](float(a), b)
    if isinstance(b, complex) and name not in _OF_REALS:
        return _PLAIN[name](float(a), b)
    return NotImplemented


def _reflect(a, b, name):
    if isinstance(a, numbers.Rational):
        return _exact(name, a.numerator, a.denominator, b._numerator, b._denominator)
    if isinstance(a, numbers.Real):
        return _PLAIN[name](float(a), float(b))
    if isinstance(a, numbers.Complex) and name not in _OF_REALS:
        return _PLAIN[name](complex(a), float(b))
    return NotImplemented


def _compare(a, b, name):
    if isinstance(b, numbers.Rational):
        return _PLAIN[name](a._numerator * b.denominator, a._denominator * b.numerator)
    if isinstance(b, float):
        return _PLAIN[name](0.0, b) if math.isnan(b) or math.isinf(b) else _PLAIN[name](a, a.from_float(b))
    return NotImplemented


def _read_spec(spec):
    """Fill, alignment, sign, z, #, zero padding, width, separator, precision, separator after the point and kind; None if it is not right."""
    import re
    return re.fullmatch(r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<z>z?)(?P<alt>#?)(?P<zero>0(?=[0-9]))?(?P<width>0|[1-9][0-9]*)?'
                        r'(?P<group>[,_]?)(?:\\.(?P<precision>0|[1-9][0-9]*)?(?P<below>[,_]?))?(?P<kind>[eEfFgG%]?)', spec, re.DOTALL)


def _format(value, spec):
    if not isinstance(spec, str):
        raise TypeError(f"expected string or bytes-like object, got '{type(spec).__name__}'")
    if not spec:
        return Fraction.__str__(value)
    found = _read_spec(spec)
    problem = ValueError(f'Invalid format specifier {spec!r} for object of type {type(value).__name__!r}')
    if found is None:
        raise problem
    negative = value._numerator < 0
    kind = found['kind']
    point = '.' in spec[found.end('group'):] if found['kind'] else False
    if kind:
        if found['zero'] and found['align'] is not None or point and found['precision'] is None and not found['below']:
            raise problem
        head, tail, is_zero = _float_parts(value, kind, 6 if found['precision'] is None else int(found['precision']), bool(found['alt']))
        if found['z'] and is_zero:
            negative = False
    else:
        if found['zero'] or found['z'] or '.' in spec[found.end('group'):]:
            raise problem
        below = value._denominator != 1 or found['alt']
        head, tail = str(abs(value._numerator)), ''
        if below:
            tail = '/' + format(value._denominator, found['group'])
    sign = '-' if negative else '' if found['sign'] == '-' else found['sign']
    width = int(found['width'] or 0)
    if found['zero']:
        least = width - len(sign) - len(tail)
        head = head.zfill(least - (least - 1) // 4 if found['group'] else least)
    if found['group']:
        start = 1 + (len(head) - 1) % 3
        head = head[:start] + ''.join([found['group'] + head[at:at + 3] for at in range(start, len(head), 3)])
    fill, align = found['fill'] or ' ', found['align'] or '>'
    body = head + tail
    padding = fill * (width - len(sign) - len(body))
    if align == '>':
        return padding + sign + body
    if align == '<':
        return sign + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _float_parts(value, kind, precision, is_alternate):
    """The digits before the point, what follows them, and whether all are 0."""
    n, d = abs(value._numerator), value._denominator
    if kind in 'fF%':
        digits = str(_nearest((n * 100 if kind == '%' else n) * 10 ** precision, d)).zfill(precision + 1)
        cut = len(digits) - precision
        tail = digits[cut:]
        point = '.' if tail or is_alternate else ''
        return digits[:cut], point + tail + ('%' if kind == '%' else ''), not digits.strip('0')
    figures = max(precision, 1) if kind in 'gG' else precision + 1
    digits, exponent = _significant(n, d, figures)
    is_zero = not n
    scientific = kind in 'eE' or not -4 <= exponent < figures
    if scientific:
        head, tail = digits[0], digits[1:]
    elif exponent >= 0:
        head, tail = digits[:exponent + 1], digits[exponent + 1:]
    else:
        head, tail = '0', '0' * (-exponent - 1) + digits
    if kind in 'gG' and not is_alternate:
        tail = tail.rstrip('0')
    point = '.' if tail or is_alternate else ''
    suffix = f'{"E" if kind in "EG" else "e"}{exponent:+03d}' if scientific else ''
    return head, point + tail + suffix, is_zero


def _significant(n, d, figures):
    """So many rounded digits of n/d and the power of ten of the first."""
    if not n:
        return '0' * figures, 0
    exponent = len(str(n)) - len(str(d))
    if n * 10 ** max(-exponent, 0) < d * 10 ** max(exponent, 0):
        exponent -= 1
    shift = figures - 1 - exponent
    rounded = str(_nearest(n * 10 ** max(shift, 0), d * 10 ** max(-shift, 0)))
    if len(rounded) > figures:
        return rounded[:figures], exponent + 1
    return rounded, exponent
`;

/** Module `cmath`. CPython: Modules/cmathmodule.c. */

/** Frozen Python of the module. */
export const CMATH_SOURCE = `
import math as _math
from _clinic import is_of as _is_of, kind as _kind
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_LN2 = _math.log(2.0)
_LN10 = _math.log(10.0)
_copysign = _math.copysign
_LARGE = 1.7976931348623157e308 / 4.0


# What the functions give for what is not finite: a row for each kind of the first number, in it a cell for each kind of the second.
# The kinds are -inf, less than 0, -0, 0, more than 0, inf, nan; a cell has two signs and constants, or is outside of the domain (!!!!).
_SPECIAL = {
    'acos': (
        '+t+i +p+i +p+i +p-i +p-i +t-i nn+i',
        '+h+i .... .... .... .... +h-i nnnn',
        '+h+i .... .... .... .... +h-i +hnn',
        '+h+i .... .... .... .... +h-i +hnn',
        '+h+i .... .... .... .... +h-i nnnn',
        '+q+i +0+i +0+i +0-i +0-i +q-i nn+i',
        'nn+i nnnn nnnn nnnn nnnn nn-i nnnn',
    ),
    'acosh': (
        '+i-t +i-p +i-p +i+p +i+p +i+t +inn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-h .... .... .... .... +i+h nn+h',
        '+i-h .... .... .... .... +i+h nn+h',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +inn',
        '+inn nnnn nnnn nnnn nnnn +inn nnnn',
    ),
    'asinh': (
        '-i-q -i-0 -i-0 -i+0 -i+0 -i+q -inn',
        '-i-h .... .... .... .... -i+h nnnn',
        '-i-h .... .... .... .... -i+h nnnn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +inn',
        '+inn nnnn nn-0 nn+0 nnnn +inn nnnn',
    ),
    'atanh': (
        '-0-h -0-h -0-h -0+h -0+h -0+h -0nn',
        '-0-h .... .... .... .... -0+h nnnn',
        '-0-h .... .... .... .... -0+h -0nn',
        '+0-h .... .... .... .... +0+h +0nn',
        '+0-h .... .... .... .... +0+h nnnn',
        '+0-h +0-h +0-h +0+h +0+h +0+h +0nn',
        '+0-h nnnn nnnn nnnn nnnn +0+h nnnn',
    ),
    'cosh': (
        '!!!! -i+i +i+0 +i-0 -i-i !!!! +inn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! nn+0',
        '!!!! .... .... .... .... !!!! nn+0',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! -i-i +i-0 +i+0 -i+i !!!! +inn',
        'nnnn nnnn nn+0 nn+0 nnnn nnnn nnnn',
    ),
    'exp': (
        '+0+0 -0-0 +0-0 +0+0 -0+0 +0+0 +0+0',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! -i-i +i-0 +i+0 -i+i !!!! +inn',
        'nnnn nnnn nn-0 nn+0 nnnn nnnn nnnn',
    ),
    'log': (
        '+i-t +i-p +i-p +i+p +i+p +i+t +inn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-h .... .... .... .... +i+h nnnn',
        '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +inn',
        '+inn nnnn nnnn nnnn nnnn +inn nnnn',
    ),
    'sinh': (
        '!!!! +i-i -i-0 -i+0 +i+i !!!! +inn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! +0nn',
        '!!!! .... .... .... .... !!!! +0nn',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! -i-i +i-0 +i+0 -i+i !!!! +inn',
        'nnnn nnnn nn-0 nn+0 nnnn nnnn nnnn',
    ),
    'sqrt': (
        '+i-i +0-i +0-i +0+i +0+i +i+i nn+i',
        '+i-i .... .... .... .... +i+i nnnn',
        '+i-i .... .... .... .... +i+i nnnn',
        '+i-i .... .... .... .... +i+i nnnn',
        '+i-i .... .... .... .... +i+i nnnn',
        '+i-i +i-0 +i-0 +i+0 +i+0 +i+i +inn',
        '+i-i nnnn nnnn nnnn nnnn +i+i nnnn',
    ),
    'tanh': (
        '-1+0 -1+0 -1-0 -1+0 -1-0 -1+0 -1+0',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! .... .... .... .... !!!! -0nn',
        '!!!! .... .... .... .... !!!! +0nn',
        '!!!! .... .... .... .... !!!! nnnn',
        '+1+0 +1+0 +1-0 +1+0 +1-0 +1+0 +1+0',
        'nnnn nnnn nn-0 nn+0 nnnn nnnn nnnn',
    ),
    'rect': (
        '!!!! +i+i -i+0 -i-0 +i-i !!!! +inn',
        '!!!! .... .... .... .... !!!! nnnn',
        '+0+0 .... .... .... .... +0+0 +0+0',
        '+0+0 .... .... .... .... +0+0 +0+0',
        '!!!! .... .... .... .... !!!! nnnn',
        '!!!! -i-i +i-0 +i+0 -i+i !!!! +inn',
        'nnnn nnnn nn+0 nn+0 nnnn nnnn nnnn',
    ),
}
_CONSTANTS = {'0': 0.0, '1': 1.0, 'i': inf, 'n': nan, 'q': pi / 4.0, 'h': pi / 2.0, 't': 3.0 * pi / 4.0, 'p': pi}


def _kind_of(x):
    if x != x:
        return 6
    if _math.isinf(x):
        return 5 if x > 0 else 0
    if x:
        return 4 if x > 0 else 1
    return 3 if _copysign(1.0, x) > 0 else 2


def _constant(cell):
    return -_CONSTANTS[cell[1]] if cell[0] == '-' else _CONSTANTS[cell[1]]


def _special(name, x, y):
    cell = _SPECIAL[name][_kind_of(x)].split()[_kind_of(y)]
    if cell == '!!!!':
        raise ValueError('math domain error')
    return complex(_constant(cell[:2]), _constant(cell[2:]))


def _number(z):
    """Any number as a complex one."""
    if type(z) is complex:
        return z
    if _is_of(z, str):
        raise TypeError(f'must be real number, not {_kind(z)}')
    if hasattr(type(z), '__complex__') or hasattr(type(z), '__float__') or hasattr(type(z), '__index__'):
        return complex(z)
    raise TypeError(f'must be real number, not {_kind(z)}')


def _real(x):
    if type(x) is float:
        return x
    if not hasattr(type(x), '__float__') and not hasattr(type(x), '__index__'):
        raise TypeError(f'must be real number, not {_kind(x)}')
    return float(x)


def _finite(z):
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    return _finite(_number(z))


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    z = _number(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    z = _number(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value."""
    a = _number(a)
    b = _number(b)
    rel_tol, abs_tol = _real(rel_tol), _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol


def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    z = _number(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates."""
    z = _number(z)
    return _hypot(z), _math.atan2(z.imag, z.real)


def _hypot(z):
    try:
        return abs(z)
    except OverflowError:
        raise OverflowError('math range error') from None


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = _real(r), _real(phi)
    if not _math.isfinite(phi) or not _math.isfinite(r):
        if _math.isinf(r) and _math.isfinite(phi) and phi:
            return complex(_copysign(inf, r * _math.cos(phi)), _copysign(inf, r * _math.sin(phi)))
        return _special('rect', r, phi)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    """Return the square root of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _special('sqrt', x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308 and (ax > 0.0 or ay > 0.0):
        ax = _math.ldexp(ax, 53)
        s = _math.ldexp(_math.sqrt(ax + _math.hypot(ax, _math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _copysign(d, y)) if x >= 0.0 else complex(d, _copysign(s, y))


def exp(z, /):
    """Return the exponential value e**z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(x) and _math.isfinite(y) and y:
            size = inf if x > 0 else 0.0
            return complex(_copysign(size, _math.cos(y)), _copysign(size, _math.sin(y)))
        return _special('exp', x, y)
    if x > 709.0:
        scale = _math.exp(x - 1.0)
        made = complex(scale * _math.cos(y) * e, scale * _math.sin(y) * e)
    else:
        scale = _math.exp(x)
        made = complex(scale * _math.cos(y), scale * _math.sin(y))
    if isinf(made):
        raise OverflowError('math range error')
    return made


def _log(z):
    x, y = z.real, z.imag
    if not _finite(z):
        return _special('log', x, y)
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = _math.log(_math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        if ax == 0.0 and ay == 0.0:
            raise ValueError('math domain error')
        real = _math.log(_math.hypot(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            most, least = (ax, ay) if ax > ay else (ay, ax)
            real = _math.log1p((most - 1) * (most + 1) + least * least) / 2.0
        else:
            real = _math.log(h)
    return complex(real, _math.atan2(y, x))


_absent = object()


def log(z, base=_absent, /):
    """log(z[, base]) -> the logarithm of z to the given base."""
    z = _number(z)
    if base is _absent:
        return _log(z)
    base = _number(base)
    # The error of a zero is forgotten by the time the base has its logarithm.
    made = _log(z) if z else complex(-inf, _math.atan2(z.imag, z.real))
    below = _log(base)
    try:
        return made / below
    except ZeroDivisionError:
        raise ValueError('math domain error') from None


def log10(z, /):
    """Return the base-10 logarithm of z."""
    made = _log(_number(z))
    return complex(made.real / _LN10, made.imag / _LN10)


def _ranged(made):
    if isinf(made):
        raise OverflowError('math range error')
    return made


def _sinhcosh(z, f, g, name):
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(x) and _math.isfinite(y) and y:
            real = _copysign(inf, _math.cos(y))
            imag = _copysign(inf, _math.sin(y))
            return complex(_copysign(real, real * x) if name == 'sinh' else real, imag if name == 'sinh' else _copysign(imag, imag * x))
        return _special(name, x, y)
    if abs(x) > 708.0:
        near = x - _copysign(1.0, x)
        return _ranged(complex(_math.cos(y) * f(near) * e, _math.sin(y) * g(near) * e))
    return complex(_math.cos(y) * f(x), _math.sin(y) * g(x))


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    return _sinhcosh(_number(z), _math.sinh, _math.cosh, 'sinh')


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    return _sinhcosh(_number(z), _math.cosh, _math.sinh, 'cosh')


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(x) and _math.isfinite(y) and y:
            return complex(_copysign(1.0, x), _copysign(0.0, 2.0 * _math.sin(y) * _math.cos(y)))
        return _special('tanh', x, y)
    if abs(x) > 708.0:
        return complex(_copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx = _math.tanh(x)
    ty = _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def sin(z, /):
    """Return the sine of z."""
    z = _number(z)
    made = sinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def cos(z, /):
    """Return the cosine of z."""
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def tan(z, /):
    """Return the tangent of z."""
    z = _number(z)
    made = tanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def _is_large(z):
    return abs(z.real) > _LARGE or abs(z.imag) > _LARGE


def acos(z, /):
    """Return the arc cosine of z."""
    z = _number(z)
    if not _finite(z):
        return _special('acos', z.real, z.imag)
    if _is_large(z):
        real = _math.atan2(abs(z.imag), z.real)
        size = _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0
        return complex(real, -_copysign(size, z.imag) if z.real >= 0.0 else _copysign(size, -z.imag))
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    z = _number(z)
    if not _finite(z):
        return _special('acosh', z.real, z.imag)
    if _is_large(z):
        return complex(_math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0, _math.atan2(z.imag, z.real))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    z = _number(z)
    if not _finite(z):
        return _special('asinh', z.real, z.imag)
    if _is_large(z):
        size = _math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0
        return complex(_copysign(size, z.real), _math.atan2(z.imag, abs(z.real)))
    s1 = sqrt(complex(1.0 + z.imag, -z.real))
    s2 = sqrt(complex(1.0 - z.imag, z.real))
    return complex(_math.asinh(s1.real * s2.imag - s2.real * s1.imag), _math.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    """Return the arc sine of z."""
    z = _number(z)
    made = asinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        return _special('atanh', x, y)
    if x < 0.0 or x == 0.0 and _copysign(1.0, x) < 0.0:
        made = atanh(-z)
        return complex(-made.real, -made.imag)
    ay = abs(y)
    if x > 6.703903964971298e+153 or ay > 6.703903964971298e+153:
        h = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < 1.4916681462400413e-154:
        if ay == 0.0:
            raise ValueError('math domain error')
        real = -_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2.0)))
        return complex(real, _copysign(_math.atan2(2.0, -ay) / 2, y))
    real = _math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0
    return complex(real, -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def atan(z, /):
    """Return the arc tangent of z."""
    z = _number(z)
    made = atanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)
`;

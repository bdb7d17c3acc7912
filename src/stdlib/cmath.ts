/** Module `cmath`. CPython: Modules/cmathmodule.c. */

/** Frozen Python of the module. */
export const CMATH_SOURCE = `
import math as _math
from _clinic import kind as _kind
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_LN2 = _math.log(2.0)
_LN10 = _math.log(10.0)
_copysign = _math.copysign
_LARGE = 1.7976931348623157e308 / 4.0


def _number(z):
    """Any number as a complex one."""
    if type(z) is complex:
        return z
    if isinstance(z, str):
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
    if not _math.isfinite(phi):
        if r and not _math.isnan(r) and _math.isinf(phi):
            raise ValueError('math domain error')
        return complex(r * nan, 0.0 if r == 0.0 else nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    """Return the square root of z."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(y):
            return complex(inf, y)
        if _math.isnan(x):
            return complex(nan, nan)
        if x > 0:
            return complex(inf, nan if _math.isnan(y) else _copysign(0.0, y))
        if x < 0 and _math.isinf(x):
            return complex(nan, inf) if _math.isnan(y) else complex(0.0, _copysign(inf, y))
        return complex(nan, nan)
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
        if _math.isnan(x):
            return complex(nan, y if y == 0.0 else nan)
        if _math.isinf(x):
            if not _math.isfinite(y):
                if x > 0 and _math.isinf(y):
                    raise ValueError('math domain error')
                return complex(inf, nan) if x > 0 else complex(0.0, 0.0)
            if x > 0:
                return complex(inf, y) if y == 0.0 else complex(_copysign(inf, _math.cos(y)), _copysign(inf, _math.sin(y)))
            return complex(_copysign(0.0, _math.cos(y)), _copysign(0.0, _math.sin(y)))
        if _math.isinf(y):
            raise ValueError('math domain error')
        return complex(nan, nan)
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
        size = inf if isinf(z) else nan
        return complex(size, _math.atan2(y, x))
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
        if _math.isinf(y) and not _math.isnan(x):
            raise ValueError('math domain error')
        if _math.isinf(x) and _math.isfinite(y) and y:
            real = _copysign(inf, _math.cos(y))
            imag = _copysign(inf, _math.sin(y))
            return complex(_copysign(real, real * x) if name == 'sinh' else real, imag if name == 'sinh' else _copysign(imag, imag * x))
        if _math.isinf(x) and y == 0.0:
            return complex(x if name == 'sinh' else inf, y if name == 'sinh' else _copysign(0.0, x) * _copysign(1.0, y))
        return complex(nan, y if y == 0.0 else nan)
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
        if _math.isinf(x):
            if _math.isfinite(y):
                return complex(_copysign(1.0, x), _copysign(0.0, 2.0 * _math.sin(y) * _math.cos(y)))
            return complex(_copysign(1.0, x), 0.0)
        if _math.isinf(y) and not _math.isnan(x):
            if x == 0.0:
                return complex(x, nan)
            raise ValueError('math domain error')
        return complex(nan, y if y == 0.0 else nan)
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
    if _is_large(z):
        return complex(_math.log(_math.hypot(z.real / 2.0, z.imag / 2.0)) + _LN2 * 2.0, _math.atan2(z.imag, z.real))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    z = _number(z)
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
    if x < 0.0 or x == 0.0 and _copysign(1.0, x) < 0.0:
        made = atanh(-z)
        return complex(-made.real, -made.imag)
    ay = abs(y)
    if x > 6.703903964971298e+153 or ay > 6.703903964971298e+153:
        h = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h if _math.isfinite(h) else 0.0, -_copysign(pi / 2.0, -y))
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

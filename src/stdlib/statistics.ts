/** Module `statistics`: averages, spread, relations. CPython: Lib/statistics.py. */
import { STATISTICS_NORMAL } from './statistics-normal.ts';

const MEASURES = `
import math as _math
from fractions import Fraction as _Fraction


__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde', 'kde_random',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance',
           'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


# ---- exact sums ----

def _ratio(x):
    """Numerator and denominator of a number; (x, None) of an infinity or NaN."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _common(t, s):
    """The type of a sum of numbers of two types."""
    if t is s or s is int or s is bool:
        return t
    if t is int:
        return s
    if issubclass(s, t):
        return s
    if issubclass(t, s):
        return t
    if issubclass(t, int):
        return s
    if issubclass(s, int):
        return t
    if issubclass(t, _Fraction) and issubclass(s, float):
        return s
    if issubclass(t, float) and issubclass(s, _Fraction):
        return t
    raise TypeError(f"don't know how to coerce {t.__name__} and {s.__name__}")


def _sums(data, squares=False):
    """Type, exact sum, exact sum of squares and count of the numbers. What is not finite takes the place of the sums."""
    kinds = []
    parts = {}
    squared = {}
    special = None
    count = 0
    last = None
    for x in data:
        count += 1
        kind = type(x)
        if kind is not last:
            last = kind
            if kind not in kinds:
                kinds.append(kind)
        n, d = _ratio(x)
        if d is None:
            special = n if special is None else special + n
            continue
        parts[d] = parts.get(d, 0) + n
        if squares:
            squared[d] = squared.get(d, 0) + n * n
    kind = int
    for one in kinds:
        kind = _common(kind, one)
    if special is not None:
        return kind, special, special, count
    return kind, _total(parts, 1), _total(squared, 2), count


def _total(parts, power):
    """The fraction that is the sum of numerators by denominators."""
    bottom = 1
    for d in parts:
        bottom = _math.lcm(bottom, d)
    top = 0
    for d, n in parts.items():
        top += n * (bottom // d) ** power
    return _Fraction(top, bottom ** power)


def _sum(data):
    kind, total, _, count = _sums(data)
    return kind, total, count


def _is_decimal(kind):
    # decimal is not imported for programs that have none.
    return any([base.__name__ == 'Decimal' for base in kind.__mro__])


def _given(value, kind):
    """An exact result as the type of the data."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and getattr(value, 'denominator', 1) != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if _is_decimal(kind):
            return kind(value.numerator) / value.denominator
        raise


def _spread(data, center=None):
    """Type, exact sum of squared differences, center and count."""
    if center is not None:
        kind, total, count = _sum([(x - center) * (x - center) for x in data])
        return kind, total, center, count
    kind, total, squares, count = _sums(data, True)
    if not count:
        return int, _Fraction(0), _Fraction(0), 0
    if not isinstance(total, _Fraction):
        return kind, total, total, count
    return kind, (count * squares - total * total) / count, total / count, count


def _root(n, m):
    """The square root of n / m as the nearest float."""
    if not n:
        return 0.0
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        m <<= 2 * shift
    else:
        n <<= -2 * shift
    root = _math.isqrt(n // m)
    # The last bit tells that more would follow.
    root |= root * root * m != n
    return (root << shift) / 1 if shift >= 0 else root / (1 << -shift)


def _decimal_root(n, m):
    """The square root of n / m as the nearest Decimal."""
    from decimal import Decimal
    if not n:
        return Decimal('0.0')
    root = (Decimal(n) / Decimal(m)).sqrt()
    rn, rd = root.as_integer_ratio()
    for neighbour, sign in ((root.next_plus(), 1), (root.next_minus(), -1)):
        an, ad = neighbour.as_integer_ratio()
        # On the far side of the middle between the two the neighbour is nearer.
        if sign * (4 * n * (rd * ad) ** 2 - m * (rd * an + ad * rn) ** 2) > 0:
            return neighbour
    return root


def _root_as(value, kind):
    try:
        value.numerator
    except AttributeError:
        raise ValueError('inf or nan encountered in data')
    if _is_decimal(kind):
        return _decimal_root(value.numerator, value.denominator)
    return _root(value.numerator, value.denominator)


# ---- averages ----

def mean(data):
    """Return the sample arithmetic mean of data."""
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _given(total / n, kind)


def fmean(data, weights=None):
    """Convert data to floats and compute the arithmetic mean."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            n = 0

            def counted():
                nonlocal n
                for x in data:
                    n += 1
                    yield _math.ldexp(x, 0)

            total = _math.fsum(counted())
        else:
            total = _math.fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        num = _math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length') from None
    den = _math.fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return num / den


def geometric_mean(data):
    """Convert data to floats and compute the geometric mean."""
    n = 0
    found_zero = False
    logs = []
    for n, x in enumerate(data, start=1):
        if x > 0.0 or _math.isnan(x):
            logs.append(_math.log(x))
        elif x == 0.0:
            found_zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    total = _math.fsum(logs)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if _math.isnan(total):
        return _math.nan
    if found_zero:
        return _math.nan if total == _math.inf else 0.0
    return _math.exp(total / n)


def harmonic_mean(data, weights=None):
    """Return the harmonic mean of data."""
    if iter(data) is data:
        data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if isinstance(x, (int, float, _Fraction)) or _is_decimal(type(x)):
            if x < 0:
                raise StatisticsError('harmonic mean does not support negative values')
            return x
        raise TypeError('unsupported type')
    if weights is None:
        weights = [1] * n
        total_weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, total_weight, _ = _sum(_no_negative(weights))
    try:
        kind, total, count = _sum([w / x if w else 0 for w, x in zip(weights, _no_negative(data))])
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _given(total_weight / total, kind)


def _no_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        yield x


def median(data):
    """Return the median (middle value) of numeric data."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    i = n // 2
    return data[i] if n % 2 else (data[i - 1] + data[i]) / 2


def median_low(data):
    """Return the low median of numeric data."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[(n - 1) // 2]


def median_high(data):
    """Return the high median of data."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2]


def median_grouped(data, interval=1.0):
    """Estimates the median for numeric data binned around the midpoints of consecutive, fixed-width intervals."""
    from bisect import bisect_left, bisect_right
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    below = bisect_left(data, x)
    above = bisect_right(data, x, lo=below)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - below) / (above - below)


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    """Return the most common data point from discrete or nominal data."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return max(counts.items(), key=lambda pair: pair[1])[0]


def multimode(data):
    """Return a list of the most frequently occurring values."""
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """Divide *data* into *n* continuous intervals with equal probability."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method == 'inclusive':
        last = size - 1
        result = []
        for i in range(1, n):
            j, delta = divmod(i * last, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        places = size + 1
        result = []
        for i in range(1, n):
            j = min(max(i * places // n, 1), size - 1)
            delta = i * places - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


# ---- spread ----

def variance(data, xbar=None):
    """Return the sample variance of data."""
    kind, total, _, n = _spread(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _given(total / (n - 1), kind)


def pvariance(data, mu=None):
    """Return the population variance of data."""
    kind, total, _, n = _spread(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _given(total / n, kind)


def stdev(data, xbar=None):
    """Return the square root of the sample variance."""
    kind, total, _, n = _spread(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root_as(total / (n - 1), kind)


def pstdev(data, mu=None):
    """Return the square root of the population variance."""
    kind, total, _, n = _spread(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root_as(total / n, kind)


def _mean_stdev(data):
    """Mean and sample deviation as floats."""
    kind, total, center, n = _spread(data)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    if not isinstance(total, _Fraction):
        return float(center), float(center) / float(total)
    value = total / (n - 1)
    return float(center), _root(value.numerator, value.denominator)


# ---- relations ----

def _sqrtprod(x, y):
    """sqrt(x * y) with a correction of the rounding of the product."""
    h = _math.sqrt(x * y)
    if not _math.isfinite(h):
        if _math.isinf(h) and not _math.isinf(x) and not _math.isinf(y):
            scale = 2.0 ** -512
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            scale = 2.0 ** 537
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    d = _math.sumprod((x, h), (y, -h))
    return h + d / (2.0 * h)


def covariance(x, y, /):
    """Return the sample covariance of two inputs *x* and *y*."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar = _math.fsum(x) / n
    ybar = _math.fsum(y) / n
    return _math.sumprod([xi - xbar for xi in x], [yi - ybar for yi in y]) / (n - 1)


def _rank(data, start):
    """Ranks of values, ties sharing the average."""
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0] * len(data)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and data[order[end]] == data[order[at]]:
            end += 1
        for i in order[at:end]:
            ranks[i] = start + at + (end - at + 1) / 2
        at = end
    return ranks


def correlation(x, y, /, *, method='linear'):
    """Pearson's correlation coefficient"""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2 - 1
        x = _rank(x, start)
        y = _rank(y, start)
    else:
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = _math.sumprod(x, y)
    sxx = _math.sumprod(x, x)
    syy = _math.sumprod(y, y)
    try:
        return sxy / _sqrtprod(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept for simple linear regression."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar = _math.fsum(x) / n
        ybar = _math.fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = _math.sumprod(x, y) + 0.0
    sxx = _math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    intercept = 0.0 if proportional else ybar - slope * xbar
    return __getattr__('LinearRegression')(slope=slope, intercept=intercept)


_regression = None


def __getattr__(name):
    global LinearRegression, _regression
    if name != 'LinearRegression':
        raise AttributeError(f"module 'statistics' has no attribute '{name}'")
    if _regression is None:
        from collections import namedtuple
        LinearRegression = _regression = namedtuple('LinearRegression', ('slope', 'intercept'), module='statistics')
    return _regression
`;

/** Frozen Python of the module. */
export const STATISTICS_SOURCE = MEASURES + STATISTICS_NORMAL;

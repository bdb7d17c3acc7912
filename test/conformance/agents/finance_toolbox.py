from decimal import *
from fractions import Fraction
import datetime, calendar, math, statistics, itertools, json, re, operator, csv, sys, collections
getcontext().prec = 28
D = Decimal
def pmt(rate, n, pv): r = rate / 12; return (pv * r / (1 - (1 + r) ** -n)).quantize(D('.01'), ROUND_HALF_EVEN)
def schedule(pv, rate, n):
    p = pmt(rate, n, pv); bal = pv
    for k in range(1, n + 1):
        i = (bal * rate / 12).quantize(D('0.01')); pr = min(p - i, bal) if k < n else bal; bal -= pr
        yield k, i + pr, i, pr, bal
for row in itertools.islice(schedule(D('250000'), D('0.0425'), 360), 3): print(*('{:>12,}'.format(x) for x in row))
print(sum(r[2] for r in schedule(D('1000'), D('0.1'), 12)), list(schedule(D('1000'), D('0.1'), 12))[-1])
def irr(cfs, lo=D('-0.99'), hi=D(10)):
    npv = lambda r: sum(c / (1 + r) ** t for t, c in enumerate(cfs))
    while hi - lo > D('1e-12'):
        mid = (lo + hi) / 2
        if npv(mid) > 0: lo = mid
        else: hi = mid
    return +mid.quantize(D('1e-8'))
print(irr([D(-1000), D(300), D(420), D(680)]))
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP): print(mode, [str(D(x).quantize(D('0.1'), mode)) for x in ('1.25', '-1.25', '1.35', '1.01', '-1.05')])
with localcontext(prec=6, Emax=10, traps=[]) as ctx:
    print(D(1) / 3, D('1e10') * 100, D(0) / 0, D(-1).sqrt(), ctx.flags[Inexact], sorted(f.__name__ for f, v in ctx.flags.items() if v))
for bad in (lambda: D('x'), lambda: D(1) / 0, lambda: D('NaN') < 1, lambda: D('1e999999') ** 9, lambda: D('1.5').quantize(D('1e-30')), lambda: D(1.1) + 1.1, lambda: int(D('Infinity'))):
    try: print(bad())
    except (ArithmeticError, TypeError, ValueError) as e: print(type(e).__name__, e)
print(D('123.4500').normalize(), D('1E+3'), D('1E+3').to_eng_string(), D('0.000001234'), D('1234567.891').as_tuple(), D('-0'), D(3.14), D('3.14').as_integer_ratio(), D('1e2') == 100, hash(D('1.0')) == hash(1), round(D('2.675'), 2), round(D('2.5')), divmod(D(-7), 3), D(-7) // 3, -7 // 3, D(-7) % 3, D('2').fma(3, 4), D(10).log10(), D(2).ln(), D(1).exp(), D('1.23').compare(D('1.230')), D('1.23').compare_total(D('1.230')), D('7.325').scaleb(2), D(5).copy_sign(D(-1)), D('12').logical_and if False else 0, D('1.1').next_plus())
print(f"{D('1234.5'):,.2f} {D('0.125'):.1%} {D('1e5'):e} {D('12'):08.1f} {D('-3'):+}".replace('_', "'"), format(D('1.5'), '>10'), '%.3f' % D('2.0005'), str(D('1e-7')), D('1_000.5'))
print(Fraction('0.125'), Fraction(1.1).limit_denominator(100), Fraction(3, -6), Fraction('7/21') + 1, math.floor(Fraction(-7, 2)), round(Fraction(5, 2)), Fraction(1, 3) ** 2, Fraction(2) ** -1, float(Fraction(1, 3)), f'{Fraction(1, 3):.4f}', sum([Fraction(1, n) for n in range(1, 8)]), Fraction(1, 3) == D(1) / 3, Fraction(D('0.1')))
def bdays(a, b): return sum(1 for n in range((b - a).days) if (a + datetime.timedelta(n)).weekday() < 5)
d = datetime.date; print(bdays(d(2024, 2, 26), d(2024, 3, 11)), [d(2024, 1 + m % 12, calendar.monthrange(2024, 1 + m % 12)[1]).strftime('%b %d %a') for m in range(3)], (d(2024, 3, 1) - d(2023, 3, 1)).days, d(2024, 2, 29).replace(year=2028).isoformat(), d.fromordinal(738000), d(2024, 1, 1).isocalendar().week)
px = [100.0, 101.5, 99.8, 102.2, 103.1, 101.9]; ret = [math.log(b / a) for a, b in itertools.pairwise(px)]
print([round(r, 6) for r in ret], round(statistics.stdev(ret) * math.sqrt(252), 6), statistics.fmean(px, [1, 2, 3, 3, 2, 1]), statistics.linear_regression(range(6), px), statistics.correlation(px, px[::-1]), statistics.NormalDist.from_samples(px).cdf(102), math.fsum([.1] * 10), sum([.1] * 10), math.isclose(.1 + .2, .3), math.nextafter(1, 2), math.ulp(1.0), math.comb(40, 20), math.perm(10, 3), math.gcd(84, 36, 18), math.lcm(4, 6), math.prod(range(1, 11)), math.isqrt(10**20 + 1), math.dist((0, 0), (3, 4)), math.hypot(1, 1, 1), math.remainder(7, 4), math.modf(-3.25), math.frexp(10), math.copysign(3, -0.0), math.sumprod([1, 2], [3, 4]), math.cbrt(27), math.trunc(-2.7), math.log2(1024), math.log1p(1e-10), math.expm1(1e-10), math.erf(.5), math.gamma(5.5))
led = collections.ChainMap({}, {'cash': D(0)}); led['cash'] += D('10.10'); led['ar'] = D('5'); print(dict(led), led.maps, led.parents, {**led})
print(json.dumps({'a': D('1.10')}, default=str), json.loads('{"a": 1.10, "b": 1e400, "c": -0}', parse_float=D), json.loads('[1e400, NaN, -Infinity]'), sum(map(D, '0.1 0.2 0.3'.split())), max(D('1'), 1.5, Fraction(3, 4)))

# === every function of statistics ===
from statistics import *
from decimal import Decimal
from fractions import Fraction
import statistics


def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


show(lambda: (mean([1, 2, 3]), mean([1, 2]), mean([1.5, 2.5, 3]), mean([Decimal('0.1'), Decimal('0.2')]), mean([Fraction(1, 2), Fraction(1, 3)]), mean([True, False]), mean(x for x in range(5))))
show(lambda: mean([]))
show(lambda: (mean(['a', 'b'])))
show(lambda: (mean([1e308, 1e308]), mean([float('inf'), 1]), mean([float('nan'), 1]), mean([0.1] * 10), mean([10**400, 1])))
show(lambda: (mean([1, Decimal('2.5')]), mean([Fraction(1, 3), 2]), mean([Fraction(1, 3), 0.5])))
show(lambda: (fmean([1, 2, 3]), fmean([85, 92, 83], weights=[0.2, 0.3, 0.5]), fmean(iter([1, 2]))))
show(lambda: fmean([]))
show(lambda: (fmean([1, 2], [1])))
show(lambda: (fmean([1, 2], [0, 0])))
show(lambda: (geometric_mean([54, 24, 36]), geometric_mean([1, 0]), geometric_mean([2])))
show(lambda: geometric_mean([-1]))
show(lambda: geometric_mean([]))
show(lambda: (harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]), harmonic_mean([Fraction(1, 2), 3]), harmonic_mean([5])))
show(lambda: (harmonic_mean([-1, 1])))
show(lambda: harmonic_mean([]))
show(lambda: (harmonic_mean([1, 2], [1])))
show(lambda: (median([1, 3, 5]), median([1, 3, 5, 7]), median([3, 1]), median('cab') if 1 else 0, median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7])))
show(lambda: median([]))
show(lambda: (median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([1])))
show(lambda: (mode([1, 1, 2, 3, 3]), mode('red blue blue red green red red'.split()), multimode('aabbbbccddddeeffffgg'), multimode([])))
show(lambda: mode([]))
show(lambda: (quantiles([1, 2, 3, 4, 5]), quantiles([1, 2, 3, 4, 5], n=10), quantiles([105, 129, 87, 86, 111, 111, 89, 81, 108, 92], n=4, method='inclusive'), quantiles([5], n=3)))
show(lambda: quantiles([]))
show(lambda: (quantiles([1, 2], n=0)))
show(lambda: (quantiles([1, 2], method='x')))
show(lambda: (variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), variance([1, 2, 3, 4]), variance([Decimal('27.5'), Decimal('30.25'), Decimal('41.75')]), variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)])))
show(lambda: (variance([1.5, 2.5, 3], 2), pvariance([1, 2, 3, 4]), pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), pvariance([1, 2, 3, 4], mu=2.5), pvariance([1])))
show(lambda: variance([1]))
show(lambda: pvariance([]))
show(lambda: (stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), stdev([1, 2, 3, 4, 5]), stdev([Decimal('1.5'), Decimal('2.5'), Decimal('4.75')]), pstdev([1, 2, 3, 4]), pstdev([1.5, 2.5], 2), stdev([Fraction(1, 3), Fraction(2, 3)]), stdev([5, 5, 5]), pstdev([0.1, 0.2, 0.3])))
show(lambda: stdev([1]))
show(lambda: (stdev([1, float('nan')])))
show(lambda: (stdev([float('inf'), 1])))
show(lambda: (variance([1, float('inf')])))
show(lambda: (variance([1, float('nan')])))
show(lambda: pstdev([float('nan')]))
show(lambda: (NormalDist.from_samples([1, float('nan')])))
show(lambda: (covariance([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]), correlation([1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1]), correlation([1, 2, 3, 4], [1, 4, 9, 16]), correlation([1, 5, 2, 2], [3, 4, 4, 9], method='ranked')))
show(lambda: (correlation([1, 1], [1, 2])))
show(lambda: (correlation([1], [1])))
show(lambda: (correlation([1, 2], [1])))
show(lambda: (covariance([1], [1])))
show(lambda: (correlation([1, 2], [1, 2], method='z')))
show(lambda: (linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]), linear_regression([1, 2, 3], [2, 4, 7], proportional=True)))
show(lambda: (linear_regression([1, 1], [1, 2])))
show(lambda: (linear_regression([1, 2, 3], [2, 4, 6]).slope, statistics.LinearRegression._fields))
show(lambda: (NormalDist(), NormalDist(5, 2), NormalDist.from_samples([1, 2, 3, 4]), NormalDist(mu=1.5, sigma=2) == NormalDist(1.5, 2), hash(NormalDist(1, 2)) == hash(NormalDist(1, 2))))
show(lambda: (round(NormalDist(100, 15).cdf(120), 13), round(NormalDist().pdf(1), 13), NormalDist(1060, 195).quantiles(), NormalDist().inv_cdf(0.975), NormalDist().inv_cdf(1e-10), NormalDist().inv_cdf(0.001)))
show(lambda: (NormalDist(10, 2) + 5, NormalDist(10, 2) + NormalDist(1, 1.5), NormalDist(10, 2) * 3, NormalDist(10, 2) / 2, -NormalDist(10, 2), +NormalDist(1), 5 - NormalDist(1, 2), NormalDist(1, 2) - NormalDist(4, 1.5), 2 * NormalDist(1, 2)))
show(lambda: (round(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), 12), round(NormalDist(0, 1).overlap(NormalDist(1, 1)), 12), NormalDist(100, 15).zscore(130), NormalDist(3, 4).variance, NormalDist(3, 4).stdev, NormalDist(3, 4).mean, NormalDist(3).median, NormalDist(3).mode))
show(lambda: (NormalDist(1, 2).samples(3, seed=42)))
show(lambda: (NormalDist(1, -1)))
show(lambda: (NormalDist(1, 0).cdf(1)))
show(lambda: NormalDist().inv_cdf(0))
show(lambda: NormalDist().overlap(3))
show(lambda: (NormalDist() == 3, NormalDist() != NormalDist(1)))
show(lambda: [round(kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5, kernel=k)(0.5), 12) for k in 'normal gauss logistic sigmoid rectangular uniform triangular parabolic epanechnikov quartic biweight triweight cosine'.split()])
show(lambda: [round(kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5, kernel=k, cumulative=True)(0.5), 12) for k in 'normal logistic sigmoid rectangular triangular parabolic quartic triweight cosine'.split()])
show(lambda: [round(kde_random([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5, kernel=k, seed=8675309)(), 9) for k in 'normal logistic sigmoid rectangular triangular parabolic quartic triweight cosine'.split()])
show(lambda: (kde([], 1)))
show(lambda: (kde([1], 0)))
show(lambda: (kde([1], 1, 'x')))
show(lambda: (kde(['a'], 1)))
show(lambda: (kde([1, 2], 1).__doc__, kde_random([1, 2], 1).__doc__))
show(lambda: (issubclass(StatisticsError, ValueError), statistics.__all__ == sorted(statistics.__all__)))

# === infinite data ===
import statistics
for data in ([float('inf'), 1], [float('inf'), float('-inf')], [float('nan'), 1, 2]):
    for f in (statistics.NormalDist.from_samples, statistics.stdev, statistics.pstdev, statistics.variance, statistics.mean):
        try:
            print(f.__name__, f(data))
        except Exception as error:
            print(f.__name__, type(error).__name__, error)

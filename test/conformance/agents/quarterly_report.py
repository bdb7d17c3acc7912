"""A quarterly report: records are parsed, grouped and summed up with itertools and statistics, then set in columns and prose."""
import calendar
import csv
import datetime as dt
import io
import itertools as it
import statistics as st
import textwrap
from collections import Counter, defaultdict, namedtuple
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from operator import itemgetter
from string import Template

DATA = '''date,region,product,units,price
2024-01-05,North,"Widget, large",10,19.99
2024-01-17,South,Gadget,3,249.00
2024-02-29,North,Gadget,1,249.00
2024-02-11,East,"Widget, large",40,18.49
2024-03-03,South,Sprocket,120,1.05
2024-03-31,East,Gadget,2,239.50
2024-04-01,North,Sprocket,75,1.10
2024-05-09,East,"Widget, large",5,21.00
2024-06-30,South,Gadget,4,250.00
2024-06-30,North,"Widget, large",12,20.49
bad line,North,Nothing,x,1
2024-05-20,East,Sprocket,300,0.99
'''
Sale = namedtuple('Sale', 'date region product units price')
CENT = Decimal('0.01')
WIDE = Context(prec=28)


class Money(Decimal):
    def __format__(self, spec):
        return format(f'{Decimal(self):,.2f} €', spec) if spec[-1:] not in 'f%' or not spec else super().__format__(spec)

    def __add__(self, other):
        return Money(super().__add__(other))

    __radd__ = __add__


def parse(text):
    errors = []
    sales = []
    for number, row in enumerate(csv.DictReader(io.StringIO(text)), 2):
        try:
            sales.append(Sale(dt.date.fromisoformat(row['date']), row['region'], row['product'], int(row['units']), Money(row['price'])))
        except ValueError as error:
            errors.append(f'line {number}: {error}')
    return sales, errors


def quarter(date):
    return f'{date.year}-Q{(date.month + 2) // 3}'


def total(sales):
    return Money(sum((s.units * s.price for s in sales), Decimal(0)).quantize(CENT, ROUND_HALF_EVEN, context=WIDE))


def table(rows, heads, aligns):
    rows = [tuple(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(heads, *rows)]
    line = '+'.join('-' * (w + 2) for w in widths)
    yield ' | '.join(f'{h:^{w}}' for h, w in zip(heads, widths)).rstrip()
    yield line
    for row in rows:
        yield ' | '.join(f'{cell:{a}{w}}' for cell, a, w in zip(row, aligns, widths)).rstrip()


def spark(values, bars='▁▂▃▄▅▆▇█'):
    low, high = min(values), max(values)
    return ''.join(bars[int((v - low) / (high - low or 1) * (len(bars) - 1))] for v in values)


sales, errors = parse(DATA)
sales.sort()
print(len(sales), errors)
by_quarter = {key: list(group) for key, group in it.groupby(sales, key=lambda s: quarter(s.date))}
for name, group in by_quarter.items():
    regions = sorted({s.region for s in group})
    cells = defaultdict(Decimal)
    for s in group:
        cells[s.product, s.region] += s.units * s.price
    products = sorted({product for product, _ in cells})
    rows = [(p, *(f'{cells[p, r]:.2f}' if (p, r) in cells else '·' for r in regions), f'{sum(cells[p, r] for r in regions):,.2f}') for p in products]
    print(f'\n{name}: {total(group)}')
    print('\n'.join(table(rows, ['Product', *regions, 'Sum'], '<' + '>' * (len(regions) + 1))))

units = [s.units for s in sales]
prices = [float(s.price) for s in sales]
print(f'\nunits: mean {st.fmean(units):.3f}, median {st.median(units)}, mode {st.multimode(units)}, stdev {st.stdev(units):.4f}, quartiles {st.quantiles(units, n=4)}')
slope, intercept = st.linear_regression(units, prices)
print(f'price = {slope:.5f} * units + {intercept:.3f}; r = {st.correlation(units, prices):.4f}; geometric {st.geometric_mean(prices):.4f}; harmonic {st.harmonic_mean(units, weights=prices):.4f}')
print(st.median_grouped([1, 2, 2, 3, 4, 4, 4, 5]), st.variance(map(Decimal, ('1.5', '2.5', '4'))), st.NormalDist.from_samples(prices).cdf(100).__round__(4))

monthly = Counter()
for s in sales:
    monthly[s.date.month] += s.units * s.price
months = [float(monthly[m]) for m in range(1, 7)]
running = list(it.accumulate(months))
print(' '.join(f'{calendar.month_abbr[m]} {v:.0f}' for m, v in zip(it.count(1), months)), spark(months), [round(v) for v in running])
print('growth', [f'{(b - a) / a:+.1%}' for a, b in it.pairwise(months)], 'best', max(zip(months, it.count(1)))[1], 'windows', [round(st.fmean(w)) for w in zip(months, months[1:], months[2:])])
print([''.join(p[0] for p in batch) for batch in it.batched(sorted({s.product for s in sales}) * 2, 4)], list(it.islice(it.cycle('NS'), 5)))
best, rest = it.tee(sorted(sales, key=itemgetter(3), reverse=True))
print([s.units for s in it.takewhile(lambda s: s.units > 50, best)], [s.units for s in it.dropwhile(lambda s: s.units > 10, rest)])
print(list(it.compress('ABCDEF', map(lambda v: v > st.fmean(months), months))), [c for c in it.combinations('NSE', 2)], list(it.starmap(divmod, zip(units, it.repeat(7)))))
missing = sorted({*it.product(('North', 'South', 'East'), {s.product for s in sales})} - {(s.region, s.product) for s in sales})
with localcontext() as context:
    context.prec = 5
    share = {r: +(total([s for s in sales if s.region == r]) / total(sales) * 100) for r in ('North', 'South', 'East')}
prose = Template('In $first the company sold goods for $sum, most of them in the $region ($share %). $$1 was lost. Nothing was sold of ${missing}.')
text = prose.substitute(first=dt.date(2024, 4, 1) - dt.timedelta(days=1), sum=f'{total(sales):>14}'.strip(), region=max(share, key=share.get),
                        share=max(share.values()), missing='; '.join(map(' '.join, missing)))
print(textwrap.fill(text, 60, initial_indent='  ', subsequent_indent='> '))
print(textwrap.shorten(text, 50, placeholder=' …'), prose.get_identifiers(), prose.safe_substitute(sum=1)[:40])
print(calendar.TextCalendar(6).formatmonth(2024, 2).splitlines()[-1], [f'{d:%a %d}' for d in (dt.date(2024, 3, 31) + dt.timedelta(weeks=w) for w in range(3))])

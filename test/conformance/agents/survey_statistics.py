"""Summarise survey answers: parse ranges, handle missing data, cross-tabulate, and draw text charts."""
import csv
import io
import math
from collections import Counter, defaultdict
from itertools import zip_longest

ANSWERS = '''id,age,city,score,comment
1,18-24,Oslo,7,"good, cheap"
2,25-34,Bergen,9,
3,,Oslo,n/a,slow
4,65+,Oslo,3,"too ""loud"""
5,25-34,Trondheim,10,great
6,18-24,Bergen,6,ok
7,35-44,,8,good
8,25-34,Oslo,4,slow slow
9,bad,Oslo,7,
'''
BANDS = ['18-24', '25-34', '35-44', '45-64', '65+']


def midpoint(band):
    if band.endswith('+'):
        return float(band[:-1]) + 5
    low, _, high = band.partition('-')
    return (int(low) + int(high)) / 2


def quantile(values, q):
    ordered = sorted(values)
    place = (len(ordered) - 1) * q
    low, high = math.floor(place), math.ceil(place)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def describe(values):
    mean = math.fsum(values) / len(values)
    spread = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (len(values) - 1)) if len(values) > 1 else 0.0
    return {'n': len(values), 'mean': round(mean, 3), 'sd': round(spread, 3), 'q': [quantile(values, q) for q in (0, .25, .5, .75, 1)]}


def correlation(pairs):
    xs, ys = zip(*pairs)
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    covariance = sum((x - mx) * (y - my) for x, y in pairs)
    return covariance / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


rows, issues = [], Counter()
for row in csv.DictReader(io.StringIO(ANSWERS)):
    try:
        row['score'] = int(row['score'])
    except ValueError:
        issues['score'] += 1
        row['score'] = None
    if row['age'] not in BANDS:
        issues['age' if row['age'] else 'age missing'] += 1
        row['age'] = None
    row['city'] = row['city'] or 'unknown'
    rows.append(row)

scores = [row['score'] for row in rows if row['score'] is not None]
print(describe(scores), dict(issues))
table = defaultdict(Counter)
for row in rows:
    table[row['city']][row['age'] or '?'] += 1
columns = [band for band in [*BANDS, '?'] if any(counts[band] for counts in table.values())]
print(f'{"":<10}' + ''.join(f'{c:>7}' for c in columns) + '  total')
for city, counts in sorted(table.items(), key=lambda item: (-item[1].total(), item[0])):
    print(f'{city:<10}' + ''.join(f'{counts[c] or "·":>7}' for c in columns) + f'{counts.total():>7}')
histogram = Counter(scores)
for score in range(11):
    print(f'{score:>2} {"█" * histogram[score]}{" ◄ median" if score == quantile(scores, .5) else ""}')
pairs = [(midpoint(row['age']), row['score']) for row in rows if row['age'] and row['score'] is not None]
print(len(pairs), round(correlation(pairs), 4))
by_city = {city: describe([r['score'] for r in rows if r['city'] == city and r['score'] is not None])['mean'] for city in sorted(table)}
print(by_city, max(by_city, key=by_city.get))
promoters, detractors = sum(s >= 9 for s in scores), sum(s <= 6 for s in scores)
print(f'NPS {100 * (promoters - detractors) / len(scores):+.1f}')
words = Counter(word for row in rows for word in row['comment'].replace(',', ' ').replace('"', '').lower().split())
print(words.most_common(3), (words - Counter(slow=2)).most_common(2), sorted(words & Counter(good=1, ok=5)))
print(list(zip_longest(*[iter(sorted(words))] * 3, fillvalue='-')))

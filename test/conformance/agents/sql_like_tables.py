"""Relational operations on lists of dicts: joins, grouping, windows, and a fluent query builder."""
import operator
from collections import defaultdict, namedtuple
from functools import cmp_to_key, reduce
from itertools import accumulate, chain, groupby, islice, pairwise
from operator import attrgetter, itemgetter, methodcaller


class Table:
    def __init__(self, rows):
        self.rows = list(rows)

    def where(self, predicate=None, **equals):
        def keep(row):
            return all(row.get(k) == v for k, v in equals.items()) and (predicate is None or predicate(row))
        return Table(filter(keep, self.rows))

    def select(self, *names, **computed):
        return Table({**{n: row[n] for n in names}, **{n: f(row) for n, f in computed.items()}} for row in self.rows)

    def join(self, other, on, how='inner', suffix='_r'):
        index = defaultdict(list)
        for row in other.rows:
            index[row[on]].append(row)
        columns = [c for c in (other.rows[0] if other.rows else {}) if c != on]

        def combine():
            for row in self.rows:
                matches = index.get(row[on], [])
                if not matches and how == 'left':
                    matches = [dict.fromkeys(columns)]
                for match in matches:
                    yield row | {c + suffix if c in row else c: match.get(c) for c in columns}
        return Table(combine())

    def group_by(self, *names, **aggregates):
        key = itemgetter(*names)
        for value, rows in groupby(sorted(self.rows, key=key), key):
            rows = list(rows)
            values = value if len(names) > 1 else (value,)
            yield dict(zip(names, values)) | {name: func([r[column] for r in rows if r[column] is not None]) for name, (func, column) in aggregates.items()}

    def order_by(self, *specs):
        def compare(a, b):
            for spec in specs:
                name, sign = (spec[1:], -1) if spec.startswith('-') else (spec, 1)
                x, y = a[name], b[name]
                if x != y:
                    if x is None or y is None:
                        return 1 if x is None else -1
                    return sign * (-1 if x < y else 1)
            return 0
        return Table(sorted(self.rows, key=cmp_to_key(compare)))

    def window(self, name, func, over, order):
        out = []
        for _, rows in groupby(sorted(self.rows, key=itemgetter(over, order)), itemgetter(over)):
            rows = list(rows)
            out += [row | {name: value} for row, value in zip(rows, func(rows))]
        return Table(out)

    def __iter__(self):
        Row = namedtuple('Row', self.rows[0], rename=True) if self.rows else None
        return (Row(*row.values()) for row in self.rows)

    def __or__(self, other):
        return Table(chain(self.rows, other.rows))

    def __len__(self):
        return len(self.rows)

    def __str__(self):
        if not self.rows:
            return '(empty)'
        cells = [list(self.rows[0]), *([('' if v is None else f'{v:.2f}' if isinstance(v, float) else str(v)) for v in row.values()] for row in self.rows)]
        widths = [max(map(len, column)) for column in zip(*cells)]
        lines = ['  '.join(cell.rjust(w) if row and cell.replace('.', '').isdigit() else cell.ljust(w) for cell, w in zip(line, widths)).rstrip() for row, line in enumerate(cells)]
        return '\n'.join([lines[0], '-' * len(lines[0]), *lines[1:]])


people = Table([{'id': 1, 'name': 'Ann', 'team': 'red', 'age': 41}, {'id': 2, 'name': 'Bob', 'team': 'blue', 'age': None}, {'id': 3, 'name': 'Cid', 'team': 'red', 'age': 25},
                {'id': 4, 'name': 'Dee', 'team': 'blue', 'age': 33}])
orders = Table([{'id': i % 5 + 1, 'amount': round(10 + i * 7.5 % 40, 2), 'day': i} for i in range(9)])

print(people.where(team='red').select('name', initial=lambda r: r['name'][0]))
joined = people.join(orders, on='id', how='left')
print(joined.order_by('-amount', 'name').select('name', 'team', 'amount', 'day'))
print(Table(joined.group_by('team', total=(sum, 'amount'), n=(len, 'amount'), best=(max, 'amount'), youngest=(min, 'age'))))
print(Table(joined.group_by('team', 'name', total=(sum, 'amount'))).order_by('team', '-total'))
ranked = joined.where(lambda r: r['amount'] is not None).window('running', lambda rows: accumulate(map(itemgetter('amount'), rows)), 'name', 'day')
print(ranked.window('delta', lambda rows: [None, *(b['amount'] - a['amount'] for a, b in pairwise(rows))], 'name', 'day').select('name', 'day', 'running', 'delta'))
print(people.order_by('-age').select('name', 'age'), len(people | people), people.where(team='none'))
for row in islice(people, 2):
    print(row, row.name, attrgetter('name', 'age')(row))
print(list(map(methodcaller('upper'), [r.name for r in people])), reduce(operator.mul, range(1, 7)), operator.itemgetter(slice(1, 3))('abcd'))
class_rows = Table([{'class': 1, 'def': 2, 'a b': 3}])
print(next(iter(class_rows)), list(Table([]).group_by('x')))

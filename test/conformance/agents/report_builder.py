"""Build a fixed-width and an HTML report from nested data with templates and number formats."""
import html
import string
import textwrap
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import attrgetter


@dataclass(frozen=True)
class Sale:
    region: str
    product: str
    units: int
    unit_price: float

    @property
    def total(self):
        return self.units * self.unit_price


SALES = [
    Sale('North', 'Widget', 12, 9.99), Sale('South', 'Gadget', 3, 149.0), Sale('North', 'Gadget', 1, 149.0), Sale('East', 'Widget', 40, 9.49),
    Sale('South', 'Widget', 7, 9.99), Sale('East', 'Cable & plug', 100, 1.25), Sale('North', 'Cable & plug', 5, 1.5),
]


class Report:
    def __init__(self, sales):
        self.sales = sorted(sales, key=attrgetter('region', 'product'))

    @cached_property
    def by_region(self):
        return {region: list(group) for region, group in groupby(self.sales, key=attrgetter('region'))}

    @cached_property
    def pivot(self):
        table = defaultdict(lambda: defaultdict(float))
        for sale in self.sales:
            table[sale.product][sale.region] += sale.total
        return {product: dict(row) for product, row in sorted(table.items())}

    def text(self):
        lines = [f'{"SALES REPORT":^44}', '=' * 44]
        for region, sales in self.by_region.items():
            lines.append(f'{region:-<44}')
            for sale in sales:
                lines.append(f'  {sale.product:<14}{sale.units:>6,} x {sale.unit_price:>8.2f} {sale.total:>10,.2f}')
            lines.append(f'{"subtotal":>33}{sum(s.total for s in sales):>11,.2f}')
        lines.append('=' * 44)
        lines.append(f'{"TOTAL":<10}{sum(s.total for s in self.sales):>34,.2f}')
        return '\n'.join(lines)

    def pivot_text(self):
        regions = list(self.by_region)
        width = max(map(len, self.pivot)) + 2
        rows = [' ' * width + ''.join(f'{region:>10}' for region in regions) + f'{"share":>8}']
        grand = sum(s.total for s in self.sales)
        for product, row in self.pivot.items():
            cells = ''.join(f'{row[r]:>10.2f}' if r in row else f'{"-":>10}' for r in regions)
            rows.append(f'{product:<{width}}{cells}{sum(row.values()) / grand:>8.1%}')
        return '\n'.join(rows)

    def html(self):
        page = string.Template(textwrap.dedent('''\
            <h1>$title</h1>
            <ul>
            $items
            </ul>
            <p>Cost: $$${amount}</p>'''))
        item = '<li>{0.product!s:}: {1} ({0.units:03d})</li>'
        items = '\n'.join(item.format(s, html.escape(f'{s.total:.1f} & more')) for s in self.sales[:3])
        return page.substitute(title=html.escape('Sales <2024>'), items=items, amount=f'{sum(s.total for s in self.sales):_.2f}')


report = Report(SALES)
print(report.text())
print(report.pivot_text())
print(report.html())
print(report.by_region is report.by_region, sorted(vars(report)))
try:
    string.Template('$a and $b').substitute(a=1)
except KeyError as error:
    print('missing', error)
print(string.Template('$a and $b').safe_substitute(a=1))
for spec in ('{:>8}', '{:<8}|', '{:^8}|', '{:08.3f}', '{:+.1e}', '{:,}', '{:_}', '{:%}', '{:g}'):
    print(spec, spec.format(12345.678))
print('\n'.join(textwrap.wrap('A long closing remark that has to be wrapped at a narrow width, with-hyphens and all.', 30, initial_indent='* ', subsequent_indent='  ')))

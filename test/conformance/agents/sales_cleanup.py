"""Clean a messy CSV export of sales: fix types, drop duplicates, and report what was wrong."""
import csv
import io
import re
from collections import Counter, defaultdict
from datetime import date, datetime

RAW = """\
Order ID,Customer , Date,Amount,Currency,Status
1001, Alice Smith ,2024-01-15,"1,234.50",USD,shipped
1002,bob jones,15/01/2024,99.9,usd,SHIPPED
1003,Carol  White,Jan 16 2024,,EUR,pending
1001,Alice Smith,2024-01-15,1234.50,USD,shipped
1004,"O'Brien, Pat",2024/01/17,-20.00,USD,refunded
1005,dave,not a date,50,USD,shipped
,eve,2024-01-18,10,GBP,shipped
1006,Zoë Ångström,2024-01-19,€ 75.25,EUR,Shipped
1007,frank,2024-02-30,12.00,USD,shipped
1008,grace,2024-01-20,abc,USD,lost
"""

DATE_FORMATS = ['%Y-%m-%d', '%d/%m/%Y', '%b %d %Y', '%Y/%m/%d']
VALID_STATUSES = {'shipped', 'pending', 'refunded'}


def parse_date(text: str) -> date | None:
    for fmt in DATE_FORMATS:
        try:
            return datetime.strptime(text.strip(), fmt).date()
        except ValueError:
            continue
    return None


def parse_amount(text: str) -> float | None:
    cleaned = re.sub(r'[^\d.\-]', '', text)
    try:
        return round(float(cleaned), 2)
    except ValueError:
        return None


def clean_name(name: str) -> str:
    return ' '.join(part.capitalize() if part.islower() else part for part in name.split())


def clean(rows):
    seen = set()
    problems = defaultdict(list)
    cleaned = []
    for line_number, row in enumerate(rows, start=2):
        row = {key.strip().lower().replace(' ', '_'): (value or '').strip() for key, value in row.items()}
        if not row['order_id']:
            problems['missing id'].append(line_number)
            continue
        order_id = int(row['order_id'])
        if order_id in seen:
            problems['duplicate'].append(line_number)
            continue
        seen.add(order_id)
        when = parse_date(row['date'])
        amount = parse_amount(row['amount'])
        status = row['status'].lower()
        if when is None:
            problems['bad date'].append(line_number)
        if amount is None:
            problems['bad amount'].append(line_number)
        if status not in VALID_STATUSES:
            problems['bad status'].append(line_number)
        if when is None or amount is None or status not in VALID_STATUSES:
            continue
        cleaned.append({
            'order_id': order_id,
            'customer': clean_name(row['customer']),
            'date': when,
            'amount': amount,
            'currency': row['currency'].upper(),
            'status': status,
        })
    return cleaned, problems


rows, problems = clean(csv.DictReader(io.StringIO(RAW)))
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator='\n')
writer.writeheader()
for row in sorted(rows, key=lambda r: (r['date'], r['order_id'])):
    writer.writerow({**row, 'date': row['date'].isoformat(), 'amount': f"{row['amount']:.2f}"})
print(out.getvalue())

print('Problems:')
for kind, lines in sorted(problems.items()):
    print(f'  {kind:<12} lines {", ".join(map(str, lines))}')

totals = Counter()
for row in rows:
    totals[row['currency']] += row['amount']
for currency, total in totals.most_common():
    print(f'{currency}: {total:,.2f}')

"""Convert records between CSV, JSON lines and TOML-like text, and check that nothing is lost."""
import csv
import io
import json
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial

INVENTORY = '''sku;name;qty;price;added;tags
A-1;"Widget; large";10;2.50;2024-02-01;red|big
B-2;"Nut ""M4""";1000;0.03;2024-02-02;
C-3;Ünïcode 😀;0;19.99;2024-02-29;new
'''


def read_csv(text: str) -> Iterator[dict]:
    dialect = csv.Sniffer().sniff(text.splitlines()[0] + '\n' + text.splitlines()[1])
    for row in csv.DictReader(io.StringIO(text), dialect=dialect):
        yield {
            'sku': row['sku'],
            'name': row['name'],
            'qty': int(row['qty']),
            'price': float(row['price']),
            'added': date.fromisoformat(row['added']),
            'tags': [tag for tag in row['tags'].split('|') if tag],
        }


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (date, datetime)):
            return {'$date': o.isoformat()}
        return super().default(o)


def revive(obj: dict):
    if set(obj) == {'$date'}:
        return date.fromisoformat(obj['$date'])
    return obj


dumps = partial(json.dumps, cls=Encoder, ensure_ascii=False, separators=(',', ':'))
loads = partial(json.loads, object_hook=revive)


def to_jsonl(records: Iterable[dict]) -> str:
    return ''.join(dumps(record) + '\n' for record in records)


def from_jsonl(text: str) -> list[dict]:
    records = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            records.append(loads(line))
        except json.JSONDecodeError as error:
            print(f'line {number}: {error.msg} (column {error.colno})')
    return records


def toml_value(value) -> str:
    match value:
        case bool():
            return 'true' if value else 'false'
        case int() | float():
            return repr(value)
        case str():
            return json.dumps(value, ensure_ascii=False)
        case date():
            return value.isoformat()
        case list():
            return '[' + ', '.join(map(toml_value, value)) + ']'
        case _:
            raise TypeError(f'no TOML for {type(value).__name__}')


def to_toml(records: list[dict]) -> str:
    blocks = ['[[items]]\n' + ''.join(f'{key} = {toml_value(value)}\n' for key, value in record.items()) for record in records]
    return '\n'.join(blocks)


records = list(read_csv(INVENTORY))
jsonl = to_jsonl(records)
print(jsonl, end='')
assert from_jsonl(jsonl) == records
toml = to_toml(records)
print(toml)
assert tomllib.loads(toml)['items'] == records
print(from_jsonl('{"a":1}\n{"a":}\nnot json\n[1,2'))

out = io.StringIO(newline='')
writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
writer.writerow(records[0].keys())
for record in records:
    writer.writerow([value if not isinstance(value, list) else '|'.join(value) for value in record.values()])
print(repr(out.getvalue()))
back = list(csv.reader(io.StringIO(out.getvalue(), newline=''), quoting=csv.QUOTE_NONNUMERIC))
print(back[1], [type(cell).__name__ for cell in back[1]])
print(sum(r['qty'] * r['price'] for r in records), max(records, key=lambda r: r['added'])['sku'])
try:
    dumps({'when': object()})
except TypeError as error:
    print(error)
try:
    toml_value({1})
except TypeError as error:
    print(error)

"""Builds a report in memory, captures what a helper prints, and reads it back."""
import contextlib
import io


def legacy_report(rows):
    print('name      qty   price')
    for name, qty, price in rows:
        print(f'{name:<8}{qty:>5}{price:>8.2f}')


rows = [('bolt', 100, 0.25), ('nut', 250, 0.1), ('washer', 40, 1.5)]
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    legacy_report(rows)
buffer.seek(0)
header = buffer.readline().split()
parsed = [dict(zip(header, line.split())) for line in buffer]
print(parsed)
out = io.StringIO()
total = 0.0
for row in parsed:
    cost = int(row['qty']) * float(row['price'])
    total += cost
    print(row['name'], format(cost, '.2f'), sep='\t', file=out)
out.write(f'total\t{total:.2f}\n')
print(out.getvalue(), end='')
raw = io.BytesIO()
with io.TextIOWrapper(raw, encoding='utf-16', newline='\r\n') as text:
    text.write(out.getvalue())
    text.flush()
    data = raw.getvalue()
print(len(data), data[:2] in (b'\xff\xfe', b'\xfe\xff'), data.decode('utf-16').splitlines()[-1])
copy = io.BytesIO(data)
print(copy.seek(-4, io.SEEK_END), copy.read(), copy.tell() == len(data))

import csv
import io

rows = [[i, f'item {i}', i * 0.25, 'plain' if i % 5 else 'quoted, "text"', f'2024-01-{i % 28 + 1:02}', ''] for i in range(50_000)]
begin()
file = io.StringIO()
writer = csv.writer(file)
writer.writerow(['id', 'name', 'price', 'note', 'day', 'rest'])
writer.writerows(rows)
file.seek(0)
read = list(csv.reader(file))
file.seek(0)
total = sum(float(row['price']) for row in csv.DictReader(file))
end()
assert len(read) == 50_001 and total == sum(row[2] for row in rows)

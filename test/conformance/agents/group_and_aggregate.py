# Sales rows to a summary per region, as an agent writes it at run time.
rows = [
    {'region': 'north', 'product': 'apple', 'units': 10, 'price': 1.25},
    {'region': 'south', 'product': 'pear', 'units': 4, 'price': 2.5},
    {'region': 'north', 'product': 'pear', 'units': 7, 'price': 2.4},
    {'region': 'east', 'product': 'fig', 'units': 0, 'price': 9.99},
    {'region': 'south', 'product': 'apple', 'units': 12, 'price': 1.2},
    {'region': 'north', 'product': 'apple', 'units': 3, 'price': 1.3},
]


def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def summarize(items):
    units = sum(r['units'] for r in items)
    revenue = sum(r['units'] * r['price'] for r in items)
    return {
        'count': len(items),
        'units': units,
        'revenue': round(revenue, 2),
        'average_price': round(revenue / units, 3) if units else None,
        'products': sorted({r['product'] for r in items}),
    }


# === per region ===
by_region = {region: summarize(items) for region, items in group_by(rows, lambda r: r['region']).items()}
for region in sorted(by_region):
    print(region, by_region[region])

# === pivot ===
products = sorted({r['product'] for r in rows})
regions = sorted(by_region)
print(f'{"":8}' + ''.join(f'{p:>8}' for p in products))
for region in regions:
    cells = [sum(r['units'] for r in rows if r['region'] == region and r['product'] == p) for p in products]
    print(f'{region:8}' + ''.join(f'{c or "-":>8}' for c in cells))

# === ranking ===
ranking = sorted(by_region.items(), key=lambda kv: (-kv[1]['revenue'], kv[0]))
for place, (region, data) in enumerate(ranking, start=1):
    share = data['revenue'] / sum(d['revenue'] for d in by_region.values())
    print(f'{place}. {region:<6} {data["revenue"]:>8.2f} {share:>6.1%}')
best = max(rows, key=lambda r: r['units'] * r['price'])
print('best row:', ', '.join(f'{k}={v!r}' for k, v in best.items()))

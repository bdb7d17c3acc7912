# A paged source with a cursor, and a loop that reads it all.
DATA = [{'id': n, 'name': f'item-{n:03}', 'tags': ['even'] if n % 2 == 0 else []} for n in range(1, 24)]
calls = []


def fetch_page(cursor=None, limit=10):
    calls.append((cursor, limit))
    start = int(cursor or 0)
    page = DATA[start:start + limit]
    following = start + limit
    return {'items': page, 'next': str(following) if following < len(DATA) else None, 'total': len(DATA)}


# === a plain loop ===
items, cursor = [], None
while True:
    page = fetch_page(cursor)
    items.extend(page['items'])
    cursor = page['next']
    if cursor is None:
        break
print(len(items), calls, items[0], items[-1]['name'])
assert len(items) == page['total']

# === a generator with a limit of pages ===
calls.clear()


def pages(limit, max_pages=3):
    cursor = None
    for number in range(max_pages):
        page = fetch_page(cursor, limit=limit)
        yield number, page
        if (cursor := page['next']) is None:
            return 'complete'
    return f'stopped after {max_pages} pages'


def all_items(limit):
    result = yield from (pages(limit))
    print('result:', result)


for number, page in all_items(5):
    print(number, [i['id'] for i in page['items']])
for _ in all_items(12):
    pass
print(calls)

# === stop early: only the needed pages are read ===
calls.clear()
stream = (item for _, page in pages(4, 99) for item in page['items'])
found = next((i for i in stream if i['name'].endswith('007')), None)
print(found, calls)

# === batches the other way round ===
def batches(seq, size):
    for i in range(0, len(seq), size):
        yield seq[i:i + size]


print([[i['id'] for i in b] for b in batches(items, 9)])
print([len(b) for b in batches([], 3)], [b for b in batches('abcdefg', 3)])

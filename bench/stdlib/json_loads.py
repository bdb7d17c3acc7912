import json

records = [
    {
        'id': i,
        'name': f'customer {i}',
        'email': f'c{i}@example.com',
        'score': i * 0.37,
        'active': i % 3 == 0,
        'tags': ['north', 'new', f'g{i % 17}'],
        'address': {'street': f'{i % 400} Long "High" Street', 'city': 'Zürich', 'zip': None},
        'visits': [i % 7, i % 11, i % 13, -i],
    }
    for i in range(42_000)
]
text = json.dumps(records)
begin()
again = json.loads(text)
end()
assert len(text) > 10_000_000 and len(again) == 42_000 and again[41_999] == records[41_999]

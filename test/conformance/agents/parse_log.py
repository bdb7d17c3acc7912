LOG = """\
2026-01-05 10:00:01 INFO  server started port=8080
2026-01-05 10:00:07 WARN  slow request path=/api/items ms=1204
2026-01-05 10:01:00 ERROR database timeout host=db-1 retry=1
garbage line
2026-01-05 10:01:02 ERROR database timeout host=db-1 retry=2

2026-01-05 10:02:30 INFO  request path=/health ms=3
"""


class ParseError(ValueError):
    pass


def parse_line(line):
    parts = line.split(None, 3)
    if len(parts) < 4 or parts[2] not in ('INFO', 'WARN', 'ERROR'):
        raise ParseError(f'bad line: {line!r}')
    date, time, level, rest = parts
    fields, words = {}, []
    for token in rest.split():
        key, sep, value = token.partition('=')
        if sep:
            fields[key] = int(value) if value.isdigit() else value
        else:
            words.append(token)
    h, m, s = map(int, time.split(':'))
    return {'date': date, 'seconds': h * 3600 + m * 60 + s, 'level': level, 'message': ' '.join(words), 'fields': fields}


# === parse and collect the bad lines ===
entries, errors = [], []
for number, line in enumerate(LOG.splitlines(), 1):
    if not line.strip():
        continue
    try:
        entries.append(parse_line(line))
    except ParseError as e:
        errors.append((number, str(e)))
for entry in entries:
    print(entry)
print(errors)

# === statistics ===
counts = {}
for e in entries:
    counts[e['level']] = counts.get(e['level'], 0) + 1
print(counts, {level: '#' * n for level, n in counts.items()})
gaps = [b['seconds'] - a['seconds'] for a, b in zip(entries, entries[1:])]
print(gaps, max(gaps), sum(gaps) / len(gaps))
slow = [(e['fields']['path'], e['fields']['ms']) for e in entries if e['fields'].get('ms', 0) > 1000]
print(slow)
repeated = [a['message'] for a, b in zip(entries, entries[1:]) if a['message'] == b['message']]
print(repeated)

SOURCE = 'id,name,score,joined\n1,"Lee, Ann",91.5,2024-03-01\n2,Bob,,2023-12-15\n3,"Zoë ""Z"" Roe",77,2024-01-20\n4,Dan,abc,2024-02-30\n'


def parse(text):
    row, field, quoted, i = [], '', False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ',':
            row.append(field)
            field = ''
        elif c == '\n':
            yield row + [field]
            row, field = [], ''
        else:
            field += c
        i += 1
    if row or field:
        yield row + [field]


def convert(record):
    problems = []
    out = {'id': int(record['id']), 'name': record['name']}
    try:
        out['score'] = float(record['score']) if record['score'] else None
    except ValueError as e:
        problems.append(str(e))
        out['score'] = None
    year, month, day = map(int, record['joined'].split('-'))
    limit = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    if day > limit:
        problems.append(f'day {day} is over {limit}')
    out['joined'] = (year, month, min(day, limit))
    return out, problems


# === read ===
header, *lines = parse(SOURCE)
records = [dict(zip(header, line, strict=True)) for line in lines]
print(header)
for r in records:
    print(r)

# === convert ===
clean = []
for r in records:
    row, problems = convert(r)
    clean.append(row)
    print(row, problems or 'ok')

# === use ===
scored = [r for r in clean if r['score'] is not None]
print(sum(r['score'] for r in scored) / len(scored), min(clean, key=lambda r: r['joined'])['name'], sorted((r['joined'], r['id']) for r in clean))
by_year = {}
for r in clean:
    by_year.setdefault(r['joined'][0], []).append(r['name'])
print(by_year)


# === write back ===
def quote(v):
    s = '' if v is None else '-'.join(f'{p:02}' for p in v) if isinstance(v, tuple) else str(v)
    return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s


text = '\n'.join([','.join(header)] + [','.join(quote(r[h]) for h in header) for r in clean]) + '\n'
print(text, end='')
print(list(parse(text))[3], list(parse('a,,\n,')), list(parse('')))
try:
    dict(zip(['a'], ['1', '2'], strict=True))
except ValueError as e:
    print(e)

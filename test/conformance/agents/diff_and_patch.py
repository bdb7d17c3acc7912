# Compare two nested records and apply the changes.
def diff(old, new, path=()):
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted(old.keys() | new.keys(), key=str):
            if key not in new:
                yield 'del', (*path, key), old[key]
            elif key not in old:
                yield 'add', (*path, key), new[key]
            else:
                yield from diff(old[key], new[key], (*path, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for i, (a, b) in enumerate(zip(old, new)):
            yield from diff(a, b, (*path, i))
    elif old != new or type(old) is not type(new):
        yield 'set', path, new


def copy(value):
    if isinstance(value, dict):
        return {k: copy(v) for k, v in value.items()}
    if isinstance(value, list):
        return [copy(v) for v in value]
    return value


def patch(record, changes):
    record = copy(record)
    for kind, path, value in changes:
        *parents, last = path
        node = record
        for step in parents:
            node = node[step]
        if kind == 'del':
            del node[last]
        else:
            node[last] = copy(value)
    return record


before = {'id': 1, 'user': {'name': 'Ann', 'roles': ['dev', 'ops'], 'age': 30}, 'flags': [True, 0], 'gone': {'x': 1}}
after = {'id': 1.0, 'user': {'name': 'Anna', 'roles': ['dev', 'admin'], 'mail': None}, 'flags': [True, 0, 2], 'new': [1]}
changes = list(diff(before, after))
for kind, path, value in changes:
    print(f'{kind} {"/".join(map(str, path)):<14} {value!r}')
patched = patch(before, changes)
print(patched == after, patched is not after, list(diff(patched, after)), list(diff(before, before)))
patched['new'].append(2)
print(after['new'], before)


# === diff of lines ===
def lines_diff(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield ' ', a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or i < len(a) and table[i + 1][j] >= table[i][j + 1]:
            yield '-', a[i]
            i += 1
        else:
            yield '+', b[j]
            j += 1


for mark, line in lines_diff('one two three four'.split(), 'zero one three four! five'.split()):
    print(mark, line)

# === three-way merge of dicts ===
def merge3(base, mine, theirs):
    out, conflicts = {}, []
    missing = object()
    for k in sorted(base.keys() | mine.keys() | theirs.keys()):
        b, m, t = (d.get(k, missing) for d in (base, mine, theirs))
        if m == t or t == b:
            value = m
        elif m == b:
            value = t
        else:
            conflicts.append(k)
            continue
        if value is not missing:
            out[k] = value
    return out, conflicts


print(merge3({'a': 1, 'b': 2, 'c': 3, 'e': 0}, {'a': 1, 'b': 20, 'd': 4, 'e': 5}, {'a': 10, 'b': 21, 'c': 3, 'e': 5}))

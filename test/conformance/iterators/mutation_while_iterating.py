"""Containers that change while they are walked."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


# === lists ===
items = [1, 2, 3]
seen = []
for x in items:
    seen.append(x)
    if len(items) < 6:
        items.append(x * 10)
print(seen)
items = [1, 2, 3, 4]
for x in items:
    items.remove(x)
print(items)
items = [1, 2, 3]
it = iter(items)
next(it)
items.clear()
print(list(it))
items.extend([7, 8, 9])
print(list(it))
items = [0, 1, 2, 3]
back = reversed(items)
print(next(back))
items.pop()
items.pop()
print(list(back))
it = iter(items)
print(list(it), items.append(5), list(it))


# === dictionaries ===
def grow():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k in d.items():
        del d[1]


def replace():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k + 10] = 0
    return d


def same_keys():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = k * 100
    return d


def values_grow():
    d = {1: 1}
    for v in d.values():
        d['new'] = v


def last_step():
    d = {1: 1}
    for k in d:
        d.clear()
    return d


def after_end():
    d = {1: 1}
    it = iter(d)
    list(it)
    d[2] = 2
    return list(it)


def reversed_grow():
    d = {1: 1, 2: 2}
    for k in reversed(d):
        d[k + 5] = 1


for f in (grow, shrink, replace, same_keys, values_grow, last_step, after_end, reversed_grow):
    attempt(f)


# === sets ===
def set_grow():
    s = {1}
    for x in s:
        s.add(x + 1)


def set_same_size():
    s = {1, 2, 3}
    for x in s:
        s.discard(x)
        s.add(x)
    return sorted(s)


attempt(set_grow)
attempt(set_same_size)
# === views follow their dictionary ===
d = {'a': 1}
keys, values, entries = d.keys(), d.values(), d.items()
d['b'] = 2
print(keys, values, entries, len(keys), 'b' in keys, ('b', 2) in entries, 2 in values)
del d['a']
print(list(keys), sorted(keys | {'z'}), keys & {'b'}, keys == {'b'}, entries == {('b', 2)}, values == values, d.values() == d.values())
# === comprehension over what grows ===
queue = ['abc']
print([queue.append(x[1:]) or x for x in queue if x])
# === a sort sees an emptied list ===
def peek(x):
    return (len(work), x)


work = [3, 1, 2]
work.sort(key=peek)
print(work)


def spoil(x):
    work.append(x)
    return x


attempt(lambda: work.sort(key=spoil))
print(sorted(work))
# === slices of a list by itself ===
a = [1, 2, 3]
a[1:1] = a
print(a)
a[:] = a[::-1]
print(a)
a += a
a.extend(a)
print(len(a))
a[::2] = range(len(a[::2]))
print(a[:6])

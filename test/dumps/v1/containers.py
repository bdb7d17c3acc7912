data = {'a': 1, (1, 2): [2.5, 10**40, -7], None: b'bytes', True: {1, 'x', (2,)}, -0.5: frozenset({3})}
data['self'] = data
removed = {n: n for n in range(10)}
for n in range(0, 10, 2):
    del removed[n]
text = 'h\u00e9llo \U0001f600'
items = [1, 2, 3]
it = iter(items)
next(it)
rest = [range(3, 9, 2), slice(1, None), 1j, bytearray(b'ab'), memoryview(b'xyz')[1:], ..., NotImplemented, int, len]
view = data.keys()
data['new'] = ask('n')
items.append(4)
print(len(data), data[1, 2], data[None], sorted(data[True], key=str), data[-0.5], data['self'] is data, removed)
print(text, list(it), rest[0], rest[2], rest[3], rest[4].tolist(), rest[5], rest[7], rest[8]([1]), list(view)[-1])

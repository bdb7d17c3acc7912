def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


w = memoryview(bytearray(b'abcdef'))
m = memoryview(b'abcdef')
two = w.cast('B', (2, 3))
zero = w[:1].cast('B', ())


def put(view, key, value):
    view[key] = value
    return w.tobytes()


# === items and slices ===
for view, key, value in [
    (w, 0, 65),
    (w, -1, 90),
    (w, 9, 1),
    (w, 'a', 1),
    (w, 0, 300),
    (w, 0, 'a'),
    (m, 0, 65),
    (w, slice(1, 3), b'xy'),
    (w, slice(1, 3), bytearray(b'uv')),
    (w, slice(1, 3), b'xyz'),
    (w, slice(1, 3), 1),
    (w, slice(1, 3), [1, 2]),
    (w, slice(1, 3), 'ab'),
    (w, slice(None, None, 2), b'123'),
    (w, slice(0, 3), w[2:5]),
    (w, slice(None), w[::-1]),
    (w, slice(1, 3), memoryview(b'ab').cast('b')),
    (w, slice(1, 3), memoryview(b'ab').cast('B', (1, 2))),
    (two, (1, 1), 1),
    (two, 1, 1),
    (two, (1,), 1),
    (two, (1, 1, 1), 1),
    (two, (1, 7), 1),
    (two, ('a', 1), 1),
    (two, slice(0, 1), b'a'),
    (two, (slice(0, 1), slice(0, 1)), 1),
    (zero, (), 66),
    (zero, ..., 67),
    (zero, 0, 68),
]:
    check(lambda: put(view, key, value))
check(lambda: w.__delitem__(0))
check(lambda: m.__delitem__(0))
check(lambda: w.toreadonly().__setitem__(0, 1))
check(lambda: [m.toreadonly().readonly, w.toreadonly().readonly, w.readonly])

# === equality and hash ===
nan = memoryview(b'\0\0\0\0\0\0\xf8\x7f').cast('d')
for f in [
    lambda: m == b'abcdef',
    lambda: b'abcdef' == m,
    lambda: m == bytearray(b'abcdef'),
    lambda: bytearray(b'abcdef') == m,
    lambda: m == 'abcdef',
    lambda: m != b'abc',
    lambda: m[::-1] == b'fedcba',
    lambda: m == m.cast('B', (2, 3)),
    lambda: m.cast('B', (2, 3)) == m.cast('c', (2, 3)),
    lambda: memoryview(bytes(8)).cast('d') == memoryview(bytes(8)).cast('q'),
    lambda: memoryview(b'\xff').cast('b') == memoryview(b'\xff'),
    lambda: memoryview(bytes(4)).cast('i') == b'\0',
    lambda: nan == nan,
    lambda: nan != nan,
    lambda: m.__eq__(1),
    lambda: m.__lt__(b''),
    lambda: b'ab'.__eq__(memoryview(b'ab')),
    lambda: b'ab'.__eq__(bytearray(b'ab')),
    lambda: bytearray(b'ab').__eq__(memoryview(b'ab')),
    lambda: bytearray(b'a') < memoryview(b'b'),
    lambda: b'a' < memoryview(b'b'),
    lambda: hash(m) == hash(b'abcdef'),
    lambda: hash(m[::2]) == hash(b'ace'),
    lambda: hash(w),
    lambda: hash(w.toreadonly()),
    lambda: hash(m.cast('h')),
    lambda: {b'abcdef': 1}[m],
    lambda: {m: 1}[b'abcdef'],
    lambda: m in {b'abcdef'},
    lambda: {w: 1},
]:
    check(f)

# === views as arguments ===
gap = m[::2]
for f in [
    lambda: b''.join([m, w[:1]]),
    lambda: b''.join([gap]),
    lambda: b'x' + m,
    lambda: b'x' + gap,
    lambda: bytearray(b'x') + m,
    lambda: bytearray(b'x') + gap,
    lambda: b'xabcdef'.find(m),
    lambda: b'abc'.find(gap),
    lambda: m in b'xabcdefx',
    lambda: b'abcdef'.replace(m, w[:1]),
    lambda: b'abc'.startswith(m[:2]),
    lambda: b'a,b'.split(memoryview(b',')),
    lambda: b'aab'.strip(memoryview(b'a')),
    lambda: b'%b' % m,
    lambda: b'%s' % gap,
    lambda: bytes.fromhex(memoryview(b'0f')),
    lambda: b'a'.center(5, memoryview(b'x')),
    lambda: b'ab'.hex(memoryview(b'-')),
    lambda: str(gap, 'ascii'),
    lambda: int(gap),
    lambda: float(gap),
    lambda: bytearray(b'12').extend(gap),
]:
    check(f)

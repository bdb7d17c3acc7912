def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === construction ===
print(slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice('a', 'b'), repr(slice(1, None, -1)))
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, slice(5).start, slice(5).stop, slice(5).step)
err(lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1))

# === indices ===
for sl in (slice(None), slice(2), slice(-2, None), slice(None, None, -1), slice(1, 100, 3), slice(-100, 100), slice(5, 1, -2), slice(100, None, -1)):
    print(sl, sl.indices(6), list(range(*sl.indices(6))), 'abcdef'[sl])
err(lambda: s.indices(), lambda: s.indices(-1), lambda: s.indices('a'), lambda: slice('a').indices(3), lambda: slice(1, 2, 0).indices(3), lambda: slice(1.5).indices(3))

# === comparison and hash ===
print(slice(1, 2) == slice(1, 2, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), slice(1) == 1, hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'v'}[slice(1)])
err(lambda: slice([]) in {}, lambda: slice(1) < 5, lambda: slice(1, 'a') < slice(1, 2))

# === immutable, final ===
def set_start(): s.start = 5
def del_start(): del s.start
err(set_start, del_start, lambda: type('S', (slice,), {}), lambda: s(), lambda: s[0], lambda: len(s))

# === with __getitem__ and friends ===
class Box:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        self.log.append(('set', key, value))

    def __delitem__(self, key):
        self.log.append(('del', key))


b = Box()
print(b[1:2], b[:], b[::2], b[1:2, ...], b[-1:None], b['a':'z'], b[slice(3)])
b[1:2] = 'v'
del b[::3]
b[0:1] = b[:]
print(b.log)

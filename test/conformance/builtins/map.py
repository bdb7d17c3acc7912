def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === values ===
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(max, 'ab', 'ba', 'cc')), list(map(len, [])), list(map(pow, [2, 3], [3, 2])), ''.join(map(chr, range(97, 100))), list(map(None.__class__, []) if False else map(bool, [0, 1])), list(map(int, '123')), dict(map(lambda p: p[::-1], [('a', 1)])))

# === lazy iterator ===
seen = []
m = map(lambda x: seen.append(x) or x * 2, range(5))
print(seen, next(m), seen, iter(m) is m, type(m).__name__, list(m), seen, next(m, 'end'))

# === reads in order and stops at the shortest ===
a, b = iter([1, 2, 3]), iter([10])
print(list(map(lambda *xs: xs, a, b)), list(a), list(b))
it = iter(range(6))
print(list(map(lambda x, y: (x, y), it, it)))

# === strict ===
print(list(map(lambda x, y: x + y, [1], [2], strict=True)))
err(lambda: list(map(lambda x, y: x, [1], [2, 3], strict=True)), lambda: list(map(lambda x, y: x, [1, 2], [3], strict=True)))

# === errors come when reached ===
m = map(lambda x: 10 // x, [5, 0, 2])
print(next(m))
err(lambda: next(m), lambda: next(m), lambda: next(m))
err(lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: map(len, [], 5), lambda: list(map(5, [1])), lambda: list(map(len, [5])), lambda: list(map(lambda: 0, [1])), lambda: map(func=len, it=[]), lambda: list(map(5, [])))

# === strict is looked at first ===
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print('bool'); return self.v
class BE:
    def __bool__(self): raise ValueError('b')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: map(list, strict=BE()))
t(lambda: map(strict=BE()))
t(lambda: map(list, strict=B(1)))
t(lambda: map(list, x=BE(), strict=B(1)))
t(lambda: map(list, x=1))
t(lambda: map(list, 5, strict=BE()))
t(lambda: map(strict=B(1)))
t(lambda: map.__new__(map, strict=BE()))
t(lambda: map.__new__(map, list, strict=BE()))
t(lambda: zip(strict=BE()))
t(lambda: zip(5, strict=BE()))
t(lambda: zip(5, strict=B(1)))
t(lambda: zip(x=1))
t(lambda: enumerate(5, start=BE()))
t(lambda: enumerate(start=BE()))

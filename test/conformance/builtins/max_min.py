def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === one iterable or several values ===
print(max([1, 3, 2]), min(3, 1, 2), max('hello'), min({'b': 1, 'a': 2}), max(x * x for x in range(-3, 3)), max(1, 2.5, True), min(1.0, 1), min(1, 1.0), max([1], [0, 9]), max(('a', 2), ('a', 3)), min('b', 'B'))

# === key and default ===
print(max(['aa', 'b', 'cc'], key=len), min(['aa', 'b', 'c'], key=len), max(-5, 3, key=abs), min([], default='none'), max([], default=None), max([1], default=5), max({'a': 1, 'b': 2}.items(), key=lambda kv: kv[1]), max([3, 1], key=None), min((), key=len, default=0))

# === the first of equals wins ===
print(max([(1, 'a'), (1, 'b')], key=lambda t: t[0]), min([(1, 'a'), (1, 'b')], key=lambda t: t[0]), type(max(True, 1)), type(max(1, True)))
nan = float('nan')
print(max(nan, 1), max(1, nan), min(nan, 1))

# === key calls in order, once ===
calls = []
max([3, 1, 2], key=lambda v: calls.append(v) or v)
print(calls)


class Gt:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        print('gt', self.v, other.v)
        return self.v > other.v

    def __lt__(self, other):
        print('lt', self.v, other.v)
        return self.v < other.v


print(max(Gt(1), Gt(3), Gt(2)).v, min(Gt(1), Gt(3), Gt(0)).v)

# === errors ===
err(lambda: max(), lambda: min(), lambda: max(5), lambda: max([]), lambda: min(()), lambda: max([], key=len), lambda: max(1, 'a'), lambda: min([1, None]), lambda: max(1, 2, default=3), lambda: max([1], foo=2), lambda: max(1, 2, key=5), lambda: max({}), lambda: max(None), lambda: max([[], {}]), lambda: max(1, 2, key=lambda: 0))

for call in (lambda: max(1, 2, key=None, default=3, x=4), lambda: max([1], key=None, default=3, x=4), lambda: min(x=4, y=5, z=6), lambda: max([1], x=4, y=5)):
    try:
        print(call())
    except TypeError as error:
        print(error)

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === type names as functions, called without arguments ===
print([t() for t in (int, float, bool, str, bytes, list, tuple, dict, set, frozenset)], type(object()).__name__, type(type(5)).__name__)

# === conversions between them ===
for v in (0, 1, 7, True):
    print(v, int(v), float(v), bool(v), str(v), bytes(v), hex(v), oct(v), bin(v))
for s in ('0', ' 12 ', '-3', '1e3', 'abc', ''):
    row = [s]
    for t in (int, float, bool, list, tuple):
        try:
            row.append(t(s))
        except ValueError as e:
            row.append(f'{type(e).__name__}: {e}')
    print(row)


# === types called with subclasses' methods ===
class Num:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __str__(self):
        return f'Num {self.v}'

    def __bool__(self):
        return self.v > 1

    def __bytes__(self):
        return b'num'

    def __iter__(self):
        yield from range(int(self.v))

    def __len__(self):
        return int(self.v)

    def __hash__(self):
        return 3

    def __contains__(self, item):
        return item == self.v

    def __reversed__(self):
        return 'reversed'

    def __round__(self, n=None):
        return f'round {n}'

    def __format__(self, spec):
        return f'fmt({spec})'

    def __dir__(self):
        return ['z', 'a']

    def __index__(self):
        return 5

    def __abs__(self):
        return 'abs'

    def __divmod__(self, o):
        return 'divmod'

    def __pow__(self, o, m=None):
        return f'pow {o} {m}'


n = Num(2.5)
print(int(n), float(n), str(n), bool(n), bytes(n), list(n), len(n), hash(n), 2.5 in n, reversed(n), round(n), round(n, 1), format(n, 'x'), dir(n), hex(n), abs(n), divmod(n, 1), pow(n, 2), pow(n, 2, 3), sorted(n, reverse=True), sum(n), max(n), any(n), all(n), tuple(enumerate(n)), set(n) == {0, 1}, [*n], dict.fromkeys(n), list(zip(n, n)), list(map(str, n)), range(n))
err(lambda: int(object()), lambda: float(object()), lambda: bytes(object()), lambda: list(object()), lambda: len(object()), lambda: reversed(object()), lambda: round(object()), lambda: abs(object()), lambda: divmod(object(), 1), lambda: pow(object(), 1), lambda: sum(object()), lambda: max(object()), lambda: hex(object()), lambda: chr(object()), lambda: ord(object()), lambda: range(object()), lambda: iter(object()), lambda: next(object()), lambda: sorted(object()), lambda: zip(object()), lambda: map(len, object()), lambda: set(object()), lambda: dict(object()), lambda: enumerate(object()), lambda: any(object()), lambda: bin(object()))

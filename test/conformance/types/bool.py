def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor ===
print(bool(), bool(0), bool(''), bool('False'), bool([]), bool([0]), bool(None), bool(0.0), bool(...), bool(int), bool(range(0)), bool(b''), bool({}), bool({0}))
err(lambda: bool(1, 2), lambda: bool(x=1), lambda: type('B', (bool,), {}))

# === an int ===
print(True == 1, False == 0, True + True, True * 5, -True, +False, ~True if False else -2, True / 2, True // 1, 5 % True, True << 3, isinstance(True, int), issubclass(bool, int), bool.__mro__)
print(True.real, True.imag, True.bit_length(), True.numerator, True.conjugate(), int(True), float(True), str(True), repr(False), f'{True}', f'{True:d}', f'{True:>6}', '%d %s %r' % (True, True, False), True.to_bytes(1), '{:5}|'.format(True))
print([10, 20][True], 'ab'[False], {True: 'a'}[1], {1: 'a', True: 'b'}, [1, True, 1.0].count(True), [0, 1].index(True), sum([True, False, True]), 'x' * True, range(True), round(True), divmod(True, 2), abs(True), max(True, 2), sorted([True, False, 2, -1]))

# === operators give bool only with bool ===
for a in (True, False):
    for b in (True, False):
        print(a & b, a | b, a ^ b, a and b, a or b, a == b, a is b, a < b, a <= b)
print(True & 3, True | 2, True ^ 3, 3 & True, type(True & True).__name__, type(True & 1).__name__, type(not 5).__name__, type(+True).__name__)
print(True.__and__(False), True.__and__(1), True.__and__('a'), True.__or__(0), True.__xor__(True), True.__rand__(False), True.__bool__(), True.__index__(), hash(True), True.__eq__(1), True.__repr__())

# === identity ===
print((1 < 2) is True, bool('x') is True, (not []) is True, (5 in [5]) is True, all([]) is True, any([]) is False, isinstance(1, int) is True, 'a'.isalpha() is True)

# === truth protocol ===
class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


class L:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


class Both(L):
    def __bool__(self):
        return True


class Raises:
    def __bool__(self):
        raise KeyError('asked')


class NoneBool:
    __bool__ = None


print(bool(B(True)), bool(B(False)), bool(L(0)), bool(L(3)), bool(Both(0)), bool(object()))
err(lambda: bool(B(1)), lambda: bool(B(None)), lambda: bool(B('x')), lambda: bool(L(-1)), lambda: bool(L('a')), lambda: bool(L(1.5)), lambda: bool(Raises()), lambda: not B(0), lambda: bool(NoneBool()), lambda: [x for x in [B(2)] if x])
err(lambda: True.x, lambda: True(), lambda: True[0], lambda: len(True), lambda: iter(True), lambda: True < 'a', lambda: True + 'a', lambda: True @ True)

"""`__bool__`, `__len__` and their errors."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class B:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print('bool asked')
        return self.value


class N:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        print('len asked')
        return self.value


class Both(N):
    def __bool__(self):
        return True


for x in (B(True), B(False), N(0), N(2), Both(0), N(True)):
    print('yes' if x else 'no', not x, bool(x))
attempt(lambda: bool(B(1)))
attempt(lambda: bool(B(None)))
attempt(lambda: not B('x'))
attempt(lambda: len(N(-1)))
attempt(lambda: bool(N(-1)))
attempt(lambda: len(N(1.5)))
attempt(lambda: len(N('3')))
attempt(lambda: len(N(None)))
attempt(lambda: len(N(10 ** 30)))
attempt(lambda: len(B(True)))
attempt(lambda: len(5))
attempt(lambda: len(iter([])))
attempt(lambda: len(type))


class Idx:
    def __index__(self):
        return 4


attempt(lambda: len(N(Idx())))

# === short circuits return operands ===
print((B(False) and 1).value, B(True) and 'second', B(False) or 'other', (B(True) or 'other').value)
print(0 or [] or None or '', 1 and 'a' and [2], not [] and not 0, (not 1) or 5)
print([x for x in (0, 1, '', 'a', None, [], [0], 0.0, 1j, 0j, b'', b'0', range(0), range(1), {}, set(), ..., NotImplementedError) if x])


# === asked once a test ===
def test(x):
    while x:
        break
    if x and x:
        pass
    assert x
    return [1 for _ in 'a' if x]


print(test(B(True)))
print(any([B(False), B(True), B(True)]), all([B(True), B(False), B(True)]), list(filter(None, [0, 1])), len(list(filter(None, [B(True), B(False)]))))


class Broken:
    def __bool__(self):
        raise LookupError('no truth')


attempt(lambda: 1 if Broken() else 2)
attempt(lambda: Broken() or 1)
attempt(lambda: any([0, Broken()]))
attempt(lambda: [x for x in [1] if Broken()])


class NoneBool:
    __bool__ = None


attempt(lambda: bool(NoneBool()))
b = B(True)
b.__bool__ = lambda: False
print(bool(b))

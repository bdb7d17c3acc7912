# === chain ===
def grade(score):
    if score >= 90:
        return 'A'
    elif score >= 80:
        return 'B'
    elif score >= 70:
        return 'C'
    else:
        return 'F'


print([grade(s) for s in (95, 85, 75, 10)])

# === nesting and dangling else ===
def where(x, y):
    if x > 0:
        if y > 0:
            return 'both'
    else:
        return 'no x'
    return 'x only'


print(where(1, 1), where(1, 0), where(0, 1))

# === truth of builtin values ===
falsy = [None, False, 0, 0.0, -0.0, '', b'', [], (), {}, set(), frozenset(), range(0)]
truthy = [True, 1, -1, 0.1, ' ', b'\0', [0], (None,), {0: 0}, {0}, range(1), ..., NotImplemented.__class__, print, int, float('nan')]
print([1 if v else 0 for v in falsy])
print([1 if v else 0 for v in truthy])

# === truth by special methods ===
class ByBool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print('bool called')
        return self.value


class ByLen:
    def __len__(self):
        print('len called')
        return 0


class Both(ByLen):
    def __bool__(self):
        return True


if ByBool(True):
    print('yes')
if not ByBool(False):
    print('no')
if ByLen():
    print('never')
else:
    print('empty')
if Both():
    print('bool wins')

# === only the needed tests run ===
def test(name, value):
    print('test', name)
    return value


if test('a', False) or test('b', True) and test('c', True):
    print('branch 1')
elif test('d', True):
    print('branch 2')
if not (test('e', True) and test('f', False)) and test('g', True):
    print('branch 3')
if test('h', 0) or test('i', []):
    print('never')
elif test('j', None):
    print('never')
else:
    print('branch 4')

# === one-liners ===
if True: print('one'); print('two')
if False: print('never')
else: print('three')
if (
    1 < 2
    and 3 < 4
):
    print('four')

# === conditions that bind ===
if (n := len('hello')) > 3:
    print(n)
if n == 5 != 6 < 7:
    print('chained')
if 'ell' in 'hello' and 'z' not in 'hello':
    print('membership')
if None is None and n is not None:
    print('identity')

# === pass and ellipsis bodies ===
if True:
    pass
if True: ...
if __debug__:
    print('debug')

# === errors in truth ===
class Bad:
    def __bool__(self):
        return 1


try:
    if Bad():
        print('never')
except TypeError as e:
    print(e)
try:
    if NotImplemented:
        print('never')
except TypeError as e:
    print(e)

# === chains ===
def say(v):
    print('eval', v)
    return v


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(1 < 3 > 2 != 5 == 5.0 is not None)
x = 5
print(0 <= x < 10, 0 <= x < 5, not 0 < x < 3)
print(1 in [1] == True, (1 in [1]) == True)
print('a' < 'b' < 'c' in 'abc')

# === across numeric types ===
print(1 == 1.0 == True, 0 == False == 0.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
print(10**30 > 1e29, 10**400 > 1e308, -10**400 < float('-inf'), 10**400 < float('inf'))
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan])

# === sequences ===
print([1, 2] < [1, 2, 0], [1, 3] > [1, 2, 9], (1,) < (2,), [] < [0], 'Z' < 'a', 'abc' < 'abd', '' < 'a')
print((1, 'x') < (2, 0), [1, 'x'] == [1, 'x'], (1, 2) == [1, 2], b'a' < b'b')
print([[1], [2]] < [[1], [3]], {1: [2]} == {1.0: [2]}, {1, 2} <= {1, 2, 3}, {1} < {1})

# === different types are unequal, not ordered ===
print(1 == '1', None == 0, [] == (), b'a' == 'a', object() == object())
for f in (lambda: 1 < 'a', lambda: 'a' >= 1, lambda: None < None, lambda: [1] < (1,), lambda: {} < {}, lambda: [1, 'a'] < [1, 2],
          lambda: object <= int, lambda: 1 < None, lambda: b'a' < 'a', lambda: print > len, lambda: {1} < [1], lambda: range(2) < range(3)):
    try:
        print(f())
    except TypeError as e:
        print(e)


# === special methods, reflection ===
class N:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print('lt', self.v)
        return NotImplemented

    def __gt__(self, other):
        print('gt', self.v)
        return 'from gt'

    def __eq__(self, other):
        print('eq', self.v)
        return NotImplemented


a, b = N('a'), N('b')
print(a < b)
print(a > 3)
print(3 < a)
print(a == b)
print(a == a)
print(a != b)


class Sub(N):
    def __gt__(self, other):
        print('sub gt')
        return 'sub'


print(a < Sub('s'))


class Le:
    def __le__(self, other):
        return []


print(Le() <= 1, 1 >= Le(), not (Le() <= 1))
try:
    Le() < 1
except TypeError as e:
    print(e)
try:
    Le() <= 1 < 'a'
    print('stops at the falsy list')
    [1] and 1 < 'a'
except TypeError as e:
    print(e)

# === the identity shortcut in containers ===
class Never:
    def __eq__(self, other):
        return False


n = Never()
print(n == n, n in [n], [n] == [n], (n,).count(n), [n].index(n), {1: n} == {1: n})

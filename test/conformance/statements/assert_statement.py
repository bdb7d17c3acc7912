# === passing ===
assert True
assert [0], 'not evaluated'
assert (1, 'a non-empty tuple')[0]


# === message is only evaluated on failure ===
def message():
    print('message evaluated')
    return 'text'


assert 1, message()
try:
    assert 0, message()
except AssertionError as e:
    print(repr(e), e.args)

# === kinds of message ===
for msg in ('s', 5, None, ('a', 'b'), ['l'], ValueError('inner')):
    try:
        assert False, msg
    except AssertionError as e:
        print(repr(e), '|', str(e), '|', e.args)
try:
    assert []
except AssertionError as e:
    print(repr(e), repr(str(e)), e.args)

# === is an Exception, not more ===
print(AssertionError.__mro__)
try:
    assert not 1
except Exception as e:
    print(type(e))

# === with expressions ===
x = 3
try:
    assert x == 4, f'x is {x}, not {4}'
except AssertionError as e:
    print(e)
try:
    assert x in {1, 2} and x > 0, 'membership'
except AssertionError as e:
    print(e)
try:
    assert all(n < 3 for n in range(5)), 'all'
except AssertionError as e:
    print(e)
assert (y := x) == 3
print(y)

# === a raised error wins over the assert ===
try:
    assert {}['k'], 'never'
except KeyError as e:
    print(repr(e))
try:
    assert 0, {}['message']
except KeyError as e:
    print(repr(e), e.__context__)

# === truth protocol ===
class Odd:
    def __bool__(self):
        print('asked')
        return False


try:
    assert Odd(), 'odd'
except AssertionError as e:
    print(e)

# === a rebound name does not matter ===
AssertionError_saved = AssertionError
AssertionError = ValueError
try:
    assert 0, 'real'
except AssertionError_saved as e:
    print(type(e).__name__, e)
del AssertionError

# === in functions, loops, finally ===
def check(n):
    try:
        assert n % 2 == 0, n
        return 'even'
    except AssertionError as e:
        return f'odd {e}'
    finally:
        assert n < 3, 'too big'


for n in range(4):
    try:
        print(check(n))
    except AssertionError as e:
        print('outer', e, '|', repr(e.__context__))

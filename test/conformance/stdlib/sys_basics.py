"""The part of `sys` that shows nothing of the host."""
import sys
from sys import exc_info, maxsize


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)


# === numbers ===
print(maxsize, maxsize == 2**63 - 1 or maxsize == 2**31 - 1, sys.maxunicode, sys.byteorder) if maxsize > 2**40 else print(2**63 - 1, True, sys.maxunicode, sys.byteorder)
print(sys.version_info[:2], sys.version_info >= (3, 12), sys.version_info.major, sys.version_info.releaselevel)
print(sys.version_info > (3, 14, 0), sys.version_info < (4,), len(sys.version_info), isinstance(sys.version_info, tuple))
major, minor, *rest = sys.version_info
print(major, minor, len(rest))
print(repr(sys.version_info).startswith('sys.version_info(major=3, minor=14, micro='))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min)
print(repr(sys.float_info))
print(sys.hash_info.modulus == 2**61 - 1 or sys.hash_info.width == 32, sys.hash_info.inf, sys.float_repr_style)
print(sys.getrecursionlimit() > 100, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.get_int_max_str_digits())
attempt(lambda: type(sys.version_info)((1, 2, 3, 4, 5)))

# === the exception being handled ===
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    kind, value, tb = exc_info()
    print(kind, value is e, tb is e.__traceback__, sys.exception() is e)
    try:
        {}['k']
    except KeyError as inner:
        print(sys.exception() is inner, exc_info()[0].__name__)
    print(sys.exception() is e)
print(exc_info())


def generator():
    yield sys.exception()
    try:
        raise ValueError('inside')
    except ValueError:
        yield sys.exception()
    yield sys.exception()


try:
    raise OSError('outside')
except OSError:
    print([repr(x) for x in generator()])
try:
    raise KeyError('in finally')
except KeyError:
    pass
finally:
    print(sys.exception())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print(sys.exception() is error, sys.exc_info()[0] is kind)
        return True


with Manager():
    raise IndexError('with')
print(sys.exception())

# === streams ===
print(sys.stdout.write('héllo\n'))
sys.stdout.writelines(['a', 'b', '\n'])
sys.stdout.flush()
print('to stdout', file=sys.stdout)
print('to stderr', file=sys.stderr)
print('end', end='!\n', file=sys.stdout, flush=True)

# === the rest ===
print(sys.intern('abc') == 'abc', sys.intern('x' * 3) is sys.intern('xxx'))
attempt(lambda: sys.intern(3))
attempt(lambda: sys.exit())
attempt(lambda: sys.exit(3))
attempt(lambda: sys.exit('bye'))
try:
    sys.exit((1, 2))
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit(7)
except SystemExit as e:
    print(e.code)
print(isinstance(sys.argv, list), isinstance(sys.path, list), sys.is_finalizing())

# === setrecursionlimit ===
import sys
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

before = sys.getrecursionlimit()
try:
    depth(before + 500)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(10**6)
print(sys.getrecursionlimit(), depth(20000))
for bad in (0, -5, 2**31, 1.5, 'x', None):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)

class Index:
    def __index__(self):
        return 5000

sys.setrecursionlimit(Index())
print(sys.getrecursionlimit(), depth(4000), sys.setrecursionlimit.__name__)
sys.setrecursionlimit(200)
try:
    depth(300)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(before)
print(depth(before - 100) == before - 100)

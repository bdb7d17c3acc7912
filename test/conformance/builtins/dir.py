def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    x = 1

    def m(self):
        pass


class B(A):
    y = 2

    def __init__(self):
        self.z = 3


class Own:
    def __dir__(self):
        return ['b', 'a', 'c']


class BadDir:
    def __dir__(self):
        return 5


class MixedDir:
    def __dir__(self):
        return ['a', 1]


def public(names):
    return [n for n in names if not n.startswith('_')]


# === instances and classes ===
print(public(dir(A)), public(dir(B())), public(dir(B)), dir(Own()), Own().__dir__())
print('__init__' in dir(A()), '__dict__' in dir(A()), '__mro__' in dir(A), dir(A) == sorted(dir(A)), '__len__' in dir([]))

# === builtin types: public names ===
for t in (int, float, bool, str, bytes, list, tuple, dict, set, frozenset, range, slice, property, type(None), type(x for x in []), BaseException):
    print(t.__name__, public(dir(t)))

# === without arguments ===
def local(b, a):
    c = 1
    return dir()


print(local(1, 2), 'A' in dir(), public(dir())[:3])
err(lambda: dir(1, 2), lambda: dir(BadDir()), lambda: dir(MixedDir()))

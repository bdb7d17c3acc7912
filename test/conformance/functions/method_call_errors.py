class K:
    def __init__(self, a, b=1):
        self.a = a

    def m(self, x):
        return x

    def nothing(self):
        pass

    def no_self():
        pass

    @classmethod
    def c(cls, x):
        return x

    @staticmethod
    def s(x):
        return x

    @property
    def p(self):
        return 1

    def __call__(self, *, flag):
        return flag

    class Inner:
        def deep(self, y):
            pass


class Empty:
    pass


class WithNew:
    def __new__(cls, a):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self):
        pass


k = K(1)


def local():
    def inner(a):
        pass
    return inner


calls = [
    lambda: K(), lambda: K(1, 2, 3), lambda: K(c=1), lambda: k.m(), lambda: k.m(1, 2), lambda: k.m(y=1), lambda: K.m(), lambda: K.m(k), lambda: k.m(1, x=1),
    lambda: k.nothing(1), lambda: k.nothing(x=1), lambda: k.no_self(), lambda: K.no_self(), lambda: k.c(), lambda: K.c(1, 2), lambda: k.s(), lambda: K.s(1, 2), lambda: k.p(),
    lambda: k(), lambda: k(1), lambda: k(flag=1), lambda: K.Inner().deep(), lambda: Empty(1), lambda: Empty(x=1), lambda: Empty(1, 2), lambda: WithNew(), lambda: WithNew(1, 2),
    lambda: OnlyInit(1), lambda: OnlyInit(x=2), lambda: local()(), lambda: local()(1, 2), lambda: Empty()(), lambda: (5)(), lambda: 'abc'(), lambda: None(), lambda: [](), lambda: K.Inner()(),
    lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__init__(k, 1), lambda: K.__new__(), lambda: (lambda: 0)(*5), lambda: k.m(**5),
]
for call in calls:
    try:
        print('ok', call())
    except TypeError as e:
        print(e)

# === __init__ that returns something ===
class Bad:
    def __init__(self):
        return 5


try:
    Bad()
except TypeError as e:
    print(e)

# === __new__ that returns something else skips __init__ ===
class Other:
    def __new__(cls, *args):
        return args

    def __init__(self, *args):
        print('never')


print(Other(1, 2))

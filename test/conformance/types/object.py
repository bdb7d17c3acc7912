def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === bare objects ===
a, b = object(), object()
print(a == a, a == b, a != b, a is a, bool(a), isinstance(5, object), issubclass(int, object), type(a), hash(a) == hash(a), a in [a], len({a, b, a}))
print(str(a).startswith('<object object at 0x'), repr(a) == str(a), a.__class__, a.__doc__ == object.__doc__, object.__name__, object.__bases__, object.__mro__, object.__base__)
def set_attr(): a.x = 1
def del_attr(): del a.x
err(lambda: a.x, set_attr, del_attr, lambda: a < b, lambda: a + b, lambda: a(), lambda: len(a), lambda: a[0], lambda: iter(a), lambda: object(1), lambda: object(x=1), lambda: vars(a), lambda: 1 in a, lambda: int(a), lambda: -a)

# === default methods ===
print(a.__eq__(b), a.__eq__(a), a.__ne__(b), a.__ne__(a), a.__lt__(b), a.__format__('') == str(a), object.__eq__(1, 1), object.__eq__(1, 2), object.__ne__(1, 'a'))
print(sorted(n for n in dir(object) if n not in ('__getstate__',)))
err(lambda: a.__format__('x'), lambda: a.__eq__(), lambda: object.__str__(), lambda: object.__repr__(1, 2), lambda: object.__hash__(), lambda: object.__init__())

# === attributes through object's own methods ===
class C:
    pass


c = C()
object.__setattr__(c, 'x', 1)
print(object.__getattribute__(c, 'x'), c.__dict__, c.__getattribute__('x'), c.__setattr__('y', 2), c.__dict__, c.__delattr__('x'), c.__dict__, c.__class__ is C, c.__module__, c.__dir__()[-1] in dir(c), C.__dict__['__module__'])
err(lambda: object.__getattribute__(c, 'zz'), lambda: object.__setattr__(c, 5, 1), lambda: object.__delattr__(c, 'zz'), lambda: object.__setattr__(5, 'a', 1), lambda: object.__getattribute__(c), lambda: c.__getattribute__(5))

# === __class__ assignment ===
class D:
    def hi(self):
        return 'hi from D'


c.__class__ = D
print(c.hi(), type(c).__name__, isinstance(c, D))
def int_class(): c.__class__ = int
def bad_class(): c.__class__ = 'D'
def of_int(): (5).__class__ = D
err(int_class, bad_class, of_int)

# === __new__ and __init__ ===
class OnlyNew:
    def __new__(cls, *args):
        self = object.__new__(cls)
        self.args = args
        return self


class OnlyInit:
    def __init__(self, *args):
        self.args = args


class Both:
    def __new__(cls, *args):
        return super().__new__(cls)

    def __init__(self, *args):
        super().__init__()
        self.args = args


print(OnlyNew(1, 2).args, OnlyInit(3).args, Both(4, 5).args)


class PassUp:
    def __init__(self, x):
        super().__init__(x)


class PassNew:
    def __new__(cls, x):
        return super().__new__(cls, x)


err(lambda: PassUp(1), lambda: PassNew(1), lambda: C(1), lambda: object.__new__(C, 1), lambda: object.__new__(OnlyInit, 1).__dict__)

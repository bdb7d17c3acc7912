def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Data:
    def __get__(self, obj, owner=None):
        return f'data get {obj is not None} {owner.__name__}'

    def __set__(self, obj, value):
        print('data set', value)

    def __delete__(self, obj):
        print('data delete')


class NonData:
    def __get__(self, obj, owner=None):
        return 'non-data get'


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__['so'] = value * 2


class C:
    d = Data()
    n = NonData()
    so = SetOnly()


# === precedence ===
c = C()
c.__dict__.update(d='dict d', n='dict n')
print(c.d, c.n, C.d, C.n, type(c.so).__name__)
c.d = 5
del c.d
c.so = 4
print(c.so)
del c.n
print(c.n)
c.n = 'own'
print(c.n)
C.d = 'replaced'
print(c.d)
def del_so(): del c.so
err(del_so)


# === typed field ===
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.slot = '_' + name
        self.public = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        try:
            return getattr(obj, self.slot)
        except AttributeError:
            raise AttributeError(f'{self.public} was not set') from None

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.public} must be {self.kind.__name__}')
        setattr(obj, self.slot, value)


class P:
    x = Typed(int)
    name = Typed(str)


p = P()
err(lambda: p.x)
p.x = 5
def bad(): p.name = 5
err(bad, lambda: p.x, lambda: P.x.kind)


# === lazy attribute ===
class lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @lazy
    def area(self):
        print('computing')
        return self.r ** 2 * 3


k = Circle(2)
print(k.area, k.area, vars(k))


# === errors inside and odd __get__ ===
class Raises:
    def __get__(self, obj, owner):
        raise AttributeError('from descriptor')


class WithGetattr:
    r = Raises()

    def __getattr__(self, name):
        return f'getattr {name}'


print(WithGetattr().r)
err(lambda: WithGetattr.r)

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === __new__ ===
class Single:
    _one = None

    def __new__(cls):
        if cls._one is None:
            print('creating')
            cls._one = super().__new__(cls)
        return cls._one

    def __init__(self):
        self.inits = getattr(self, 'inits', 0) + 1


print(Single() is Single(), Single().inits)


class Even(int):
    def __new__(cls, v):
        if v % 2:
            raise ValueError(f'{v} is odd')
        return super().__new__(cls, v)


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    def swap(self):
        return Pair(*self[::-1])


class Upper(str):
    def __new__(cls, s=''):
        return str.__new__(cls, s.upper())


print(Even(4) + 1, Pair(1, 2).swap(), Upper('abc'), type(Upper('x')).__name__, type(Upper('x') + 'y').__name__)
err(lambda: Even(3), lambda: Pair(1), lambda: Even(), lambda: Even('x'))


# === __new__ gives another type: no __init__ ===
class Factory:
    def __new__(cls, kind):
        return {'i': 5, 'l': []}.get(kind) if kind != 'f' else super().__new__(cls)

    def __init__(self, kind):
        print('init', kind)


print(Factory('i'), Factory('l'), type(Factory('f')).__name__)


# === alternative constructors ===
class Date:
    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split('-')))

    def replace(self, **changes):
        return type(self)(**{**vars(self), **changes})

    def __repr__(self):
        return f'{type(self).__name__}({self.y}, {self.m}, {self.d})'


class Holiday(Date):
    pass


print(Date.parse('2026-01-02'), Holiday.parse('2026-12-25').replace(m=1), Date(1, 2, 3).replace())
err(lambda: Date.parse('2026-01'), lambda: Date.parse('a-b-c'), lambda: Date(1, 2, 3).replace(q=1))


# === calling classes in odd ways ===
print(type.__call__(Date, 1, 2, 3), Date.__call__(4, 5, 6), (lambda c: c(7, 8, 9))(Holiday), [k() for k in (int, str, list)], object.__new__(Date).__class__.__name__)
d = object.__new__(Date)
err(lambda: d.y, lambda: Date.__init__(d), lambda: Date.__init__(d, 1, 2, 3), lambda: d.y, lambda: d.__init__(1), lambda: Date.__new__(int), lambda: int.__new__(Date), lambda: int.__new__(Even, 3))


# === keyword arguments of the class statement ===
def kw():
    class C(extra=1):
        pass
def meta_not_callable():
    class C(metaclass=5):
        pass
err(kw, meta_not_callable)
class Star(*(Date,), **{}):
    pass
print(Star.__bases__, Star(1, 1, 1))

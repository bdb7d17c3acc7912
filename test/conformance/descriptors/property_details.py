"""`property` in all its details."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        """The radius."""
        return self._r

    @r.setter
    def r(self, value):
        """Not this doc."""
        if value < 0:
            raise ValueError('negative')
        self._r = value

    @r.deleter
    def r(self):
        print('deleting')
        del self._r

    @property
    def area(self):
        return 3 * self._r ** 2

    def _get_w(self):
        return 'w'

    w = property(_get_w, doc='explicit doc')
    nothing = property()
    write_only = property(None, lambda self, v: print('wrote', v))


c = Circle(2)
c.r += 1
print(c.r, c.area, Circle.r.__doc__, Circle.w.__doc__, Circle.nothing.__doc__, Circle.r.__name__, Circle.area.__name__)
c.write_only = 5
attempt(lambda: c.write_only)
attempt(lambda: setattr(c, 'area', 1))
attempt(lambda: delattr(c, 'area'))
attempt(lambda: c.nothing)
attempt(lambda: setattr(c, 'nothing', 1))
attempt(lambda: delattr(c, 'nothing'))
attempt(lambda: setattr(c, 'r', -1))
attempt(lambda: setattr(c, 'w', -1))
del c.r
attempt(lambda: c.r)

# === the object itself ===
p = Circle.r
print(type(p).__name__, p.fget.__name__, p.fset.__qualname__, p.fdel.__name__, Circle.area.fset, p.__isabstractmethod__)
print(p.__get__(None, Circle) is p, p.__get__(Circle(9)), p.__get__(Circle(9), Circle))
attempt(lambda: setattr(p, 'fget', None))
attempt(lambda: p.__set__(Circle(1), 5))
attempt(lambda: property(1, 2, 3).fget)
attempt(lambda: property(1).__get__(c))
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(fget=len, docs=1))
changed = p.getter(lambda self: 'changed')
print(changed is p, changed.fset is p.fset, changed.__get__(c))
p.__doc__ = 'new doc'
print(Circle.r.__doc__)


# === inheritance: overriding one accessor only ===
class Sub(Circle):
    @Circle.r.getter
    def r(self):
        return -self._r

    @property
    def area(self):
        return super().area + 1


s = Sub(4)
s.r = 5
print(s.r, s.area)


# === subclass of property ===
class Loud(property):
    """Loud doc."""

    def __get__(self, obj, owner=None):
        print('loud get')
        return super().__get__(obj, owner)


class UsesLoud:
    @Loud
    def v(self):
        """doc of v"""
        return 1

    @v.setter
    def v(self, value):
        print('loud set', value)


u = UsesLoud()
print(u.v)
u.v = 3
print(type(vars(UsesLoud)['v']).__name__)


# === AttributeError inside a property ===
class Chain:
    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return f'getattr {name}'


class NoFallback:
    @property
    def broken(self):
        return self.missing


print(Chain().broken)
attempt(lambda: NoFallback().broken)

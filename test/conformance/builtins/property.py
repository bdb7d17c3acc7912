def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Celsius:
    def __init__(self, t=0):
        self._t = t

    @property
    def t(self):
        """The temperature."""
        return self._t

    @t.setter
    def t(self, value):
        if value < -273:
            raise ValueError('too cold')
        self._t = value

    @t.deleter
    def t(self):
        print('deleting')
        del self._t

    @property
    def f(self):
        return self._t * 9 / 5 + 32

    def _get(self):
        return 'got'

    old = property(_get, doc='old doc')
    writeonly = property(fset=lambda self, v: print('wrote', v))


# === get, set, delete ===
c = Celsius(20)
c.t = 25
print(c.t, c.f, c.old, Celsius.t.__doc__, Celsius.old.__doc__, type(Celsius.t).__name__, Celsius.t.fget.__name__, Celsius.f.fset, Celsius.t.__name__)
c.t += 5
print(c.t)
c.writeonly = 5
def set_f(): c.f = 1
def del_f(): del c.f
def cold(): c.t = -300
def del_old(): del c.old
err(set_f, del_f, cold, del_old, lambda: c.writeonly, lambda: c.t())
del c.t
err(lambda: c.t)

# === it wins over the instance dict ===
c.__dict__['f'] = 'in dict'
c._t = 0
print(c.f, vars(c))


# === inheritance ===
class Child(Celsius):
    @property
    def f(self):
        return ('child', super().f)

    @Celsius.t.getter
    def t(self):
        return -1


k = Child(100)
k.t = 50
print(k.f, k.t, k._t)

# === by hand ===
p = property(lambda self: 'get', lambda self, v: print('set', v))
print(p.__get__(5), p.__get__(None, int) is p, p.__set__(5, 'v'))
err(lambda: p.__delete__(5), lambda: property()
    .__get__(5), lambda: property(5).__get__(1), lambda: property(1, 2, 3, 4, 5), lambda: property(foo=1))
q = property().getter(lambda self: 1).setter(lambda self, v: None)
print(q.fget(0), q.fset is not None, q.fdel)
def set_fget(): q.fget = None
err(set_fget)

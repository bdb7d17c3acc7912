class P:
    kind = 'class'

    def __init__(self):
        self.x = 1

    def m(self):
        return self.x


p = P()

# === reading ===
print(p.x, p.kind, p.m(), P.m(p), p.m.__self__ is p, p.m.__func__ is P.m, p.m == p.m, p.m is p.m)
print((5).real, 5 .imag, 5.5.real, 'a'.upper(), [].append.__name__, ''.join.__name__)

# === instance hides class ===
p.kind = 'instance'
print(p.kind, P.kind)
del p.kind
print(p.kind)
P.kind = 'changed'
print(p.kind, P().kind)
p.m = lambda: 'not bound'
print(p.m(), P().m())

# === dict view ===
print(p.__dict__.keys() == {'x', 'm'}, sorted(vars(p)))
p.__dict__['direct'] = 5
print(p.direct)
p.__dict__ = {'fresh': 1}
print(p.fresh, hasattr(p, 'x'))

# === chains ===
class Chain:
    def __init__(self, path=''):
        self.path = path

    def __getattr__(self, name):
        return Chain(self.path + '.' + name)


print(Chain().a.b.c.path)
print(' a,b '.strip().upper().split(',')[0].lower().replace('a', 'z').center(5, '*'))

# === bound methods keep the object ===
xs = []
add = xs.append
add(1)
add(2)
print(xs)
upper = str.upper
print(upper('x'), list(map(str.strip, [' a ', 'b '])))
print(sorted('bca', key='abc'.index))

# === errors ===
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def set_x():
    P.m.__name__ = 5


def set_int():
    (5).x = 1


def set_builtin_type():
    int.x = 1


def set_class():
    p.__class__ = 5


def set_dict():
    p.__dict__ = 5


def del_missing():
    del p.zip


err(lambda: p.missing)
err(lambda: P.missing)
err(lambda: None.missing)
err(lambda: (5).missing)
err(lambda: 'a'.missing)
err(lambda: [].missing)
err(lambda: len.missing)
err(lambda: P.m.missing)
err(lambda: p.__init__.missing)
err(lambda: int.missing)
err(lambda: type.missing)
err(lambda: (lambda: 0).missing)
err(lambda: (x for x in []).missing)
err(lambda: super().missing)
err(lambda: p.m())
for f in (set_x, set_int, set_builtin_type, set_class, set_dict, del_missing):
    err(f)
err(lambda: [].append.__self__)
err(lambda: P.m(1))
err(lambda: P.m())
err(lambda: str.upper(5))
err(lambda: list.append())
err(lambda: list.append([]))

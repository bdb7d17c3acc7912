"""`__setattr__` and `__delattr__`: augmented assignment, targets, frozen objects, `__dict__` replaced."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Frozen:
    def __init__(self, **fields):
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f'cannot assign to {name!r}')

    def __delattr__(self, name):
        raise AttributeError(f'cannot delete {name!r}')


f = Frozen(a=1)


def augment():
    f.a += 1


def loop_target():
    for f.a in range(3):
        pass


def with_target():
    class Manager:
        def __enter__(self):
            return 'entered'

        def __exit__(self, *exc):
            print('exit', exc[0].__name__)

    with Manager() as f.handle:
        print('never')


def star_target():
    x, *f.rest = 1, 2, 3


def delete():
    del f.a


for action in (augment, loop_target, with_target, star_target, delete):
    attempt(action)
print(f.a, vars(f))


class Audit:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print('del', name)
        super().__delattr__(name)


a = Audit()
a.x = 1
a.x += 5
a.x, a.y = a.y, a.x = 7, 8
print(vars(a))
for a.i in range(2):
    pass
[0 for a.j in range(2)]
del a.x, a.i
attempt(lambda: delattr(a, 'x'))
a.__dict__['silent'] = True
a.__dict__.update(more=1)
print(a.silent, a.more, sorted(vars(a)))

# === the dictionary replaced ===
a.__dict__ = {'only': 1}
print(a.only, hasattr(a, 'silent'), vars(a))
attempt(lambda: setattr(a, '__dict__', 5))
attempt(lambda: setattr(a, '__dict__', None))
del a.__dict__
print(vars(a))
shared = {'z': 1}


class P:
    pass


one, two = P(), P()
one.__dict__ = two.__dict__ = shared
one.w = 2
print(two.w, shared, one.__dict__ is shared)

# === the class replaced ===
class Q:
    def hello(self):
        return 'hello from Q'


one.__class__ = Q
print(one.hello(), type(one).__name__, one.z)
attempt(lambda: setattr(one, '__class__', 5))
attempt(lambda: setattr(one, '__class__', int))
attempt(lambda: setattr(5, '__class__', Q))
attempt(lambda: delattr(one, '__class__'))


# === __setattr__ made by assignment to the class ===
def refuse(self, name, value):
    raise TypeError('closed')


Q.__setattr__ = refuse
attempt(lambda: setattr(one, 'k', 1))
del Q.__setattr__
one.k = 5
print(one.k)

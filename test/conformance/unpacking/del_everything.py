"""`del` of every target."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


a = b = c = d = e = 1
del a
del (b)
del c, d
del (e,)
f = g = h = i = 1
del (f, (g, [h])), i
del ()
del []
for name in 'abcdefghi':
    if name in globals():
        print('left', name)

x = list(range(10))
del x[0]
del x[-1], x[0]
print(x)
del x[1:3]
del x[::2]
print(x)
del x[:]
print(x)
x = list(range(10))
del x[8:2:-2], x[100:], x[5:2]
print(x)
del x[-3:]
print(x)
d = {'a': 1, 'b': {'c': [1, 2, 3]}}
del d['a'], d['b']['c'][1]
print(d)


class C:
    def __init__(self):
        self.p = self.q = 1

    def __delitem__(self, key):
        print('delitem', key)

    def __delattr__(self, name):
        print('delattr', name)
        object.__delattr__(self, name)

    attr = 'class'

    def method(self):
        pass


o = C()
del o.p, o[1], o[1:2], o[1, 2], o[...], o[()]
del C.attr, C.method
print(hasattr(o, 'attr'), hasattr(o, 'method'), vars(o))


def targets():
    print('targets evaluated')
    return o


del targets()['k'], targets().q


# === errors ===
def missing_local():
    del v
    v = 1


def missing_global():
    global w
    del w


def twice():
    v = 1
    del v, v


def cell():
    v = 1

    def inner():
        return v

    del v
    return inner()


def parameter(v):
    del v
    return v


def loop():
    for v in range(3):
        del v
    return v


def rebind():
    v = 1
    del v
    v = 2
    return v


def handler():
    try:
        raise ValueError
    except ValueError as err:
        del err
    return 'handler ends without its name'


def list_index():
    del [1][5]


def list_key():
    del [1]['a']


def dict_key():
    del {}['k']


def attribute():
    del C().nothing


def of_tuple():
    t = (1, 2)
    del t[0]


def of_string():
    del 'abc'[0]


def of_int():
    del (5).real


def of_builtin():
    del [].append


def of_none():
    del None.x


def slice_step_zero():
    del [1][::0]


def partial():
    v, w = 1, [1]
    try:
        del v, w[5]
    except IndexError:
        pass
    return 'v' in locals(), 'w' in locals()


for f in (missing_local, missing_global, twice, cell, lambda: parameter(1), loop, rebind, handler, list_index, list_key, dict_key, attribute, of_tuple, of_string, of_int,
          of_builtin, of_none, slice_step_zero, partial):
    attempt(f)


class Body:
    v = 1
    del v
    try:
        del v
    except NameError as e:
        text = str(e)


print(Body.text)
x = y = [1, 2]
del x
print(y)

# === names ===
x = 1
del x
try:
    x
except NameError as e:
    print(e)
a = b = c = 0
del a, (b, [c])
for name in 'abc':
    assert name not in globals()
del ()
del []

# === locals ===
def local():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


def twice():
    z = 1
    del z
    try:
        del z
    except UnboundLocalError as e:
        return str(e)


def conditional(flag):
    if flag:
        v = 1
    try:
        del v
        return 'deleted'
    except UnboundLocalError as e:
        return str(e)


print(local())
print(twice())
print(conditional(True), conditional(False))

# === cells ===
def cell():
    n = 1

    def get():
        return n

    before = get()
    del n
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        n
    except NameError as e:
        print(type(e).__name__, e)
    n = 'again'
    return before, get()


print(cell())

# === globals from a function ===
shared = 1


def remove():
    global shared
    del shared


remove()
try:
    remove()
except NameError as e:
    print(e)

# === attributes and items ===
class Obj:
    cls_attr = 1

    def __init__(self):
        self.x = 1


o = Obj()
del o.x
for attr in ('x', 'cls_attr'):
    try:
        delattr(o, attr)
    except AttributeError as e:
        print(e)
del Obj.cls_attr
try:
    del Obj.cls_attr
except AttributeError as e:
    print(e)
d = {'a': 1, 'b': 2}
del d['a']
try:
    del d['a']
except KeyError as e:
    print(repr(e))
print(d)
xs = list(range(10))
del xs[0], xs[-1]
print(xs)
del xs[1:3]
print(xs)
del xs[::2]
print(xs)
del xs[::-1]
print(xs)
xs = list(range(10))
del xs[8:1:-3]
print(xs)
del xs[5:2]
print(xs)
del xs[:]
print(xs)

# === builtins come back ===
len = lambda v: 'mine'
print(len([]))
del len
print(len([]))
try:
    del len
except NameError as e:
    print(e)

# === errors ===
def bad1():
    del (1, 2)[0]


def bad2():
    del 'abc'[0]


def bad3():
    xs = [1]
    del xs[5]


def bad4():
    xs = [1]
    del xs['k']


def bad5():
    del None.x


def bad6():
    del (5).real


def bad7():
    del range(3)[0]


for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

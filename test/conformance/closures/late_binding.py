# === loops share one cell ===
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
i = 'changed'
print([f() for f in fs])


def make():
    out = []
    for i in range(3):
        def f():
            return i
        out.append(f)
    return out


print([f() for f in make()])

# === ways to bind early ===
print([f() for f in [lambda i=i: i for i in range(3)]])


def capture(v):
    return lambda: v


print([f() for f in [capture(i) for i in range(3)]])

# === each call has its own cells ===
def counter(start=0):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return up, get


up1, get1 = counter()
up2, get2 = counter(100)
up1(); up1(5); up2()
print(get1(), get2())

# === the variable, not the value ===
def later():
    def get():
        return value
    value = 1
    first = get()
    value = 2
    return first, get()


print(later())

# === parameters are captured too ===
def params(a, b=2, *args, c=3, **kw):
    def show():
        return a, b, args, c, kw
    a += 1
    kw['z'] = 0
    return show


print(params(1, 5, 6, c=7, d=8)())

# === cells survive the frame ===
def deep(n):
    if n == 0:
        return lambda: []
    inner = deep(n - 1)
    return lambda: [n, *inner()]


print(deep(5)())

# === passing through a middle function ===
def one():
    x = 'x'

    def two():
        def three():
            return x
        return three

    return two()()


print(one())

# === closures over loop targets and exception names ===
def exc():
    fs = []
    try:
        raise ValueError('v')
    except ValueError as e:
        fs.append(lambda: e)
        print(repr(fs[0]()))
    try:
        fs[0]()
    except NameError as err:
        print(err)


exc()


def with_target():
    class CM:
        def __enter__(self):
            return 'entered'

        def __exit__(self, *a):
            pass

    with CM() as got:
        f = lambda: got
    return f()


print(with_target())

# === cell contents ===
def cells():
    a, b = 1, [2]

    def inner():
        return b, a

    return inner


f = cells()
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__])
f.__closure__[0].cell_contents = 99
print(f())
print(cells().__closure__[1] == cells().__closure__[1], (lambda: 0).__closure__)


def empty_cell():
    def g():
        return later_name
    try:
        g.__closure__[0].cell_contents
    except ValueError as e:
        print(type(e).__name__, e)
    later_name = 1


empty_cell()

"""Closures: cells shared, late bound, empty, in classes, defaults and recursion."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def make():
    a = 1
    b = []

    def get():
        return a, b

    a = 2
    b.append('late')
    return get


get = make()
print(get(), get.__closure__[0].cell_contents, len(get.__closure__), type(get.__closure__[0]).__name__, get.__code__.co_freevars)
print(make.__closure__, make.__code__.co_cellvars, make.__code__.co_freevars)


def empty():
    def inner():
        return later

    print(len(inner.__closure__))
    attempt(inner)
    attempt(lambda: inner.__closure__[0].cell_contents)
    later = 'filled'
    print(inner(), inner.__closure__[0].cell_contents)
    inner.__closure__[0].cell_contents = 'written'
    print(later)
    del later
    attempt(inner)


empty()


def recursive():
    def fact(n):
        return n * fact(n - 1) if n else 1

    saved = fact
    fact = lambda n: 'replaced'
    return saved(3) if False else saved.__closure__[0].cell_contents(1)


print(recursive())


def shared():
    n = 0

    def up():
        nonlocal n
        n += 1

    def show():
        return n

    return up, show


up, show = shared()
up(), up()
other_up, other_show = shared()
other_up()
print(show(), other_show(), up.__closure__[0] is show.__closure__[0], up.__closure__[0] == other_up.__closure__[0])


def argument_cells(a, *args, b=2, **kw):
    def inner():
        return a, args, b, kw

    a = 'new a'
    return inner


print(argument_cells(1, 2, b=3, c=4)())


def defaults_see_definition_time():
    n = 1

    def f(x=n):
        return x, n

    n = 2
    return f()


def loop():
    fs = []
    for i in range(3):
        def f(j=i):
            return i, j

        fs.append(f)
    return [f() for f in fs]


def decorators(prefix):
    def outer(f):
        def inner(*args):
            return prefix, f(*args)

        return inner

    return outer


@decorators('p')
@decorators('q')
def plain(x):
    return x


print(defaults_see_definition_time(), loop(), plain(5))


def in_class():
    v = 'cell'

    class C:
        w = v

        def m(self):
            return v, __class__.__name__

        @staticmethod
        def s():
            return v

        p = property(lambda self: v)

    v = 'changed'
    return C.w, C().m(), C.s(), C().p


print(in_class())


def generator_closure():
    base = 1

    def gen():
        for i in range(3):
            yield base + i

    g = gen()
    first = next(g)
    base = 100
    return first, list(g)


print(generator_closure())


def except_cell():
    def peek():
        return e

    try:
        raise ValueError('v')
    except ValueError as e:
        print(repr(peek()))
    return peek()


attempt(except_cell)


def with_and_for_cells():
    def peek():
        return item, k

    for item in 'ab':
        for k, in [(1,), (2,)]:
            pass
    return peek()


print(with_and_for_cells())
adders = [(lambda n: lambda x: x + n)(n) for n in range(3)]
print([f(10) for f in adders], (lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)))

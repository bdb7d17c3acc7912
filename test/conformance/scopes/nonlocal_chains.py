"""`nonlocal` through several levels, with `global`, `del`, classes, comprehensions and generators between."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


x = 'module'


def one():
    x = 'one'

    def two():
        def three():
            nonlocal x
            x += ' changed by three'

            def four():
                nonlocal x
                x += ' and four'
                return x

            return four

        three()()
        return x

    return two(), x


print(one(), x)


def with_global():
    x = 'local'

    def inner():
        global x
        x = 'set globally'

        def deeper():
            return x

        return deeper()

    return inner(), x


print(with_global(), x)


def counter():
    n = 0

    def add(step=1):
        nonlocal n
        n += step
        return n

    def reset():
        nonlocal n
        n = 0

    def drop():
        nonlocal n
        del n

    def get():
        return n

    return add, reset, drop, get


add, reset, drop, get = counter()
print(add(), add(5), get(), reset(), add())
drop()
attempt(get)
attempt(add)
attempt(drop)
reset()
print(get())


def through_class():
    v = 'function'

    class C:
        v = 'class'
        seen = v

        def method(self):
            nonlocal v
            v = v + '!'
            return v

        class Inner:
            seen = v

    return C().method(), C.seen, C.Inner.seen, v


print(through_class())


def nonlocal_in_class():
    v = 1

    class C:
        nonlocal v
        v = 2
        w = v + 1

    return v, C.w, hasattr(C, 'v')


print(nonlocal_in_class())


def global_in_class():
    class C:
        global made_by_class
        made_by_class = 'from class body'

        def method(self):
            pass

    return hasattr(C, 'made_by_class')


print(global_in_class(), made_by_class)


def parameters(a, *args, k=1, **kw):
    def change():
        nonlocal a, args, k, kw
        a, args, k, kw = k, kw, a, args

    change()
    return a, args, k, kw


print(parameters(1, 2, k=3, z=4))


def loop_variables():
    fs = []
    for i in range(3):
        def f():
            nonlocal i
            i += 10
            return i

        fs.append(f)
    return [f() for f in fs], i


print(loop_variables())


def in_generator():
    total = 0

    def gen():
        nonlocal total
        while True:
            total += yield total

    g = gen()
    next(g)
    g.send(5)
    g.send(6)
    return total


print(in_generator())


def handler_names():
    e = 'kept'

    def f():
        nonlocal e
        try:
            1 / 0
        except ZeroDivisionError as e:
            pass

    f()
    return e


attempt(handler_names)


def walrus():
    last = None

    def f():
        nonlocal last
        [last := i for i in range(4)]

    f()
    return last


print(walrus())


def imports_and_with():
    m = None

    def f():
        nonlocal m
        import math as m

    f()
    return m.__name__


print(imports_and_with())

def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


x = 'global'


# === unbound locals ===
def f1():
    print(x)
    x = 1


def f2():
    if False:
        y = 1
    return y


def f3():
    for z in []:
        pass
    return z


def f4():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def f5():
    x += 1


def f6():
    import_name = undefined_global
    return import_name


def f7():
    def inner():
        return later
    inner()
    later = 1


def f8():
    def inner():
        nonlocal v
        v += 1
    inner()
    v = 0


def f9():
    [q for q in range(3)]
    return q


def f10():
    with_star, *rest = ()


def f11():
    del x
    x = 1


def f12():
    class C:
        a = 1
        def m(self):
            return a
    return C().m()


def f13():
    class C:
        a = 1
        b = [a for _ in range(1)]
    return C.b


def f14():
    class C:
        n = 2
        b = [i for i in range(n)]
        c = [i * n for i in range(3)]


def f15():
    lambda: 0
    (lambda: nope)()


def f16():
    def g(p=not_there):
        pass


def f17():
    global made_nowhere
    return made_nowhere


def f18():
    while True:
        first = second if (second := 1) else 0
        break
    return first, third


for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18):
    err(f)


# === the class body falls back to the global ===
def g1():
    x = 'enclosing'

    class C:
        y = x
        x = 'class'
        z = x

    return C.y, C.z


def g2():
    class C:
        y = x
        x = 'class'

    return C.y


err(lambda: print(g1()))
err(lambda: print(g2()))

# === attributes of the error ===
try:
    undefined_name
except NameError as e:
    print(e.name, e.args, isinstance(e, NameError), type(e).__bases__)
try:
    f1()
except UnboundLocalError as e:
    print(e.name, type(e).__bases__)

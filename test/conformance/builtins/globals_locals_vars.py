def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


x = 'module level'


# === globals ===
def f():
    globals()['made'] = 1
    return globals()['x']


print(f(), made, globals() is globals(), 'f' in globals(), globals()['__name__'], type(globals()).__name__)

# === locals ===
def g(a, b=2, *args, **kw):
    c = a
    first = sorted(locals())
    del c
    return first, sorted(locals())


print(g(1), g(1, 2, 3, k=4)[0])
print(locals() is globals())


def h():
    y = 1
    d = locals()
    y = 2
    locals()['y'] = 3
    e = locals()
    return d['y'], e['y'], y, d is e


print(h())


def cells():
    n = 1
    def inner():
        return n, sorted(locals())
    return inner(), sorted(locals())


print(cells())


class C:
    attr = 1
    names = sorted(k for k in locals() if not k.startswith('__'))
    locals()['injected'] = 5


print(C.names, C.injected)

# === vars ===
class P:
    kind = 'p'

    def __init__(self):
        self.a = 1


p = P()
print(vars(p), vars(p) is p.__dict__, 'kind' in vars(P), type(vars(P)).__name__, vars() is globals())
vars(p)['b'] = 2
print(p.b, (lambda q: vars())(5))


class Slotted:
    __slots__ = ('s',)


class OwnDict:
    @property
    def __dict__(self):
        return 'anything'


print(vars(OwnDict()))
err(lambda: vars(5), lambda: vars(Slotted()), lambda: vars(1, 2), lambda: globals(1), lambda: locals(1), lambda: vars([]))

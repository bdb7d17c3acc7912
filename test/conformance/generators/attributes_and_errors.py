def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


def g(a, b=2):
    """Doc of g."""
    x = a
    yield x
    yield b


# === attributes ===
it = g(1)
print(it.__name__, it.__qualname__, it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_code.co_name, g.__doc__, type(it).__name__, iter(it) is it)
next(it)
print(it.gi_suspended, it.gi_frame is not None)
list(it)
print(it.gi_frame, it.gi_suspended)
it.__name__ = 'renamed'
print(it.__name__, repr(it).split(' at ')[0])
def bad_name(): it.__name__ = 5
def bad_attr(): it.extra = 1
def bad_running(): it.gi_running = True
err(bad_name, bad_attr, bad_running)

# === arguments are checked at the call, the body runs later ===
err(lambda: g(), lambda: g(1, 2, 3), lambda: g(c=1))


def late():
    raise ValueError('body')
    yield


x = late()
print('made')
err(lambda: next(x), lambda: next(x))

# === what generators cannot do ===
err(lambda: g(1)[0], lambda: len(g(1)), lambda: g(1) + g(2), lambda: g(1)(), lambda: g(1).missing, lambda: reversed(g(1)), lambda: type(g(1))(), lambda: g(1) < g(2), lambda: next(g), lambda: iter(g), lambda: list(g))
print(bool(g(1)), g(1) == g(1), callable(g(1)), hash(x) == hash(x))

# === yield as an expression ===
def exprs():
    a = yield
    b = (yield a) or 'falsy'
    print([(yield b), (yield 'second')])
    c = yield a, b
    print(f'{(yield c)}')
    return (yield)


e = exprs()
print(next(e), e.send('A'), e.send(None), e.send(1), e.send(2), e.send('C'), e.send('F'))
err(lambda: e.send('end'))


# === a generator in a class, as a method, static, nested ===
class C:
    def items(self):
        yield from (self.x, self.y)

    @property
    def x(self):
        return 1

    @staticmethod
    def s(n):
        yield n

    @classmethod
    def c(cls):
        yield cls.__name__

    y = 2
    lam = lambda self: (yield self.y)


c = C()
print(list(c.items()), list(C.s(3)), list(c.c()), list(c.lam()), C.items.__qualname__, c.items().__qualname__)

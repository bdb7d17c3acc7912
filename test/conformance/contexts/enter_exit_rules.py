"""`with`: order of entering and leaving, what `__exit__` gets and returns, errors on the way."""


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e, '| context', repr(e.__context__))


class M:
    def __init__(self, name, swallow=False, fail=''):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise RuntimeError(f'enter {self.name}')
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == 'exit':
            raise RuntimeError(f'exit {self.name}')
        return self.swallow


def body(*managers, error=None):
    a, b = managers
    with a as x, b as y:
        print('body', x, y)
        if error:
            raise error
    return 'after'


attempt(lambda: body(M('a'), M('b')))
attempt(lambda: body(M('a'), M('b'), error=ValueError('v')))
attempt(lambda: body(M('a'), M('b', swallow=True), error=ValueError('v')))
attempt(lambda: body(M('a', swallow=True), M('b', fail='exit'), error=ValueError('v')))
attempt(lambda: body(M('a'), M('b', fail='exit'), error=ValueError('v')))
attempt(lambda: body(M('a'), M('b', fail='exit')))
attempt(lambda: body(M('a'), M('b', fail='enter')))
attempt(lambda: body(M('a', swallow=True), M('b', fail='enter')))
attempt(lambda: body(M('a', swallow='truthy'), M('b', swallow=0), error=KeyboardInterrupt('k')))


# === leaving in other ways ===
def returns():
    with M('r'):
        return 'returned'


def loops():
    for i in range(3):
        with M(f'loop{i}'):
            if i == 0:
                continue
            break
    return i


def generates():
    with M('g'):
        yield 1
        yield 2


def swallowed_then_continues():
    with M('s', swallow=True):
        raise ValueError
    return 'went on'


def return_in_exit():
    class R:
        def __enter__(self):
            pass

        def __exit__(self, *exc):
            return exc[0] is ZeroDivisionError

    with R():
        1 / 0
    with R():
        [][0]


attempt(returns)
attempt(loops)
attempt(lambda: list(generates()))
g = generates()
next(g)
g.close()
attempt(swallowed_then_continues)
attempt(return_in_exit)


# === not context managers ===
class OnlyEnter:
    def __enter__(self):
        print('never entered')


class OnlyExit:
    def __exit__(self, *exc):
        pass


def use(thing):
    with thing:
        pass


attempt(lambda: use(5))
attempt(lambda: use(OnlyEnter()))
attempt(lambda: use(OnlyExit()))
attempt(lambda: use(None))
attempt(lambda: use(M))


class WrongArity:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


attempt(lambda: use(WrongArity()))


# === special methods come from the type, entered before the target is bound ===
i = M('inst')
i.__exit__ = None
with i as i.target:
    print(i.target)
rows = {}
with M('x') as rows['k'], M('y') as (rows['a']), M('z') as [p]:
    print(rows, p)
with (M('p1') as p1, M('p2'),):
    print(p1)


def unpack_fails():
    with M('u') as (p, q):
        pass


attempt(unpack_fails)

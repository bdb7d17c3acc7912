def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e, '|', repr(e.__context__))


def star(error, kind):
    try:
        raise error
    except* kind as caught:
        print('caught', repr(caught))


# === naked exceptions are wrapped ===
attempt(lambda: star(ValueError(1), ValueError))
attempt(lambda: star(ValueError(1), TypeError))
attempt(lambda: star(KeyboardInterrupt(), BaseException))

# === groups are split ===
attempt(lambda: star(ExceptionGroup('a', [ValueError(1), TypeError(2)]), TypeError))
attempt(lambda: star(ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [TypeError(2), ValueError(3)])]), ValueError))
attempt(lambda: star(ExceptionGroup('a', [ValueError(1)]), (TypeError, ValueError)))

# === what cannot be named ===
group = ExceptionGroup('a', [ValueError(1), TypeError(2)])
attempt(lambda: star(group, ExceptionGroup))
attempt(lambda: star(group, (ValueError, ExceptionGroup)))
attempt(lambda: star(group, 3))
attempt(lambda: star(group, int))


# === every clause gets its part; else and finally ===
def clauses(error):
    try:
        if error is not None:
            raise error
    except* ValueError as eg:
        print('values', [str(e) for e in eg.exceptions])
    except* (TypeError, KeyError) as eg:
        print('types and keys', [str(e) for e in eg.exceptions])
    else:
        print('else')
    finally:
        print('finally')


clauses(None)
clauses(ExceptionGroup('x', [ValueError('a'), TypeError('b'), KeyError('c'), ValueError('d')]))
attempt(lambda: clauses(ExceptionGroup('x', [ValueError('a'), OSError('left')])))
attempt(lambda: clauses(OSError('left')))


# === raising inside clauses ===
def raises_new():
    try:
        raise ExceptionGroup('a', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise OSError('new')
    except* TypeError:
        raise


def reraises_naked():
    try:
        raise ValueError(1)
    except* ValueError:
        raise


def replaces_naked():
    try:
        raise ValueError(1)
    except* ValueError:
        raise OSError(3)


def raises_all():
    try:
        raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('k')
    except* TypeError:
        raise IndexError('i')


def raises_group_again():
    try:
        raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError as eg:
        raise eg


def shape(e, depth=0):
    print('  ' * depth + f'{type(e).__name__}({e}) context={e.__context__!r} cause={e.__cause__!r}')
    for inner in getattr(e, 'exceptions', ()):
        shape(inner, depth + 1)


for f in (raises_new, reraises_naked, replaces_naked, raises_all, raises_group_again):
    try:
        f()
    except BaseException as e:
        print(f.__name__)
        shape(e, 1)


# === the name is unbound afterwards; loops, nesting ===
def names():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as eg:
        pass
    try:
        eg
    except NameError as e:
        print(e)


names()
for error in (ValueError('v'), TypeError('t')):
    try:
        try:
            raise ExceptionGroup('inner', [error])
        except* ValueError:
            print('inner caught')
    except* TypeError:
        print('outer caught')


def generator():
    try:
        yield 1
    except* ValueError as eg:
        yield repr(eg)
    except* KeyError:
        yield 'key'


g = generator()
next(g)
print(g.throw(ValueError('thrown')))
g = generator()
next(g)
print(g.throw(ExceptionGroup('eg', [KeyError(1)])))


# === split that misbehaves ===
class NotATuple(ExceptionGroup):
    def split(self, kind):
        return 3


class TooShort(ExceptionGroup):
    def split(self, kind):
        return (3,)


attempt(lambda: star(NotATuple('a', [ValueError(1)]), ValueError))
attempt(lambda: star(TooShort('a', [ValueError(1)]), ValueError))

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class AppError(Exception):
    """Base of ours."""
    code = 500


class NotFound(AppError, LookupError):
    code = 404

    def __init__(self, what, *, hint=None):
        super().__init__(what)
        self.what, self.hint = what, hint

    def __str__(self):
        return f'{self.what} not found' + (f' ({self.hint})' if self.hint else '')


class Quiet(AppError):
    def __repr__(self):
        return '<Quiet>'


class NoSuper(AppError):
    def __init__(self, x):
        self.x = x


class WithSlots(Exception):
    __slots__ = ('v',)


class Kw(Exception):
    def __init__(self, **kw):
        self.kw = kw


# === attributes and texts ===
for e in (AppError(), AppError('m', 2), NotFound('page'), NotFound('page', hint='look'), Quiet('q'), NoSuper(5), Kw(a=1)):
    print(repr(e), '|', str(e), '|', e.args, getattr(e, 'code', None))
w = WithSlots('s')
w.v, w.other = 1, 2
print(w.v, w.other, w, issubclass(NotFound, KeyError), issubclass(NotFound, LookupError), NotFound.__mro__[1:4], AppError.__doc__, NotFound('x').hint)
err(lambda: NotFound(), lambda: NotFound('a', 'b'), lambda: AppError(x=1), lambda: Kw(1))


# === caught by any base ===
for base in (NotFound, AppError, LookupError, Exception, BaseException):
    try:
        raise NotFound('thing')
    except base as e:
        print(base.__name__, 'caught', e)


# === conversion at a border ===
def border(f):
    def wrapped(*a):
        try:
            return f(*a)
        except KeyError as e:
            raise NotFound(e.args[0], hint=f.__name__) from e
        except AppError:
            raise
        except Exception as e:
            raise AppError('unexpected', type(e).__name__) from e
    return wrapped


@border
def get(d, k): return d[k]


for args in (({'a': 1}, 'a'), ({}, 'k'), (5, 0), ([], 3)):
    try:
        print(get(*args))
    except AppError as e:
        print(type(e).__name__, e, e.code, '<-', repr(e.__cause__))


# === a broken __str__ and __init__ ===
class BadStr(Exception):
    def __str__(self):
        return 5


class BadInit(Exception):
    def __init__(self):
        raise KeyError('in init')


def raise_bad(): raise BadInit
err(lambda: str(BadStr('a')), raise_bad)
print(BadStr('a').args, repr(BadStr('a')))


# === exceptions that are also iterators or context managers ===
class Suppress:
    def __init__(self, *types): self.types = types
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        self.value = value
        return kind is not None and issubclass(kind, self.types)


with Suppress(AppError, ZeroDivisionError) as s:
    get({}, 'zz')
print(repr(s.value), repr(s.value.__cause__))
try:
    with Suppress(KeyError):
        raise NotFound('not a KeyError')
except LookupError as e:
    print('passed', e)

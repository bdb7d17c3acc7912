"""Stacks of context managers made by hand, suppression, contexts of the errors."""


class Stack:
    """A small exit stack."""

    def __init__(self):
        self.callbacks = []

    def __enter__(self):
        return self

    def push(self, manager):
        value = type(manager).__enter__(manager)
        self.callbacks.append(lambda *exc: type(manager).__exit__(manager, *exc))
        return value

    def callback(self, f, *args):
        self.callbacks.append(lambda *exc: f(*args))

    def __exit__(self, *exc):
        while self.callbacks:
            try:
                if self.callbacks.pop()(*exc):
                    exc = (None, None, None)
            except Exception as e:
                exc = (type(e), e, e.__traceback__)
        if exc[1] is not None and exc[1] is not self_error(exc):
            raise exc[1]
        return exc[0] is None


def self_error(exc):
    return None


class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        return kind is not None and issubclass(kind, self.kinds)


class Log:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('+', self.name)
        return self

    def __exit__(self, kind, value, tb):
        print('-', self.name, repr(value))


with Suppress(KeyError):
    {}['x']
print('suppressed')
with Stack() as s:
    s.push(Log('a'))
    s.push(Suppress(ZeroDivisionError))
    s.callback(print, 'called', 'back')
    s.push(Log('b'))
    1 / 0
print('after the stack')

try:
    with Log('outer'), Log('inner'):
        try:
            raise KeyError('first')
        finally:
            with Log('in finally'):
                raise IndexError('second')
except IndexError as e:
    print(repr(e), repr(e.__context__), e.__cause__)

try:
    with Suppress(KeyError):
        try:
            raise KeyError('a')
        except KeyError:
            raise ValueError('b')
except ValueError as e:
    print(repr(e.__context__))


# === the exception in flight as seen by __exit__ and code after it ===
class Recorder:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, tb):
        try:
            raise LookupError('inside exit')
        except LookupError as e:
            print('context in exit', repr(e.__context__))
        return True


with Recorder():
    raise TypeError('t')
try:
    raise ValueError('fresh')
except ValueError as e:
    print('context after', repr(e.__context__))


# === the same error raised again by __exit__ ===
class Reraise:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, tb):
        raise value


try:
    with Reraise():
        raise OSError('same')
except OSError as e:
    print(repr(e), e.__context__)


class Translate:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, tb):
        if kind is KeyError:
            raise AttributeError(*value.args) from None


try:
    with Translate():
        {}['missing']
except AttributeError as e:
    print(e, e.__cause__, repr(e.__context__), e.__suppress_context__)


# === a manager entered twice, and re-entered while open ===
log = Log('twice')
with log:
    with log:
        print('nested same')

"""Context managers made from generators by a small decorator."""


class Manager:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, tb):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.generator.throw(value)
        except StopIteration as e:
            return e is not value
        except RuntimeError as e:
            if e is value:
                return False
            if isinstance(value, StopIteration) and e.__cause__ is value:
                return False
            raise
        except BaseException as e:
            if e is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


def manager(f):
    def make(*args, **kwargs):
        return Manager(f(*args, **kwargs))

    make.__wrapped__ = f
    make.__name__ = f.__name__
    return make


@manager
def tag(name, swallow=()):
    print(f'<{name}>')
    try:
        yield name
    except swallow as e:
        print('swallowed', repr(e))
    finally:
        print(f'</{name}>')


with tag('a') as a, tag('b') as b:
    print(a, b)
with tag('c', ValueError):
    raise ValueError(1)
try:
    with tag('d'):
        raise KeyError('k')
except KeyError as e:
    print('outside', repr(e), e.__context__)


@manager
def empty():
    return
    yield


@manager
def twice():
    yield 1
    yield 2


@manager
def changes():
    try:
        yield
    except ValueError as e:
        raise TypeError('changed') from e


@manager
def stops():
    yield
    raise StopIteration


for m in (empty, twice, changes):
    try:
        with m():
            if m is changes:
                raise ValueError('v')
    except Exception as e:
        print(m.__name__, repr(e), repr(e.__cause__))
try:
    with twice():
        raise ValueError
except Exception as e:
    print(repr(e), repr(e.__context__))
try:
    with stops():
        pass
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
try:
    with tag('e'):
        raise StopIteration('through')
except StopIteration as e:
    print('stop came through', e.value)
print(tag.__name__, tag.__wrapped__.__name__)
try:
    with tag:
        pass
except TypeError as e:
    print(e)

# === exceptions keep their own context inside a generator ===
def gen():
    try:
        yield 1
    except ValueError as e:
        yield f'context {e.__context__!r}'
    try:
        raise KeyError('inner')
    except KeyError:
        yield 'in handler'
        raise


g = gen()
next(g)
try:
    raise TypeError('outer')
except TypeError:
    print(g.throw(ValueError('thrown')))
    print(next(g))
try:
    next(g)
except KeyError as e:
    print(repr(e), repr(e.__context__))


# === bare raise with nothing active ===
def bare():
    yield
    raise


g = bare()
next(g)
try:
    try:
        raise ValueError('caller')
    except ValueError:
        next(g)
except (RuntimeError, ValueError) as e:
    print(type(e).__name__, e)


# === handled state is not shared between frames ===
def handler():
    try:
        raise ValueError('mine')
    except ValueError:
        yield 1
        yield 2


g = handler()
next(g)
try:
    raise
except RuntimeError as e:
    print(e)
next(g)


# === with and finally around yields ===
class CM:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__)
        return kind is KeyError


def managed():
    with CM('a'):
        yield 1
        with CM('b'):
            yield 2
        yield 3


print(list(managed()))
g = managed()
next(g), next(g)
print(g.throw(KeyError()))
g.close()
g = managed()
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print('came out')


# === return in finally of a generator ===
def override():
    try:
        yield 1
        raise ValueError
    finally:
        return 'overridden'


g = override()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)


# === loop control through yields ===
def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            yield f'f{i}'
    else:
        yield 'never'


print(list(loop()))

# === send, throw, close, return ===
def talk():
    log = []
    try:
        got = yield 'first'
        log.append(got)
        while True:
            try:
                got = yield log
                log.append(got)
            except ValueError as e:
                log.append(str(e))
    finally:
        print('closing', log)


g = talk()
print(next(g), g.send('a'), g.send('b'), g.throw(ValueError('v')))
g.close()
g.close()
try:
    next(g)
except StopIteration as e:
    print('stopped', e.value)


def returns():
    yield 1
    return 'result'


def delegate():
    value = yield from returns()
    print('got', value)
    yield from [2, 3]
    return value


print(list(delegate()))
g = returns()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


# === throw and send reach the inner generator ===
def inner():
    while True:
        try:
            x = yield
            print('inner', x)
        except KeyError as e:
            print('inner caught', e)


def outer():
    yield from inner()


g = outer()
next(g)
g.send(1)
g.throw(KeyError('k'))
g.close()

# === errors ===


def stops():
    raise StopIteration(1)
    yield


for action in (
    lambda: talk().send(1),
    lambda: next(stops()),
    lambda: next(iter([])),
    lambda: talk().throw(IndexError('early')),
    lambda: next(5),
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e, type(e.__cause__).__name__)


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
g = None


def reenter():
    yield next(running)


running = reenter()
try:
    next(running)
except ValueError as e:
    print(e)

# === laziness and attributes ===
squares = (n * n for n in range(10**9))
print(next(squares), next(squares), next(squares), next(x for x in [] or [7]), next(iter(()), 'default'))
print(talk.__name__, running.__name__, running.gi_frame, type(running).__name__)


def uncaught():
    yield 1
    raise LookupError('inside')


for item in uncaught():
    print(item)

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === delegation ===
def inner():
    log.append('start')
    try:
        x = yield 'a'
        log.append(f'x={x}')
        y = yield 'b'
        log.append(f'y={y}')
    except KeyError as e:
        log.append(f'caught {e!r}')
        yield 'handled'
    finally:
        log.append('inner finally')
    return 'result'


def outer():
    got = yield from inner()
    log.append(f'outer got {got}')
    yield got


log = []
g = outer()
print(next(g), g.send(1), g.send(2), next(g, 'end'), log)
log.clear()
g = outer()
print(next(g), g.throw(KeyError('k')), next(g), log)
log.clear()
g = outer()
next(g)
err(lambda: g.throw(ValueError('v')))
print(log)
log.clear()
g = outer()
next(g)
print(g.close(), log)

# === any iterable ===
def many():
    yield from 'ab'
    yield from [1]
    yield from {'k': 2}
    yield from range(2)
    yield from (x for x in 'g')
    r = yield from ()
    yield r


print(list(many()))
err(lambda: list((yield_from_int := lambda: (yield from 5))()))


# === plain iterators without send or throw ===
def over_list():
    yield from [1, 2, 3]


g = over_list()
next(g)
err(lambda: g.send('x'))
g = over_list()
next(g)
err(lambda: g.throw(ValueError('direct')))


class Custom:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, v):
        return f'sent {v}'

    def throw(self, e):
        return f'threw {e!r}'

    def close(self):
        print('custom close')


def over_custom():
    yield from Custom()


g = over_custom()
print(next(g), g.send(5), g.throw(ValueError('z')), g.gi_yieldfrom.__class__.__name__)
g.close()


# === deep chains ===
def chain(n):
    if n == 0:
        got = yield 'bottom'
        return [got]
    result = yield from chain(n - 1)
    return result + [n]


g = chain(50)
print(next(g))
try:
    g.send('value')
except StopIteration as e:
    print(e.value[:4], len(e.value))


def twice():
    a = yield from ret(1)
    b = yield from ret(2)
    return a, b


def ret(v):
    yield v
    return v * 10


def collect():
    print('collected', (yield from twice()))


print(list(collect()))

"""Generators: send before start, throw in every state, close, return values, re-entrance."""


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)


def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f'caught {e}'
        except GeneratorExit:
            print('closing')
            raise


g = echo()
attempt(lambda: g.send(1))
print(next(g), g.send('a'), g.throw(ValueError('v')), g.throw(ValueError), next(g))
attempt(lambda: g.throw(KeyError('k')))
attempt(lambda: next(g))
attempt(lambda: g.send(None))
g = echo()
next(g)
print(g.close(), g.close())
attempt(lambda: next(g))
attempt(lambda: g.throw(ValueError('finished')))
unstarted = echo()
attempt(lambda: unstarted.throw(TypeError('before start')))
attempt(lambda: next(unstarted))
print(echo().close())


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 'ignored'


s = stubborn()
next(s)
attempt(s.close)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return 'value of close'


r = returns_on_close()
next(r)
print(r.close())


def raises_on_close():
    try:
        yield 1
    finally:
        raise LookupError('in finally')


r = raises_on_close()
next(r)
attempt(r.close)


# === return value and StopIteration ===
def value():
    yield 1
    return 'result'


v = value()
next(v)
try:
    next(v)
except StopIteration as e:
    print(e.value, e.args)
attempt(lambda: next(v))


def leaks():
    yield 1
    raise StopIteration('leak')


def leaks_by_next():
    yield next(iter([]))


attempt(lambda: list(leaks()))
attempt(lambda: list(leaks_by_next()))
attempt(lambda: list(next(iter([])) for _ in 'a'))


def reenter():
    yield next(me)


me = reenter()
attempt(lambda: next(me))
attempt(lambda: g.throw())
attempt(lambda: echo().throw(5))
attempt(lambda: echo().throw(ValueError, 'message'))
attempt(lambda: g.send())
attempt(lambda: g.send(1, 2))


# === throw where yield from stands ===
class Plain:
    def __init__(self):
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        return self.i


def delegate(inner):
    try:
        result = yield from inner
        yield 'result', result
    except KeyError as e:
        yield 'outer caught', e.args


d = delegate(Plain())
print(next(d), next(d), d.throw(KeyError('x')))
d = delegate(Plain())
next(d)
attempt(lambda: d.send(5))
d = delegate(echo())
print(next(d), d.send('through'), d.throw(ValueError('inner')), d.throw(KeyError('passes echo')))
attempt(lambda: next(delegate(5)))
d = delegate(value())
print(list(d), type(d).__name__, d.gi_frame, d.gi_running, d.gi_yieldfrom)

# === asend, athrow, aclose step by step ===
def show(action):
    try:
        print('ok', action())
    except BaseException as e:
        print(type(e).__name__, '|', e, '|', repr(e.__cause__))


def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        return (yield self.what)


async def numbers():
    got = yield 1
    print('got', got)
    yield 2


a = numbers()
s = a.asend(5)
show(lambda: drive(s))
show(lambda: drive(s))
print(type(s).__name__, type(a.athrow(ValueError)).__name__, type(a.aclose()).__name__, aiter(a) is a)
show(lambda: drive(anext(a)))
show(lambda: drive(a.asend('sent')))
show(lambda: drive(anext(a)))
show(lambda: drive(anext(a)))
show(lambda: drive(anext(a, 'default')))
s = numbers().__anext__()
show(lambda: drive(s))
show(lambda: drive(s))

# === closing ===
a = numbers()
c = a.aclose()
show(lambda: drive(c))
show(lambda: drive(c))
show(lambda: drive(a.asend(None)))
show(lambda: drive(a.athrow(ValueError('q'))))
a = numbers()
show(lambda: drive(a.athrow(ValueError('early'))))
show(lambda: drive(a.athrow(ValueError('again'))))
show(lambda: drive(a.asend(None)))
show(lambda: drive(a.aclose()))
a = numbers()
drive(a.asend(None))
show(lambda: drive(a.athrow(ValueError('in the middle'))))
show(lambda: drive(a.asend(None)))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


a = stubborn()
print(drive(a.asend(None)))
show(lambda: drive(a.aclose()))


async def catching():
    while True:
        try:
            yield 'ready'
        except ValueError as e:
            yield f'caught {e}'


a = catching()
print(drive(anext(a)), drive(a.athrow(ValueError('v'))), drive(anext(a)))
show(lambda: drive(a.athrow(KeyError, 'k')))
show(lambda: drive(a.athrow(3)))


# === awaiting inside ===
async def slow():
    print('resumed with', await Pause('p1'))
    yield 1
    await Pause('p2')
    yield 2


a = slow()
s = a.asend(None)
print(s.send(None), a.ag_running, type(a.ag_await).__name__)
other = a.asend(None)
show(lambda: other.send(None))
show(lambda: other.send(None))
show(lambda: a.aclose().send(None))
show(lambda: a.athrow(ValueError).send(None))
show(lambda: s.send('seven'))
show(lambda: s.send('eight'))
print(a.ag_running, a.ag_await)
s = a.asend(None)
print(s.send(None))
show(lambda: s.throw(KeyError('thrown')))
show(lambda: drive(anext(a, 'over')))


# === StopIteration and StopAsyncIteration inside ===
async def stop(kind):
    yield 1
    raise kind('x')


async def collect(a):
    return [i async for i in a]


show(lambda: drive(collect(stop(StopAsyncIteration))))
show(lambda: drive(collect(stop(StopIteration))))


async def returns():
    yield 1
    return


show(lambda: drive(collect(returns())))

# === what it is ===
a = numbers()
print(a.__name__, a.__qualname__, a.ag_running, a.ag_code.co_name, repr(a).startswith('<async_generator object numbers at 0x'))
show(lambda: list(a))
show(lambda: aiter(3))
show(lambda: anext(3))
show(lambda: type(a)())
show(lambda: type(a)[int, str])
print([n for n in dir(a) if not n.startswith('__')])
print([n for n in dir(s) if not n.startswith('__')])
g = (i async for i in a)
print(type(g).__name__, g.__qualname__)


class Range:
    def __init__(self, n):
        self.i = 0
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def mixed():
    print([x async for x in Range(3)], {x async for x in Range(2)}, {x: x * x async for x in Range(2)})
    print([x async for x in (i * 2 async for i in Range(3))])
    print([[y async for y in Range(x)] async for x in Range(3) if x % 2])
    async for x in Range(5):
        if x == 2:
            continue
        if x == 4:
            break
        print(x)
    else:
        print('no break')
    async for x in Range(1):
        pass
    else:
        print('else')
    r = Range(1)
    print(await anext(r), await anext(r, 'end'))


drive(mixed())

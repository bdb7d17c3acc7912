# === driving coroutines by hand: what can be awaited, and the errors ===
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


async def wait_on(x):
    return await x


class AwaitInt:
    def __await__(self):
        return 3


class AwaitIter:
    def __await__(self):
        yield 'paused'
        return 'value'


show(lambda: drive(wait_on(3)))
show(lambda: drive(wait_on(None)))
show(lambda: drive(wait_on(AwaitInt())))
show(lambda: drive(wait_on(AwaitIter())))
show(lambda: wait_on(AwaitIter()).send(None))


# === async for over what is not ===
async def loop(x):
    return [i async for i in x]


class NoAnext:
    def __aiter__(self):
        return 3


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 4


show(lambda: drive(loop(3)))
show(lambda: drive(loop(NoAnext())))
show(lambda: drive(loop(BadAnext())))
show(lambda: drive(loop([1])))


# === async with ===
async def enter(x):
    async with x as value:
        return value


class BadEnter:
    def __aenter__(self):
        return 3

    async def __aexit__(self, *args):
        return None


class BadExit:
    async def __aenter__(self):
        return 3

    def __aexit__(self, *args):
        return 3


class OnlySync:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


def enter_sync(x):
    with x:
        pass


show(lambda: drive(enter(3)))
show(lambda: drive(enter(OnlySync())))
show(lambda: enter_sync(BadExit()))
show(lambda: enter_sync(3))
show(lambda: drive(enter(BadEnter())))
show(lambda: drive(enter(BadExit())))


# === reuse, misuse ===
async def one():
    return 1


c = one()
print(drive(c))
show(lambda: drive(c))
show(lambda: drive(wait_on(c)))
show(lambda: c.throw(ValueError('late')))
show(lambda: c.close())


def from_plain():
    yield from one()


show(lambda: list(from_plain()))
show(lambda: list(one()))
show(lambda: iter(one()))
show(lambda: next(one()))
c = one()
show(lambda: c.send(5))
c.close()
show(lambda: c.send(None))


# === attributes ===
c = wait_on(AwaitIter())
print(c.cr_running, c.cr_suspended, c.cr_await, c.__name__, c.__qualname__, c.cr_code.co_name)
c.send(None)
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__)
show(lambda: drive(wait_on(c)))
show(lambda: c.throw(KeyError('k')))
print(c.cr_suspended, c.cr_await)
w = one().__await__()
print(type(w).__name__, iter(w) is w)
show(lambda: w.send(None))
show(lambda: next(w))


# === close and GeneratorExit ===
async def stubborn():
    try:
        await AwaitIter()
    except GeneratorExit:
        await AwaitIter()


async def outer():
    await stubborn()


c = stubborn()
c.send(None)
show(lambda: c.close())
c = outer()
c.send(None)
show(lambda: c.close())


async def tidy():
    try:
        await AwaitIter()
    finally:
        print('tidied')


c = tidy()
c.send(None)
show(lambda: c.close())


async def raises_stop():
    raise StopIteration('x')


show(lambda: drive(raises_stop()))

# === an awaitable that yields to the driver ===
class Ask:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        answer = yield self.what
        return answer * 2


async def child(name):
    got = await Ask(f'{name}?')
    return f'{name}={got}'


async def main():
    try:
        a = await child('a')
        b = await child('b')
        return [a, b]
    finally:
        print('main finally')


coro = main()
print(type(coro).__name__, coro.__name__, coro.send(None), coro.send(1))
try:
    coro.send(2)
except StopIteration as e:
    print(e.value)


# === throw and close ===
async def guarded():
    try:
        await Ask('x')
    except ValueError as e:
        return f'caught {e}'


c = guarded()
c.send(None)
try:
    c.throw(ValueError('v'))
except StopIteration as e:
    print(e.value)
c = main()
c.send(None)
c.close()


# === a driver ===
def drive(coro, answers):
    value, asked = None, []
    try:
        while True:
            asked.append(coro.send(value))
            value = answers[asked[-1]]
    except StopIteration as e:
        return e.value, asked


print(drive(main(), {'a?': 10, 'b?': 20}))


# === async for and async with ===
class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Ask('tick')


class Manager:
    async def __aenter__(self):
        return await Ask('enter')

    async def __aexit__(self, kind, value, tb):
        await Ask('exit')
        print('aexit', kind and kind.__name__)
        return kind is KeyError


async def loops():
    out = []
    async for t in Ticker(3):
        out.append(t)
    else:
        out.append('else')
    async with Manager() as m:
        out.append(m)
        raise KeyError
    return out


print(drive(loops(), {'tick': 1, 'enter': 5, 'exit': 0}))

# === errors ===
for f in (lambda: drive(awaits(5), {}), lambda: awaits(1).send('x')):
    async def awaits(x):
        return await x
    try:
        f()
    except TypeError as e:
        print(e)
d = awaits(1)
try:
    [x for x in d]
except TypeError as e:
    print(e)
d.close()
finished = guarded()
finished.close()
try:
    finished.send(None)
except RuntimeError as e:
    print(e)

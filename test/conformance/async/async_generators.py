def drive(coro):
    out = []
    try:
        while True:
            out.append(coro.send(None))
    except StopIteration as e:
        return e.value, out


class Pause:
    def __await__(self):
        yield 'pause'


async def numbers(n):
    try:
        for i in range(n):
            await Pause()
            yield i
    finally:
        print('cleanup')


async def collect(n):
    return [x async for x in numbers(n)]


async def comprehension():
    return [x * 2 async for x in numbers(3) if x], {x async for x in numbers(1)}, {x: 1 async for x in numbers(2)}


async def by_hand():
    g = numbers(5)
    first = await g.__anext__()
    second = await anext(g)
    await g.aclose()
    rest = [x async for x in g]
    return first, second, rest, await anext(g, 'default')


async def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f'caught {e}'


async def talk():
    g = echo()
    out = [await g.asend(None), await g.asend('a'), await g.athrow(ValueError('v'))]
    await g.aclose()
    return out


print(drive(collect(3)))
print(drive(comprehension())[0])
print(drive(by_hand()))
print(drive(talk()))
print(type(numbers(1)).__name__, numbers(1).__name__)


async def genexp():
    g = (x + 1 async for x in numbers(2))
    return type(g).__name__, [x async for x in g], [await child(i) for i in range(3)]


async def child(i):
    await Pause()
    return i * i


print(drive(genexp()))


async def wrong():
    async for x in [1]:
        pass


async def wrong_with():
    async with 5:
        pass


for f in (wrong, wrong_with):
    try:
        drive(f())
    except TypeError as e:
        print(e)

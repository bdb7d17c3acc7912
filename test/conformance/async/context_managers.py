import asyncio


class Resource:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('enter', self.name)
        return self

    async def __aexit__(self, kind, error, tb):
        await asyncio.sleep(0)
        print('exit', self.name, kind.__name__ if kind else None, error)
        return self.swallow


async def several():
    async with Resource('a') as a, Resource('b') as b:
        print('body', a.name, b.name)
    try:
        async with Resource('c'):
            raise ValueError('boom')
    except ValueError as e:
        print('outside', e)
    async with Resource('d', swallow=True):
        raise KeyError('gone')
    for i in range(3):
        async with Resource(f'loop {i}'):
            if i == 1:
                continue
            if i == 2:
                break
    return await returns()


async def returns():
    async with Resource('r'):
        return 'returned through'


print(asyncio.run(several()))


class FailsToEnter:
    async def __aenter__(self):
        raise RuntimeError('no entry')

    async def __aexit__(self, *args):
        print('never')


class FailsToExit:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        raise RuntimeError('no exit')


async def failures():
    try:
        async with Resource('outer'), FailsToEnter():
            print('never')
    except RuntimeError as e:
        print(e)
    try:
        async with FailsToExit():
            raise ValueError('first')
    except RuntimeError as e:
        print(e, repr(e.__context__))


asyncio.run(failures())


class Custom:
    def __init__(self, gen):
        self.gen = gen

    async def __aenter__(self):
        return await anext(self.gen)

    async def __aexit__(self, kind, error, tb):
        if error is None:
            await anext(self.gen, None)
            return False
        try:
            await self.gen.athrow(error)
        except StopAsyncIteration:
            return True
        except BaseException as e:
            if e is error:
                return False
            raise


async def steps():
    print('before')
    try:
        yield 'value'
        print('after')
    except ValueError as e:
        print('handled', e)


async def generator_based():
    async with Custom(steps()) as v:
        print(v)
    async with Custom(steps()) as v:
        raise ValueError('thrown in')
    try:
        async with Custom(steps()):
            raise KeyError('passes')
    except KeyError as e:
        print(repr(e))


asyncio.run(generator_based())


async def sync_in_async():
    with open_like('s') as s:
        await asyncio.sleep(0)
        print('held', s)


class open_like:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('open', self.name)
        return self.name

    def __exit__(self, *args):
        print('close', self.name)


asyncio.run(sync_in_async())

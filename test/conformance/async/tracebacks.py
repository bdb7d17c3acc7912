import asyncio


# === exceptions show the program's own frames ===
async def level3():
    await asyncio.sleep(0)
    return 1 / 0


async def level2():
    return await level3()


async def level1():
    task = asyncio.create_task(level2())
    try:
        await task
    except ZeroDivisionError as e:
        raise RuntimeError('wrapped') from e


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(level1())


asyncio.run(main())

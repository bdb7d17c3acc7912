import asyncio


# === callbacks, tasks and timers in the order in which CPython runs them ===
async def t(name, log, n):
    for i in range(n):
        log.append(f'{name}{i}')
        await asyncio.sleep(0)
    return name
async def main():
    log = []
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, 'soon')
    a = asyncio.create_task(t('a', log, 3))
    b = asyncio.ensure_future(t('b', log, 2))
    f = loop.create_future()
    f.add_done_callback(lambda f: log.append('fcb'))
    loop.call_later(0, f.set_result, 1)
    c = asyncio.gather(t('c', log, 1), t('d', log, 2))
    log.append('main')
    print(await c)
    print(await asyncio.wait_for(a, 3), await b, await f)
    print(log)
    log.clear()
    ev = asyncio.Event(); q = asyncio.Queue(1); lk = asyncio.Lock()
    async def p(i):
        async with lk:
            log.append(('lk', i)); await asyncio.sleep(0)
        await q.put(i); log.append(('put', i))
        if i == 2: ev.set()
    async def g():
        for _ in range(4):
            log.append(('get', await q.get())); q.task_done()
    async def w():
        await ev.wait(); log.append('ev')
    async with asyncio.TaskGroup() as tg:
        for i in range(4): tg.create_task(p(i))
        tg.create_task(g()); tg.create_task(w())
    await q.join()
    print(log)
    log.clear()
    # cancellation order
    async def x(n, aw):
        try:
            await aw
        except BaseException as e:
            log.append((n, type(e).__name__))
            raise
    inner = asyncio.create_task(x('inner', asyncio.sleep(10)))
    mid = asyncio.create_task(x('mid', inner))
    outer = asyncio.create_task(x('outer', asyncio.gather(mid, x('side', asyncio.sleep(5)))))
    await asyncio.sleep(1)
    outer.cancel('C')
    try: await outer
    except asyncio.CancelledError as e: log.append(repr(e))
    print(log, inner.cancelled(), mid.cancelled())
    log.clear()
    # exception from shield inner after cancellation, wait_for on shield
    async def slow_fail():
        await asyncio.sleep(3); raise KeyError('late')
    s = asyncio.create_task(slow_fail())
    try: await asyncio.wait_for(asyncio.shield(s), 1)
    except TimeoutError: log.append('to')
    try: await s
    except KeyError as e: log.append(repr(e))
    print(log, loop.time())
    log.clear()
    # async gen with tasks & aclose in finally
    async def ag():
        try:
            while True:
                yield 1
                await asyncio.sleep(1)
        finally:
            await asyncio.sleep(0.5); log.append('ag closed')
    g = ag()
    async for v in g:
        log.append(v)
        if len(log) > 2: break
    await g.aclose()
    print(log, loop.time())
    async def deep(n):
        if n == 0:
            await asyncio.sleep(0); return 0
        return 1 + await deep(n - 1)
    print(await deep(100))
    async def rec(n):
        return await rec(n + 1)
    try: await rec(0)
    except RecursionError as e: print('RecursionError')
    t1 = asyncio.current_task()
    r = asyncio.gather(*[t('z', log, 1) for _ in range(3)], return_exceptions=True)
    r.cancel()
    try: await r
    except asyncio.CancelledError as e: print('gc', repr(e))
    # as_completed and wait with already-done futures
    d = loop.create_future(); d.set_result('d')
    print(await asyncio.wait_for(d, 1), [await c for c in asyncio.as_completed([d, t('q', log, 1)])])
    done, pend = await asyncio.wait([d]); print(len(done), len(pend))
    print((await asyncio.gather(d, d)), asyncio.isfuture(d))
    try:
        async with asyncio.timeout(0): await asyncio.sleep(0); print('not?')
    except TimeoutError: print('timeout 0')
    try:
        async with asyncio.timeout(-1): print('in'); await asyncio.sleep(0)
    except TimeoutError: print('timeout -1')
    class Custom(asyncio.Future):
        def set_result(self, r): super().set_result(r * 2)
    c = Custom(); loop.call_soon(c.set_result, 4); print(await c)
    def cb(fut): log.append('never'); raise RuntimeError('in callback')
    handled = []
    loop.set_exception_handler(lambda l, ctx: handled.append((ctx['message'][:21], repr(ctx.get('exception')))))
    c = loop.create_future(); c.add_done_callback(cb); c.set_result(1); await asyncio.sleep(0); print(handled)
    for coro in (asyncio.sleep(float('nan')), asyncio.wait_for(asyncio.sleep(1), 'x'), asyncio.sleep('x')):
        try: await coro
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main())

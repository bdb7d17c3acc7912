/** Scenarios of coroutines: asyncio's tasks, groups and time limits, async generators driven by hand, async with and for. */

const WORKER = `import asyncio
async def work(name, n, fail=None):
    print('begin', name)
    try:
        for k in range(n):
            await asyncio.sleep(«0¦1¦k»)
            print(name, k)
        if fail is not None:
            raise fail
        return name, n
    except asyncio.CancelledError«¦ as c»:
        print('cancelled', name)
        «raise¦return 'swallowed'¦await asyncio.sleep(0); raise¦raise E0(name)»
    finally:
        print('end', name)
`;

export const ASYNC_SCENARIOS: readonly string[] = [
  `${WORKER}async def main():
    «async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work('a', «1¦2»))
        b = tg.create_task(work('b', «1¦3», «None¦E0('b')¦ValueError(2)»))
        «c = tg.create_task(work('c', 0, KeyError('c')))¦await asyncio.sleep(1); raise E1('body')¦a.cancel()¦tg.create_task(work('d', 9)); await a¦return 'early'¦await b¦raise asyncio.CancelledError»
    print(a.result(), b.done())
    ¦r = await asyncio.gather(work('a', 1), work('b', 2, «None¦E0('b')»), work('c', 1, «None¦E1('c')»), return_exceptions=«True¦False¦<bool>»)
    print(r)
    ¦try:
        async with asyncio.timeout(«1¦2.5¦None¦0¦-1»)«¦ as t»:
            print(await work('a', «1¦4»))
            «print(t.when() is None)¦t.reschedule(0); await asyncio.sleep(5)¦await asyncio.sleep(9)¦»
    except «TimeoutError¦E0¦Exception» as e:
        print('timeout', type(e).__name__, type(e.__cause__).__name__)
    ¦try:
        print(await asyncio.wait_for(work('a', «1¦3»), «1¦2¦0¦None»))
    except TimeoutError as e:
        print('late', repr(e))
    ¦ts = [asyncio.create_task(work(k, i, «None¦E0(k) if i == 1 else None»), name=k) for i, k in enumerate('abc')]
    done, pending = await asyncio.wait(ts, «return_when=asyncio.FIRST_COMPLETED¦return_when=asyncio.FIRST_EXCEPTION¦timeout=1¦return_when=asyncio.ALL_COMPLETED»)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    «for t in ts: t.cancel()
    await asyncio.sleep(0)¦print(await asyncio.gather(*ts, return_exceptions=True))¦»
    ¦for next_done in asyncio.as_completed([asyncio.create_task(work(k, i, «None¦E0(k)»)) for i, k in enumerate('cba')]«¦, timeout=2»):
        try:
            print(await next_done)
        except E0 as e:
            print('failed', e)
    ¦t = asyncio.create_task(work('a', 3))
    await asyncio.sleep(«0¦1»)
    «t.cancel(«¦'msg'»)¦t.cancel(); t.uncancel()¦t.add_done_callback(lambda t: print('cb', t.cancelled()))¦s = asyncio.shield(t); s.cancel()»
    try:
        print(await t)
    except asyncio.CancelledError as e:
        print('was cancelled', e.args, t.cancelled(), t.cancelling())
    ¦q = asyncio.Queue(«¦1¦2»)
    async def put():
        for i in range(3):
            await q.put(i)
            print('put', i, q.qsize())
        «q.shutdown()¦»
    p = asyncio.create_task(put())
    «try:
        while True: print('got', await asyncio.wait_for(q.get(), 2)); q.task_done()
    except (TimeoutError, asyncio.QueueShutDown) as e: print(type(e).__name__)¦print(await q.get(), q.full(), q.empty())
    p.cancel()¦q.get_nowait()»
    ¦lock = asyncio.«Lock()¦Semaphore(2)¦Semaphore()¦BoundedSemaphore(1)¦Condition()»
    async def hold(k):
        async with lock:
            print('hold', k, lock.locked())
            await asyncio.sleep(«0¦1»)
            «if k == 1: raise E0(k)¦»
    print(await asyncio.gather(*(hold(k) for k in range(3)), return_exceptions=True))
    «lock.release()¦»
    ¦ev = asyncio.Event()
    async def waiter(k):
        await ev.wait()
        return k
    ts = [asyncio.ensure_future(waiter(k)) for k in range(2)]
    await asyncio.sleep(0)
    «ev.set()¦asyncio.get_running_loop().call_later(1, ev.set)¦ts[0].cancel(); ev.set()¦asyncio.get_running_loop().call_soon(ev.set)»
    print(await asyncio.gather(*ts, return_exceptions=True), ev.is_set())
    ¦fut = asyncio.get_running_loop().create_future()
    «fut.set_result(<any>)¦fut.set_exception(E0('fut'))¦asyncio.get_running_loop().call_soon(fut.set_result, 4)¦fut.cancel()»
    «fut.set_result(1)¦print(fut.done())¦print(fut.result())¦print(fut.exception())¦»
    print(await fut)
    »return <any>
«print(asyncio.run(main()))¦try:
    print(asyncio.run(main()))
except* E0 as g:
    print('E0', g.exceptions)
except* (KeyError, ValueError) as g:
    print('KV', g.exceptions)¦with asyncio.Runner() as runner:
    print(runner.run(main()))
    print(runner.run(work('z', 0)))¦asyncio.run(main())»`,

  `async def ag(n):
    «try:
        for i in range(n):
            got = yield «i¦await Pause(i)¦(i, await Pause('p'))»
            print('got', got)
    except «E0¦GeneratorExit¦StopAsyncIteration¦BaseException» as e:
        print('in', type(e).__name__, e)
        «raise¦yield 'after'¦return¦await Pause('cleanup')»
    finally:
        print('ag finally')
        «await Pause('fin')¦return¦»¦yield
    x = yield 1
    print(x)
    raise «StopAsyncIteration¦StopIteration¦E0(n)»¦async for x in keep(ag2(n)):
        yield x
        «if x: break¦»
    else:
        yield 'else'»
async def ag2(n):
    while n:
        n -= 1
        yield n
async def main():
    g = keep(ag(«0¦1¦2»))
    «print(await anext(g«¦, 'default'»))
    ¦print(await g.__anext__())
    ¦print(await g.asend(None))
    ¦print(await g.asend(<any>))
    ¦»try:
        «print(await g.asend(«'sent'¦None»))¦print(await g.athrow(«E0('t')¦GeneratorExit¦ValueError¦StopIteration(1)¦StopAsyncIteration»))¦print(await g.aclose())¦async for x in g: print('x', x)¦print([x async for x in g if x])¦print({x: y async for x in g for y in range(2)})¦await g¦print([*g])¦print(g.ag_running, g.__name__)¦a = g.asend(None); await a; await a¦a, b = g.asend(None), g.asend(None); print(await b, await a)¦print(await anext(iter([])))¦print(list(x async for x in g))¦async for g.y in g: print(g.y)»
    except «Exception¦BaseException» as e:
        print('!', type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
    «print(await anext(g, 'over'))
    ¦await g.aclose()
    ¦try: await g.athrow(E1('late'))
    except E1 as e: print(e)
    ¦»return «[x async for x in keep(ag(2))]¦{await Pause(k): k for k in <!range>}¦(await Pause(1)) + (await Pause(2))¦[await Pause(x) for x in range(2)]¦sum([x async for x in ag2(4)])¦await Pause(<any>)¦aiter(ag(1)) is not None¦[[x async for x in ag2(y)] for y in range(3)]¦g»
«drive(main())¦import asyncio
print(asyncio.run(main()))¦co = main()
print(co.send(None))
«print(co.throw(E0('into')))¦co.close()¦print(co.send(1), co.cr_running)¦drive(co)»
co.close()
co.send(None)»`,

  `class A:
    async def __aenter__(self):
        print('aenter')
        «raise E0('enter')¦return await Pause('in')¦return self»
    «async def __aexit__(self, kind, error, tb):
        print('aexit', kind and kind.__name__, error)
        «await Pause('out')¦raise E1('exit')¦return <bool>¦return True»¦def __aexit__(self, *a):
        return «None¦Pause(True)¦<any>»¦»
    def __aiter__(self):
        «return self¦return <any>¦return ag3()»
    «async def __anext__(self):
        self.n = getattr(self, 'n', 0) + 1
        if self.n > 2: raise StopAsyncIteration
        return «self.n¦await Pause(self.n)»¦def __anext__(self):
        return «<any>¦Pause(3)»¦»
    «def __await__(self):
        «yield 'aw'
        return <any>¦return iter([1, 2])¦return <any>¦return Pause(5).__await__()»¦»
async def ag3():
    yield 1
    yield 2
async def co(n):
    async with A() as a«, A() as b¦¦»:
        «async for x in keep(A()):
            print(x)
            tick()
            «if x == n: break¦if x == n: continue¦if x == n: return 'ret'¦if x == n: raise E0(x)¦»
        else: print('else')¦print(await a)¦print(await A())¦raise E0('body')¦return await Pause('r')¦print([y async for y in A()][:3] if n else 0)¦async with a: raise KeyError(n)»
    «print('after')¦await co2()¦await n¦return await co2()»
async def co2():
    try:
        return await A()
    finally:
        print('co2')
«drive(co(1))
¦c = co(2)
print(type(c).__name__, c.__name__, c.cr_await)
drive(c)
drive(c)
¦drive(co(<any>))
¦def plain(): return co(1)
drive(plain())
¦import asyncio
print(asyncio.run(co(1)))
¦c = co(0); c.close(); c.close(); drive(c)
»print('end')`,
];

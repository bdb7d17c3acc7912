# === variables and tokens ===
import asyncio
import contextvars
import re
from contextvars import Context, ContextVar, Token, copy_context

print(contextvars.__all__)


def show(act, *args):
    try:
        print(re.sub(r'0x[0-9a-f]+', '0x..', repr(act(*args))))
    except Exception as error:
        print(type(error).__name__, re.sub(r'0x[0-9a-f]+', '0x..', str(error)))


user = ContextVar('user', default='nobody')
depth = ContextVar('depth')
print(user.name, user.get(), user.get('other'), depth.get(3))
show(depth.get)
show(lambda: user)
show(lambda: depth)
first = user.set('ann')
show(lambda: first)
print(first.var is user, first.old_value is Token.MISSING, user.get())
show(lambda: first.old_value)
second = user.set('bob')
print(second.old_value, user.get('x'))
show(user.reset, first)
print(user.get())
show(user.reset, first)
show(depth.reset, second)
show(user.reset, 'token')
user.reset(second)
print(user.get())
show(lambda: second)
show(Token)
show(ContextVar, 5)
show(hash, second)
with depth.set(1) as token:
    print(depth.get(), token.var.name)
    with depth.set(2):
        print(depth.get())
    print(depth.get())
print(depth.get(None))
print(ContextVar[int], Token[str])

# === contexts ===
user.set('carl')
context = Context().run(lambda: (user.set('carl'), copy_context())[1])
print(user in context, depth in context, len(context), context[user], context.get(depth), context.get(depth, 7))
print([var.name for var in context], [var.name for var in context.keys()], list(context.values()), [(v.name, x) for v, x in context.items()])
show(lambda: context[depth])
show(lambda: context['user'])
show(lambda: 'user' in context)
show(context.get, 5)
show(lambda: context)
print(context == context.copy(), copy_context() == copy_context(), context != Context(), context == 5, len(Context()))
show(hash, context)


def change(value, *, twice=False):
    user.set(value)
    depth.set(9)
    if twice:
        context.run(change, 'again')
    return user.get(), depth.get()


print(context.run(change, 'dora'), user.get(), depth.get(None))
print(context[user], context[depth], context.run(user.get))
show(lambda: context.run(change, 'x', twice=True))
copied = context.copy()
print(copied == context, copied is context)
copied.run(user.set, 'eve')
print(copied == context, context[user], copied[user])
outside = user.set('x')
show(lambda: Context().run(user.reset, outside))
user.reset(outside)
show(lambda: Context().run(user.get))
show(lambda: context.run(lambda: 1 / 0))


def counted():
    while True:
        depth.set(depth.get(0) + 1)
        yield depth.get()


steps = counted()
print(next(steps), next(steps), depth.get(), Context().run(next, steps), depth.get())


# === tasks have contexts of their own ===
async def child(name):
    user.set(name)
    await asyncio.sleep(0)
    inner = await asyncio.create_task(grandchild())
    await asyncio.sleep(0.1 if name == 'one' else 0)
    return user.get(), inner


async def grandchild():
    seen = user.get()
    user.set(seen + '+')
    return seen


async def main():
    user.set('main')
    print(await asyncio.gather(*[child(n) for n in ('one', 'two', 'three')]))
    print(user.get())
    await grandchild()
    print(user.get())
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    own = copy_context()
    own.run(user.set, 'own')
    loop.call_soon(lambda: print('soon', user.get()))
    loop.call_soon(lambda: print('soon', user.get()), context=own)
    loop.call_later(0.1, lambda: print('later', user.get()), context=own) if False else None
    handle = loop.call_later(0.2, lambda: done.set_result(user.get()))
    print(handle.get_context()[user])
    user.set('changed')
    print(await done)
    future = loop.create_future()
    future.add_done_callback(lambda f: print('callback', user.get()))
    future.add_done_callback(lambda f: print('callback', user.get()), context=own)
    user.set('later')
    future.set_result(1)
    await asyncio.sleep(0)
    task = asyncio.create_task(grandchild(), context=own)
    print(await task, own[user], task.get_context() is own)
    async with asyncio.TaskGroup() as group:
        one = group.create_task(grandchild())
        two = group.create_task(grandchild(), context=own)
    print(one.result(), two.result(), own[user])


user.set('top')
asyncio.run(main())
print(user.get())
with asyncio.Runner() as runner:
    runner.run(grandchild())
    print(runner.run(grandchild()))
    print(runner.run(grandchild(), context=context))
print(user.get(), context[user])

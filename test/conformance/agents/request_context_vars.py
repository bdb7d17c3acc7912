import contextvars, asyncio
request_id = contextvars.ContextVar("request_id", default="-")
async def handler(i):
    tok = request_id.set(f"req-{i}")
    await asyncio.sleep(0)
    out = f"{request_id.get()}"
    request_id.reset(tok)
    return out
async def main():
    print(await asyncio.gather(*(handler(i) for i in range(3))))
    print(request_id.get())
asyncio.run(main())
ctx = contextvars.copy_context()
print(ctx.run(lambda: request_id.set("x")) is not None, request_id.get())

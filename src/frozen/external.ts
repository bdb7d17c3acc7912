/** Frozen Python behind the host's asynchronous functions. */

/** Source of the functions; each is found by its name. */
export const frozenExternal = `
async def external_call(call):
    from asyncio import _external
    return await _external(call)

def random_seed():
    from _capability import granted
    return int(granted('random.seed')(), 16)

def run_program(main):
    from asyncio import run
    return run(main)

def run_in_session(runner, main):
    return runner.run(main)
`;

/** Module `_capability`: what of the host's world the standard library was given. Each is an external call (interpreter/system-functions.ts). */

/** Frozen Python of the module. */
export const CAPABILITY_SOURCE = `
def granted(name):
    """The host's function of that name; None if it offers none."""
    try:
        import _host
    except ModuleNotFoundError:
        return None
    return getattr(_host, name.replace('.', '_'), None)


def now(name):
    """Microseconds since 1970, for a function called name."""
    clock = granted('clock.now')
    if clock is None:
        raise RuntimeError(f'{name}() needs a clock, and the host gives programs none')
    answer = clock()
    if type(answer) is not int:
        raise RuntimeError('clock.now must give an int: microseconds since 1970')
    return answer
`;

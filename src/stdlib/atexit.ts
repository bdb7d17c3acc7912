/** Module `atexit`: functions that run when the main thread is over. CPython: Modules/atexitmodule.c. */

/** Frozen Python of the module. */
export const ATEXIT_SOURCE = `
import _thread


def register(func, /, *args, **kwargs):
    """Register a function to be executed upon normal program termination; returns it."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _thread._threads._surround(_thread._around_main)
    _thread._exit_functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Unregister an exit function which was previously registered."""
    functions = _thread._exit_functions
    at = 0
    while at < len(functions):
        # Comparing may register and unregister others.
        entry = functions[at]
        if entry[0] == func:
            for i, other in enumerate(functions):
                if other is entry:
                    del functions[i]
                    break
        else:
            at += 1


def _clear():
    """Clear the list of previously registered exit functions."""
    _thread._exit_functions.clear()


def _run_exitfuncs():
    """Run all registered exit functions, the last registered first; what they raise is printed."""
    _thread._run_exit_functions()


def _ncallbacks():
    """Return the number of registered exit functions."""
    return len(_thread._exit_functions)
`;

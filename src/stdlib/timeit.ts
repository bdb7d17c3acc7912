/** Module `timeit`: statements are callables, as there is no code from strings. CPython: Lib/timeit.py. */

/** Frozen Python of the module. */
export const TIMEIT_SOURCE = `
import itertools
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


def _callable(what, code):
    """What to call for a statement; None for one that does nothing."""
    if isinstance(code, str):
        if code.strip() in ('', 'pass'):
            return None
        # DIVERGENCE(time): code cannot be made from text.
        raise NotImplementedError(f'timeit: {what} as a string is code that would have to be compiled; pass a function')
    if not callable(code):
        raise ValueError(f'{what} is neither a string nor callable')
    return code


class Timer:
    """Class for timing execution speed of small functions."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        """Constructor. See class doc string."""
        self.timer = timer
        self._setup = _callable('setup', setup)
        self._stmt = _callable('stmt', stmt)

    def print_exc(self, file=None):
        """Helper to print a traceback from the timed code."""
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Time 'number' executions of the main statement."""
        stmt = self._stmt
        timer = self.timer
        it = itertools.repeat(None, number)
        if self._setup is not None:
            self._setup()
        if stmt is None:
            start = timer()
            for _ in it:
                pass
            return timer() - start
        start = timer()
        for _ in it:
            stmt()
        return timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() a few times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Return the number of loops and time taken so that total time >= 0.2."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                time_taken = self.timeit(number)
                if callback:
                    callback(number, time_taken)
                if time_taken >= 0.2:
                    return number, time_taken
            i *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """Convenience function to create Timer object and call timeit method."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Convenience function to create Timer object and call repeat method."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
`;

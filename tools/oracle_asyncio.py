"""Gives CPython's own asyncio an event loop without sockets whose clock jumps to the next timer: what a program shows depends on nothing else."""

import asyncio
from asyncio import base_events, events, runners


class Selector:
    """Stands for the operating system's: nothing ever comes from outside, waiting only moves the clock."""

    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError('the event loop cannot go on: every task waits, and nothing is left that could wake one')
        if timeout > 0:
            self.loop.now += timeout
        return []

    def close(self):
        pass


class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    __module__ = 'asyncio.unix_events'

    def __init__(self):
        self.now = 0.0
        super().__init__()
        self._selector = Selector(self)

    def time(self):
        return self.now

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def run(main, *, debug=None, loop_factory=None):
    if events._get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with runners.Runner(debug=debug, loop_factory=loop_factory or _UnixSelectorEventLoop) as runner:
        return runner.run(main)


def install():
    """Replaces pyodide's own event loop, for good: the driver does not use it."""
    from itertools import count

    events._set_running_loop(None)
    events.set_event_loop(None)
    events.new_event_loop = asyncio.new_event_loop = _UnixSelectorEventLoop
    asyncio.run = run
    asyncio.tasks._task_name_counter = count(1).__next__

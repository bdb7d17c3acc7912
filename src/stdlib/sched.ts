/** Module `sched`. CPython: Lib/sched.py. */

/** Frozen Python of the module. */
export const SCHED_SOURCE = `
import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ['scheduler']

_Fields = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')


class Event(_Fields):
    __slots__ = ()


Event.time.__doc__ = 'Numeric type compatible with the return value of the timefunc function passed to the constructor.'
_sentinel = object()


class scheduler:
    """Calls functions at given times of a clock, in order of time and then of priority."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        """Initialize a new instance, passing the time and delay functions"""
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        """Enter a new event in the queue at an absolute time. Returns an ID for the event, with which it can be removed."""
        if kwargs is _sentinel:
            kwargs = {}
        event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        """A variant that specifies the time as a relative time."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Remove an event from the queue. If the event is not in the queue, this raises ValueError."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Check whether the queue is empty."""
        return not self._queue

    def run(self, blocking=True):
        """Execute events until the queue is empty. If blocking is false, those that are due; returns the time until the next."""
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            wait = event.time > now
            if wait:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        """An ordered list of upcoming events."""
        # Sorted by popping a copy, as the queue itself is only half ordered.
        events = self._queue[:]
        return list(map(heapq.heappop, [events] * len(events)))
`;

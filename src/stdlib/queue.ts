/** Module `queue`: what threads hand each other. DIVERGENCE(queue). CPython: Lib/queue.py. */

/** Frozen Python of the module. */
export const QUEUE_SOURCE = `
from _types import GenericAlias as _GenericAlias, _seal
from heapq import heappop as _pop, heappush as _push

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""

    __module__ = '_queue'


class Full(Exception):
    """Exception raised by Queue.put(block=0)/put_nowait()."""


class ShutDown(Exception):
    """Raised when put/get with shut-down queue."""


def _is_in_time(is_ready, block, timeout, what):
    """Waits until is_ready() is true; False if there is to be no waiting, or not for so long."""
    if not block:
        return False
    if timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    from _thread import _block
    return timeout != 0 and _block(is_ready, timeout, what)


class Queue:
    """Create a queue object with a given maximum size. If maxsize is <= 0, the queue size is infinite."""

    _mutex = None

    def __reduce_ex__(self, protocol, /):
        # What CPython's queues cannot do without.
        raise TypeError(f"cannot pickle '{'_thread.' if protocol >= 2 else ''}lock' object")

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    @property
    def mutex(self):
        """A lock of the queue; its methods need none, since they wait only where they say so."""
        if self._mutex is None:
            from _thread import lock
            self._mutex = lock()
        return self._mutex

    def task_done(self):
        """Indicate that a formerly enqueued task is complete."""
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        """Blocks until all items in the Queue have been gotten and processed."""
        if self.unfinished_tasks:
            _is_in_time(self._is_done, True, None, 'join() of a Queue')

    def _is_done(self):
        return not self.unfinished_tasks

    def qsize(self):
        """Return the approximate size of the queue (not reliable!)."""
        return self._qsize()

    def empty(self):
        """Return True if the queue is empty, False otherwise (not reliable!)."""
        return not self._qsize()

    def full(self):
        """Return True if the queue is full, False otherwise (not reliable!)."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item into the queue."""
        if self.is_shutdown:
            raise ShutDown
        if 0 < self.maxsize <= self._qsize():
            if not _is_in_time(self._takes, block, timeout, 'put() into a full Queue'):
                raise Full
            if self.is_shutdown:
                raise ShutDown
        self._put(item)
        self.unfinished_tasks += 1

    def _takes(self):
        return self.is_shutdown or not 0 < self.maxsize <= self._qsize()

    def get(self, block=True, timeout=None):
        """Remove and return an item from the queue."""
        if not self._qsize():
            if self.is_shutdown:
                raise ShutDown
            if not _is_in_time(self._gives, block, timeout, 'get() from an empty Queue'):
                raise Empty
            if not self._qsize():
                raise ShutDown
        return self._get()

    def _gives(self):
        return self.is_shutdown or self._qsize() > 0

    def put_nowait(self, item):
        """Put an item into the queue without blocking."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Remove and return an item from the queue without blocking."""
        return self.get(block=False)

    def shutdown(self, immediate=False):
        """Shut-down the queue, making queue gets and puts raise ShutDown."""
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1

    def _init(self, maxsize):
        from collections import deque
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class PriorityQueue(Queue):
    """Variant of Queue that retrieves open entries in priority order (lowest first)."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        _push(self.queue, item)

    def _get(self):
        return _pop(self.queue)


class LifoQueue(Queue):
    """Variant of Queue that retrieves most recently added entries first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """Simple, unbounded, reentrant FIFO queue."""

    def __init__(self):
        from collections import deque
        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        """Put the item on the queue."""
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        """Remove and return an item from the queue."""
        if not self._queue and not _is_in_time(self._gives, block, timeout, 'get() from an empty SimpleQueue'):
            raise Empty
        return self._queue.popleft()

    def _gives(self):
        return len(self._queue) > 0

    def put_nowait(self, item):
        """Put an item into the queue without blocking."""
        self._queue.append(item)

    def get_nowait(self):
        """Remove and return an item from the queue without blocking."""
        return self.get(block=False)

    def empty(self):
        """Return True if the queue is empty, False otherwise (not reliable!)."""
        return not self._queue

    def qsize(self):
        """Return the approximate size of the queue (not reliable!)."""
        return len(self._queue)

    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)


SimpleQueue.__module__ = '_queue'


_seal('_queue', SimpleQueue)
`;

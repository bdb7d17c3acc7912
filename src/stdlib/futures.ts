/** Package `concurrent.futures`: futures, and a pool of threads. DIVERGENCE(threading). CPython: Lib/concurrent/futures/{__init__,_base,thread}.py. */

/** Frozen Python of `concurrent.futures._base`. */
export const FUTURES_BASE_SOURCE = `
import collections
import types
from _thread import _block
import _thread

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_SHOWN = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled', CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}

TimeoutError = TimeoutError


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when a executor has become non-functional after a severe failure."""


DoneAndNotDoneFutures = collections.namedtuple('DoneAndNotDoneFutures', 'done not_done')


def _logger():
    import logging
    return logging.getLogger('concurrent.futures')


class Future:
    """The result of a call that may not be over yet."""

    def __init__(self):
        self._state = PENDING
        self._result = self._exception = None
        self._done_callbacks = []

    def _tell(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            _logger().exception('exception calling callback for %r', self)

    def __repr__(self):
        what = _SHOWN[self._state]
        if self._state == FINISHED:
            what += f' raised {type(self._exception).__name__}' if self._exception else f' returned {type(self._result).__name__}'
        return f'<{type(self).__name__} at {id(self):#x} state={what}>'

    def cancel(self):
        """Cancel the future if possible: not once it runs. True if it is cancelled."""
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._state = CANCELLED
            self._tell()
        return True

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Return True if the future is currently executing."""
        return self._state == RUNNING

    def done(self):
        """Return True if the future was cancelled or finished executing."""
        return self._state not in (PENDING, RUNNING)

    def add_done_callback(self, fn):
        """Attaches a callable that will be called with the future when it is done, at once if it is."""
        if self.done():
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _await(self, timeout):
        """Waits until the future is done. Raises TimeoutError, CancelledError."""
        if not self.done():
            if timeout is not None and timeout <= 0 or not _block(self.done, timeout, f'the result of a {type(self).__name__}'):
                raise TimeoutError
        if self.cancelled():
            raise CancelledError

    def result(self, timeout=None):
        """Return the result of the call that the future represents, or raise its exception."""
        self._await(timeout)
        if self._exception:
            try:
                raise self._exception
            finally:
                # The exception refers to its traceback, and that to this frame.
                self = None
        return self._result

    def exception(self, timeout=None):
        """Return the exception raised by the call that the future represents, or None."""
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """Mark the future as running or process any cancel notifications: False if it was cancelled."""
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        _logger().critical('Future %s in unexpected state: %s', id(self), self._state)
        raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._exception = exception
        self._state = FINISHED
        self._tell()

    def set_result(self, result):
        """Sets the return value of work associated with the future."""
        self._finish(result, None)

    def set_exception(self, exception):
        """Sets the result of the future as being the given exception."""
        self._finish(None, exception)

    @classmethod
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


def _end(timeout):
    return None if timeout is None else _thread._now + timeout


def as_completed(fs, timeout=None):
    """An iterator over the given futures that yields each as it completes."""
    end = _end(timeout)
    pending = dict.fromkeys(fs)
    total = len(pending)
    arrived = [future for future in pending if future.done()]
    callback = arrived.append
    waiting = [future for future in pending if not future.done()]
    for future in waiting:
        future._done_callbacks.insert(0, callback)
    try:
        while pending:
            while arrived:
                future = arrived.pop(0)
                del pending[future]
                yield future
            if pending and not arrived:
                left = None if end is None else end - _thread._now
                if left is not None and left <= 0 or not _block(lambda: arrived, left, 'the next Future'):
                    raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')
    finally:
        for future in waiting:
            if callback in future._done_callbacks:
                future._done_callbacks.remove(callback)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the futures in the given sequence to complete: a named tuple of two sets, done and not_done."""
    fs = set(fs)

    def is_over():
        done = [f for f in fs if f.done()]
        if len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return return_when == FIRST_EXCEPTION and any([not f.cancelled() and f._exception is not None for f in done])

    if not is_over():
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        if timeout is None or timeout > 0:
            _block(is_over, timeout, 'one of several Futures')
    done = {f for f in fs if f.done()}
    return DoneAndNotDoneFutures(done, fs - done)


def _result_or_cancel(fut, timeout=None):
    try:
        try:
            return fut.result(timeout)
        finally:
            fut.cancel()
    finally:
        # The exception refers to its traceback, and that to this frame.
        del fut


class Executor:
    """What calls can be submitted to."""

    def submit(self, fn, /, *args, **kwargs):
        """Submits a callable to be executed with the given arguments; returns its Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """An iterator like map(fn, *iterables), whose calls are all submitted first (or buffersize of them)."""
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        end = _end(timeout)
        arguments = zip(*iterables)
        fs = collections.deque()
        for args in arguments:
            fs.append(self.submit(fn, *args))
            if buffersize is not None and len(fs) == buffersize:
                break
        return self._results(fn, fs, arguments if buffersize is not None else None, end)

    def _results(self, fn, fs, arguments, end):
        try:
            while fs:
                if arguments is not None:
                    for args in arguments:
                        fs.append(self.submit(fn, *args))
                        break
                if end is None:
                    yield _result_or_cancel(fs.popleft())
                else:
                    yield _result_or_cancel(fs.popleft(), end - _thread._now)
        finally:
            for future in fs:
                future.cancel()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Clean-up the resources associated with the Executor."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
`;

/** Frozen Python of `concurrent.futures.thread`. */
export const FUTURES_THREAD_SOURCE = `
import _thread
import threading
from collections import deque
from concurrent.futures._base import BrokenExecutor, Executor, Future, _logger

_executors = []
_is_over = False
_made = 0


def _python_exit():
    global _is_over
    _is_over = True
    try:
        for executor in list(_executors):
            executor._is_shutdown = True
            executor._join()
        _executors.clear()
    finally:
        # The next run of a session has executors of its own.
        _is_over = False


class BrokenThreadPool(BrokenExecutor):
    """Raised when a worker thread in a ThreadPoolExecutor failed initializing."""


class ThreadPoolExecutor(Executor):
    """An Executor whose calls run in threads: each until it waits, so that several can wait at the same time."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **ctxkwargs):
        global _made
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if ctxkwargs:
            raise TypeError(f'ThreadPoolExecutor.prepare_context() got an unexpected keyword argument {list(ctxkwargs)[0]!r}')
        if not thread_name_prefix:
            thread_name_prefix = f'ThreadPoolExecutor-{_made}'
            _made += 1
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        self._work = deque()
        self._threads = []
        self._idle = 0
        self._broken = False
        self._is_shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._is_shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        if _is_over:
            raise RuntimeError('cannot schedule new futures after interpreter shutdown')
        future = Future()
        self._work.append((future, fn, args, kwargs))
        if self._idle:
            _thread._let_run()
        elif len(self._threads) < self._max_workers:
            self._add_worker()
        return future

    submit.__doc__ = Executor.submit.__doc__

    def _add_worker(self):
        if not self._threads:
            if _python_exit not in _thread._at_exit:
                _thread._at_exit.append(_python_exit)
            _executors.append(self)
        thread = threading.Thread(target=self._worker, name=f'{self._thread_name_prefix}_{len(self._threads)}', daemon=False)
        self._threads.append(thread)
        thread.start()

    def _worker(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                _logger().critical('Exception in initializer:', exc_info=True)
                self._break()
                return
        while True:
            if not self._work:
                if self._is_shutdown:
                    return
                self._idle += 1
                _thread._block(self._has_news, None, 'work')
                self._idle -= 1
                continue
            future, fn, args, kwargs = self._work.popleft()
            if future.set_running_or_notify_cancel():
                try:
                    result = fn(*args, **kwargs)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    future.set_result(result)
            del future, fn, args, kwargs

    def _has_news(self):
        return self._work or self._is_shutdown

    def _break(self):
        self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
        for future, *_ in self._work:
            future.set_exception(BrokenThreadPool(self._broken))
        self._work.clear()

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shutdown = True
        if cancel_futures:
            cancelled = list(self._work)
            self._work.clear()
            for future, *_ in cancelled:
                future.cancel()
        if wait:
            self._join()

    shutdown.__doc__ = Executor.shutdown.__doc__

    def _join(self):
        for thread in self._threads:
            thread.join()
`;

/** Frozen Python of `concurrent.futures`. */
export const FUTURES_SOURCE = `
from concurrent.futures._base import (ALL_COMPLETED, BrokenExecutor, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InvalidStateError,
                                      TimeoutError, as_completed, wait)
from concurrent.futures.thread import ThreadPoolExecutor

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError', 'BrokenExecutor', 'Future',
           'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor', 'ThreadPoolExecutor']


class ProcessPoolExecutor(Executor):
    """There are no processes: making one raises NotImplementedError."""

    __module__ = 'concurrent.futures.process'

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        raise NotImplementedError('there are no processes: use ThreadPoolExecutor or asyncio')
`;

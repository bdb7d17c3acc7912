/** Module `threading`: threads that run until they wait, and what they wait for. DIVERGENCE(threading). CPython: Lib/threading.py. */

/** Frozen Python of the module. */
export const THREADING_SOURCE = `
import _thread
import contextvars
import sys
from _thread import TIMEOUT_MAX, RLock, _block, _ExceptHookArgs as ExceptHookArgs, _local as local, error as ThreadError, get_ident, get_native_id, lock as Lock, stack_size

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore',
           'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook',
           'ExceptHookArgs', 'gettrace', 'getprofile', 'setprofile_all_threads', 'settrace_all_threads', 'get_native_id']

_threads_made = 0
_trace_hook = _profile_hook = None


def _new_name(template):
    global _threads_made
    _threads_made += 1
    return template % _threads_made


def _patience(timeout):
    """A timeout as _block takes it."""
    return None if timeout is None else max(timeout, 0)


class Condition:
    """Threads wait here, holding a lock, for others to notify them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self._waiters = []
        self.acquire = lock.acquire
        self.release = lock.release
        if hasattr(lock, 'locked'):
            self.locked = lock.locked
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Wait until notified or until a timeout occurs; the lock is released meanwhile."""
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = [False]
        self._waiters.append(waiter)
        state = self._release_save()
        try:
            if timeout is not None and timeout <= 0:
                is_notified = waiter[0]
            else:
                is_notified = _block(lambda: waiter[0], timeout, 'a notification of a Condition')
        finally:
            self._acquire_restore(state)
            if not waiter[0]:
                self._waiters.remove(waiter)
        return is_notified

    def wait_for(self, predicate, timeout=None):
        """Wait until a condition evaluates to True."""
        end = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if end is None:
                    end = _thread._now + left
                else:
                    left = end - _thread._now
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up one or more threads waiting on this condition, if any."""
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        for waiter in self._waiters[:n]:
            waiter[0] = True
            self._waiters.remove(waiter)

    def notify_all(self):
        """Wake up all threads waiting on this condition."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Deprecated: notify_all."""
        _deprecated('notifyAll() is deprecated, use notify_all() instead')
        self.notify_all()


def _deprecated(text):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=3)


class Semaphore:
    """A counter that acquire() takes from, waiting while it is 0, and release() adds to."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        """Acquire a semaphore, decrementing the internal counter by one."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            if not blocking or timeout is not None and timeout <= 0:
                return False
            if not _block(self._is_free, timeout, f'the release of a {type(self).__name__}'):
                return False
        self._value -= 1
        return True

    __enter__ = acquire

    def _is_free(self):
        return self._value > 0

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore whose counter never passes its first value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>'

    def release(self, n=1):
        """Release a semaphore, incrementing the internal counter by one or more."""
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        self._value += n


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._flag = False
        # Of those who wait now; set() makes another.
        self._has_been_set = [False]

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {"set" if self._flag else "unset"}>'

    def is_set(self):
        """Return true if and only if the internal flag is true."""
        return self._flag

    def isSet(self):
        """Deprecated: is_set."""
        _deprecated('isSet() is deprecated, use is_set() instead')
        return self.is_set()

    def set(self):
        """Set the internal flag to true: those who wait go on."""
        self._flag = True
        self._has_been_set[0] = True
        self._has_been_set = [False]

    def clear(self):
        """Reset the internal flag to false."""
        self._flag = False

    def wait(self, timeout=None):
        """Block until the internal flag is true; False if that takes longer than timeout."""
        if self._flag or timeout is not None and timeout <= 0:
            return self._flag
        # A set() followed by a clear() wakes those who wait, too.
        has_been_set = self._has_been_set
        return _block(lambda: has_been_set[0], timeout, 'an Event to be set')


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Threads wait here for each other, a fixed number of them at a time."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._is_broken = False
        self._round = _Round()

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        if self.broken:
            return f'<{name} at {id(self):#x}: broken>'
        return f'<{name} at {id(self):#x}: waiters={self.n_waiting}/{self.parties}>'

    def wait(self, timeout=None):
        """Wait for the others; each gets another number from 0 to parties - 1."""
        if timeout is None:
            timeout = self._timeout
        if self._is_broken:
            raise BrokenBarrierError
        current = self._round
        index = current.count
        current.count += 1
        if current.count == self._parties:
            try:
                if self._action:
                    self._action()
            except BaseException:
                self._break()
                raise
            self._round = _Round()
            current.state = 'over'
            return index
        if not _block(current.is_over, _patience(timeout), 'the other threads at a Barrier'):
            self._break()
            raise BrokenBarrierError
        if current.state == 'broken':
            raise BrokenBarrierError
        return index

    def _break(self):
        self._is_broken = True
        self._round.state = 'broken'
        self._round = _Round()

    def reset(self):
        """Reset the barrier to the initial state: those who wait get BrokenBarrierError."""
        if self._round.count:
            self._round.state = 'broken'
        self._round = _Round()
        self._is_broken = False

    def abort(self):
        """Place the barrier into a 'broken' state."""
        self._break()

    @property
    def parties(self):
        """Return the number of threads required to trip the barrier."""
        return self._parties

    @property
    def n_waiting(self):
        """Return the number of threads currently waiting at the barrier."""
        return self._round.count

    @property
    def broken(self):
        """Return True if the barrier is in a broken state."""
        return self._is_broken


class _Round:
    """Those who wait at a barrier together."""

    def __init__(self):
        self.count = 0
        self.state = 'open'

    def is_over(self):
        return self.state != 'open'


class Thread:
    """A function that runs beside others: until it waits, and when what it waits for is there, on."""

    _initialized = False
    _ident = _stack = _own = _is_ready = _deadline = _waits_for = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, 'group argument must be None for now'
        if name:
            name = str(name)
        else:
            name = _new_name('Thread-%d')
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._is_started = False
        self._is_done = False
        self._initialized = True
        try:
            # CPython has a weak set of all threads.
            hash(self)
        except TypeError as error:
            raise TypeError(f"cannot use 'weakref.ReferenceType' as a set element ({error})") from None

    def _label(self):
        return f'thread {self._name!r}'

    @property
    def _is_daemon(self):
        return self._daemonic

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self._is_started:
            status = 'started' if self.is_alive() else 'stopped'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        """Start the thread: it runs until it waits for something, or ends."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._is_started:
            raise RuntimeError('threads can only be started once')
        context = contextvars.Context() if self._context is None else self._context

        def bootstrap():
            self._is_started = True
            try:
                context.run(self.run)
            except BaseException as error:
                _report(self, error)
            finally:
                self._is_done = True
        _thread._begin(self, bootstrap)

    def run(self):
        """What the thread does: calls the target with its arguments."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        """Wait until the thread terminates, or for so many seconds."""
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._is_started:
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if not self._is_done:
            _block(self._has_ended, _patience(timeout), f'the end of {self._label()}')

    def _has_ended(self):
        return self._is_done

    def is_alive(self):
        """Return whether the thread has begun and is not over."""
        assert self._initialized, 'Thread.__init__() not called'
        return self._is_started and not self._is_done

    @property
    def name(self):
        """A string used for identification purposes only."""
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)

    @property
    def ident(self):
        """Thread identifier of this thread or None if it has not been started."""
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    native_id = ident

    @property
    def daemon(self):
        """Whether the program ends without waiting for this thread."""
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._is_started:
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        """Deprecated: daemon."""
        _deprecated('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: daemon."""
        _deprecated('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        """Deprecated: name."""
        _deprecated('getName() is deprecated, get the name attribute instead')
        return self.name

    def setName(self, name):
        """Deprecated: name."""
        _deprecated('setName() is deprecated, set the name attribute instead')
        self.name = name


class Timer(Thread):
    """Call a function after a specified number of seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Stop the timer if it hasn't finished yet."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        global _threads_made
        self._target = None
        self._name = 'MainThread'
        self._daemonic = False
        self._ident = _thread._MAIN_IDENT
        self._is_started = True
        self._is_done = False
        self._initialized = True


class _DummyThread(Thread):
    """Stands for a thread that was started by _thread.start_new_thread."""

    def __init__(self, thread):
        Thread.__init__(self, name=_new_name('Dummy-%d'), daemon=True)
        self._ident = thread._ident
        self._is_started = True
        self._plain = thread

    def is_alive(self):
        return not _thread._threads._is_over(self._plain._stack)

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


_main_thread = _MainThread()
_dummies = {}


def _shown(thread):
    """The Thread that stands for what owns a stack."""
    if isinstance(thread, Thread):
        return thread
    if thread._ident not in _dummies:
        # Making one asks for the current thread.
        _dummies[thread._ident] = None
        _dummies[thread._ident] = _DummyThread(thread)
    return _dummies[thread._ident] or _main_thread


def current_thread():
    """Return the current Thread object, corresponding to the caller's thread of control."""
    thread = _thread._threads._owner()
    return _main_thread if thread is None else _shown(thread)


def currentThread():
    """Deprecated: current_thread."""
    _deprecated('currentThread() is deprecated, use current_thread() instead')
    return current_thread()


def main_thread():
    """Return the main thread object."""
    return _main_thread


def enumerate():
    """Return a list of all Thread objects currently alive."""
    return [_main_thread] + [_shown(thread) for thread in _thread._living()]


def active_count():
    """Return the number of Thread objects currently alive."""
    return 1 + len(_thread._living())


def activeCount():
    """Deprecated: active_count."""
    _deprecated('activeCount() is deprecated, use active_count() instead')
    return active_count()


def _print_error(args, /):
    """Handle uncaught Thread.run() exception."""
    if type(args) is not ExceptHookArgs:
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    if args.exc_type is SystemExit:
        return
    name = get_ident() if args.thread is None else args.thread.name
    if sys.stderr is None:
        return
    import traceback
    sys.stderr.write(f'Exception in thread {name}:\\n')
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback)


_print_error.__module__ = '_thread'
_print_error.__name__ = _print_error.__qualname__ = '_excepthook'
excepthook = __excepthook__ = _print_error


def _report(thread, error):
    hook = excepthook
    if hook is None:
        sys.stderr.write('Exception in threading.excepthook: threading.excepthook is None\\n')
        hook = __excepthook__
    try:
        hook(ExceptHookArgs([type(error), error, error.__traceback__, thread]))
    except BaseException as failure:
        failure.__suppress_context__ = True
        import traceback
        sys.stderr.write('Exception in threading.excepthook:\\n')
        traceback.print_exception(failure)


def _register_atexit(func, *args, **kwargs):
    _thread._at_exit.append(lambda: func(*args, **kwargs))


def settrace(func):
    """There is no tracing: raises NotImplementedError unless func is None."""
    if func is not None:
        raise NotImplementedError('there is no tracing')


setprofile = settrace
settrace_all_threads = settrace
setprofile_all_threads = settrace


def gettrace():
    """Get the trace function: there is none."""


def getprofile():
    """Get the profiler function: there is none."""
`;

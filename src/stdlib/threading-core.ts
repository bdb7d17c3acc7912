/**
 * Module `_thread`: who runs when, locks, and data of threads. A thread runs from its start until it waits; who waits in the main thread runs the others, oldest
 * waiting first, and when nobody can go on the clock jumps to the next deadline. CPython: Modules/_threadmodule.c.
 */

/** Frozen Python of the module. */
export const THREAD_SOURCE = `
import _threads
import contextvars
from _types import _seal
from copyreg import _no_reduce

error = RuntimeError
TIMEOUT_MAX = 9223372036.0

# Threads that wait, by their numbers, in the order in which they began to. Each has _is_ready (asked again and again), _deadline and _waits_for.
_parked = {}
# Threads that have begun and are not over, by their numbers; the main thread is not among them.
_alive = {}
_now = 0.0
_last_ident = 1
_at_exit = []
# Of module atexit: function, arguments, keywords.
_exit_functions = []

_MAIN_IDENT = 1
_SLEEP = 'a sleep()'
# What belongs to a thread though it is a variable of a module.
_SWITCHED = (('contextvars', '_current'), ('asyncio', '_running_loop'), ('_decimal', ' current'))


def get_ident():
    """Return a non-zero integer that uniquely identifies the current thread amongst other threads that exist simultaneously."""
    thread = _threads._owner()
    return _MAIN_IDENT if thread is None else thread._ident


get_native_id = get_ident


def _get_main_thread_ident():
    return _MAIN_IDENT


def _count():
    return len(_living())


def _living():
    for ident, thread in list(_alive.items()):
        if _threads._is_over(thread._stack):
            del _alive[ident]
    return list(_alive.values())


def _begin(thread, run):
    """Gives a thread (any object) a stack and runs it until it waits or ends."""
    global _last_ident
    _last_ident += 1
    thread._ident = _last_ident
    thread._stack = _threads._stack(thread)
    thread._own = {}
    _alive[_last_ident] = thread
    _go(thread, run)


def _go(thread, value):
    try:
        outer = _exchange(thread._own)
        try:
            _threads._resume(thread._stack, value)
        finally:
            thread._own = _exchange(outer)
    finally:
        ident = thread._ident
        if _threads._is_over(thread._stack):
            _alive.pop(ident, None)
        elif ident not in _parked:
            # There was no room for its frames: it waits as before, or has never begun.
            if thread._is_ready is None:
                _alive.pop(ident, None)
            else:
                _parked[ident] = thread


def _exchange(values):
    """Puts the values of another thread in place; returns those of the running one."""
    before = {}
    for module, name in _SWITCHED:
        names = _threads._names(module)
        if names is not None:
            if name in names:
                before[module] = names[name]
            if module in values:
                names[name] = values[module]
            elif module == 'contextvars':
                names[name] = fresh = contextvars.Context()
                fresh._is_entered = True
            elif module == 'asyncio':
                names[name] = None
            else:
                names.pop(name, None)
    return before


def _block(is_ready, timeout, what):
    """Waits until is_ready() is true; False if that takes longer than timeout (None: no matter how long). Raises RuntimeError if nobody could ever end it."""
    deadline = None if timeout is None else _now + timeout
    me = _threads._owner()
    if me is None:
        return _wait_in_main(is_ready, deadline, what)
    me._is_ready = is_ready
    me._deadline = deadline
    me._waits_for = what
    while True:
        _parked[me._ident] = me
        _threads._park(_around_main)
        if is_ready():
            return True
        if deadline is not None and _now >= deadline:
            return False


def _wait_in_main(is_ready, deadline, what):
    while True:
        for thread in list(_parked.values()):
            if thread._is_ready() or thread._deadline is not None and thread._deadline <= _now:
                break
        else:
            if is_ready():
                return True
            if deadline is not None and _now >= deadline:
                return False
            _pass_time(deadline, what)
            continue
        del _parked[thread._ident]
        _go(thread, None)
        if is_ready():
            return True


def _let_run():
    """Lets those go on that can, until they wait again."""
    for ident, thread in list(_parked.items()):
        if ident in _parked and thread._is_ready():
            del _parked[ident]
            _go(thread, None)


def _pass_time(deadline, what):
    """Nobody can go on: moves the clock to the next moment that somebody waits for."""
    global _now
    moments = [thread._deadline for thread in _parked.values() if thread._deadline is not None]
    if deadline is not None:
        moments.append(deadline)
    if not moments:
        _refuse(what)
    moment = min(moments)
    # Who sleeps has asked for the time to pass; who would rather not wait has not.
    sleeps = deadline == moment and what == _SLEEP or any([thread._deadline == moment and thread._waits_for == _SLEEP for thread in _parked.values()])
    time = _threads._names('time')
    if time is not None:
        time['_wait' if sleeps else '_skip'](moment - _now)
    _now = moment


def _refuse(what):
    waiting = ''.join([f'; {thread._label()} waits for {thread._waits_for}' for thread in list(_parked.values())[:5]])
    raise RuntimeError(f'{what} would wait for ever: no other thread can go on{waiting}. A thread runs until it waits, and nothing else runs beside the program')


def _sleep(seconds):
    """As time.sleep, with others going on meanwhile. False if there are none."""
    if not _parked and _threads._owner() is None:
        return False
    _block(_never, seconds, _SLEEP)
    return True


def _never():
    return False


def _around_main():
    # The program itself is what this first call waits for: nothing before it has run.
    try:
        value = _never()
        failure = None
    except BaseException as error:
        failure = error
    _finish(failure is not None)
    if failure is not None:
        raise failure
    return value


def _finish(has_failed):
    """The main thread is over: the others go on until only daemons are left, which end here."""
    try:
        for act in reversed(_at_exit):
            act()
        _at_exit.clear()
        _wait_in_main(lambda: all([thread._is_daemon for thread in _living()]), None, 'the end of the program')
    except RuntimeError:
        if not has_failed:
            raise
    finally:
        _run_exit_functions()
        for ident in _parked:
            _alive.pop(ident, None)
        _parked.clear()


def _run_exit_functions():
    for function, args, kwargs in reversed(_exit_functions[:]):
        try:
            function(*args, **kwargs)
        except BaseException as error:
            _report_ignored(f'Exception ignored in atexit callback {function!r}', error)
    _exit_functions.clear()


def _report_ignored(text, error):
    import sys
    import traceback
    sys.stderr.write(text + ':\\n')
    traceback.print_exception(error)


def _seconds(timeout):
    """A timeout in seconds as time.sleep takes them."""
    if not isinstance(timeout, (int, float)):
        if not hasattr(type(timeout), '__index__'):
            raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
        timeout = timeout.__index__()
    if timeout != timeout:
        raise ValueError('Invalid value NaN (not a number)')
    if abs(timeout) >= 9223372036.854776:
        raise OverflowError('timestamp out of range for platform time_t')
    return timeout


def _patience(blocking, timeout):
    """The timeout of an acquire as _block takes it: 0 for one that does not wait, None for one that waits for ever."""
    timeout = _seconds(timeout)
    if not blocking:
        if timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return 0
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timeout value is too large')
    return None if timeout == -1 else timeout


class lock:
    """A lock: a thread that acquires it while it is locked waits for its release."""

    __module__ = '_thread'
    __slots__ = ('_is_locked',)
    __reduce_ex__ = _no_reduce

    def __new__(cls, /, *args):
        if args:
            raise TypeError(f'lock expected 0 arguments, got {len(args)}')
        self = object.__new__(cls)
        self._is_locked = False
        return self

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock: without waiting if it is unlocked; True if that was possible in time."""
        timeout = _patience(blocking, timeout)
        if self._is_locked and (timeout == 0 or not _block(self._is_free, timeout, 'the release of a lock')):
            return False
        self._is_locked = True
        return True

    def _is_free(self):
        return not self._is_locked

    def release(self):
        """Release the lock, allowing another thread that is blocked waiting for the lock to acquire it."""
        if not self._is_locked:
            raise RuntimeError('release unlocked lock')
        self._is_locked = False

    def locked(self):
        """Return whether the lock is in the locked state."""
        return self._is_locked

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def _at_fork_reinit(self):
        self._is_locked = False

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        return f'<{"" if self._is_locked else "un"}locked _thread.lock object at {id(self):#x}>'


LockType = lock


def allocate_lock():
    """Create a new lock object."""
    return lock()


class RLock:
    """A lock that the thread that holds it can acquire again, and then has to release as often."""

    __module__ = '_thread'
    __slots__ = ('_holder', '_times')
    __reduce_ex__ = _no_reduce

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        self._holder = 0
        self._times = 0
        return self

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock: at once if no other thread holds it; True if that was possible in time."""
        timeout = _patience(blocking, timeout)
        me = get_ident()
        if self._times and self._holder != me and (timeout == 0 or not _block(self._is_free, timeout, 'the release of an RLock')):
            return False
        self._holder = me
        self._times += 1
        return True

    def _is_free(self):
        return not self._times

    def release(self):
        """Release the lock once; others can acquire it when that has been done as often as acquiring."""
        if not self._times or self._holder != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._times -= 1
        if not self._times:
            self._holder = 0

    def locked(self):
        """Return a boolean indicating whether this object is locked right now."""
        return self._times > 0

    def _is_owned(self):
        return self._times > 0 and self._holder == get_ident()

    def _recursion_count(self):
        return self._times if self._is_owned() else 0

    def _release_save(self):
        if not self._times:
            raise RuntimeError('cannot release un-acquired lock')
        state = (self._times, self._holder)
        self._times = self._holder = 0
        return state

    def _acquire_restore(self, state, /):
        if self._times:
            _block(self._is_free, None, 'the release of an RLock')
        self._times, self._holder = state

    def _at_fork_reinit(self):
        self._times = self._holder = 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'<{"" if self._times else "un"}locked {name} object owner={self._holder} count={self._times} at {id(self):#x}>'


class _local:
    """Thread-local data"""

    __module__ = '_thread'
    __slots__ = ('_arguments', '_by_thread', '__dict__')
    __reduce_ex__ = _no_reduce

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_arguments', (args, kwargs))
        # Whose thread calls __init__ without our help.
        object.__setattr__(self, '_by_thread', {get_ident(): object.__getattribute__(self, '__dict__')})
        return self

    def __getattribute__(self, name, /):
        _enter_local(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value, /):
        if name == '__dict__':
            _refuse_dict(self)
        _enter_local(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name, /):
        if name == '__dict__':
            _refuse_dict(self)
        _enter_local(self)
        object.__delattr__(self, name)


def _refuse_dict(self):
    name = '_thread._local' if type(self) is _local else type(self).__name__
    raise AttributeError(f"{name!r} object attribute '__dict__' is read-only")


def _enter_local(self):
    """Shows the attributes that the running thread has given; the first time in a thread, __init__ gives some."""
    by_thread = object.__getattribute__(self, '_by_thread')
    me = get_ident()
    mine = by_thread.get(me)
    if mine is None:
        by_thread[me] = mine = {}
        object.__setattr__(self, '__dict__', mine)
        args, kwargs = object.__getattribute__(self, '_arguments')
        type(self).__init__(self, *args, **kwargs)
    elif object.__getattribute__(self, '__dict__') is not mine:
        object.__setattr__(self, '__dict__', mine)


class _ExceptHookArgs(tuple):
    """Type used to pass arguments to threading.excepthook."""

    __module__ = '_thread'
    __slots__ = ()
    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0
    exc_type = property(lambda self: self[0], doc='Exception type')
    exc_value = property(lambda self: self[1], doc='Exception value')
    exc_traceback = property(lambda self: self[2], doc='Exception traceback')
    thread = property(lambda self: self[3], doc='Thread')

    def __new__(cls, sequence, dict={}):
        values = tuple(sequence)
        if len(values) != 4:
            raise TypeError(f'_thread._ExceptHookArgs() takes a 4-sequence ({len(values)}-sequence given)')
        return tuple.__new__(cls, values)

    def __repr__(self):
        return f'_thread._ExceptHookArgs(exc_type={self[0]!r}, exc_value={self[1]!r}, exc_traceback={self[2]!r}, thread={self[3]!r})'


class _Plain:
    """A thread without an object of threading.Thread."""

    _is_daemon = True
    _ident = _stack = _own = _is_ready = _deadline = _waits_for = None

    def _label(self):
        return f'thread {self._ident}'


def start_new_thread(function, args, kwargs={}, /):
    """Start a new thread and return its identifier."""
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    thread = _Plain()

    def run():
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            _report_ignored(f'Exception ignored in thread started by {function!r}', error)
    _begin(thread, run)
    return thread._ident


start_new = start_new_thread


def exit():
    """Ends the running thread: raises SystemExit."""
    raise SystemExit


exit_thread = exit


def daemon_threads_allowed():
    """Return True if daemon threads are allowed in the current interpreter, and False otherwise."""
    return True


def interrupt_main(signum=2, /):
    """There are no signals."""
    raise NotImplementedError('there are no signals')


def stack_size(size=0, /):
    """Return the thread stack size used when creating new threads: 0, and nothing else can be set."""
    if not isinstance(size, int):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    if size < 0:
        raise ValueError('size must be 0 or a positive value')
    if 0 < size < 32768:
        raise ValueError(f'size not valid: {size} bytes')
    return 0


_seal('_thread', lock, is_final=True)
_seal('_thread', _ExceptHookArgs, is_final=True)
_seal('_thread', RLock, _local)
`;

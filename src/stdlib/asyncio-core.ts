/** Module `asyncio`, first part: exceptions, futures, tasks and the event loop, whose clock jumps to the next timer. CPython: Lib/asyncio/{events,futures,tasks,base_events,runners}.py. */

/** Frozen Python. Order of callbacks is CPython's: one queue, and a pass runs what was queued when it began. */
export const ASYNCIO_CORE = `
import _asyncio
import _types
from contextvars import _enter, _leave, copy_context

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The Future or Task was cancelled."""
    __module__ = 'asyncio.exceptions'


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""
    __module__ = 'asyncio.exceptions'


class BrokenBarrierError(RuntimeError):
    """Barrier is broken by barrier.abort() call."""
    __module__ = 'asyncio.exceptions'


# ---- handles and the loop

class Handle:
    __module__ = 'asyncio.events'
    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context')

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _run(self):
        try:
            outer = _enter(self._context)
            try:
                self._callback(*self._args)
            finally:
                _leave(outer)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler({'message': 'Exception in callback', 'exception': exc, 'handle': self})

    def __repr__(self):
        name = type(self).__name__
        if self._cancelled:
            return f'<{name} cancelled>'
        return f"<{name} {getattr(self._callback, '__qualname__', self._callback)}()>"


class TimerHandle(Handle):
    __module__ = 'asyncio.events'
    __slots__ = ('_when', '_order')

    def __init__(self, when, callback, args, loop, context=None):
        Handle.__init__(self, callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when


class AbstractEventLoop:
    """Abstract event loop."""
    __module__ = 'asyncio.events'


class BaseEventLoop(AbstractEventLoop):
    __module__ = 'asyncio.base_events'

    def __init__(self):
        self._ready = []
        self._timers = []
        self._timer_count = 0
        self._now = 0.0
        self._running = False
        self._stopping = False
        self._closed = False
        self._calls = {}
        self._asyncgens = []
        self._tasks = {}
        self._current = None
        self._exception_handler = None
        self._task_factory = None
        self._debug = False

    def __repr__(self):
        return f'<{type(self).__name__} running={self._running} closed={self._closed} debug={self._debug}>'

    def time(self):
        return self._now

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self._running:
            raise RuntimeError('This event loop is already running')
        if _running_loop is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self._now + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        handle = TimerHandle(when, callback, args, self, context)
        self._timer_count += 1
        _heap_push(self._timers, (when, self._timer_count, handle))
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()
        self.call_soon(_run_in_place, future, func, args)
        return future

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        pass

    def call_exception_handler(self, context):
        if self._exception_handler is not None:
            self._exception_handler(self, context)

    def stop(self):
        self._stopping = True

    def close(self):
        if self._running:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready = []
        self._timers = []
        self._calls = {}

    async def shutdown_asyncgens(self):
        closing = [agen for agen in self._asyncgens if _asyncio._is_unfinished(agen)]
        self._asyncgens.clear()
        if not closing:
            return
        results = await gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                    'exception': result,
                    'asyncgen': agen,
                })

    async def shutdown_default_executor(self, timeout=None):
        pass

    def run_forever(self):
        global _running_loop, _async_generators
        self._check_closed()
        self._check_running()
        self._running = True
        _running_loop = self
        _async_generators = self._asyncgens
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _running_loop = None
            _async_generators = None

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _run_once(self):
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            _heap_pop(timers)
        if not self._ready and not self._stopping:
            self._idle()
        due = self._now + 1e-09
        while timers and timers[0][0] < due:
            self._ready.append(_heap_pop(timers)[2])
        batch = self._ready
        self._ready = []
        done = 0
        try:
            for handle in batch:
                done += 1
                if not handle._cancelled:
                    handle._run()
        finally:
            if done < len(batch):
                self._ready = batch[done:] + self._ready

    def _idle(self):
        calls = [call for call, future in self._calls.items() if not future.done()]
        if calls:
            for call, is_value, outcome in _asyncio._wait_calls(calls):
                future = self._calls.pop(call)
                if not future.done():
                    if is_value:
                        future.set_result(outcome)
                    else:
                        future.set_exception(outcome)
        elif self._timers:
            self._calls.clear()
            if self._timers[0][0] > self._now:
                self._now = self._timers[0][0]
        else:
            raise RuntimeError('the event loop cannot go on: every task waits, and nothing is left that could wake one')


class _UnixSelectorEventLoop(BaseEventLoop):
    __module__ = 'asyncio.unix_events'


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
_running_loop = None
# Those of the running loop that have been asked for something: filled by the engine.
_async_generators = None
_current_loop = None


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
        return
    future._loop.stop()


def _run_in_place(future, func, args):
    if future.done():
        return
    try:
        result = func(*args)
    except Exception as exc:
        future.set_exception(exc)
    else:
        future.set_result(result)


def new_event_loop():
    return EventLoop()


def get_running_loop():
    """Return the running event loop.  Raise a RuntimeError if there is none."""
    if _running_loop is None:
        raise RuntimeError('no running event loop')
    return _running_loop


def _get_running_loop():
    return _running_loop


def get_event_loop():
    if _running_loop is not None:
        return _running_loop
    if _current_loop is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _current_loop


def set_event_loop(loop):
    global _current_loop
    _current_loop = loop


# ---- futures

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def _callbacks_text(callbacks):
    shown = [_callback_text(callback) for callback, _ in callbacks]
    if len(shown) > 2:
        shown = [shown[0], f'<{len(shown) - 2} more>', shown[-1]]
    return f"cb=[{', '.join(shown)}]"


def _callback_text(callback):
    if isinstance(getattr(callback, '__self__', None), Task):
        return 'Task.task_wakeup()'
    name = getattr(callback, '__qualname__', None)
    if name is None:
        return repr(callback)
    code = getattr(callback, '__code__', None)
    if code is None or code.co_filename.startswith('<frozen'):
        return f'{name}()'
    return f'{name}() at {code.co_filename}:{code.co_firstlineno}'


class Future:
    """This class is *almost* compatible with concurrent.futures.Future."""
    __module__ = '_asyncio'
    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._info())}>"

    def _info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f'exception={self._exception!r}')
            else:
                info.append(f'result={self._result!r}')
        if self._callbacks:
            info.append(_callbacks_text(self._callbacks))
        return info

    @classmethod
    def __class_getitem__(cls, item):
        return _asyncio._alias(cls, item)

    def get_loop(self):
        return self._loop

    def _make_cancelled_error(self):
        if self._cancelled_exc is not None:
            exc = self._cancelled_exc
            self._cancelled_exc = None
            return exc
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def result(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def add_done_callback(self, fn, /, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn, /):
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def set_result(self, result, /):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception, /):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            cause = exception
            exception = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            exception.__cause__ = cause
            exception.__context__ = cause
        elif not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def isfuture(obj):
    """Return True for a Future."""
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


# ---- tasks

_task_count = 0
_child_count = 0


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    return _asyncio._is_coroutine(obj) or hasattr(type(obj), '__await__') and hasattr(type(obj), 'send') and hasattr(type(obj), 'throw') and hasattr(type(obj), 'close')


def iscoroutinefunction(func):
    """Return True if func is a decorated coroutine function."""
    return _asyncio._is_coroutine_function(func)


def _coroutine_text(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or type(coro).__name__
    code = getattr(coro, 'cr_code', None)
    if code is None:
        return f'{name}()'
    if coro.cr_running:
        return f'{name}() running at {code.co_filename}:{_asyncio._line(coro)}'
    line = _asyncio._line(coro)
    if line is None:
        return f'{name}() done, defined at {code.co_filename}:{code.co_firstlineno}'
    return f'{name}() running at {code.co_filename}:{line}'


class Task(Future):
    """A coroutine wrapped in a Future."""
    __module__ = '_asyncio'
    _fut_waiter = None
    _must_cancel = False
    _num_cancels_requested = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _task_count, _child_count
        Future.__init__(self, loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _task_count += 1
            name = f'Task-{_task_count}'
        elif not isinstance(name, str):
            name = str(name)
        self._name = name
        self._coro = coro
        self._context = copy_context() if context is None else context
        self._children = 0
        parent = self._loop._current
        if parent is not None:
            parent._children += 1
            self._path = f'{parent._path}.{parent._children}' if parent._path else str(parent._children)
        elif self._loop._is_root_pending:
            # The main coroutine of a loop makes its calls under plain numbers.
            self._loop._is_root_pending = False
            self._path = ''
            self._children = _child_count
        else:
            _child_count += 1
            self._path = str(_child_count)
        self._loop._tasks[self] = True
        self._loop.call_soon(self._step, context=self._context)

    def _info(self):
        info = [self._state.lower()]
        if self._must_cancel:
            info[0] = 'cancelling'
        info.append(f'name={self._name!r}')
        if self._coro is not None:
            info.append(f'coro=<{_coroutine_text(self._coro)}>')
        if self._fut_waiter is not None:
            info.append(f'wait_for={self._fut_waiter!r}')
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f'exception={self._exception!r}')
            else:
                info.append(f'result={self._result!r}')
        if self._callbacks:
            info.append(_callbacks_text(self._callbacks))
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception, /):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        return []

    def print_stack(self, *, limit=None, file=None):
        pass

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _finish(self, kind, value):
        self._loop._tasks.pop(self, None)
        if kind == 0:
            Future.set_result(self, value)
        elif kind == 1:
            Future.cancel(self, value)
        else:
            Future.set_exception(self, value)

    def _step(self, exc=None):
        if self._state != _PENDING:
            raise InvalidStateError(f'_step(): already done: {self!r}, {exc!r}')
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        outer = loop._current
        loop._current = self
        _asyncio._set_path(self._path)
        failure = None
        try:
            if exc is None:
                result = self._coro.send(None)
            else:
                result = self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                self._finish(1, self._cancel_message)
            else:
                self._finish(0, stop.value)
        except CancelledError as error:
            self._cancelled_exc = error
            self._finish(1, None)
        except (KeyboardInterrupt, SystemExit) as error:
            self._finish(2, error)
            raise
        except BaseException as error:
            self._finish(2, error)
        else:
            failure = self._wait_for(result)
        finally:
            loop._current = outer
            _asyncio._set_path('' if outer is None else outer._path)
            exc = None
        if failure is not None:
            loop.call_soon(self._step, failure, context=self._context)

    def _wait_for(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        if blocking is None:
            if result is None:
                self._loop.call_soon(self._step, context=self._context)
                return None
            if _asyncio._is_generator(result):
                return RuntimeError(f'yield was used instead of yield from for generator in task {self!r} with {result!r}')
            return RuntimeError(f'Task got bad yield: {result!r}')
        if result._loop is not self._loop:
            return RuntimeError(f'Task {self!r} got Future {result!r} attached to a different loop')
        if not blocking:
            return RuntimeError(f'yield was used instead of yield from in task {self!r} with {result!r}')
        if result is self:
            return RuntimeError(f'Task cannot await on itself: {self!r}')
        result._asyncio_future_blocking = False
        result.add_done_callback(self._wakeup, context=self._context)
        self._fut_waiter = result
        if self._must_cancel and result.cancel(msg=self._cancel_message):
            self._must_cancel = False
        return None

    def _wakeup(self, future):
        if future._state == _CANCELLED:
            error = future._make_cancelled_error()
        else:
            error = future._exception
            if error is not None:
                error.__traceback__ = future._exception_tb
        self._step(error)


BaseEventLoop._is_root_pending = False


def current_task(loop=None):
    """Return a currently executed task."""
    if loop is None:
        loop = get_running_loop()
    return loop._current


def all_tasks(loop=None):
    """Return a set of all tasks for the loop."""
    if loop is None:
        loop = get_running_loop()
    return {task for task in loop._tasks if not task.done()}


def create_task(coro, **kwargs):
    """Schedule the execution of a coroutine object in a spawn task."""
    return get_running_loop().create_task(coro, **kwargs)


async def _await_it(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """Wrap a coroutine or an awaitable in a future."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _await_it(coro_or_future)
    if loop is None:
        loop = get_event_loop()
    return loop.create_task(coro_or_future)


def _external(call):
    """The future of a call that the host answers."""
    loop = get_running_loop()
    _asyncio._begin_call(call)
    future = loop.create_future()
    loop._calls[call] = future
    return future


# ---- runners

class Runner:
    """A context manager that controls event loop life cycle."""
    __module__ = 'asyncio.runners'

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._is_closed = False

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _open(self):
        if self._is_closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._loop = new_event_loop() if self._factory is None else self._factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = copy_context()

    def get_loop(self):
        self._open()
        return self._loop

    def close(self):
        global _task_count
        loop = self._loop
        self._is_closed = True
        if loop is None:
            return
        self._loop = None
        try:
            _cancel_all(loop)
            # CPython makes two tasks here, which take their names, whether there is something to do or not.
            if any([_asyncio._is_unfinished(agen) for agen in loop._asyncgens]):
                loop.run_until_complete(loop.shutdown_asyncgens())
            else:
                _task_count += 1
            _task_count += 1
        finally:
            loop.close()

    def run(self, coro, *, context=None):
        if _running_loop is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        if not iscoroutine(coro):
            if not hasattr(type(coro), '__await__'):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            coro = _await_it(coro)
        self._open()
        return _run_root(self._loop, coro, self._context if context is None else context)


def _run_root(loop, coro, context=None):
    global _child_count
    loop._is_root_pending = True
    task = loop.create_task(coro) if context is None else loop.create_task(coro, context=context)
    loop._is_root_pending = False
    try:
        return loop.run_until_complete(task)
    finally:
        if isinstance(task, Task):
            _child_count = task._children


def _cancel_all(loop):
    tasks = all_tasks(loop)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})


def run(main, *, debug=None, loop_factory=None):
    """Execute the coroutine and return the result."""
    if _running_loop is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


_types._seal('_asyncio', Future, Task)
`;

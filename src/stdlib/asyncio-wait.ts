/** Module `asyncio`, second part: waiting for several things, time limits, task groups. CPython: Lib/asyncio/{tasks,timeouts,taskgroups,threads}.py. */

/** Frozen Python. */
export const ASYNCIO_WAIT = `
class _Yield:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Coroutine that completes after a given time (in seconds)."""
    if delay <= 0:
        await _Yield()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the function runs in the event loop, when its turn comes."""
    context = copy_context()
    await _Yield()
    return context.run(func, *args, **kwargs)


# ---- gather, shield

class _GatheringFuture(Future):
    __module__ = 'asyncio.tasks'

    def __init__(self, children, *, loop):
        Future.__init__(self, loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                any_cancelled = True
        if any_cancelled:
            self._cancel_requested = True
        return any_cancelled


class _Gathering:
    def __init__(self, return_exceptions):
        self.return_exceptions = return_exceptions
        self.children = []
        self.different = 0
        self.finished = 0
        self.outer = None

    def child_done(self, future):
        self.finished += 1
        outer = self.outer
        if outer is None or outer.done():
            return
        if not self.return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            exc = future.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if self.finished == self.different:
            results = [self.outcome_of(child) for child in self.children]
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    def outcome_of(self, child):
        if child.cancelled():
            return CancelledError('' if child._cancel_message is None else child._cancel_message)
        exc = child.exception()
        return child.result() if exc is None else exc


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future aggregating results from the given coroutines/futures."""
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = None
    state = _Gathering(return_exceptions)
    futures = {}
    already = []
    for arg in coros_or_futures:
        future = futures.get(arg)
        if future is None:
            future = ensure_future(arg, loop=loop)
            if loop is None:
                loop = future._loop
            futures[arg] = future
            state.different += 1
            if future.done():
                already.append(future)
            else:
                future.add_done_callback(state.child_done)
        state.children.append(future)
    state.outer = _GatheringFuture(state.children, loop=loop)
    for future in already:
        state.child_done(future)
    return state.outer


def shield(arg):
    """Wait for a future, shielding it from cancellation."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


# ---- wait, as_completed

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the Futures or Tasks given by fs to complete."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    return await _wait(fs, timeout, return_when, loop)


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    counter = 0
    for future in fs:
        if not future.done():
            counter += 1
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _wake, waiter)

    def on_completion(future):
        nonlocal counter
        counter -= 1
        failed = return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if counter <= 0 or return_when == FIRST_COMPLETED or failed:
            if timer is not None:
                timer.cancel()
            _wake(waiter)

    for future in fs:
        future.add_done_callback(on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(on_completion)
    done = set()
    pending = set()
    for future in fs:
        (done if future.done() else pending).add(future)
    return done, pending


def _wake(waiter):
    if not waiter.done():
        waiter.set_result(None)


class _AsCompletedIterator:
    __module__ = 'asyncio.tasks'

    def __init__(self, aws, timeout):
        self._done = Queue()
        self._timer = None
        loop = get_event_loop()
        todo = {ensure_future(aw, loop=loop) for aw in set(aws)}
        for future in todo:
            future.add_done_callback(self._on_completion)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._on_timeout)
        self._todo = todo
        self._left = len(todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_future(False)

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next_future(True)

    def _on_timeout(self):
        for future in self._todo:
            future.remove_done_callback(self._on_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _on_completion(self, future):
        if not self._todo:
            return
        self._todo.remove(future)
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _next_future(self, resolve):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    """Create an iterator of awaitables or their results in completion order."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)


# ---- time limits

class Timeout:
    """Asynchronous context manager for cancelling overdue coroutines."""
    __module__ = 'asyncio.timeouts'

    def __init__(self, when):
        self._state = 'created'
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._on_timeout)
        else:
            self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        info = [self._state]
        if self._state == 'active':
            info.append(f'when={round(self._when, 3) if self._when is not None else None}')
        return f"<Timeout [{self._state}]{'' if len(info) == 1 else ' ' + info[1]}>"

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                _insert_timeout_error(exc_val)
                if isinstance(exc_val, ExceptionGroup):
                    for exc in exc_val.exceptions:
                        _insert_timeout_error(exc)
        elif self._state == 'active':
            self._state = 'finished'
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None


def _insert_timeout_error(exc_val):
    while exc_val.__context__ is not None:
        if isinstance(exc_val.__context__, CancelledError):
            error = TimeoutError()
            error.__context__ = error.__cause__ = exc_val.__context__
            exc_val.__context__ = error
            break
        exc_val = exc_val.__context__


def timeout(delay):
    """Timeout async context manager."""
    loop = get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """Schedule the timeout at absolute time."""
    return Timeout(when)


async def wait_for(fut, timeout):
    """Wait for the single Future or coroutine to complete, with timeout."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    loop = get_running_loop()
    async with Timeout(None if timeout is None else loop.time() + timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = get_running_loop().create_future()

    def release(_):
        _wake(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


# ---- task groups

class TaskGroup:
    """Asynchronous context manager for managing groups of tasks."""
    __module__ = 'asyncio.taskgroups'

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancel_requested = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._on_completed = None

    def __repr__(self):
        info = []
        if self._tasks:
            info.append(f' tasks={len(self._tasks)}')
        if self._errors:
            info.append(f' errors={len(self._errors)}')
        if self._aborting:
            info.append(' cancelling')
        elif self._entered:
            info.append(' entered')
        return f"<TaskGroup{''.join(info)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        if self._loop is None:
            self._loop = get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        try:
            return await self._leave(et, exc)
        finally:
            self._parent = None
            self._errors = None
            self._base_error = None
            exc = None

    async def _leave(self, et, exc):
        self._exiting = True
        if et is not None and _is_base_error(exc) and self._base_error is None:
            self._base_error = exc
        cancelled = exc if et is not None and issubclass(et, CancelledError) else None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._on_completed is None:
                self._on_completed = self._loop.create_future()
            try:
                await self._on_completed
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._on_completed = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent.uncancel() == 0:
            # The parent was cancelled only by this group.
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if et is not None and not issubclass(et, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None

    def create_task(self, coro, **kwargs):
        """Create a new task in this group and return it."""
        refusal = None
        if not self._entered:
            refusal = 'has not been entered'
        elif self._exiting and not self._tasks:
            refusal = 'is finished'
        elif self._aborting:
            refusal = 'is shutting down'
        if refusal is not None:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} {refusal}')
        task = self._loop.create_task(coro, **kwargs)
        self._tasks[task] = True
        task.add_done_callback(self._on_task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        if self._on_completed is not None and not self._tasks and not self._on_completed.done():
            self._on_completed.set_result(True)
        if task.cancelled():
            return
        exc = task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if _is_base_error(exc) and self._base_error is None:
            self._base_error = exc
        if self._parent.done():
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()


def _is_base_error(exc):
    return isinstance(exc, (SystemExit, KeyboardInterrupt))
`;

# Package concurrent.futures where no thread is started: the oracle has none. What pools do is in test/unit/threads.
import re
from concurrent.futures import (ALL_COMPLETED, BrokenExecutor, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InvalidStateError,
                                ProcessPoolExecutor, ThreadPoolExecutor, TimeoutError, as_completed, wait)
import concurrent.futures
import logging
logging.getLogger('concurrent.futures').addHandler(logging.NullHandler())
logging.getLogger('concurrent.futures').propagate = False

def shown(v):
    return re.sub('0x[0-9a-f]+', '0x', repr(v))

def attempt(f, *args, **kw):
    try:
        print(shown(f(*args, **kw)))
    except BaseException as e:
        print(f'{type(e).__name__}: {re.sub("0x[0-9a-f]+", "0x", str(e))}')

# === states of a future ===
f = Future()
print(shown(f), f.done(), f.running(), f.cancelled())
attempt(f.result, timeout=0)
attempt(f.exception, 0)
print(f.set_running_or_notify_cancel(), shown(f), f.running(), f.cancel())
f.set_result(3)
print(shown(f), f.done(), f.result(), f.exception(), f.cancel())
attempt(f.set_result, 4)
attempt(f.set_exception, ValueError())
failed = Future()
failed.set_exception(ValueError('no'))
print(shown(failed), repr(failed.exception()))
attempt(failed.result)
gone = Future()
print(gone.cancel(), gone.cancel(), shown(gone), gone.cancelled(), gone.done(), gone.set_running_or_notify_cancel(), gone.cancel())
attempt(gone.result)
attempt(gone.exception)
attempt(gone.set_running_or_notify_cancel)
print(Future[int])

# === callbacks ===
told = []
g = Future()
g.add_done_callback(told.append)
g.add_done_callback(lambda f: told.append('second'))
g.add_done_callback(lambda f: 1 / 0)
g.add_done_callback(lambda f: told.append(f.result()))
g.set_result('r')
g.add_done_callback(lambda f: told.append('late'))
print(told[0] is g, told[1:])
h = Future()
h.add_done_callback(lambda f: told.append(f.cancelled()))
h.cancel()
print(told[-1])

# === waiting ===
pending = Future()
done, not_done = wait([f, failed, gone])
print(len(done), not_done)
result = wait([f, pending], timeout=0)
print(result.done == {f}, result.not_done == {pending}, type(result).__name__)
print(len(wait([f, pending], return_when=FIRST_COMPLETED).done), len(wait([failed, pending], return_when=FIRST_EXCEPTION).done))
attempt(wait, [pending], return_when='never')
print(ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION)
print([x.done() for x in as_completed([f, f, failed])], list(as_completed([])))
attempt(list, as_completed([f, pending], timeout=0))

# === executors ===
class Direct(Executor):
    def submit(self, fn, /, *args, **kwargs):
        f = Future()
        try: f.set_result(fn(*args, **kwargs))
        except Exception as e: f.set_exception(e)
        return f
with Direct() as pool:
    print(list(pool.map(pow, [2, 3], [3, 2, 1])), list(pool.map(str, range(5), buffersize=2)), list(pool.map(str, [1], timeout=5, chunksize=3)))
    attempt(list, pool.map(int, ['1', 'x']))
    attempt(pool.map, int, [], buffersize=0)
    attempt(pool.map, int, [], buffersize='a')
attempt(Executor().submit, int)
print(Executor().shutdown())
attempt(ThreadPoolExecutor, 0)
attempt(ThreadPoolExecutor, initializer=3)
pool = ThreadPoolExecutor(2)
pool.shutdown()
attempt(pool.submit, print)
print(issubclass(ThreadPoolExecutor, Executor), issubclass(ProcessPoolExecutor, Executor))
print(CancelledError.__mro__[1:3], TimeoutError, InvalidStateError.__mro__[1].__name__, BrokenExecutor.__mro__[1])

# === the modules of the package ===
from concurrent.futures import _base, thread
print(_base.PENDING, _base.RUNNING, _base.CANCELLED, _base.CANCELLED_AND_NOTIFIED, _base.FINISHED, _base.DoneAndNotDoneFutures._fields, _base.Error.__mro__[1])
print(thread.BrokenThreadPool.__mro__[1] is BrokenExecutor, thread.ThreadPoolExecutor is ThreadPoolExecutor)
import concurrent.futures._base, concurrent.futures.thread
print(concurrent.futures._base.Future is Future, Future.__module__, ThreadPoolExecutor.__module__)

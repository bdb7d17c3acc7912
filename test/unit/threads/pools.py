# ThreadPoolExecutor: results, errors, order of completion, waiting for some, cancelling, initializers.
import time, threading
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor, Future, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, TimeoutError
from concurrent.futures.thread import BrokenThreadPool
def slow(n):
    time.sleep(n / 50)
    if n == 4: raise ValueError('four')
    return n
with ThreadPoolExecutor(max_workers=4) as pool:
    futures = {pool.submit(slow, n): n for n in (4, 1, 3, 2)}
    for f in as_completed(futures):
        try: print(futures[f], f.result())
        except ValueError as e: print(futures[f], repr(e), repr(f.exception()))
    print(list(pool.map(slow, [3, 2, 1])), list(pool.map(pow, [2, 3], [3, 2])))
    first = wait([pool.submit(slow, n) for n in (10, 1)], return_when=FIRST_COMPLETED)
    print([f.result() for f in first.done], len(first.not_done))
    failed = wait([pool.submit(slow, n) for n in (20, 4)], return_when=FIRST_EXCEPTION)
    print([repr(f.exception()) for f in failed.done], len(failed.not_done))
    try: list(pool.map(slow, [1, 50], timeout=0.2))
    except TimeoutError: print('too late')
try: pool.submit(slow, 1)
except RuntimeError as e: print(e)
gate = threading.Event()
with ThreadPoolExecutor(1, thread_name_prefix='one') as pool:
    running = pool.submit(lambda: (gate.wait(), threading.current_thread().name)[1])
    waiting = pool.submit(slow, 1)
    print(running.running(), running.cancel(), waiting.cancel(), waiting.cancelled(), waiting.done())
    gate.set()
    print(running.result(timeout=5))
    try: waiting.result()
    except CancelledError as e: print(repr(e))
calls = []
future = Future()
future.add_done_callback(lambda f: calls.append(f.result()))
threading.Thread(target=lambda: (time.sleep(0.01), future.set_result(7))).start()
print(future.result(), calls)
local = threading.local()
def prepare(x): local.x = x
with ThreadPoolExecutor(2, initializer=prepare, initargs=('ready',)) as pool:
    print(pool.submit(lambda: local.x).result(), hasattr(local, 'x'))
import logging
logging.getLogger('concurrent.futures').addHandler(logging.NullHandler())
logging.getLogger('concurrent.futures').propagate = False
with ThreadPoolExecutor(2, initializer=lambda: 1 / 0) as pool:
    try: print(pool.submit(slow, 1).exception())
    except BrokenThreadPool as e: print(e)
with ThreadPoolExecutor(2) as pool:
    print(sum(pool.map(lambda n: sum(p.result() for p in [pool.submit(pow, n, 2)]), [])))
    outer = [pool.submit(lambda: n) for n in range(5)]
    pool.shutdown(wait=False, cancel_futures=True)
    print(all(f.done() or not f.cancelled() for f in outer))

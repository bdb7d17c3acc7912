# Module threading where no thread is started: the oracle has none. What threads do is in test/unit/threads.
import threading
from threading import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, ExceptHookArgs, Lock, RLock, Semaphore, TIMEOUT_MAX, Thread,
                       ThreadError, Timer, active_count, current_thread, enumerate, excepthook, get_ident, getprofile, gettrace, local, main_thread,
                       setprofile, setprofile_all_threads, settrace, settrace_all_threads, stack_size)
import re

def shown(v):
    return re.sub('0x[0-9a-f]+', '0x', re.sub(r'(started) \d+', r'\1', repr(v)))

def attempt(f, *args, **kw):
    try:
        print(shown(f(*args, **kw)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')

# === locks ===
lock = Lock()
print(type(lock).__module__, type(lock).__qualname__, shown(lock), Lock is type(lock), ThreadError)
print(lock.acquire(), lock.locked(), shown(lock), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0))
lock.release()
with lock as entered:
    print(entered, lock.locked())
attempt(lock.release)
attempt(lock.acquire, timeout=-2)
attempt(lock.acquire, False, 3)
attempt(lock.acquire, timeout=1e20)
attempt(lock.acquire, timeout=1e10)
attempt(lock.acquire, timeout='a')
attempt(lock.acquire, 1, 2, 3)
attempt(Lock, 3)
attempt(type, 'X', (Lock,), {})
print(lock.acquire_lock(), lock.locked_lock(), lock.release_lock(), TIMEOUT_MAX)

# === reentrant locks ===
rlock = RLock()
print(type(rlock), shown(rlock).replace(str(get_ident()), 'me'), rlock.locked())
with rlock:
    with rlock:
        print(rlock.acquire(), rlock.locked(), rlock._is_owned(), rlock._recursion_count())
        rlock.release()
    rlock.release()
    rlock.acquire()
attempt(rlock.release)
attempt(rlock.acquire, False, 3)
attempt(rlock.acquire, 1, 2, 3)
class MyLock(type(rlock)):
    pass
print(re.sub('^.*?MyLock', 'MyLock', shown(MyLock())))

# === conditions ===
cond = Condition()
print(re.sub('owner=.*? ', '', shown(cond)), shown(Condition(lock)), cond.locked())
attempt(cond.wait)
attempt(cond.notify)
attempt(cond.notify_all)
with cond:
    print(cond.wait(0), cond.wait(timeout=-1), cond.wait_for(lambda: 5), cond.wait_for(lambda: [], timeout=0), cond.notify(3), cond.notify_all())
attempt(cond.wait_for, 1)
with Condition(lock) as c:
    print(c, lock.locked())

# === semaphores ===
sem = Semaphore(2)
print(shown(sem).replace('threading.', ''), sem.acquire(), sem.acquire(blocking=False), sem.acquire(False), sem.acquire(timeout=0), sem.release(2))
with sem:
    print(shown(sem))
attempt(Semaphore, -1)
attempt(sem.release, 0)
attempt(sem.acquire, False, timeout=3)
bounded = BoundedSemaphore(2)
print(shown(bounded), bounded.acquire(), shown(bounded), bounded.release())
attempt(bounded.release)
attempt(bounded.release, 0)

# === events ===
event = Event()
print(shown(event), event.is_set(), event.wait(0), event.set(), event.is_set(), event.wait(), shown(event), event.clear(), event.is_set())

# === barriers ===
barrier = Barrier(1, action=lambda: print('action'), timeout=2)
print(barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken, shown(barrier))
barrier.abort()
attempt(barrier.wait)
print(shown(barrier), barrier.broken, barrier.reset(), barrier.broken, barrier.wait(), BrokenBarrierError.__mro__[1])
attempt(Barrier, 0)
def fails():
    raise KeyError('action')
failing = Barrier(1, fails)
attempt(failing.wait)
print(failing.broken)

# === threads that do not begin ===
t = Thread(target=print, args=(1,), name='worker')
print(t, t.name, t.daemon, t.ident, t.is_alive())
print(Thread(target=len, daemon=True).name.split()[1], Thread(name=5).name, Thread().name[:7])
t.name = 'other'
t.daemon = True
print(t)
attempt(t.join)
attempt(Thread, 1)
attempt(current_thread().join)
attempt(setattr, current_thread(), 'daemon', True)
t.run()
attempt(t.run)
class Lazy(Thread):
    def __init__(self):
        pass
attempt(lambda: Lazy().name)
attempt(lambda: Lazy().start())
attempt(lambda: Lazy().join())
timer = Timer(0.01, print, ['fired'], {'end': '!\n'})
print(timer.interval, timer.args, timer.kwargs, timer.function is print, timer.finished.is_set(), timer.cancel(), timer.finished.is_set())
timer.run()
again = Timer(0.001, print, ['fired'])
again.run()
print(again.finished.is_set())

# === the main thread ===
print(current_thread() is main_thread(), main_thread().name, main_thread().daemon, main_thread().is_alive(), shown(main_thread()))
print(active_count(), enumerate() == [main_thread()], get_ident() == main_thread().ident, stack_size(), gettrace(), getprofile())
attempt(stack_size, -1)
attempt(stack_size, 5)
for clear in (settrace, setprofile, settrace_all_threads, setprofile_all_threads):
    print(clear(None))

# === locals ===
mine = local()
mine.x = 5
print(mine.x, mine.__dict__, hasattr(mine, 'y'), type(mine))
del mine.x
attempt(lambda: mine.x)
attempt(local, 3)
attempt(setattr, mine, '__dict__', {})
class Own(local):
    kind = 'own'
    def __init__(self, *args, **kw):
        self.args = args
        self.kw = kw
own = Own(1, b=2)
print(own.args, own.kw, own.kind, vars(own))

# === excepthook ===
print(excepthook is threading.__excepthook__, ExceptHookArgs)
args = ExceptHookArgs((ValueError, ValueError('x'), None, None))
print(args.exc_type, args.exc_value, args.exc_traceback, args.thread, len(args))
excepthook(ExceptHookArgs([SystemExit, SystemExit(3), None, None]))
attempt(excepthook, 3)
# === threads have to be hashable ===
class Unhashable(threading.Thread):
    __hash__ = None
try: Unhashable()
except TypeError as e: print(e)

# Locks, conditions, events, semaphores and barriers between threads.
import threading
def started(*targets):
    threads = [threading.Thread(target=t) for t in targets]
    for t in threads: t.start()
    return threads
def joined(threads):
    for t in threads: t.join()
items, seen = [], []
cond = threading.Condition()
def consume():
    with cond:
        cond.wait_for(lambda: len(items) == 2)
        seen.extend(items)
threads = started(consume)
for x in 'ab':
    with cond:
        items.append(x)
        cond.notify_all()
joined(threads)
print(seen)
event = threading.Event()
got = []
threads = started(*[lambda i=i: got.append((i, event.wait())) for i in range(3)])
assert not got
event.set()
joined(threads)
print(sorted(got), event.wait(0.01), threading.Event().wait(0.01))
barrier = threading.Barrier(3, action=lambda: got.append('all there'))
got.clear()
threads = started(*[lambda: got.append(barrier.wait()) for _ in range(3)])
joined(threads)
print(got[0], sorted(got[1:]), barrier.n_waiting)
broken = threading.Barrier(2)
def late():
    try: broken.wait(timeout=0.05)
    except threading.BrokenBarrierError as e: print(type(e).__name__)
joined(started(late))
print(broken.broken)
lock = threading.Lock()
lock.acquire()
log = []
def wants():
    with lock: log.append('in')
threads = started(wants)
log.append('before')
print(lock.acquire(timeout=0.01), lock.acquire(False), lock.locked())
lock.release()
joined(threads)
print(log, lock.locked())
rlock = threading.RLock()
def again():
    with rlock:
        with rlock: log.append('again')
with rlock:
    threads = started(again)
    assert log == ['before', 'in']
joined(threads)
print(log)
def foreign():
    try: rlock.release()
    except RuntimeError as e: print(e)
with rlock: joined(started(foreign))
sem = threading.Semaphore(2)
active, most = 0, 0
def limited():
    global active, most
    import time
    with sem:
        active += 1
        most = max(most, active)
        time.sleep(0.01)
        active -= 1
joined(started(*[limited] * 6))
print(most, active)
pulse, woken = threading.Event(), []
threads = started(lambda: woken.append(pulse.wait(5)))
pulse.set()
pulse.clear()
joined(threads)
print(woken, pulse.is_set())

# expect: RuntimeError
import threading
locks = [threading.Lock(), threading.Lock()]
gate = threading.Event()
def take(first, second):
    with first:
        gate.wait()
        with second: pass
threads = [threading.Thread(target=take, args=pair) for pair in (locks, locks[::-1])]
for t in threads: t.start()
gate.set()
for t in threads: t.join()

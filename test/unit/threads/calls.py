# External calls and limits stop the program in threads: while others are parked, under callbacks, at its end.
import queue, threading, time
from concurrent.futures import ThreadPoolExecutor
q, out = queue.Queue(), []
def worker(name):
    while (n := q.get()) is not None:
        out.append((name, ask(n), time.sleep(n)))
workers = [threading.Thread(target=worker, args=(name,)) for name in 'ab']
for w in workers: w.start()
for n in (2, 1, 3): q.put(ask(n))
for w in workers: q.put(None)
for w in workers: w.join()
print(out)
gate = threading.Event()
def keyed(x):
    gate.wait()
    return ask(-x)
class Shown:
    def __repr__(self):
        gate.wait()
        return ask('shown')
def nested():
    yield from (x for x in sorted([1, 3, 2], key=keyed))
t = threading.Thread(target=lambda: out.extend([list(nested()), repr([Shown()])]))
t.start()
out.clear()
ask('parked')
gate.set()
t.join()
print(out)
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda n: (time.sleep(3 - n), ask(n))[1], range(3))))
threading.Timer(1, lambda: print(ask('after the end'))).start()
try:
    ask('last')
finally:
    print('main is over')

# Producers and consumers over queues, workers that begin before there is work.
import queue, threading
q, done = queue.Queue(maxsize=2), []
def produce():
    for i in range(6): q.put(i)
    q.put(None)
def consume():
    while (item := q.get()) is not None:
        done.append(item * item)
        q.task_done()
    q.task_done()
threads = [threading.Thread(target=f) for f in (consume, produce)]
for t in threads: t.start()
for t in threads: t.join()
q.join()
print(done)
tasks, results = queue.Queue(), []
def worker():
    while True:
        n = tasks.get()
        results.append(n + 1)
        tasks.task_done()
for _ in range(3): threading.Thread(target=worker, daemon=True).start()
for n in range(10): tasks.put(n)
tasks.join()
print(sorted(results), tasks.empty(), tasks.unfinished_tasks)
try: queue.Queue().get(timeout=0.01)
except queue.Empty: print('empty')
full = queue.Queue(1)
full.put(1)
try: full.put(2, timeout=0.01)
except queue.Full: print('full')
with full.mutex: full.queue.clear()
print(full.qsize())
s = queue.SimpleQueue()
t = threading.Thread(target=lambda: print(s.get()))
t.start(); s.put('simple'); t.join()
p = queue.PriorityQueue()
t = threading.Thread(target=lambda: [p.put(n) for n in (3, 1, 2)]); t.start(); t.join()
print([p.get() for _ in range(3)])

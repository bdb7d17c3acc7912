# Threads that sleep end in the order of their sleeps; join waits; a Timer fires at its time; the program ends after its threads.
import threading, time
order = []
def work(n):
    order.append(('begin', n))
    time.sleep(n)
    order.append(('end', n))
threads = [threading.Thread(target=work, args=(n,)) for n in (3, 1, 2)]
for t in threads:
    t.start()
assert [t.is_alive() for t in threads] == [True] * 3 and threading.active_count() == 4
assert threading.enumerate() == [threading.main_thread(), *threads]
for t in threads:
    t.join()
assert not any(t.is_alive() for t in threads)
print(order)
timer = threading.Timer(0.5, order.append, ['late'])
timer.start()
cancelled = threading.Timer(0.2, order.append, ['never'])
cancelled.start()
cancelled.cancel()
order.clear()
time.sleep(0.4)
print(order, timer.is_alive())
timer.join()
print(order)
t = threading.Thread(target=time.sleep, args=(5,))
t.start()
t.join(timeout=0.05)
print(t.is_alive(), repr(t).split()[0], t.daemon)
def last():
    time.sleep(6)
    print('last')
threading.Thread(target=last).start()
threading.Thread(target=lambda: (time.sleep(60), print('a daemon goes no further')), daemon=True).start()
print('main is over')

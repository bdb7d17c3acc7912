# Records that a queue takes to handlers in another thread.
import io, logging, logging.handlers, queue, threading, time
text, errors = io.StringIO(), io.StringIO()
shown, only_errors = logging.StreamHandler(text), logging.StreamHandler(errors)
shown.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
only_errors.setLevel(logging.ERROR)
records = queue.Queue()
log = logging.getLogger('app')
log.setLevel(logging.INFO)
log.propagate = False
log.addHandler(logging.handlers.QueueHandler(records))
listener = logging.handlers.QueueListener(records, shown, only_errors, respect_handler_level=True)
listener.start()
def work(n):
    for i in range(3):
        time.sleep(0.001 * (n + 1))
        (log.error if i == n else log.info)('worker %d step %d', n, i)
threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
listener.stop()
listener.stop()
print(sorted(text.getvalue().splitlines()))
print(sorted(errors.getvalue().splitlines()))
print(records.empty(), records.unfinished_tasks)
listener.start()
log.warning('again')
listener.stop()
print(text.getvalue().splitlines()[-1])

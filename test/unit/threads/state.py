# What belongs to a thread: exceptions, context variables, locals, names, the event loop.
import asyncio, contextvars, sys, threading
def run(target, **kw):
    t = threading.Thread(target=target, **kw)
    t.start(); t.join()
    return t
var = contextvars.ContextVar('var', default='none')
var.set('main')
event, begun, told = threading.Event(), threading.Event(), []
def inside():
    told.append(('inside', var.get(), sys.exc_info()[0]))
    begun.set()
    var.set('thread')
    event.wait()
    told.append(('still', var.get()))
try:
    1 / 0
except ZeroDivisionError:
    t = threading.Thread(target=inside); t.start()
    begun.wait()
    print(var.get())
    event.set(); t.join()
    print(told, var.get(), sys.exc_info()[0].__name__)
def fails():
    try: raise ValueError('inner')
    except ValueError as e: print(repr(e.__context__))
try: raise KeyError('outer')
except KeyError: run(fails)
class Local(threading.local):
    made = 0
    def __init__(self, x):
        Local.made += 1
        self.x = x
local = Local('first')
local.x = 'changed'
run(lambda: print(local.x, Local.made, vars(local)))
print(local.x, Local.made, vars(local))
seen = []
threading.excepthook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
run(lambda: int('x'), name='bad')
run(lambda: sys.exit(3))
threading.excepthook = threading.__excepthook__
print(seen)
class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f'counter-{n}', daemon=True)
        self.n = n
    def run(self):
        self.total = sum(range(self.n))
        self.was = threading.current_thread() is self
c = Counter(5); c.start(); c.join()
print(c.total, c.was, c.name, c.daemon)
async def work(n):
    await asyncio.sleep(n / 100)
    return n
async def main():
    out = []
    t = threading.Thread(target=lambda: out.append(asyncio.run(work(2))))
    t.start(); t.join()
    return out, await work(1)
print(asyncio.run(main()))
def outer():
    inner = threading.Thread(target=lambda: print(threading.current_thread().name), name='inner')
    inner.start(); inner.join()
    print(threading.current_thread().name)
run(outer, name='outer')
for what in ('start', 'join', 'daemon'):
    t = threading.Thread(target=int)
    try:
        if what == 'start': t.start(); t.start()
        elif what == 'join': t.join()
        else: t.start(); t.daemon = True
    except RuntimeError as e: print(e)
def generate():
    for x in 'ab':
        event2.wait()
        yield x
event2 = threading.Event()
out = []
t = threading.Thread(target=lambda: out.extend(sorted(generate(), key=lambda x: (gate.wait(), -ord(x))[1])))
gate = threading.Event()
t.start(); event2.set(); gate.set(); t.join()
print(out)
class Slow:
    def __init__(self, n): self.n = n
    def __repr__(self):
        reprs.wait(timeout=1)
        return f'Slow{self.n}'
reprs = threading.Barrier(2)
box = []
both = [Slow(0), Slow(1)]
ts = [threading.Thread(target=lambda: box.append(repr([both, both]))) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(box[0] == box[1], box[0])
import decimal
decimal.getcontext().prec = 5
third = []
def divides():
    third.append(decimal.Decimal(1) / 3)
    decimal.getcontext().prec = 3
    gate2.wait()
    third.append(decimal.Decimal(1) / 3)
gate2 = threading.Event()
t = threading.Thread(target=divides); t.start()
main_third = decimal.Decimal(1) / 3
gate2.set(); t.join()
print(third, main_third, decimal.Decimal(1) / 3)
from dataclasses import dataclass
@dataclass(unsafe_hash=True)
class Equal(threading.Thread):
    n: int
    def __post_init__(self):
        super().__init__()
    def run(self):
        start.wait()
        ran.append(self.n)
start, ran = threading.Event(), []
equals = [Equal(1), Equal(1), Equal(2)]
for t in equals: t.start()
start.set()
for t in equals: t.join()
print(sorted(ran))

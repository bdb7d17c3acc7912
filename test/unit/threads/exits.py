# What runs when the main thread is over: threads that are left, then functions of atexit, the last registered first.
import atexit, sys, threading, time
def say(*args, **kwargs): print('say', args, kwargs, sys.exc_info()[0])
atexit.register(say, 1, x=2)
@atexit.register
def last():
    print('last', [t.name for t in threading.enumerate()])
    atexit.register(print, 'too late')
def slow():
    time.sleep(0.01)
    print('thread is over')
    atexit.register(print, 'registered by a thread')
threading.Thread(target=slow).start()
def failing(): raise SystemExit
atexit.register(failing)
atexit.register(say, 'unwanted')
atexit.unregister(print)
try:
    raise ValueError
except ValueError:
    print('main is over')

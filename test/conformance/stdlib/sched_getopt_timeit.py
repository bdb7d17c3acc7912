# === sched ===
import getopt
import sched
import timeit

print(sched.__all__, sorted(getopt.__all__), timeit.__all__, timeit.default_number, timeit.default_repeat)


class Clock:
    def __init__(self):
        self.now = 0
        self.waits = []

    def time(self):
        return self.now

    def sleep(self, duration):
        self.waits.append(duration)
        self.now += duration


clock = Clock()
s = sched.scheduler(clock.time, clock.sleep)
log = []
print(s.empty(), s.queue, s.run())
third = s.enter(3, 1, log.append, ('third',))
s.enter(1, 2, log.append, argument=('second',))
s.enter(1, 1, lambda a, b=0: log.append((a, b)), ('first',), {'b': 5})
gone = s.enterabs(2, 1, log.append, ('gone',))
print(gone.time, gone.priority, gone.sequence, gone.argument, gone.kwargs, third[:3], len(s.queue), [e.time for e in s.queue], gone > third, type(gone).__name__)
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as error:
    print(error)
print(s.run(blocking=False), log)
s.run()
print(log, clock.now, clock.waits, s.empty())


def again(n):
    log.append(n)
    if n < 3:
        s.enter(10, 1, again, (n + 1,))


s.enter(5, 0, again, (0,))
s.enter(6, 0, lambda: 1 / 0)
try:
    s.run()
except ZeroDivisionError as error:
    print(error, len(s.queue), clock.now)
s.run()
print(log[-4:], clock.now)


# === getopt ===
def show(act, *args):
    try:
        print(act(*args))
    except getopt.GetoptError as error:
        print(type(error).__name__, error, repr(error.msg), repr(error.opt), error.args)


for args in (['-a', '-b', 'x', 'rest'], ['-abx', '-b'], ['-ab'], ['-z'], ['--alpha', '--beta=1', '--', '-a'], ['--al'], ['--be', '2', 'x', '-a'], ['--beta'],
             ['--alpha=3'], ['--no'], ['--bet'], ['-'], [], ['x', '-a'], ['--a'], ['--opt', '--opt=5'], ['-o', '-ov', 'w']):
    for act in (getopt.getopt, getopt.gnu_getopt):
        show(act, args, 'ab:o::', ['alpha', 'beta=', 'better', 'opt=?'])
show(getopt.getopt, ['--one', 'x'], '', 'one=')
show(getopt.gnu_getopt, ['a', '-x', 'b', '-y', 'c'], '-xy')
show(getopt.gnu_getopt, ['a', '-x', 'b'], '+x')
print(getopt.error is getopt.GetoptError)

# === timeit ===
ticks = iter(range(0, 1000, 5))
calls = []
print(timeit.timeit(lambda: calls.append(1), setup=lambda: calls.append('setup'), timer=lambda: next(ticks), number=3), calls)
print(timeit.repeat(lambda: None, repeat=3, number=2, timer=lambda: next(ticks)))
timer = timeit.Timer(lambda: calls.append(2), timer=lambda: next(ticks))
print(timer.timeit(2), timer.autorange(lambda n, t: print('tried', n, t)), timer.repeat(2, 1))
print(timeit.timeit('pass', number=10, timer=lambda: next(ticks)), timeit.timeit(number=5) >= 0, timeit.default_timer() >= 0)
for arguments in ((5,), ('pass', 5)):
    try:
        timeit.Timer(*arguments)
    except ValueError as error:
        print(error)

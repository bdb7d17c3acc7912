# === calendar, graphlib, queue and colorsys ===
import calendar, graphlib, queue, colorsys, datetime
from calendar import *
from graphlib import TopologicalSorter, CycleError


def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


show(lambda: (isleap(2024), isleap(1900), leapdays(2000, 2024), weekday(2024, 2, 29), monthrange(2024, 2), monthrange(2023, 12), monthcalendar(2024, 2)))
show(lambda: (monthrange(2024, 13)))
show(lambda: (weekday(2024, 2, 30)))
show(lambda: (print(month(2024, 2), end='')))
show(lambda: (print(month(2024, 9, w=3, l=2), end='')))
show(lambda: (print(calendar.calendar(2023), end='')))
show(lambda: (print(TextCalendar(6).formatmonth(2025, 3), end='')))
show(lambda: (print(TextCalendar(firstweekday=6).formatyear(2025, m=4), end='')))
show(lambda: (weekheader(3), weekheader(10), list(month_name), list(day_abbr), month_abbr[3], day_name[-1], day_name[1:3], len(month_name)))
show(lambda: (list(Calendar().itermonthdays(2024, 2))[:5], list(Calendar(6).itermonthdays2(2024, 2))[:3], list(Calendar().itermonthdates(2024, 2))[:2], list(Calendar().itermonthdays3(2024, 1))[-2:], list(Calendar().itermonthdays4(2024, 12))[-2:], list(Calendar(3).iterweekdays())))
show(lambda: (Calendar().monthdatescalendar(2024, 2)[0][0], Calendar().monthdays2calendar(2024, 2)[-1], Calendar().yeardayscalendar(2024)[0][1][0], len(Calendar().yeardatescalendar(2024, 4)), Calendar().yeardays2calendar(2024)[3][2][0][:2]))
show(lambda: (HTMLCalendar().formatmonth(2024, 2)))
show(lambda: (len(HTMLCalendar().formatyear(2024)), HTMLCalendar().formatyearpage(2024)[:200], len(HTMLCalendar(6).formatyearpage(2024, css=None))))
show(lambda: (timegm((2024, 2, 29, 12, 30, 15)), timegm((1970, 1, 1, 0, 0, 0, 0, 0, 0))))
show(lambda: (Month.MARCH, Day.SUNDAY, MONDAY, str(JANUARY), Month(3) == 3, Day(0).name, [d.value for d in Day], repr(Month.MAY)))
show(lambda: (firstweekday(), setfirstweekday(SUNDAY), firstweekday(), monthcalendar(2024, 2)[0], setfirstweekday(0)))
show(lambda: setfirstweekday(7))
show(lambda: Calendar(10).firstweekday)
show(lambda: (TextCalendar().formatmonthname(2024, 13, 10)))
show(lambda: (sorted(calendar.__all__) == sorted(set(calendar.__all__)), calendar.mdays, calendar.FEBRUARY + 1))
show(lambda: (list(TopologicalSorter({'D': {'B', 'C'} and ['B', 'C'], 'C': ['A'], 'B': ['A']}).static_order()), list(TopologicalSorter().static_order())))
show(lambda: (list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())))
show(lambda: (list(TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['b'], 'd': []}).static_order())))
show(lambda: TopologicalSorter({1: [1]}).prepare())
show(lambda: TopologicalSorter().get_ready())
show(lambda: TopologicalSorter().is_active())
show(lambda: TopologicalSorter().done(1))
show(lambda: (issubclass(CycleError, ValueError), TopologicalSorter[int]))
show(lambda: (colorsys.rgb_to_hsv(0.2, 0.4, 0.4), colorsys.hsv_to_rgb(0.5, 0.5, 0.4), colorsys.rgb_to_hls(0.2, 0.4, 0.4), colorsys.hls_to_rgb(0.5, 0.3, 0.33), colorsys.rgb_to_yiq(0.2, 0.4, 0.6), colorsys.yiq_to_rgb(0.5, 0.1, -0.1), colorsys.rgb_to_hsv(1, 0, 0), colorsys.rgb_to_hls(0, 0, 0), colorsys.hls_to_rgb(0, 0.5, 0), colorsys.hsv_to_rgb(0.9, 0, 1)))
show(lambda: [colorsys.hsv_to_rgb(h / 7, 0.7, 0.9) for h in range(8)])
show(lambda: [colorsys.rgb_to_hls(*c) for c in [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (0.3, 0.2, 0.9)]])

# === a sorter step by step ===
ts = TopologicalSorter()
ts.add('build', 'fetch', 'configure')
ts.add('configure', 'fetch')
ts.add('test', 'build')
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, bool(ts))
    for act in (lambda: ts.done('nothing'), lambda: ts.done('test'), lambda: ts.add('x')):
        try:
            act()
        except ValueError as error:
            print(error)
            break
    ts.done(*ready)
try:
    ts.done('fetch')
except ValueError as error:
    print(error)
try:
    TopologicalSorter({'a': ['b'], 'b': ['a']}).prepare()
except CycleError as error:
    print(error.args)

# === queues ===
q = queue.Queue(maxsize=2)
q.put(1)
q.put(2)
print(q.full(), q.qsize(), q.empty())
for act in (lambda: q.put(3, block=False), lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01), lambda: q.put(3, timeout=-1)):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)
print(q.get(), q.get())
for act in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(False)):
    try:
        act()
    except queue.Empty as error:
        print('empty', error, type(error).__module__)
q.task_done()
q.task_done()
try:
    q.task_done()
except ValueError as error:
    print(error)
q.join()
p = queue.PriorityQueue()
for item in [(3, 'c'), (1, 'a'), (2, 'b')]:
    p.put(item)
print([p.get() for _ in range(p.qsize())])
s = queue.LifoQueue()
for item in 'abc':
    s.put(item)
print([s.get() for _ in range(3)], s.empty())
simple = queue.SimpleQueue()
simple.put('x')
print(simple.qsize(), simple.get(), simple.empty())
try:
    simple.get_nowait()
except queue.Empty:
    print('none')
q.put(5)
q.shutdown()
print(q.get(), q.is_shutdown)
for act in (lambda: q.put(1), q.get):
    try:
        act()
    except queue.ShutDown as error:
        print('shut down', error)

# === queues that are shut down ===
closing = queue.Queue()
closing.put(1)
closing.shutdown()
print(closing.get(), closing.is_shutdown)
for act in (closing.get, closing.get_nowait, lambda: closing.put(2)):
    try: act()
    except queue.ShutDown as e: print(type(e).__name__)
closing.task_done()
closing.join()
with closing.mutex:
    print(closing.mutex.locked(), len(closing.queue))
now = queue.PriorityQueue()
for n in (2, 1): now.put(n)
now.shutdown(immediate=True)
print(now.empty(), now.unfinished_tasks)


# === HTML pages take what % takes ===
class Year:
    def __index__(self):
        return 2024

    def __str__(self):
        return 'the year'

    def __format__(self, spec):
        raise ValueError('odd')


page = HTMLCalendar()
for f in (lambda: page.formatyearpage(Year(), -1), lambda: page.formatday(Year(), 1), lambda: page.formatyearpage(2024, 3, None, 1.5), lambda: page.formatyearpage(2024, 3, None, ''),
          lambda: page.formatday(1.5, 1), lambda: page.formatday('1', 1), lambda: page.formatyear('a', 3), lambda: page.formatyear(2024, 2.5), lambda: page.formatmonthname(Year(), 2, True),
          lambda: page.formatyearpage(2024, encoding='latin-1', css='é')[:300], lambda: page.formatyearpage(2024, 3, 'x', 'nope')):
    show(f)
for day in (1234567.5, 'x', 1j, True, Year(), 0):
    show(lambda: TextCalendar().formatday(day, 6, 7))
show(lambda: TextCalendar().formatmonthname("x", 2, 30))

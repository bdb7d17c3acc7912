import sched, time
log = []
class Clock:
    t = 0
    def time(self): return self.t
    def sleep(self, d): self.t += d
c = Clock()
s = sched.scheduler(c.time, c.sleep)
s.enter(5, 1, log.append, ("five",))
s.enter(1, 2, log.append, argument=("one-b",))
s.enter(1, 1, lambda x, y=0: log.append((x, y)), ("one-a",), {"y": 3})
e = s.enterabs(3, 1, log.append, ("cancelled",))
s.cancel(e)
print(len(s.queue), s.empty())
s.run()
print(log, c.t)

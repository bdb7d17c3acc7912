# Coroutines by generators: a small cooperative scheduler with messages.
class Scheduler:
    def __init__(self):
        self.ready, self.waiting, self.log, self.results = [], {}, [], {}

    def spawn(self, name, gen):
        self.ready.append((name, gen, None))

    def run(self):
        turns = 0
        while self.ready:
            turns += 1
            name, gen, value = self.ready.pop(0)
            try:
                if isinstance(value, Exception):
                    request = gen.throw(value)
                else:
                    request = gen.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
                self.log.append(f'{name} done')
                continue
            except Exception as e:
                self.results[name] = e
                self.log.append(f'{name} died')
                continue
            self.handle(name, gen, request)
        return turns

    def handle(self, name, gen, request):
        kind, *rest = request if isinstance(request, tuple) else (request,)
        if kind == 'pause':
            self.ready.append((name, gen, None))
        elif kind == 'recv':
            self.waiting[name] = gen
        elif kind == 'send':
            target, message = rest
            if target in self.waiting:
                self.ready.append((target, self.waiting.pop(target), message))
                self.ready.append((name, gen, True))
            else:
                self.ready.append((name, gen, LookupError(f'{target} does not listen')))
        else:
            self.ready.append((name, gen, ValueError(f'unknown request {kind!r}')))


def consumer(n):
    got = []
    for _ in range(n):
        got.append((yield 'recv'))
    return got


def producer(target, items):
    sent = 0
    for item in items:
        yield 'pause'
        try:
            yield 'send', target, item
            sent += 1
        except LookupError as e:
            return f'{sent} sent, then {e}'
    return f'{sent} sent'


def confused():
    try:
        yield 'dance'
    finally:
        s.log.append('confused cleans up')


def nested():
    first = yield from producer('c2', 'x')
    return ['nested', first]


s = Scheduler()
s.spawn('c1', consumer(2))
s.spawn('c2', consumer(1))
s.spawn('p1', producer('c1', ['a', 'b', 'c']))
s.spawn('bad', confused())
s.spawn('n', nested())
print(s.run())
for name, result in s.results.items():
    print(name, repr(result))
print(s.log, list(s.waiting))

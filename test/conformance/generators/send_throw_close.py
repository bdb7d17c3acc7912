def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


def echo():
    got = yield 'ready'
    while True:
        try:
            got = yield f'got {got}'
        except ValueError as e:
            got = f'caught {e}'
        finally:
            log.append('finally')


log = []

# === send ===
g = echo()
err(lambda: g.send('too early'))
print(next(g), g.send(1), g.send(None), next(g), log)

# === throw ===
print(g.throw(ValueError('a')), g.throw(ValueError))
err(lambda: g.throw(KeyError('not caught')), lambda: next(g), lambda: g.throw(ValueError('finished')), lambda: g.send(1))
print(next(g, 'default'), log)
err(lambda: echo().throw(IndexError('never started')), lambda: echo().throw(5), lambda: echo().throw(), lambda: echo().throw(int), lambda: echo().send())

# === close ===
def closing(mode):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append('exit ' + mode)
        if mode == 'yield':
            yield 'not allowed'
        if mode == 'raise':
            raise ValueError('from close')
        if mode == 'return':
            return 'value'
        raise
    finally:
        log.append('closed')


log.clear()
for mode in ('plain', 'raise', 'return'):
    g = closing(mode)
    next(g)
    err(lambda: g.close(), lambda: next(g), lambda: g.close())
print(log)
g = closing('yield')
next(g)
err(lambda: g.close())
unstarted = closing('plain')
print(unstarted.close(), list(unstarted), closing('x').close())


# === running and reentrance ===
def self_call():
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = self_call()
print(next(me), me.gi_running, type(me).__name__, me.__name__, me.__qualname__)

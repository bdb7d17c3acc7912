/** The Python text that every generated program starts with: variables of each type, classes to derive from, and bounds on work and size. */

/** Gives names to values of each type; `T` traces evaluation, `C` bounds sizes, `tick` bounds calls, `keep` keeps a generator to the end: here nothing runs when one is dropped. */
export const PRELUDE = `import math
budget = [400]
def tick():
    budget[0] -= 1
    if budget[0] < 0:
        raise RuntimeError('budget')
def T(x=None):
    tick()
    print('T', x)
    return x
def C(x):
    if type(x) is int:
        return x % 1000003 if abs(x) > 2**80 else x
    return x if length(repr(x)) < 160 else type(x)()
def length(text):
    # Without the addresses in it.
    return sum(len(part.lstrip('0123456789abcdef')) for part in text.split(' at 0x'))
def unsigned(x):
    return 1.0 if x != x else x
def operator_index(x):
    return range(9)[x]
kept = []
def keep(gen):
    kept.append(gen)
    return gen
def drain(gen, values):
    out = []
    try:
        out.append(next(gen))
        for value in values[:4]:
            out.append(gen.send(value))
    except StopIteration as stop:
        out.append(('stop', stop.value))
    gen.close()
    return out
class Pause:
    def __init__(self, value=None):
        self.value = value
    def __await__(self):
        tick()
        return (yield self.value)
def drive(coro, values=(1, 'two', None, 4.0)):
    tick()
    sent = None
    for step in range(12):
        try:
            print('drive', coro.send(sent))
        except StopIteration as stop:
            return print('done', stop.value)
        sent = values[step % len(values)]
        if sent is None and step > 4:
            try:
                print('throw', coro.throw(E1('thrown')))
            except StopIteration as stop:
                return print('done', stop.value)
    coro.close()
class E0(Exception):
    pass
class E1(E0, ValueError):
    def __str__(self):
        return f'E1<{self.args}>'
i0, i1, i2 = 5, -3, 12
f0, f1 = 2.5, -0.75
b0 = True
s0, s1, s2 = 'spam', 'Eggs and Ham', ''
y0 = b'bytes'
l0, l1, l2 = [3, 1, 2], ['b', 'a', None], []
t0, t1 = (1, 'x', 2.0), ()
d0, d1 = {'a': 1, 'b': [2]}, {}
w0 = w1 = None`;

/** What follows the classes and functions of a program. */
export const INSTANCES = `o0, o1 = K0(4), K1(7)
try:
    o2 = K2(2)
except Exception as error:
    o2 = K0(9)
    print('!', type(error).__name__, error)`;

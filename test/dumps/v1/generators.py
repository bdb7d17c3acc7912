def count(n):
    total = 0
    for i in range(n):
        got = yield i
        total += got or 0
    return total
def outer():
    result = yield from count(4)
    yield ('total', result)
def make(step):
    at = 0
    def go(by=1, *more, key=None, **rest):
        nonlocal at
        at += step * by
        return at, more, key, rest
    return go
g = outer()
next(g)
go = make(3)
go()
lazy = (x * x for x in [1, 2, 3])
next(lazy)
pairs = enumerate(zip('abc', reversed([1, 2, 3])))
next(pairs)
answer = ask(7)
print(g.send(answer), g.send(2), list(g))
print(go(2, 'm', key=answer, more=1))
print(list(lazy), list(pairs))

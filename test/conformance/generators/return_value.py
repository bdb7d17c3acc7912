def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


def ret(value):
    yield 1
    return value


# === StopIteration.value ===
for v in (None, 5, (1, 2), ValueError('as value'), StopIteration(3)):
    g = ret(v)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e), repr(e.value), e.args)


def bare():
    yield
    return


g = bare()
print(next(g))
err(lambda: next(g), lambda: next(g))
print(list(ret(1)), [x for x in ret(2)], sum(ret(3)), next(ret(4)), (lambda *a: a)(*ret(5)))


# === no yield reached ===
def never(flag):
    if flag:
        yield
    return 'direct'


try:
    next(never(False))
except StopIteration as e:
    print(e.value)


# === StopIteration raised inside is an error ===
def leak():
    yield 1
    raise StopIteration('leaked')


def leak_next():
    it = iter([])
    yield 1
    yield next(it)


for f in (leak, leak_next):
    try:
        list(f())
    except RuntimeError as e:
        print(e, '|', repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


# === for loops and finally ===
def closing():
    try:
        yield from range(5)
    finally:
        print('cleanup')


g = closing()
for x in g:
    if x == 1:
        break
g.close()
print('after break')
g = closing()
print(next(g), g.close())


# === recursion and trees ===
def walk(tree):
    if isinstance(tree, list):
        total = 0
        for branch in tree:
            total += yield from walk(branch)
        return total
    yield tree
    return tree


g = walk([1, [2, [3]], 4])
out = []
while True:
    try:
        out.append(next(g))
    except StopIteration as e:
        print(out, e.value)
        break

# === the variable does not leak ===
x = 'outer'
print([x for x in range(3)], x)
print({x for x in 'q'}, {x: 1 for x in 'q'}, list(x for x in 'q'), x)
try:
    [hidden for hidden in range(3)]
    hidden
except NameError as e:
    print(e)

# === the first iterable is evaluated outside ===
print([x for x in x])
rows = ['ab', 'cd']
print([row for row in [row for row in rows]], rows)


def f(x):
    return [x for x in x], x


print(f('arg'))

# === class bodies ===
class C:
    n = 3
    items = [1, 2, 3]
    from_first = [i for i in items]
    squares = [i * i for i in range(n)]
    try:
        scaled = [i * n for i in items]
    except NameError as e:
        error = str(e)


print(C.from_first, C.squares, C.error, hasattr(C, 'i'))

# === closures made inside ===
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
fs = [(lambda j: lambda: j)(i) for i in range(3)]
print([g() for g in fs])


def outer():
    gs = []
    for k in range(3):
        gs.append([lambda: (i, k) for i in range(2)])
    return [[h() for h in g] for g in gs]


print(outer())

# === reading enclosing locals and cells ===
def enclosing():
    factor = 10

    def inner():
        return [factor * i for i in range(3)]

    result = inner()
    factor = 100
    return result, inner(), [[factor + i + j for j in range(2)] for i in range(2)]


print(enclosing())

# === locals() inside ===
def loc():
    a = 1
    return [sorted(locals()) for b in [2]]


print(loc())

# === a name both iterated and outside ===
def same():
    i = 'before'
    total = sum([i for i in range(5)])
    return i, total


print(same())


def same_cell():
    i = 'before'
    get = lambda: i
    made = [lambda: i for i in range(2)]
    return get(), [m() for m in made], i


print(same_cell())

# === walrus goes out, loop variable stays in ===
def walrus():
    [last := i for i in range(4)]
    return last, sorted(locals())


print(walrus())

# === global in a function with comprehension ===
def uses_global():
    global g_value
    g_value = 2
    return [g_value * i for i in range(3)]


print(uses_global())

# === nested generators late reading ===
n = 1
gen = (n * i for i in range(3))
n = 10
print(list(gen))
src = [1, 2, 3]
gen = (v for v in src)
src = ['rebound']
print(list(gen))
it = iter([1, 2])
gen = ((a, b) for a in it for b in it)
print(list(gen))

# === exceptions keep the outer variable ===
def safe():
    i = 'kept'
    try:
        [1 // i for i in [1, 0]]
    except ZeroDivisionError:
        return i


print(safe())

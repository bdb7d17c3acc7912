# === functions in data ===
def add(a, b): return a + b
def mul(a, b): return a * b


table = {'add': add, 'mul': mul, 'pow': pow, 'max': max}
for name, f in table.items():
    print(name, f(2, 5))

# === returned and passed ===
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


print(compose(str, abs, int)('-5') + '!', compose()(1))


def curry(f, *a):
    return lambda *b: f(*a, *b)


print(curry(add, 1)(2), curry(max, 5, 3)(4), curry(print, 'curried')('print'))


def apply(f, n):
    return lambda x: x if n == 0 else f(apply(f, n - 1)(x))


print(apply(lambda x: x * 2, 10)(1))

# === comparison and hashing ===
f = add
print(f is add, f == add, add == mul, {add: 1}[f], add in {add, mul})
g1, g2 = (lambda: 0), (lambda: 0)
print(g1 == g2, g1 == g1)

# === default result ===
def nothing():
    pass


def assigns():
    x = 1


print(nothing(), assigns(), print('x') is None)

# === redefinition ===
def again(): return 1
first = again
def again(): return 2
print(first(), again())
if True:
    def maybe(): return 'true branch'
else:
    def maybe(): return 'false branch'
print(maybe())
for i in range(3):
    def in_loop(): return i
print(in_loop())

# === arguments are shared, names are not ===
def mutate(xs, n):
    xs.append(n)
    n += 1
    xs = ['rebound']
    return xs, n


data, num = [], 1
print(mutate(data, num), data, num)

# === args is a tuple, kwargs a new dict ===
def catch(*args, **kwargs):
    kwargs['extra'] = 1
    return type(args), type(kwargs), kwargs


source = {'a': 1}
print(catch(*[1], **source), source)

# === locals ===
def scope(a, b=2):
    c = a + b
    return locals()


print(scope(1))


def snapshot():
    x = 1
    d = locals()
    d['x'] = 99
    x = 2
    return x, d['x'], locals()['x']


print(snapshot())

# === annotations do not check ===
def typed(x: int) -> str:
    return x


print(typed('not an int'))

# === many arguments ===
def many(*args): return len(args), sum(args)
print(many(*range(1000)))
def named(**kw): return len(kw), kw['k99']
print(named(**{f'k{i}': i for i in range(100)}))
def wide(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0=0, b1=1, *, k0, k1='k'): return a9, b1, k0, k1
print(wide(*range(10), k0='x'))

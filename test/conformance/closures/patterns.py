# === memoize ===
def memoize(f):
    cache = {}

    def wrapped(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapped.cache = cache
    return wrapped


calls = 0


@memoize
def grid(r, c):
    global calls
    calls += 1
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)


print(grid(12, 12), calls, len(grid.cache))

# === partial, compose, pipe ===
def partial(f, *args, **kw):
    return lambda *more, **kw2: f(*args, *more, **{**kw, **kw2})


p = partial(sorted, reverse=True)
print(p([2, 3, 1]), p([2, 3, 1], reverse=False), p(['bb', 'a'], key=len))


def pipe(value, *fs):
    for f in fs:
        value = f(value)
    return value


print(pipe(' 1,2 ,3', str.strip, lambda s: s.split(','), partial(map, int), list, sum))

# === objects made of closures ===
def stack():
    items = []
    def push(x): items.append(x); return len(items)
    def pop(): return items.pop()
    def size(): return len(items)
    return {'push': push, 'pop': pop, 'size': size}


s, t = stack(), stack()
s['push'](1), s['push'](2), t['push'](9)
print(s['pop'](), s['size'](), t['size']())

# === observers ===
def observable(value):
    watchers = []

    def get():
        return value

    def set_(new):
        nonlocal value
        old, value = value, new
        for w in watchers:
            w(old, new)

    return get, set_, watchers.append


get, set_, watch = observable(1)
seen = []
watch(lambda old, new: seen.append((old, new)))
watch(lambda old, new: seen.append(f'{old}->{new}'))
set_(2)
set_(get() + 1)
print(seen)

# === once and debounce by count ===
def once(f):
    done, result = False, None

    def run(*a):
        nonlocal done, result
        if not done:
            result, done = f(*a), True
        return result

    return run


init = once(lambda n: [n])
print(init(1) is init(2), init(3))

# === generators of closures ===
def handlers():
    for name in ('start', 'stop'):
        def handler(event, name=name):
            return f'{name}:{event}'
        yield name, handler


table = dict(handlers())
print(table['start']('e1'), table['stop']('e2'))

# === church numerals ===
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
mul = lambda m: lambda n: lambda f: m(n(f))
num = lambda n: n(lambda x: x + 1)(0)
two = succ(succ(zero))
five = add(two)(succ(two))
print(num(two), num(five), num(mul(five)(five)))

# === currying of any arity ===
def curry(f, n):
    def take(args):
        return lambda x: f(*args, x) if len(args) + 1 == n else take((*args, x))
    return take(())


print(curry(lambda a, b, c: a + b * c, 3)(1)(2)(3))

# === a shared cell between siblings through a list of functions ===
def shared():
    n = 0
    def bump(by):
        def go():
            nonlocal n
            n += by
            return n
        return go
    return [bump(1), bump(10)]


a, b = shared()
print(a(), b(), a(), b())

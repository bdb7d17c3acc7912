/** Frozen Python behind builtin functions: loops that meet guest objects. CPython: Python/bltinmodule.c. */
export const frozenBuiltins = `
def sum_rest(total, item, iterator):
    total = total + item
    for item in iterator:
        total = total + item
    return total

def sum_all(total, iterable):
    for item in iterable:
        total = total + item
    return total

def sum_refused(iterable, message):
    iter(iterable)
    raise TypeError(message)

def any_rest(item, iterator):
    if item:
        return True
    for item in iterator:
        if item:
            return True
    return False

def all_rest(item, iterator):
    if not item:
        return False
    for item in iterator:
        if not item:
            return False
    return True

def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False

def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True

def max_rest(best, item, iterator):
    if item > best:
        best = item
    for item in iterator:
        if item > best:
            best = item
    return best

def min_rest(best, item, iterator):
    if item < best:
        best = item
    for item in iterator:
        if item < best:
            best = item
    return best

def max_of(iterable, key, default):
    found = False
    best = best_key = None
    for item in iterable:
        value = item if key is None else key(item)
        if not found or value > best_key:
            best = item
            best_key = value
            found = True
    if found:
        return best
    if default:
        return default[0]
    raise ValueError('max() iterable argument is empty')

def min_of(iterable, key, default):
    found = False
    best = best_key = None
    for item in iterable:
        value = item if key is None else key(item)
        if not found or value < best_key:
            best = item
            best_key = value
            found = True
    if found:
        return best
    if default:
        return default[0]
    raise ValueError('min() iterable argument is empty')

def print_to(file, args, sep, end, flush):
    first = True
    for arg in args:
        if first:
            first = False
        else:
            file.write(sep)
        file.write(str(arg))
    file.write(end)
    if flush:
        file.flush()

def open_file(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    import io
    return io.open(file, mode, buffering, encoding, errors, newline, closefd, opener)

open_file.__name__ = open_file.__qualname__ = 'open'

def dir_of(obj):
    return sorted(_call_special(obj, '__dir__'))

async def anext_or(iterator, default):
    try:
        return await iterator.__anext__()
    except StopAsyncIteration:
        return default

def product(iterable, result):
    for item in iterable:
        result = result * item
    return result

# math.fsum of what is iterated by guest code: items are looked at as they come, and a sum that may overflow is tried with each.
def sum_exactly(fsum, iterable):
    numbers, others = [], []
    size = 0.0
    for item in iterable:
        number = item if type(item) is float else fsum((item,))
        if number - number != 0:
            others.append(number)
            continue
        numbers.append(number)
        size += abs(number)
        if size > 1e308:
            fsum(numbers)
    return fsum(numbers + others)

# math.sumprod of what is iterated by guest code, or has items that are no plain numbers. C counts in a long, then in floats; what fits neither ends that.
def sum_of_pairs(sumprod, p, q):
    xs, ys, done = [], [], []
    p, q = iter(p), iter(q)
    kind = int
    total = running = 0
    while True:
        x, y = next(p, done), next(q, done)
        if x is done or y is done:
            if x is not y:
                raise ValueError('Inputs are not the same length')
            if kind is int:
                return running
            return total + sumprod(xs, ys) if xs else total
        kinds = type(x), type(y)
        if kind is int:
            if kinds == (int, int):
                after = running + x * y
                if max(abs(x), abs(y), abs(x * y), abs(after)) < 2 ** 63:
                    running = after
                    continue
            total = running
            running = 0.0
            kind = float
        if kind is float:
            if float in kinds and kinds[0] in (float, int, bool) and kinds[1] in (float, int, bool) and max(abs(x), abs(y)) < 2 ** 1024:
                after = running + float(x) * float(y)
                if after - after == 0:
                    running = after
                    xs.append(float(x))
                    ys.append(float(y))
                    continue
            if xs:
                total = total + sumprod(xs, ys)
                xs.clear()
            kind = object
        total = total + x * y
`;

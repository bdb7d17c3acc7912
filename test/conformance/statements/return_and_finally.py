trace = []


def note(x):
    trace.append(x)
    return x


def show(f, *args):
    trace.clear()
    try:
        result = f(*args)
    except Exception as e:
        result = repr(e)
    print(f.__name__, args, '->', result, trace)


# === plain returns ===
def nothing(): pass
def bare(): return
def one(): return 1
def many(): return 1, 2, *[3]


for f in (nothing, bare, one, many):
    show(f)

# === return from loops with finally at every level ===
def deep():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if i == 1 and j == 1:
                        return note((i, j))
                    if j == 2:
                        break
                    note(f'b{i}{j}')
                finally:
                    note(f'f{i}{j}')
        finally:
            note(f'F{i}')


show(deep)

# === return in except, else, with and finally ===
def parts(kind):
    try:
        if kind == 'raise':
            raise ValueError
    except ValueError:
        return note('except')
    else:
        return note('else')
    finally:
        note('finally')


show(parts, 'raise')
show(parts, 'ok')


def finally_raises():
    try:
        return note('lost')
    finally:
        raise KeyError('from finally')


def finally_wins(n):
    try:
        if n == 0:
            raise ValueError
        return n
    finally:
        if n < 2:
            return 'override'


show(finally_raises)
for n in range(3):
    show(finally_wins, n)

# === continue in finally, nested ===
def spin():
    for i in range(4):
        try:
            try:
                if i == 0:
                    raise KeyError
                if i == 1:
                    return 'lost'
            finally:
                if i < 2:
                    continue
                note(i)
        finally:
            note('o')
    return 'end'


show(spin)

# === break in finally drops the exception ===
def drop():
    while True:
        try:
            raise ValueError('dropped')
        finally:
            break
    return 'dropped'


show(drop)

# === with and return ===
class CM:
    def __enter__(self):
        note('enter')

    def __exit__(self, *exc):
        note(('exit', exc[0] and exc[0].__name__))
        return True


def with_return():
    with CM():
        return note('value')


def with_raise():
    with CM():
        raise ValueError
    return 'after'


def with_loop():
    for i in range(3):
        with CM():
            if i == 1:
                break
            continue
    return i


for f in (with_return, with_raise, with_loop):
    show(f)

# === exceptions in handlers still run finally ===
def chain():
    try:
        try:
            raise ValueError('one')
        except ValueError:
            raise TypeError('two')
        finally:
            note('inner')
    except TypeError as e:
        note(repr(e.__context__))
        return 'caught'
    finally:
        note('outer')


show(chain)

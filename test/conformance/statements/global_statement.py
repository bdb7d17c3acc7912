counter = 0


# === reading and writing ===
def bump():
    global counter
    counter += 1
    return counter


print(bump(), bump(), counter)


def shadow():
    counter = 'local'
    return counter


print(shadow(), counter)

# === created by a function ===
def create():
    global made_here, also
    made_here = 'made'
    also = [1]


create()
print(made_here, also)

# === every binding form ===
def forms():
    global f1, f2, f3, f4, f5, f6
    for f1 in range(3):
        pass
    def f2():
        return 'f2'
    class f3:
        tag = 'f3'
    f4, (f5, *_) = 4, (5, 6)
    try:
        raise ValueError('x')
    except ValueError as f6:
        pass
    if (f6 := 'walrus'):
        pass


forms()
print(f1, f2(), f3.tag, f4, f5, f6)
print(f2.__qualname__, f3.__qualname__)

# === in a class body ===
where = 'module'


class Body:
    global where
    where = 'class body wrote it'
    own = where


print(where, hasattr(Body, 'where'), Body.own)

# === nested functions skip the enclosing one ===
value = 'global'


def outer():
    value = 'enclosing'

    def inner():
        global value
        value += ' changed'
        return value

    return inner(), value


print(outer(), value)

# === a local that hides a global ===
def early():
    try:
        print(value)
    except UnboundLocalError as e:
        print(e)
    value = 1


early()

# === comprehension inside ===
def comp():
    global total
    total = 0
    [total := total + n for n in range(5)]
    return total


print(comp(), total)

# === builtins are the last resort ===
def uses_builtin():
    return max(1, 2)


print(uses_builtin())
max = lambda *a: 'hidden'
print(uses_builtin())
del max
print(uses_builtin())

# === globals() is the real thing ===
globals()['injected'] = 'from a dict'
print(injected)
def read_injected():
    return injected
injected = 'rebound'
print(read_injected(), globals()['injected'])
del globals()['injected']
try:
    read_injected()
except NameError as e:
    print(e)

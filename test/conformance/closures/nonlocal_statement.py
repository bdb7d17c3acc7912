# === writing the enclosing variable ===
def outer():
    n = 0

    def inc():
        nonlocal n
        n += 1

    inc()
    inc()
    return n


print(outer())

# === nearest enclosing wins ===
def levels():
    v = 'outer'

    def middle():
        v = 'middle'

        def inner():
            nonlocal v
            v = 'inner'

        inner()
        return v

    return middle(), v


print(levels())

# === through a function that does not use it ===
def through():
    v = 1

    def middle():
        def inner():
            nonlocal v
            v *= 10
        inner()

    middle()
    return v


print(through())

# === several names, several closures ===
def account(balance):
    log = []

    def deposit(n):
        nonlocal balance, log
        balance += n
        log = log + [('+', n)]

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f'short of {n - balance}')
        balance -= n
        log.append(('-', n))

    def report():
        return balance, log

    return deposit, withdraw, report


deposit, withdraw, report = account(10)
deposit(5)
withdraw(12)
try:
    withdraw(100)
except ValueError as e:
    print(e)
print(report())

# === every binding form ===
def forms():
    a = b = c = d = e = f = g = None

    def bind():
        nonlocal a, b, c, d, e, f, g
        for a in range(3):
            pass
        def b():
            return 'b'
        class c:
            tag = 'c'
        d, *e = 'xyz'
        try:
            raise KeyError('k')
        except KeyError as err:
            f = err
        (g := 7)

    bind()
    return a, b(), c.tag, d, e, repr(f), g


print(forms())

# === del and rebind ===
def deleting():
    v = 1

    def remove():
        nonlocal v
        del v

    def read():
        return v

    remove()
    try:
        read()
    except NameError as e:
        print(type(e).__name__, e)
    v = 2
    return read()


print(deleting())

# === in a class body and in methods ===
def cls():
    total = 0

    class Adder:
        nonlocal total
        total = 5

        def add(self, n):
            nonlocal total
            total += n
            return self

    Adder().add(1).add(2)
    return total, hasattr(Adder, 'total')


print(cls())

# === generators share too ===
def gens():
    state = []

    def gen(tag):
        nonlocal state
        for i in range(2):
            state = state + [f'{tag}{i}']
            yield len(state)

    a, b = gen('a'), gen('b')
    order = [next(a), next(b), next(b), next(a)]
    return order, state


print(gens())

# === recursion: each activation has its own ===
def rec(depth):
    mine = depth

    def bump():
        nonlocal mine
        mine += 100

    below = rec(depth - 1) if depth else []
    bump()
    return [mine] + below


print(rec(3))

# === comprehension inside ===
def comp():
    total = 0

    def add():
        nonlocal total
        return [total := total + i for i in range(4)]

    return add(), total


print(comp())

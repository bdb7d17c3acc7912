class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


# === normal ===
with Manager('a') as x, Manager('b') as y:
    print(x, y)
with (
    Manager('c') as x,
    Manager('d'),
):
    print(x)

# === swallowed ===
with Manager('e', swallow=True):
    raise ValueError('gone')
print('after')


# === leaving early ===
def leave():
    for i in range(3):
        with Manager(i):
            if i == 1:
                return 'returned'
            continue


print(leave())
with Manager('t') as (first):
    pass

# === not a context manager ===
for thing in (1, Manager):
    try:
        with thing:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

# === an error in the body goes on ===
with Manager('outer'):
    with Manager('inner'):
        {}['missing']

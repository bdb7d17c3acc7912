# === del of names, items, attributes ===
x = 1
del x
try:
    x
except NameError as e:
    print(e)


class Box:
    pass


box = Box()
box.a = 1
del box.a
try:
    del box.a
except AttributeError as e:
    print(e)
d = {'k': 1, 'l': 2}
del d['k']
print(d)
try:
    del d['k']
except KeyError as e:
    print(repr(e))

# === global and nonlocal ===
count = 0


def bump():
    global count, made
    count += 1
    made = 'here'


bump()
print(count, made)


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


step = counter()
step()
print(step(), counter()())


# === unbound locals ===
def use_before():
    print(value)
    value = 1


def deleted():
    value = 1
    del value
    return value


def unbound_cell():
    def inner():
        return later

    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()


for f in (use_before, deleted):
    try:
        f()
    except UnboundLocalError as e:
        print(e)
print(unbound_cell())


# === an inner parameter shadows ===
def outer():
    scale = 10

    def inner(scale):
        return scale * 2

    return inner(3)


print(outer())

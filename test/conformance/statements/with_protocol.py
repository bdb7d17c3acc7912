class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


# === plain ===
with Manager('a') as a:
    print('body', a)
with Manager('b'):
    print('body')

# === several ===
with Manager('c') as c, Manager('d') as d:
    print(c, d)
with (
    Manager('e') as e,
    Manager('f'),
):
    print(e)

# === swallowing ===
with Manager('g', swallow=True):
    raise ValueError('lost')
print('goes on')
try:
    with Manager('h'):
        raise ValueError('kept')
except ValueError as err:
    print('caught', err)
with Manager('outer', swallow=True), Manager('inner'):
    1 / 0

# === leaving by return, break, continue ===
def leave():
    with Manager('ret'):
        return 'value'


print(leave())
for i in range(3):
    with Manager(f'loop{i}'):
        if i == 0:
            continue
        if i == 1:
            break

# === targets ===
class Pair:
    def __enter__(self):
        return 1, (2, 3)

    def __exit__(self, *args):
        return None


with Pair() as (x, (y, z)):
    print(x, y, z)
box = {}
with Pair() as box['k']:
    print(box)
with Pair() as [x, *rest]:
    print(x, rest)

# === exceptions of the manager ===
class BadEnter(Manager):
    def __enter__(self):
        raise KeyError('enter')


class BadExit(Manager):
    def __exit__(self, kind, value, tb):
        raise IndexError('exit')


try:
    with Manager('m1'), BadEnter('m2'):
        print('never')
except KeyError as err:
    print(repr(err))
try:
    with BadExit('m3'):
        raise ValueError('body')
except IndexError as err:
    print(repr(err), repr(err.__context__))
try:
    with Manager('wide') as (p, q):
        print('never')
except ValueError as err:
    print(err)

# === methods are looked up on the type ===
class Plain:
    pass


p = Plain()
p.__enter__ = lambda: 1
p.__exit__ = lambda *a: None


class OnlyEnter:
    def __enter__(self):
        return 1


class OnlyExit:
    def __exit__(self, *args):
        return 1


for bad in (p, OnlyEnter(), OnlyExit(), 5, None):
    try:
        with bad:
            print('never')
    except TypeError as err:
        print(err)

# === truth of what exit returns ===
class Truthy:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        pass

    def __exit__(self, *args):
        return self.result


for result in (1, 'x', [0], 0, '', None):
    try:
        with Truthy(result) as nothing:
            raise KeyError
        print(repr(result), 'swallows')
    except KeyError:
        print(repr(result), 'does not', nothing)

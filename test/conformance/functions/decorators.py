# === plain ===
def shout(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs).upper() + '!'
    return wrapper


@shout
def greet(name):
    return f'hello {name}'


print(greet('bob'), greet.__name__, greet.__qualname__)

# === with arguments ===
def repeat(n, sep=' '):
    def deco(f):
        def wrapper(*args):
            return sep.join(f(*args) for _ in range(n))
        wrapper.__name__ = f.__name__
        wrapper.__wrapped__ = f
        return wrapper
    return deco


@repeat(3, sep='-')
def word(w):
    return w


print(word('x'), word.__name__, word.__wrapped__('y'))

# === stacking order ===
def tag(name):
    print('create', name)

    def deco(f):
        print('apply', name, 'to', f.__name__)

        def wrapper():
            return f'<{name}>{f()}</{name}>'

        wrapper.__name__ = f'{name}({f.__name__})'
        return wrapper

    return deco


@tag('a')
@tag('b')
@tag('c')
def text():
    return 'text'


print(text(), text.__name__)

# === any expression ===
registry = {}
decos = [lambda f: f, shout]


@decos[1]
@(lambda f: f)
@registry.setdefault
def reg(x=None):
    return 'never a function'


print(registry.keys() and 'registered', type(reg).__name__)


def register(key):
    def deco(f):
        registry[key] = f
        return f
    return deco


@register('one')
def handler_one():
    return 1


@register('two')
def handler_two():
    return 2


print({k: v() for k, v in registry.items() if isinstance(k, str)})

# === class decorators ===
def add_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({self.__dict__})'
    return cls


@add_repr
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2))


def singleton(cls):
    return cls()


@singleton
class config:
    debug = True


print(config.debug, type(config).__name__)

# === class instances as decorators ===
class Memo:
    def __init__(self, f):
        self.f = f
        self.cache = {}
        self.hits = 0

    def __call__(self, n):
        if n in self.cache:
            self.hits += 1
        else:
            self.cache[n] = self.f(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.hits, len(fib.cache))


@int
@str
@len
@str.upper
@lambda f: f.__name__
def number():
    pass


print(number, type(number).__name__)

# === errors ===
try:
    @None
    def f():
        pass
except TypeError as e:
    print(e)
try:
    @repeat
    def f():
        pass
    f('x', 'y')
except TypeError as e:
    print(e)
try:
    @undefined_decorator
    class X:
        print('never')
except NameError as e:
    print(e)

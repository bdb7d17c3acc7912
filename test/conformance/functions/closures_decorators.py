# === closures share cells ===
def make():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    def read():
        return total

    return add, read


add, read = make()
add(3)
add(4)
print(read())
print(add.__closure__[0].cell_contents, add.__code__.co_freevars)


# === decorators run from the bottom up ===
def tag(label):
    print('make', label)

    def decorate(function):
        print('apply', label, function.__name__)

        def wrapper(*args, **kwargs):
            return f'{label}({function(*args, **kwargs)})'

        return wrapper

    return decorate


@tag('outer')
@tag('inner')
def greet(name):
    return f'hi {name}'


print(greet('Ann'), greet.__name__)


@(lambda cls: cls())
class Single:
    value = 7


print(Single.value, type(Single).__name__)


# === late binding, recursion, a function as a value ===
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


print(fact(20), fact(25))
print((lambda *a, **k: (a, k))(1, x=2), sorted([3, 1, 2], key=lambda v: -v))
compose = lambda *fs: lambda x: x if not fs else fs[0](compose(*fs[1:])(x))
print(compose(str, abs, int)('-5'))


# === defining again, nested functions of the same name ===
def same():
    def same():
        return 'inner'

    return same()


print(same())

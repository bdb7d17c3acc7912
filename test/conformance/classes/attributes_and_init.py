def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Dog:
    kind = 'canine'
    tricks = []

    def __init__(self, name, age=1, *, owner=None):
        self.name = name
        self.age = age
        self.owner = owner

    def add(self, trick):
        self.tricks.append(trick)
        return self

    def __str__(self):
        return f'{self.name} ({self.age})'


# === instances and shared class attributes ===
a, b = Dog('rex'), Dog('fido', 3, owner='ann')
a.add('sit').add('roll')
print(a, b, b.tricks is Dog.tricks, b.tricks, a.kind, Dog.kind, vars(b))
a.kind = 'wolf'
Dog.kind = 'dog'
print(a.kind, b.kind, 'kind' in vars(a), 'kind' in vars(b))
a.tricks = ['own']
print(a.tricks, b.tricks)
a.age += 10
Dog.count = 0
a.count += 1
print(a.age, a.count, Dog.count, b.count)
del a.kind
print(a.kind)
err(lambda: Dog(), lambda: Dog('x', 1, 2), lambda: Dog('x', name='y'), lambda: Dog('x', colour='red'), lambda: a.missing, lambda: Dog.add('x'), lambda: Dog.name)

# === class body is code ===
class Body:
    total = 0
    for i in range(5):
        total += i
    if total > 5:
        big = True
    table = {n: n * n for n in range(3)}

    def helper(x):
        return x + 1

    computed = helper(1)
    del i


print(Body.total, Body.big, Body.table, Body.computed, hasattr(Body, 'i'), Body.helper(5))

# === adding methods and data later ===
def describe(self): return f'{type(self).__name__} {self.name}'
Dog.describe = describe
print(a.describe(), b.describe(), Dog.describe(a))
a.describe = lambda: 'instance function'
print(a.describe(), b.describe())

# === names of classes, redefinition, nesting ===
First = Dog
class Dog:
    pass
print(type(a) is Dog, type(a) is First, isinstance(a, First), First.__name__, Dog() != a)


class Outer:
    class Inner:
        value = 'inner'

        def m(self):
            return Outer.Inner.value

    def make(self):
        return self.Inner()


print(Outer().make().m(), Outer.Inner.__qualname__, Outer.Inner().__class__.__name__)

# === private name mangling ===
class Private:
    __secret = 1
    __dunder__ = 2

    def __init__(self):
        self.__x = 3

    def get(self, __arg=4):
        __local = 5
        return self.__secret, self.__x, __arg, __local


class Child(Private):
    def steal(self):
        return self.__x


p = Private()
print(p.get(), vars(p), Private._Private__secret, Private.__dunder__, p._Private__x)
err(lambda: p.__secret, lambda: Child().steal(), lambda: p.__x)

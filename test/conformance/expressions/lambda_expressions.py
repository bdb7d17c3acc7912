# === forms ===
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=3: x * y)(2), (lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
print((lambda *, k=5: k)(), (lambda x: (lambda y: x + y))(1)(2))
print((lambda: (yield))().__next__())

# === name and attributes ===
f = lambda: None
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__doc__)
print((lambda x=1, *, y=2: 0).__defaults__, (lambda x=1, *, y=2: 0).__kwdefaults__)


class C:
    m = lambda self: self.x
    x = 5


print(C().m(), C.m.__qualname__)


def outer():
    return lambda: None


print(outer().__qualname__)

# === late and early binding ===
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([g() for g in late], [g() for g in early])

# === as key, in containers ===
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b}
print(ops['+'](1, 2), ops['-'](1, 2))
print(list(map(lambda x, y: x * y, [1, 2], [3, 4])), list(filter(lambda x: x % 2, range(5))))

# === body extent ===
g = lambda x: x if x else 'zero'
print(g(0), g(1))
h = lambda: 1, 2
print(type(h), h[0](), h[1])
k = lambda: (1, 2)
print(k())
print((lambda x: x > 1 and x < 5)(3), [lambda: 1][0]())
w = lambda s: [c for c in s if c not in 'aeiou']
print(w('hello'))

# === recursion through a name, y combinator ===
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
print((lambda f: f(f, 10))(lambda f, n: n if n < 2 else f(f, n - 1) + f(f, n - 2)))

# === nonlocal state through mutables ===
counter = (lambda box: lambda: box.append(1) or len(box))([])
print(counter(), counter(), counter())

# === errors ===
for bad in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda *, k: k)(), lambda: (lambda x: x)(y=1), lambda: (lambda x: undefined)(1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

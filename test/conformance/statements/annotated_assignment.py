# === values are bound ===
count: int = 3
name: 'anything' = 'n'
print(count, name)

# === bare annotation binds nothing ===
missing: int
try:
    missing
except NameError as e:
    print(e)

# === functions do not evaluate local annotations ===
def f():
    x: no_such_name = 1
    y: also_missing
    return x


print(f())


def unbound():
    y: int
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(unbound())

# === targets ===
class Obj:
    pass


o = Obj()
o.attr: int = 5
d = {}
d['k']: str = 'v'
(paren): int = 7
print(o.attr, d, paren)

# === class annotations ===
class Point:
    x: int
    y: float = 2.0
    tag: 'str' = 'p'


print(Point.__annotations__)
print(hasattr(Point, 'x'), Point.y, Point.tag)


class Child(Point):
    z: list


print(Child.__annotations__)


class NoNotes:
    pass


print(NoNotes.__annotations__)

# === function annotations ===
def g(a: int, b: 'text' = 'd', *args: tuple, c: float = 1.5, **kw: dict) -> bool:
    return True


print(g.__annotations__)
g.__annotations__['extra'] = 1
print(sorted(g.__annotations__))
print((lambda q: q).__annotations__)

# === evaluated lazily ===
class Node:
    next: Node
    other: Later


try:
    Node.__annotations__
except NameError as e:
    print(e)


class Later:
    pass


print(list(Node.__annotations__), Node.__annotations__['next'] is Node, Node.__annotations__['other'] is Later)

# === conditional class annotations ===
class Cond:
    if count == 3:
        yes: int = 1
    else:
        no: int = 2


print(Cond.__annotations__)

# === the right side is evaluated, tuples may be bare ===
pair: tuple = 1, 2
star: tuple = *pair, 3
print(pair, star)
def gen():
    got: int = yield 'y'
    print('got', got)
it = gen()
print(next(it))
print(it.send(9) if False else next(it, 'end'))

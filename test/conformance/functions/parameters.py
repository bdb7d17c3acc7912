# === defaults ===
def f(a, b=2, c=3):
    return a, b, c


print(f(1), f(1, 5), f(1, c=5), f(c=1, a=2), f(*[1, 2], **{'c': 9}))

# === *args, **kwargs ===
def g(a, *args, k=0, **kw):
    return a, args, k, kw


print(g(1), g(1, 2, 3), g(1, k=5), g(1, 2, x=3, y=4), g(*range(4), **{'k': 1, 'z': 2}), g(a=1), g(1, args=5, kw=6))

# === keyword-only ===
def h(*, a, b=2):
    return a, b


print(h(a=1), h(b=1, a=0))

# === positional-only ===
def p(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(p(1), p(1, 5, 6), p(1, c=9, d=8))


def q(a, /, **kw):
    return a, kw


print(q(1, a=2, self=3))

# === defaults are evaluated once ===
def acc(x, seen=[]):
    seen.append(x)
    return seen


print(acc(1), acc(2), acc(3, []), acc(4))
n = 1
def early(x=n):
    return x
n = 2
print(early())

# === evaluation of keyword order ===
print(list(g(0, z=1, y=2, x=3)[3]))

# === call errors ===
def zero(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def dflt(a, b=1): pass
def kwo(*, k): pass
def kwo2(*, k, l, m=0): pass
def poskw(a, *, k): pass
def po(a, b, /): pass
def po_kw(a, /, b): pass
def star(a, *args): pass


calls = [
    lambda: zero(1), lambda: zero(1, 2), lambda: zero(x=1), lambda: one(), lambda: one(1, 2), lambda: one(1, a=2), lambda: one(b=1),
    lambda: two(), lambda: two(1), lambda: two(b=1), lambda: two(1, 2, 3), lambda: two(1, 2, b=3), lambda: two(1, c=3), lambda: three(), lambda: three(1), lambda: three(1, 2, 3, 4),
    lambda: dflt(), lambda: dflt(1, 2, 3), lambda: dflt(b=1), lambda: kwo(), lambda: kwo(1), lambda: kwo(1, k=2), lambda: kwo(1, 2), lambda: kwo2(), lambda: kwo2(k=1),
    lambda: kwo2(1, m=2), lambda: poskw(1), lambda: poskw(), lambda: poskw(1, 2, k=3), lambda: poskw(1, 2), lambda: po(1), lambda: po(), lambda: po(a=1, b=2), lambda: po(1, b=2), lambda: po(1, 2, 3),
    lambda: po_kw(a=1, b=2), lambda: po_kw(1, 2, b=3), lambda: star(), lambda: star(a=1, b=2), lambda: star(*[1], a=1), lambda: q(), lambda: q(a=1), lambda: h(), lambda: h(1, a=1), lambda: dflt(1, 2, b=3),
    lambda: one(**{'a': 1, 'zz': 2}), lambda: two(*'abc'), lambda: one(**{1: 2}), lambda: kwo(kk=1), lambda: three(alpha=1),
]
for call in calls:
    try:
        print('ok', call())
    except TypeError as e:
        print(e)

"""Names inside comprehensions and generator expressions."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


x = 'outer'
print([x for x in range(3)], x, {x: x for x in 'ab'}, x, {x for x in [1]}, x, list(x for x in 'cd'), x)
print([[x, y] for x in range(2) for y in [x, x + 1]], [x for x in [x, x]], [y for x in ['ab'] for y in x])
print([(lambda: x)() for x in range(3)], [f() for f in [lambda: x for x in range(3)]], [f() for f in [lambda x=x: x for x in range(3)]])


def function():
    fs = [lambda: i for i in range(3)]
    total = [total := 0] and [total := total + n for n in range(4)]
    return [f() for f in fs], total


print(function())


def unbound():
    return [later for _ in 'a']
    later = 1


def leaks():
    [hidden for hidden in 'abc']
    return hidden


def first_iterable_outside():
    # The first iterable is evaluated in the enclosing scope, at once; the rest when they are needed.
    n = [1, 2]
    g = (a * b for a in n for b in n)
    n = [10]
    return list(g)


def first_is_eager():
    return (x for x in 1 / 0)


def second_is_lazy():
    g = (x for _ in 'a' for x in 1 / 0)
    print('made')
    return list(g)


for f in (unbound, leaks, first_iterable_outside, first_is_eager, second_is_lazy):
    attempt(f)


def conditions():
    log = []

    def note(v):
        log.append(v)
        return v

    result = [note(('item', i)) for i in note(range(3)) if note(i % 2 == 0)]
    return result, log


print(conditions())
print([a for a, b in [(1, 2), (3, 4)] if b > 2], [a for a, *b in ['abc', 'd']], [i for i, in [(1,), (2,)]], [d['k'] for d['k'] in range(2)] if (d := {}) is not None else 0, d)
print([[j for j in range(i)] for i in range(4)], {k: [v for v in k] for k in ('ab', 'c')}, [x if x else 'zero' for x in range(2)], [x for x in range(9) if x % 2 if x % 3])
print({k: v for k, v in zip('ab', range(2))}, {**{a: 1 for a in 'xy'}}, sum(i for i in range(5)), max((len(w), w) for w in ['a', 'bcd']), ''.join(c for c in 'a1b2' if c.isalpha()))


def nonlocal_in_comp():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    return [bump() + 0 * i for i in range(3)], count


def locals_inside():
    a = 1
    return [sorted(locals()) for i in range(1)], sorted(locals())


def walrus_leaks():
    if any((found := n) > 2 for n in range(5)):
        return found, [y := 1, y ** 2], [last := c for c in 'ab'], last


print(nonlocal_in_comp(), locals_inside(), walrus_leaks())


class InClass:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    pairs = [(i, j) for i in items for j in items]
    via_lambda = [(lambda: k)() for k in items]


print(InClass.doubled, InClass.pairs, InClass.via_lambda, hasattr(InClass, 'i'))


def raising():
    return [1 / n for n in (2, 1, 0)]


attempt(raising)
attempt(lambda: {[]: 1 for _ in 'a'})
attempt(lambda: {n for n in ([],)})
attempt(lambda: [a for a, b in [(1,)]])
attempt(lambda: [n for n in 5])
attempt(lambda: {**x for x in [1]} if False else {k: v for k, v in [1]})

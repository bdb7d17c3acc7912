"""`__call__`: on instances, classes, with every argument form, and things that are not callable."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class F:
    def __init__(self, *parts):
        self.parts = parts

    def __call__(self, *args, **kwargs):
        if not args and not kwargs:
            return self.parts
        return F(*self.parts, *args, *sorted(kwargs.items()))

    def __repr__(self):
        return f'F{self.parts}'


f = F()
print(f(1)(2, a=3)(*[4, 5], **{'b': 6})())
print(callable(f), callable(F), callable(5), callable(print), callable(None), callable(lambda: 0))
print(list(map(F(0), 'ab')), sorted([3, 1, 2], key=lambda x: -x), max('abc', key=F().__class__ and ord))


class Signature:
    def __call__(self, a, b=2, /, *, c):
        return a, b, c


s = Signature()
print(s(1, c=3), s(1, 5, c=3), Signature.__call__(s, 9, c=0))
attempt(lambda: s())
attempt(lambda: s(1))
attempt(lambda: s(1, 2, 3, c=4))
attempt(lambda: s(a=1, c=2))
attempt(lambda: s(1, c=1, d=2))


# === looked up on the type only ===
class Plain:
    pass


p = Plain()
p.__call__ = lambda: 'never'
attempt(lambda: p())
print(p.__call__(), callable(p))
Plain.__call__ = lambda self: 'now'
print(p(), callable(p))
del Plain.__call__
attempt(lambda: p())


# === a callable as decorator, and a chain of __call__ ===
class Deco:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        def inner(*args):
            return [function(*args)] * self.times

        return inner


@Deco(2)
def g(x):
    return x + 1


print(g(1))


class Chain:
    __call__ = F('chain')


print(Chain()('x'))


class Deep:
    pass


Deep.__call__ = Deep()
try:
    Deep()()
except RecursionError:
    print('RecursionError')

for thing in (1, 'a', None, [], {}, (), {1}, 1.5, b'', range(1), ..., NotImplemented, object(), F(1).parts, ValueError()):
    attempt(lambda: thing())
attempt(lambda: (1)(2))
attempt(lambda: [1, 2](0))
attempt(lambda: 'text'('more'))
attempt(lambda: print()())

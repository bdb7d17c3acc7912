"""Functions, bound methods, class methods and static methods as descriptors."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def f(self, *args):
    return type(self).__name__, args


class A:
    m = f

    @classmethod
    def c(cls, *args):
        return cls.__name__, args

    @staticmethod
    def s(*args):
        return args


class B(A):
    pass


a, b = A(), B()
# === binding by hand ===
bound = f.__get__(a)
print(bound(1), f.__get__(a, A)(2), f.__get__(None, A) is f, f.__get__(5)(3))
attempt(lambda: f.__get__())
attempt(lambda: f.__get__(None))
attempt(lambda: f.__get__(None, None))
print(A.m is f, a.m is a.m, a.m == a.m, a.m == A().m, a.m.__func__ is f, a.m.__self__ is a)
print(hash(a.m) == hash(a.m), {a.m: 1}[a.m], a.m.__name__, a.m.__qualname__, b.m.__func__ is a.m.__func__)
keep = a.m
print(keep is a.m, keep == a.m, keep != b.m, keep.__call__(4))

# === class and static methods ===
print(A.c(1), b.c(2), A.c.__self__ is A, b.c.__self__ is B, A.c == A.c, A.c == B.c, A.c.__func__ is B.c.__func__)
print(A.s(1), b.s(2), A.s is a.s, A.s is vars(A)['s'].__func__, vars(A)['s'].__wrapped__ is A.s, vars(A)['s'](9))
attempt(lambda: vars(A)['c'](1))
print(vars(A)['c'].__get__(a)(1), vars(A)['c'].__get__(None, B)(2), vars(A)['s'].__get__(a)(3))
print(vars(A)['c'].__name__, vars(A)['s'].__qualname__, vars(A)['c'].__wrapped__.__name__)
attempt(lambda: A.m())
attempt(lambda: a.m.missing)
attempt(lambda: setattr(a.m, 'attr', 1))
f.attr = 'on function'
print(a.m.attr, A.m.attr)


# === callables that are not functions do not bind ===
class Callable:
    def __call__(self, *args):
        return len(args)


class Host:
    callable = Callable()
    builtin = len
    lam = lambda *args: len(args)
    klass = int
    bound = a.m
    partial_method = classmethod(Callable())


h = Host()
print(h.callable(1, 2), h.builtin('abc'), h.lam(1, 2), h.klass('5'), h.bound('x'), h.partial_method(1, 2))

# === on the instance nothing binds ===
h.own = lambda *args: args
print(h.own(1))

# === methods of builtins ===
append = [].append
print(type(append).__name__, append.__name__, append.__self__, [].append == [].append, append == append, list.append is list.append)
print(str.upper.__get__('abc')(), str.upper('x'), 'x'.upper.__self__, type(str.upper).__name__, type('x'.upper).__name__)
attempt(lambda: str.upper())
attempt(lambda: str.upper(1))
attempt(lambda: list.append([]))
attempt(lambda: [].append())
attempt(lambda: str.upper.__get__(1))
print(dict.fromkeys('ab'), {}.fromkeys('a', 1), type(dict.fromkeys).__name__, int.from_bytes(b'\x01'))
print(type(int.__add__).__name__, int.__add__(1, 2), (1).__add__(2), int.__add__.__get__(5)(6), (1).__add__ == (1).__add__)

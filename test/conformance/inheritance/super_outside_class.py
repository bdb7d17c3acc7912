"""`super()` without arguments where no class surrounds it: the two errors."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def with_argument(self):
    return super().m()


def without():
    return super()


def only_star(*args):
    return super()


class C:
    def deleted(self):
        del self
        return super().__repr__()


C.m = with_argument
attempt(lambda: with_argument(C()))
attempt(C().m)
attempt(without)
attempt(C().deleted)
attempt(lambda: only_star(1))
attempt(lambda: super())
attempt(lambda: (lambda self: super())(1))
attempt(lambda: [super() for _ in 'a'])
try:
    super()
except RuntimeError as e:
    print(e)

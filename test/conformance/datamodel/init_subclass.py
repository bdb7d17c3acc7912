"""`__init_subclass__`: keywords, super calls, errors."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Plugin:
    registry = []

    def __init_subclass__(cls, /, key=None, **kwargs):
        print('init_subclass', cls.__name__, key, kwargs, hasattr(cls, 'attr'))
        super().__init_subclass__(**kwargs)
        cls.key = key
        Plugin.registry.append(cls.__name__)


class A(Plugin, key='a'):
    attr = 1


class B(A):
    pass


class C(B, key='c'):
    def __init_subclass__(cls, **kwargs):
        print('C hook for', cls.__name__)
        super().__init_subclass__(key=cls.__name__.lower(), **kwargs)


class D(C):
    pass


print(Plugin.registry, A.key, B.key, C.key, D.key)


def unknown():
    class E(Plugin, colour='red'):
        pass


def plain():
    class E(colour='red'):
        pass


def twice():
    class E(D, key='x'):
        pass


attempt(unknown)
attempt(plain)
attempt(twice)
attempt(lambda: object.__init_subclass__(1))
attempt(lambda: object.__init_subclass__(x=1))
attempt(lambda: object.__init_subclass__())
print(type(vars(Plugin)['__init_subclass__']).__name__)
attempt(lambda: type('T', (Plugin,), {}, key='by type'))


# === cooperation between two bases ===
class Left:
    def __init_subclass__(cls, left=0, **kw):
        super().__init_subclass__(**kw)
        cls.left = left


class Right:
    def __init_subclass__(cls, right=0, **kw):
        super().__init_subclass__(**kw)
        cls.right = right


class Both(Left, Right, left=1, right=2):
    pass


print(Both.left, Both.right)


# === an error in the hook leaves no name behind ===
class Refuse:
    def __init_subclass__(cls):
        raise ValueError(f'no {cls.__name__}')


def refused():
    class Kid(Refuse):
        pass


attempt(refused)
print([c.__name__ for c in Refuse.__subclasses__()])


# === a hook that replaces methods ===
class Wrapping:
    def __init_subclass__(cls):
        original = cls.run

        def run(self):
            return ['before', original(self), 'after']

        cls.run = run


class Task(Wrapping):
    def run(self):
        return 'working'


print(Task().run())

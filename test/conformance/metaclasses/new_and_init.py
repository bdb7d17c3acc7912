"""What the metaclass's `__new__` may change, and the arguments of `__init__`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Registry(type):
    known = {}

    def __new__(mcls, name, bases, namespace, *, register=True, prefix='', **rest):
        namespace['tag'] = prefix + name.lower()
        cls = super().__new__(mcls, prefix + name, bases, namespace, **rest)
        if register:
            mcls.known[cls.__name__] = cls
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        print('init', name, cls.__name__, sorted(kwargs))
        super().__init__(name, bases, namespace)


class Base(metaclass=Registry, register=False):
    pass


class Foo(Base, prefix='My'):
    pass


class Bar(Foo):
    tag = 'overwritten'


print(sorted(Registry.known), Foo.tag, Foo.__name__, Foo.__qualname__, Bar.tag)


# === replacing bases and namespace ===
class Mixed(type):
    def __new__(mcls, name, bases, ns):
        upper = {k.upper() if not k.startswith('_') else k: v for k, v in ns.items()}
        return type.__new__(mcls, name, (*bases, Base) if False else bases, upper)


class U(metaclass=Mixed):
    value = 3

    def go(self):
        return 'gone'


print(U.VALUE, U().GO(), hasattr(U, 'value'))


# === a "metaclass" that is a function or another callable ===
def as_dict(name, bases, ns, **kw):
    return {'name': name, 'bases': bases, 'public': {k: v for k, v in ns.items() if not k.startswith('__')}, 'kw': kw}


class D(metaclass=as_dict, option=1):
    a = 1
    b = a + 1


print(D)


class Maker:
    def __call__(self, name, bases, ns):
        return type(name + 'Made', bases, ns)


class E(metaclass=Maker()):
    x = 1


print(E, E.x)


# === calls of type with wrong arguments ===
attempt(lambda: type())
attempt(lambda: type('X'))
attempt(lambda: type('X', ()))
attempt(lambda: type('X', (), {}, 1))
attempt(lambda: type(1, (), {}))
attempt(lambda: type('X', [], {}))
attempt(lambda: type('X', (), []))
attempt(lambda: type('X', (1,), {}))
attempt(lambda: type('X', (), {}, option=1))
attempt(lambda: type('a\0b', (), {}))
attempt(lambda: type(5, option=1))
attempt(lambda: type.__new__(int, 'X', (), {}))
attempt(lambda: type.__new__())
attempt(lambda: type.__new__(object, 'X', (), {}))


class NoNew(type):
    def __new__(mcls, *args):
        return None


class Nothing(metaclass=NoNew):
    pass


print(Nothing)

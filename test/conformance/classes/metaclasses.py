def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === the order of hooks ===
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, kw)
        return {'from_prepare': 1}

    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print('init', name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print('call', cls.__name__, args)
        return super().__call__(*args)

    def shout(cls):
        return cls.__name__.upper()

    def __repr__(cls):
        return f'<{cls.__name__}>'

    def __len__(cls):
        return 42

    def __getitem__(cls, k):
        return k

    def __contains__(cls, x):
        return x == 'in'

    def __iter__(cls):
        return iter('meta')

    def __getattr__(cls, name):
        return f'class attr {name}'

    @property
    def prop(cls):
        return 'meta property'


class A(metaclass=Meta, option=5):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A):
    pass


print(A(1).v, A, type(B), B.shout(), len(A), A['k'], 'in' in A, list(A), A.missing, A.prop, A.from_prepare, type(Meta))
err(lambda: A(1).shout(), lambda: A(1).prop, lambda: len(A(1)))


# === conflicts and the derived metaclass ===
class M1(type): pass
class M2(type): pass
class M12(M1, M2): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
class Both(X1, X2, metaclass=M12): pass
print(type(Both).__name__)
def conflict():
    class C(X1, X2):
        pass
err(conflict)


# === functions as metaclass, type() respects metaclass ===
def factory(name, bases, ns, **kw):
    return name, bases, kw


class Odd(int, metaclass=factory, k=1):
    pass


print(Odd, type(type('T', (A,), {})).__name__)


# === singleton and registry ===
class Singleton(type):
    _made = {}

    def __call__(cls, *a):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*a)
        return cls._made[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config())


class NoCall(type):
    def __call__(cls):
        raise TypeError(f'{cls.__name__} is abstract')


class Abstract(metaclass=NoCall):
    pass


err(lambda: Abstract())

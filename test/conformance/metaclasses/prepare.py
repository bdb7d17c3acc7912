"""What `__prepare__` may return, when it runs and what it is given."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


# === the namespace sees every store and load of the body ===
class Logged(dict):
    def __init__(self, log):
        super().__init__()
        self.log = log

    def __setitem__(self, key, value):
        self.log.append(('set', key))
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith('__') or key in ('print', 'range', 'len'):
            raise KeyError(key)
        self.log.append(('missing', key))
        return f'made {key}'

    def __delitem__(self, key):
        self.log.append(('del', key))
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', mcls.__name__, name, [b.__name__ for b in bases], kw)
        mcls.log = []
        return Logged(mcls.log)

    def __new__(mcls, name, bases, ns, **kw):
        print('namespace', type(ns).__name__)
        cls = super().__new__(mcls, name, bases, dict(ns))
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class A(metaclass=Meta, flavour='x'):
    one = 1
    two = unknown_name
    del one
    three = two + '!'

    def method(self):
        return self.three


print([entry for entry in Meta.log if entry[1] not in ('__firstlineno__', '__static_attributes__', '__classdictcell__')])
print(A.two, A().method(), hasattr(A, 'one'))


# === the namespace holds names before the body runs ===
class Given(type):
    @staticmethod
    def __prepare__(name, bases):
        return {'helper': lambda self: f'helped {type(self).__name__}', 'limit': 3}


class B(metaclass=Given):
    limit = limit + 1
    copied = limit * 2


print(B.limit, B.copied, B().helper())


# === `type.__prepare__` and things that are not mappings ===
print(type.__prepare__(), type.__prepare__('x', (), a=1))


class Broken(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 42


class Raising(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        raise LookupError(name)


def broken():
    class C(metaclass=Broken):
        pass


def raising():
    class C(metaclass=Raising):
        print('never')


def unknown_keyword():
    class C(metaclass=Given, extra=1):
        pass


attempt(broken)
attempt(raising)
attempt(unknown_keyword)

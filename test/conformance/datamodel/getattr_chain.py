"""`__getattr__` and `__getattribute__` with each other, with descriptors and with special methods."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Traced:
    kind = 'class attribute'

    def __init__(self):
        self.own = 'instance attribute'

    def __getattribute__(self, name):
        print('  attribute', name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print('  fallback', name)
        if name == 'computed':
            return 42
        raise AttributeError(f'nothing called {name}')

    def method(self):
        return self.own

    def __len__(self):
        return 3


t = Traced()
print(t.own, t.kind, t.computed)
print(t.method())
attempt(lambda: t.absent)
print(len(t), hasattr(t, 'x'), getattr(t, 'y', 'default'))
t.new = 1
print(t.__dict__ == {'own': 'instance attribute', 'new': 1})
print(object.__getattribute__(t, 'own'))
attempt(lambda: object.__getattribute__(t, 'computed'))
attempt(lambda: Traced.__getattr__(t, 'computed'))


# === special methods do not pass through either ===
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)


class Target:
    x = 1

    def __len__(self):
        return 5


target = Target()
p = Proxy(target)
p.y = 2
print(p.x, p.y, target.y, p.__len__())
attempt(lambda: len(p))
attempt(lambda: p + 1)
attempt(lambda: iter(p))
del p.y
attempt(lambda: p.y)
attempt(lambda: delattr(p, 'y'))


# === recursion in the hook ===
class Endless:
    def __getattr__(self, name):
        return self.other


attempt(lambda: Endless().x)


# === only AttributeError leads to the fallback ===
class Other:
    def __getattribute__(self, name):
        if name == 'key':
            raise KeyError('k')
        if name == 'attr':
            raise AttributeError
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f'saved {name}'


attempt(lambda: Other().key)
attempt(lambda: Other().attr)


# === a metaclass-free hook on the instance is ignored; names need not be identifiers ===
class Plain:
    pass


q = Plain()
q.__getattr__ = lambda name: 'never'
attempt(lambda: q.z)
setattr(q, 'not an identifier', 1)
setattr(q, '', 2)
print(getattr(q, 'not an identifier'), getattr(q, ''), sorted(k for k in vars(q) if not k.startswith('__')))
attempt(lambda: getattr(q, 'has space'))
attempt(lambda: getattr(q, 1))
attempt(lambda: setattr(q, 1, 2))
attempt(lambda: delattr(q, None))
attempt(lambda: hasattr(q, b'x'))
attempt(lambda: getattr(q))
attempt(lambda: getattr(q, 'a', 'b', 'c'))

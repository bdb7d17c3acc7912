def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === __getattr__ only when the normal way fails ===
class Lazy:
    cls = 'class attr'

    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        print('getattr', name)
        if name == 'computed':
            self.computed = 42
            return self.computed
        raise AttributeError(f'{type(self).__name__} has no {name}')


z = Lazy()
print(z.real, z.cls, z.computed, z.computed, hasattr(z, 'q'), getattr(z, 'w', 'default'))
err(lambda: z.nope)


# === __getattribute__ always ===
class Spy:
    x = 1

    def __getattribute__(self, name):
        if name == 'secret':
            raise AttributeError('hidden')
        print('getattribute', name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f'fallback {name}'

    def m(self):
        return self.x


s = Spy()
print(s.x, s.m(), s.secret, s.other)
print(len(type(s).__mro__), Spy.x)

# === __setattr__ and __delattr__ ===
class Guard:
    def __setattr__(self, name, value):
        if name.startswith('_'):
            raise AttributeError(f'{name} is private')
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)


g = Guard()
g.a = 5
g.__dict__['_b'] = 'direct'
print(g.a, g._b)
g.a += 1
print(g.a)
def private(): g._x = 1
def missing(): del g.zz
err(private, missing)
del g.a
print(vars(g))

# === special methods skip the instance and __getattr__ ===
class NoLen:
    def __getattr__(self, name):
        return lambda *a: 7


n = NoLen()
print(n.__len__(), n.anything(1, 2))
n.__call__ = lambda: 'no'
err(lambda: len(n), lambda: n(), lambda: n + 1, lambda: n[0], lambda: [x for x in n])


# === a property whose getter raises AttributeError ===
class P:
    @property
    def p(self):
        return self.not_there

    def __getattr__(self, name):
        return f'getattr({name})'


print(P().p)


# === proxies and chains ===
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_t', target)

    def __getattr__(self, name):
        return getattr(self._t, name)

    def __setattr__(self, name, value):
        setattr(self._t, name, value)

    def __dir__(self):
        return ['proxied']


class Target:
    def hello(self):
        return f'hello {self.name}'


t = Target()
p = Proxy(t)
p.name = 'bob'
print(p.hello(), t.name, vars(p).keys() == {'_t'}, dir(p))
err(lambda: p.missing)


# === __getattr__ on a recursion ===
class Deep:
    def __getattr__(self, name):
        return self.missing


try:
    Deep().x
except RecursionError as e:
    print(type(e).__name__)

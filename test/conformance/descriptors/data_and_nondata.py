"""Which wins: data descriptor, instance attribute, non-data descriptor, class attribute."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class GetOnly:
    def __get__(self, obj, owner=None):
        return 'get only', obj is None, owner.__name__


class SetOnly:
    def __set__(self, obj, value):
        print('set only', value)


class DeleteOnly:
    def __delete__(self, obj):
        print('delete only')


class GetSet(GetOnly, SetOnly):
    pass


class Full(GetSet, DeleteOnly):
    pass


class Host:
    g = GetOnly()
    s = SetOnly()
    d = DeleteOnly()
    gs = GetSet()
    full = Full()
    plain = 'class value'


h = Host()
for name in ('g', 'gs', 'full', 'plain'):
    print(name, getattr(h, name), getattr(Host, name))
print(type(h.s).__name__, type(h.d).__name__)

# Into the instance dictionary, past the descriptors:
for name in ('g', 's', 'd', 'gs', 'full', 'plain'):
    h.__dict__[name] = f'instance {name}'
for name in ('g', 's', 'd', 'gs', 'full', 'plain'):
    print(name, getattr(h, name))

h.s = 1
h.gs = 2
h.full = 3
h.g = 'stored'
print(h.g)
attempt(lambda: setattr(h, 'd', 1))
attempt(lambda: delattr(h, 's'))
attempt(lambda: delattr(h, 'gs'))
del h.d, h.full, h.g, h.plain
print(h.g, h.plain, sorted(h.__dict__))
attempt(lambda: delattr(h, 'g'))
attempt(lambda: delattr(h, 'plain'))

# === on the class, descriptors are replaced and not asked ===
Host.s = 5
print(Host.s, h.s)
Host.full = 'gone'
print(h.full, Host().full)


# === __get__ raising AttributeError falls to __getattr__ ===
class Raising:
    def __get__(self, obj, owner):
        raise AttributeError('from descriptor')


class Fallback:
    r = Raising()

    def __getattr__(self, name):
        return f'fallback {name}'


print(Fallback().r)
attempt(lambda: Fallback.r)
print(hasattr(Fallback, 'r'), getattr(Fallback, 'r', 'default'))


# === special methods found in a descriptor ===
class LenDescriptor:
    def __get__(self, obj, owner):
        return lambda: 12


class WithLen:
    __len__ = LenDescriptor()
    __call__ = LenDescriptor()


print(len(WithLen()), WithLen()())


# === __get__ set on the instance of a descriptor is not seen ===
class Empty:
    pass


e = Empty()
e.__get__ = lambda obj, owner: 'never'


class Holder:
    attr = e


print(Holder().attr is e)

"""Names found on the metaclass, on the class and on both."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Data:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, owner):
        return f'{self.label} of {obj.__name__ if isinstance(obj, type) else obj} for {owner.__name__}'

    def __set__(self, obj, value):
        print('set', self.label, value)


class NonData:
    def __get__(self, obj, owner):
        return f'nondata of {getattr(obj, "__name__", obj)} for {owner.__name__}'


class Meta(type):
    both_data = Data('meta data')
    both_plain = 'from meta'
    only_meta = 'only meta'
    meta_nondata = NonData()

    def method(cls):
        return f'method of {cls.__name__}'

    @property
    def size(cls):
        return len(cls.__name__)

    @classmethod
    def which(mcls):
        return mcls.__name__


class Klass(metaclass=Meta):
    both_data = 'class value'
    both_plain = 'from class'
    meta_nondata = 'class beats nondata'
    described = NonData()


class Child(Klass):
    pass


print(Klass.both_data, '/', Klass.both_plain, '/', Klass.only_meta, '/', Klass.meta_nondata)
print(Klass().both_data, Klass().both_plain, Child.both_plain, Child().meta_nondata)
print(Klass.described, '/', Child.described, '/', Klass().described.split(' at ')[0][:11])
print(Klass.method(), Child.method(), Klass.size, Child.size, Klass.which())
attempt(lambda: Klass().only_meta)
attempt(lambda: Klass().method())
attempt(lambda: Klass().size)
Klass.both_data = 5
attempt(lambda: setattr(Klass, 'size', 1))
attempt(lambda: delattr(Klass, 'only_meta'))
Klass.only_meta = 'now mine'
print(Klass.only_meta, Meta.only_meta, Child.only_meta)
del Klass.only_meta
print(Klass.only_meta)


# === hooks of the metaclass ===
class Hooked(type):
    def __getattr__(cls, name):
        return f'{cls.__name__} has no {name}'

    def __setattr__(cls, name, value):
        print('setting', name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print('deleting', name)
        super().__delattr__(name)

    def __dir__(cls):
        return ['zeta', 'alpha']


class H(metaclass=Hooked):
    present = 1


print(H.present, H.absent)
H.fresh = 2
print(H.fresh)
del H.fresh
print(H.fresh, dir(H))
attempt(lambda: H().absent)
attempt(lambda: delattr(H, 'never'))


class Strict(type):
    def __getattribute__(cls, name):
        if name.startswith('secret'):
            raise AttributeError(f'no {name} here')
        return super().__getattribute__(name)


class S(metaclass=Strict):
    secret_value = 3
    open_value = 4


attempt(lambda: S.secret_value)
print(S.open_value, S().secret_value, hasattr(S, 'secret_value'))

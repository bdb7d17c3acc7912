# === __init_subclass__ ===
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__.lower()] = cls


class Csv(Plugin): pass
class Json(Plugin, key='json!'): pass
class Deep(Csv, key='deep'): pass


print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Bad(Plugin, other=1):
        pass
except TypeError as e:
    print(e)
try:
    class Bad2(x=1):
        pass
except TypeError as e:
    print(e)


# === __set_name__ ===
class Field:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, 'unset')

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value


class Model:
    a = Field()
    b = Field()

    def __init_subclass__(cls):
        print('fields of', cls.__name__, [k for k, v in vars(cls).items() if isinstance(v, Field)])


class User(Model):
    c = Field()


u = User()
u.a, u.c = 1, 3
print(u.a, u.b, u.c, vars(u), type(User.a).__name__)
late = Field()
Model.late = late
print(hasattr(late, 'name'))


class Raising:
    def __set_name__(self, owner, name):
        raise ValueError('no name')


try:
    class Broken:
        r = Raising()
except ValueError as e:
    print(e, e.__notes__)


# === __class_getitem__ ===
class Box:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item}]'


class Sub(Box):
    pass


print(Box[int], Sub[1, 2], Box['x'])
try:
    Box()[1]
except TypeError as e:
    print(e)

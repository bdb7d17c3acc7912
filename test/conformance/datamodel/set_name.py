"""`__set_name__`: order, owners, errors with notes."""


class Named:
    def __init__(self, label=''):
        self.label = label

    def __set_name__(self, owner, name):
        print('set_name', self.label, owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, 'unset')

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value


class A:
    x = Named('first')
    y = Named('second')
    z = x

    def __init_subclass__(cls):
        print('init_subclass', cls.__name__)


a = A()
a.x, a.y = 1, 2
print(a.x, a.y, a.z, a.__dict__, A.x.name)


class B(A):
    w = Named('third')


# Assigning later calls nothing.
B.late = Named('late')
print(hasattr(B.late, 'name'))
B.late.__set_name__(B, 'late')
B().late = 3


# === the metaclass's order ===
class Meta(type):
    def __new__(mcls, name, bases, ns):
        print('before new')
        cls = super().__new__(mcls, name, bases, ns)
        print('after new')
        return cls

    def __init__(cls, name, bases, ns):
        print('meta init')
        super().__init__(name, bases, ns)


class C(A, metaclass=Meta):
    v = Named('fourth')


# === looked up on the type ===
class Holder:
    pass


h = Holder()
h.__set_name__ = lambda owner, name: print('never')


class D:
    h = h


# === it may change the class ===
class Sibling:
    def __set_name__(self, owner, name):
        setattr(owner, name + '_also', f'beside {name}')


class E:
    one = Sibling()
    two = Sibling()


print(E.one_also, E.two_also)


# === errors ===
class Bad:
    def __set_name__(self, owner, name):
        raise KeyError(name)


try:
    class F:
        bad = Bad()
except KeyError as e:
    print(repr(e), e.__notes__)


class Arity:
    def __set_name__(self):
        pass


try:
    class G:
        attr = Arity()
except TypeError as e:
    print(e, e.__notes__)

T = type('T', (), {'made': Named('by type')})
print(T.made.name)

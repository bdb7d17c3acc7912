def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === one argument ===
print(type(1), type('a'), type(None), type(type), type(int), type(len), type(lambda: 0), type([].append), type(x for x in []), type(...), type(NotImplemented), type(print) is type(len))
print(type(1) is int, type(True) is bool, type(1) == type(2), type(ValueError()), type(range(3)), type(iter([])), type({}.keys()), type(slice(1)), type(zip()), type(object()))

# === three arguments ===
def method(self):
    return self.x * 2


T = type('T', (), {'x': 5, 'method': method, '__doc__': 'made'})
print(T, T().method(), T.__name__, T.__qualname__, T.__module__, T.__doc__, T.__bases__, T.__dict__['x'])
U = type('U', (T, dict), {'__init__': lambda self, v: setattr(self, 'x', v)})
print(U(7).method(), [k.__name__ for k in U.__mro__], type(U), isinstance(U(1), dict))
err(lambda: type(), lambda: type(1, 2), lambda: type(5, (), {}), lambda: type('X', int, {}), lambda: type('X', (), []), lambda: type('X', (5,), {}), lambda: type('X', (bool,), {}), lambda: type('X', (int, str), {}), lambda: type('X', (object, T), {}), lambda: type('X', (T, T), {}), lambda: type(x=1), lambda: type('X\0', (), {}), lambda: type('X', (type(None),), {}))

# === attributes of classes ===
class A:
    """Doc."""
    attr = 1

    class B:
        pass


class C(A, int):
    pass


print(A.__name__, A.B.__qualname__, A.__module__, C.__bases__, C.__base__, C.__mro__[1:3], A.__doc__, C.__doc__, A.__dict__['attr'], type(A.__dict__).__name__, A.__subclasses__(), int.__module__, A.__type_params__, A.B)
A.__name__ = 'Renamed'
A.__qualname__ = 'Q.Renamed'
print(A.__name__, A, C.__mro__[1].__name__)
A.added = lambda self: 'added later'
print(C(1).added(), 'added' in vars(A))
del A.added
err(lambda: C(1).added())
def name_int(): A.__name__ = 5
def bases_int(): A.__bases__ = 5
def bases_empty(): C.__bases__ = ()
def mro_set(): A.__mro__ = ()
def dict_set(): A.__dict__['x'] = 1
def int_attr(): int.x = 1
def int_del(): del int.bit_length
def del_name(): del A.__name__
def doc_int(): int.__doc__ = 'x'
err(name_int, bases_int, bases_empty, mro_set, dict_set, int_attr, int_del, del_name, doc_int)

# === __bases__ assignment ===
class P1:
    who = 'P1'


class P2:
    who = 'P2'


class Kid(P1):
    pass


Kid.__bases__ = (P2,)
print(Kid().who, Kid.__mro__, P1.__subclasses__(), P2.__subclasses__())

# === calling, comparing, hashing ===
print(int('5'), int.__call__('7'), type.__call__(int, '8'), int == int, int != str, {int: 'i', str: 's'}[type(1)], int in (int, str), callable(A), type.mro(Kid)[0].__name__, isinstance(int, type), issubclass(type, object), isinstance(type, type))
err(lambda: int < str, lambda: int + 1, lambda: len(int), lambda: iter(int), lambda: A.missing, lambda: A()(), lambda: type.mro(), lambda: A[0], lambda: 5 in int)

# === | and [] on types ===
print(int | str, (int | None), int | str == str | int, isinstance(1, int | str), list[int], dict[str, int], tuple[int, ...], list[int]([1]), type(int | str).__name__, type(list[int]).__name__)
err(lambda: int[str], lambda: isinstance([], list[int]), lambda: int | 5)

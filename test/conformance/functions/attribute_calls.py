# Attributes and methods of functions, methods, generators, classes and aliases.
def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    "doc f"
    x = 1
    return lambda: x
class A:
    def m(self, x=1): "dm"; return x
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
def g():
    x = yield 1
    print('got', x)
    try:
        yield 2
    except ValueError as e:
        yield e
    return 3
def g2():
    try:
        yield 1
    except GeneratorExit:
        return 7
def g3():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def g4():
    yield next(me)
class D:
    def __dir__(self): return ['b', 'a', 1]
class D2:
    def __dir__(self): return ('b', 'a')
class D3:
    def __dir__(self): return 5
class D4:
    def __dir__(self): return ['b', 'a', 'b']
class Sub(list[int]): pass
class W:
    def __init__(self): self.out = []
    def write(self, t): self.out.append(t)


def check(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


check(lambda: (f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__dict__))
check(lambda: (f.__code__.co_name, f.__code__.co_qualname, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_nlocals))
check(lambda: (f.__code__.co_varnames, f.__code__.co_names, f.__code__.co_cellvars, f.__code__.co_freevars, f.__code__.co_flags, f.__code__.co_firstlineno))
check(lambda: (f.__code__.co_filename))
check(lambda: (f(1, d=2).__code__.co_freevars))
check(lambda: (f(1, d=2).__closure__[0].cell_contents))
check(lambda: (f.__annotations__))
check(lambda: (f.__type_params__))
check(lambda: (f.__get__(1)))
check(lambda: (f.__get__()))
check(lambda: (f.__class__))
check(lambda: (f == f, f != len))
check(lambda: (type(f)()))
check(lambda: (type(f)(1, {})))
check(lambda: (f.__code__ == f.__code__))
check(lambda: (f.__code__.foo))
check(lambda: (A().m.__name__, A().m.__qualname__, A().m.__doc__, A().m.__func__ is A.m, A().m.__defaults__))
check(lambda: (A().m == A().m))
check(lambda: (A().m.nope))
check(lambda: (len.__reduce__()))
check(lambda: ([].append.__reduce__()))
check(lambda: (str.upper.__reduce__()))
check(lambda: (g().__name__, g().__qualname__))
check(lambda: (g().gi_suspended))
check(lambda: (g().foo))
check(lambda: (next(g(), 5)))
check(lambda: (len(g())))
check(lambda: (g()()))
check(lambda: (g()[0]))
check(lambda: (type(g())()))
check(lambda: (len.__name__, len.__qualname__, len.__module__, len.__self__))
check(lambda: (len.__text_signature__))
check(lambda: (len.__doc__))
check(lambda: (len.__get__))
check(lambda: ([].append.__name__, [].append.__qualname__, [].append.__module__))
check(lambda: (str.upper.__get__('a')()))
check(lambda: (str.upper('a', 1)))
check(lambda: (str.upper(1)))
check(lambda: (str.upper()))
check(lambda: (str.__dict__['upper'].__get__(1)))
check(lambda: (int.__add__(1)))
check(lambda: (int.__add__(1, 2, 3)))
check(lambda: (int.__add__('a', 1)))
check(lambda: ((1).__add__('a')))
check(lambda: (int.__add__.__name__, int.__add__.__qualname__, int.__add__.__objclass__))
check(lambda: ((1).__add__.__self__))
check(lambda: (type.__dict__['__name__'] if '__name__' in type.__dict__ else 0))
check(lambda: (A.__dict__.__class__))
check(lambda: (A.__doc__, A.__module__, A.__qualname__, A.__bases__, A.__mro__, A.__base__))
check(lambda: (A.__basicsize__ > 0))
check(lambda: (A.__flags__ > 0))
check(lambda: (A.__subclasses__()))
check(lambda: (A.mro()))
check(lambda: (A.__instancecheck__(1)))
check(lambda: (A.__subclasscheck__(int)))
check(lambda: (type.mro(int)))
check(lambda: (type.__prepare__()))
check(lambda: (type.__prepare__('a', ())))
check(lambda: (int.__class__, int.__base__, int.__bases__))
check(lambda: (int.__mro__))
check(lambda: (int.__module__, int.__qualname__, int.__name__))
check(lambda: (int.__dictoffset__, int.__itemsize__ >= 0, int.__weakrefoffset__))
check(lambda: (A.__annotations__))
check(lambda: (A.__type_params__))
check(lambda: (dir(A)))
check(lambda: (dir(A())))
check(lambda: (dir(D())))
check(lambda: (dir(D2())))
check(lambda: (dir(D3())))
check(lambda: (dir(D4())))
check(lambda: (D4().__dir__()))
check(lambda: (dir(5)[-5:]))
check(lambda: (dir([])[-11:]))
check(lambda: (dir(f)[-5:]))
check(lambda: (dir(int)[:3]))
check(lambda: (vars(A())))
check(lambda: (vars(f)))
check(lambda: ([1].__class__.__class__))
check(lambda: (object().__init_subclass__()))
check(lambda: (object().__subclasshook__(1)))
check(lambda: (object().__format__('x')))
check(lambda: (object().__format__(1)))
check(lambda: (object().__eq__(1), object().__ne__(1), object().__lt__(1)))
check(lambda: (type(object().__hash__()) is int))
check(lambda: (object().__str__()[:7]))
check(lambda: (object().__setattr__('a', 1)))
check(lambda: (object().__delattr__('a')))
check(lambda: (object().__getattribute__('a')))
check(lambda: (object().__getattribute__(1)))
check(lambda: (object.__getattribute__(1, 'real')))
check(lambda: (object.__repr__(5)[:7]))
check(lambda: (int | None))
check(lambda: (int | 'a'))
check(lambda: (int | 5))
check(lambda: (None | int))
check(lambda: (int | int))
check(lambda: (int | str | int))
check(lambda: ((int | str) == (str | int)))
check(lambda: ((int | str).__args__))
check(lambda: ((int | str).__origin__))
check(lambda: ((int | str).__parameters__))
check(lambda: ((int | None).__args__))
check(lambda: (isinstance(int | str, type(int | str))))
check(lambda: (type(int | str)))
check(lambda: (repr(list[int] | None)))
check(lambda: (list[int] | 5))
check(lambda: (list[int].__origin__, list[int].__args__, list[int].__parameters__))
check(lambda: (list[int] == list[int]))
check(lambda: (list[int]([1])))
check(lambda: (list[int].append))
check(lambda: (list[int][int]))
check(lambda: (list['a']))
check(lambda: (dict[str, list[int]]))
check(lambda: (tuple[int, ...]))
check(lambda: (isinstance(list[int], type)))
check(lambda: (type(list[int])))
check(lambda: ([].__class_getitem__(5)))
check(lambda: (int[5]))
check(lambda: (list[int]()))
check(lambda: (callable(list[int])))
check(lambda: (list[int].__mro_entries__(())))
check(lambda: (Sub.__bases__, Sub.__orig_bases__))
check(lambda: (issubclass(Sub, list)))
check(lambda: (NotImplemented))
check(lambda: (bool(NotImplemented)))
check(lambda: (...))
check(lambda: (type(None)()))
check(lambda: (type(...)()))
check(lambda: (type(NotImplemented)()))
check(lambda: (None.foo))
check(lambda: (None()))
check(lambda: (None[0]))
check(lambda: (None + 1))
check(lambda: (iter(None)))
check(lambda: (None < None))

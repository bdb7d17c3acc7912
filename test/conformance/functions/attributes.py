def f(a, b=2, *args, c=3, **kw):
    """Docs of f."""
    local = 1
    return local


# === what a function knows ===
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__dict__, f.__closure__)
code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_nlocals, code.co_firstlineno, code.co_filename)
print(f.__globals__ is globals(), f.__type_params__, type(f).__name__)

# === writable ===
f.__name__ = 'g'
f.__qualname__ = 'Q.g'
f.__doc__ = None
f.__defaults__ = (10, 20)
f.custom = 'attr'
print(f.__name__, f.__qualname__, f.__doc__, f.custom, f.__dict__)
print(str(f).split(' at ')[0], f())
f.__defaults__ = None
f.__kwdefaults__ = {'c': 5}
try:
    f()
except TypeError as e:
    print(e)


def other():
    return 'other code'


def target():
    return 'target code'


target.__code__ = other.__code__
print(target(), target.__name__)

# === nested names ===
def outer():
    x = 1

    def inner():
        return x

    class C:
        def m(self):
            return lambda: x

    return inner, C


inner, C = outer()
print(inner.__qualname__, C.__qualname__, C.m.__qualname__, C().m().__qualname__)
print(inner.__closure__[0].cell_contents, inner.__code__.co_freevars, outer.__code__.co_cellvars)

# === errors ===
def err(g):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)


def set_name():
    f.__name__ = 5


def set_qualname():
    f.__qualname__ = None


def set_code():
    f.__code__ = 5


def set_defaults():
    f.__defaults__ = [1]


def set_kwdefaults():
    f.__kwdefaults__ = 5


def set_dict():
    f.__dict__ = 5


def set_globals():
    f.__globals__ = {}


def set_closure():
    f.__closure__ = None


def wrong_closure():
    inner.__code__ = other.__code__


def missing():
    f.nothing


def del_missing():
    del f.nothing


for g in (set_name, set_qualname, set_code, set_defaults, set_kwdefaults, set_dict, set_globals, set_closure, wrong_closure, missing, del_missing):
    err(g)

# === builtin functions and methods ===
print(len.__name__, len.__qualname__, [].append.__qualname__, str.upper.__qualname__, str.upper.__name__, ''.upper.__name__, dict.fromkeys.__qualname__, len.__module__, len.__self__.__name__)
print(len, str.upper, int.__add__, (5).__add__.__name__, print, type(len).__name__, type([].append).__name__, type(str.upper).__name__, type(int.__add__).__name__)


# === methods ===
class K:
    def m(self):
        """m doc"""


k = K()
print(k.m.__name__, k.m.__qualname__, k.m.__doc__, k.m.__func__ is K.m, k.m.__self__ is k, type(k.m).__name__, K.m == K.__dict__['m'])
try:
    k.m.attr = 1
except AttributeError as e:
    print(e)
K.m.attr = 'on the function'
print(k.m.attr)

# copyreg: what classes register for pickling and copying, what object.__reduce_ex__ names, and extension codes.
import copy
import copyreg


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


# === contents ===
print(copyreg.__all__)
print([name for name in ('_reconstructor', '_reduce_ex', '__newobj__', '__newobj_ex__', '_slotnames') if callable(getattr(copyreg, name))])
print({cls.__name__: f.__name__ for cls, f in copyreg.dispatch_table.items() if f.__module__ == 'copyreg'})


# === what reduction names ===
class Plain:
    pass


class Slots:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a, self.__b = 1, 2


class Number(int):
    pass


class Args:
    def __new__(cls, *args):
        return object.__new__(cls)

    def __getnewargs__(self):
        return (1, 2)


class Named:
    def __new__(cls, a, *, b):
        made = object.__new__(cls)
        made.a, made.b = a, b
        return made

    def __getnewargs_ex__(self):
        return (1,), {'b': 2}


class NoState:
    __slots__ = ()

    @property
    def __getstate__(self):
        raise AttributeError


class State:
    def __getstate__(self):
        return 'state'


class Keyed(dict):
    pass


plain = Plain()
plain.x = 1
number = Number(7)
number.note = 'n'
for value in (plain, Plain(), number, Args(), Named(1, b=2), Slots(), State(), Keyed(a=1), object(), 5, 'a', None, [1]):
    for protocol in (0, 1, 2, 4, 5, -1):
        try:
            func, args, *rest = value.__reduce_ex__(protocol)
        except TypeError as e:
            print(protocol, type(e).__name__, e)
            continue
        rest = [list(part) if hasattr(part, '__next__') else part for part in rest]
        args = [part if isinstance(part, (type, int, str, tuple, dict, list)) or part is None else type(part) for part in args]
        print(protocol, func.__module__, func.__qualname__, args, rest)
print(plain.__reduce_ex__(2)[0] is copyreg.__newobj__, Named(1, b=2).__reduce_ex__(2)[0] is copyreg.__newobj_ex__)
print(plain.__reduce_ex__(0)[0] is copyreg._reconstructor, plain.__reduce__()[0] is copyreg._reconstructor)
for value in (NoState(), memoryview(b''), (i for i in ()), 5, object(), Slots()):
    for protocol in (0, 2):
        attempt(lambda: type(value.__reduce_ex__(protocol)[0]).__name__)

# === making again ===
made = copyreg.__newobj__(Number, 8)
print(type(made), made, copyreg.__newobj_ex__(Named, (1,), {'b': 3}).b)
print(copyreg._reconstructor(Plain, object, None).__dict__, copyreg._reconstructor(Number, int, 9), copyreg._reconstructor(Keyed, dict, {1: 2}))
for value in (plain, number):
    func, args, state = value.__reduce_ex__(1)
    again = func(*args)
    again.__dict__.update(state)
    print(type(again).__name__, again.__dict__, again == value)

# === registering ===


class Handled:
    def __init__(self, value):
        self.value = value


def reduce_handled(handled):
    print('reducing', handled.value)
    return Handled, (handled.value,)


copyreg.pickle(Handled, reduce_handled)
print(copy.copy(Handled(1)).value, copy.deepcopy(Handled([2])).value)
del copyreg.dispatch_table[Handled]
print(copy.copy(Handled(3)).value)
copyreg.pickle(Handled, reduce_handled, Handled)
attempt(lambda: copyreg.pickle(Handled, 5))
attempt(lambda: copyreg.pickle(Handled, reduce_handled, 5))
attempt(lambda: copyreg.constructor(5))
attempt(lambda: copyreg.pickle([], reduce_handled))
print(copyreg.constructor(len))


class Meta(type):
    pass


class ByMeta(metaclass=Meta):
    pass


copyreg.pickle(Meta, lambda cls: 'ByMeta')
print(copy.copy(ByMeta) is ByMeta, copy.deepcopy([ByMeta])[0] is ByMeta)

# === complex, unions, super ===
print(copyreg.pickle_complex(1 + 2j), copyreg.dispatch_table[complex](3j))
func, args = copyreg.pickle_union(int | str)
print(func.__name__, args, func(*args))


class Child(Plain):
    def parent(self):
        return super()


func, args = copyreg.pickle_super(Child().parent())
print(func, args[0])

# === names of slots ===


class _Under:
    __slots__ = 'one'


class More(Slots):
    __slots__ = ('two', '__three', '__dunder__', '__dict__')


class __:
    __slots__ = ('__x',)


for cls in (Plain, Slots, _Under, More, __, int):
    print(cls.__name__, copyreg._slotnames(cls), cls.__dict__.get('__slotnames__'))

# === extension codes ===
copyreg.add_extension('a', 'b', 240)
copyreg.add_extension('a', 'b', 240)
for args in (('a', 'b', 241), ('a', 'c', 240), ('a', 'c', 0), ('a', 'c', 2**31), ('a', 'c', 'x')):
    attempt(lambda: copyreg.add_extension(*args))
attempt(lambda: copyreg.remove_extension('a', 'c', 240))
print(copyreg._extension_registry, copyreg._inverted_registry)
copyreg.remove_extension('a', 'b', 240)
copyreg.clear_extension_cache()
print(copyreg._extension_registry, copyreg._inverted_registry)

# === what modules register ===
import re
import typing

pattern = re.compile('a', re.I)
func, args = copyreg.dispatch_table[re.Pattern](pattern)
print(func.__module__, func.__qualname__, args, func(*args) is pattern)
parameters = typing.ParamSpec('P')
for value in (parameters.args, parameters.kwargs):
    print(copyreg.dispatch_table[type(value)](value))

# === the state is the dict ===
print(plain.__getstate__() is plain.__dict__, plain.__reduce_ex__(2)[2] is plain.__dict__)

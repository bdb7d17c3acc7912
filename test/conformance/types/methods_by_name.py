# Methods of builtin types called by their names: operands of guest subclasses, errors worded as those of methods, `__init__` of types nobody makes.


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class SubInt(int):
    pass


class SubList(list):
    pass


class SubTuple(tuple):
    pass


class SubDict(dict):
    pass


class SubByteArray(bytearray):
    pass


print((5).__add__(SubInt(2)), (5).__rsub__(SubInt(2)), (2).__pow__(SubInt(3), None), (2).__pow__(SubInt(3), SubInt(5)))
print(True.__and__(SubInt(1)), (1.5).__mul__(SubInt(2)), (1j).__radd__(SubInt(2)), (5).__lt__(SubInt(9)), (5).__ne__(SubInt(5)))
print([1].__eq__(SubList([1])), [1].__le__(SubList([0])), (1,).__gt__(SubTuple()), {'a': 1}.__ne__(SubDict(a=1)))
print((5).__add__('x'), [1].__eq__((1,)), SubByteArray(b"it's"), repr(SubByteArray(b'')), f'{SubByteArray(b"x")}')

for make in (int, float, complex, str, bool):
    value = make()
    attempt(lambda: value.__format__(1))
    attempt(lambda: value.__format__('', ''))
    attempt(lambda: value.__format__(format_spec=''))
    print(type(make.__format__), type(value.__format__))
attempt(lambda: list.__getitem__([1], 0, 1))
attempt(lambda: {}.__contains__())
attempt(lambda: {}.__getitem__(key=1))
attempt(lambda: {1}.__contains__(object=1))
attempt(lambda: [].__reversed__(1))
attempt(lambda: [].__len__(x=1))

for value in ({}.keys(), iter([]), iter('a'), iter({}), (i for i in []), len, int.real):
    attempt(lambda: value.__init__(1, 2))
attempt(lambda: object().__init__(1))

print({'a': 1}.items() & frozenset({1}), frozenset({1, 2}) & {1: 1}.keys(), {('a', 1): [1]}.items() & frozenset({2}))
attempt(lambda: range(4, -10, None))
for kind in ('double', 'float', 'x', 5):
    attempt(lambda: float.__getformat__(kind))
print(int.real.__delete__.__class__)
attempt(lambda: int.real.__delete__(5))
attempt(lambda: int.real.__delete__('a'))
attempt(lambda: setattr(str.upper, '__name__', 'x'))
attempt(lambda: object.__new__(SubInt))
attempt(lambda: object.__new__(type('Meta', (type,), {})))
wrapper = classmethod(len)
attempt(lambda: wrapper.__init__(abs))
attempt(lambda: wrapper.__init__())
attempt(lambda: staticmethod.__init__(wrapper, 1))
print(wrapper)
attempt(lambda: object().__format__(None))
for sep in ('\U0001f600', '\u00e9', '', 'ab'):
    attempt(lambda: b'ab'.hex(sep))
proxy = type.__dict__
attempt(lambda: proxy < 5)
attempt(lambda: proxy.__ge__('x'))
attempt(lambda: proxy.__ior__({}))

# Which name the errors of calls have: that of the owner of a method, or of the class of a bound one.


class Sub(bytearray):
    pass


class Items(set):
    pass


def check(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')


# === bound and unbound ===
bound = Sub(b'a').removesuffix
check(lambda: bound(x=1))
check(lambda: Sub(b'a').removesuffix(x=1))
check(lambda: bytearray.removesuffix(Sub(b'a'), x=1))
check(lambda: True.bit_count(*5))
check(lambda: True.to_bytes(1, **5))
check(lambda: getattr(super(Sub, Sub()), '__getstate__')(1))
check(lambda: Sub(b'a').append.__dir__(1))
check(lambda: (int | str).__getstate__(1))
check(lambda: int.mro(1))
check(lambda: type.mro(int, 1))
check(lambda: Items().__init__(1, 2))
check(lambda: set().__init__(1, 2))
check(lambda: type(list[int]).__dir__())

# === slots check self, then keywords, then the count ===
check(lambda: complex.__lt__('a', 1))
check(lambda: dict.__le__([], {}, a=1))
check(lambda: range.__gt__(range(3), 1, 2))
check(lambda: (1).__add__(1, **{1: 2}))
check(lambda: (1).__rrshift__(2, value=3))
check(lambda: b''.__buffer__(0, 1))
check(lambda: b''.__buffer__(2**70))
check(lambda: str.__get__(None, None) if hasattr(str, '__get__') else str.join.__get__(None))
check(lambda: staticmethod(5).__get__(None))
check(lambda: int.real.__get__(None, None))

# === attribute names ===
check(lambda: (1).__getattribute__(5))
check(lambda: [].append.__getattribute__(5))
check(lambda: super(Sub, Sub()).__getattribute__(5))
check(lambda: object.__getattribute__(int, 'nothing'))
check(lambda: setattr(1j, 'real', 2))
check(lambda: setattr((5).__add__, '__objclass__', 2))
check(lambda: delattr(int, "a'b"))

# === classes of instances in messages ===
check(lambda: Sub(b'a').__iadd__(5))
check(lambda: Sub(b'a').__repr__())
check(lambda: format(type('C', (complex,), {})(1j), '=d'))
check(lambda: type('S', (str,), {})('a').__format__('d'))
check(lambda: property().__get__(5, str))
check(lambda: property().__set_name__(1))
check(lambda: max(key=abs, x=1))
check(lambda: enumerate([], iterable=[]))
check(lambda: pow(1.5, 'a', 1))
check(lambda: (5).to_bytes(2**70, 'middle'))
check(lambda: b'a'.hex(5))
check(lambda: memoryview(b'a').hex('', 2**40))

# === notes of what failed ===
check(lambda: dict([1]))
check(lambda: 'é'.encode('cp1252') + 'ł'.encode('cp1252'))
check(lambda: b'\xff'.decode('utf-8'))
check(lambda: b'\xff'.decode('u8'))
check(lambda: b'a'.decode('utf-16-le'))
check(lambda: b''.decode('nope'))

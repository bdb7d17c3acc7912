# === constructors called directly, through __new__, through type.__call__ and by subclasses ===
class S(str):
    pass


class NI(int):
    pass


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: S(b'', None))
t(lambda: S(b'', 'a', None))
t(lambda: S(1,2,3,4))
t(lambda: str(1,2,3,4))
t(lambda: str.__new__(str, b'', None))
t(lambda: str.__new__(str, 1,2,3,4))
t(lambda: type.__call__(str, b'', None))
t(lambda: type.__call__(str, 1,2,3,4))
t(lambda: type.__call__(int, 1,2,3))
t(lambda: NI(1,2,3))
t(lambda: int.__new__(int, 1, 2, 3))
t(lambda: int(1,2,3))
t(lambda: str(b'', None, x=1))
t(lambda: str(b'', None, **{}))
t(lambda: str(*(b'', None)))
t(lambda: str(b'', None, errors='x'))
t(lambda: str(b'', encoding=None, errors='x'))
t(lambda: str(errors=None))
t(lambda: str(object=1, encoding=None))
t(lambda: S(errors=None))
t(lambda: list.__new__(list, 1, 2))
t(lambda: type.__call__(list, 1, 2))
t(lambda: tuple.__new__(tuple, 1, 2))
t(lambda: type.__call__(tuple, 1, 2))
t(lambda: type.__call__(frozenset, 1, 2))
t(lambda: type.__call__(dict, 1, 2))
t(lambda: type.__call__(float, 1, 2))
t(lambda: float.__new__(float, 1, 2))
t(lambda: frozenset.__new__(frozenset, 1, 2))
t(lambda: type.__call__(bool, 1, 2))
t(lambda: type.__call__(range, 1, 2, 3, 4))
t(lambda: type.__call__(range))
t(lambda: type.__call__(enumerate))
t(lambda: type.__call__(reversed))
t(lambda: enumerate.__new__(enumerate))
t(lambda: reversed.__new__(reversed))
t(lambda: reversed())
t(lambda: type.__call__(bytes, 1, 2, 3, 4))
t(lambda: bytes(1,2,3,4))
t(lambda: bytearray(1,2,3,4))
t(lambda: int(x=1))
t(lambda: type.__call__(int, x=1))
t(lambda: NI(x=1))
t(lambda: list(iterable=1))
t(lambda: type.__call__(list, iterable=1))
t(lambda: type.__call__(tuple, iterable=1))
t(lambda: type.__call__(float, x=1))
t(lambda: type.__call__(bool, x=1))
t(lambda: int(base=3))
t(lambda: NI(base=3))
t(lambda: int(5, base=3))
t(lambda: NI('5', base=30))
t(lambda: NI(base=None))
t(lambda: int(1, None))
t(lambda: NI(1, None))

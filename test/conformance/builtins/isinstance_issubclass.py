def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class A: pass
class B(A): pass
class C(B, dict): pass


# === isinstance ===
print(isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), isinstance('a', (int, str)), isinstance('a', (int, (float, (str,)))), isinstance(1, ()), isinstance(None, type(None)), isinstance(C(), dict), isinstance(C(), A), isinstance(A, type), isinstance(A(), B), isinstance(int, object), isinstance(1, int | str), isinstance(None, int | None))
err(lambda: isinstance(1), lambda: isinstance(1, 2), lambda: isinstance(1, [int]), lambda: isinstance(1, 'int'), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, None), lambda: isinstance(1, int, str), lambda: isinstance([], list[int]), lambda: isinstance(1, A()))

# === issubclass ===
print(issubclass(bool, int), issubclass(int, int), issubclass(int, bool), issubclass(C, (str, dict)), issubclass(A, object), issubclass(type, object), issubclass(object, type), issubclass(int, ()), issubclass(int, int | str), issubclass(B, (A,)))
err(lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int), lambda: issubclass(int, (str, 1)), lambda: issubclass('a', str), lambda: issubclass(int, list[int]), lambda: issubclass(None, int))


# === __class__ lies, hooks ===
class Liar:
    @property
    def __class__(self):
        return int


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == 'yes'

    def __subclasscheck__(cls, sub):
        return sub is int


class Hooked(metaclass=Meta):
    pass


print(isinstance(Liar(), int), type(Liar()).__name__, isinstance('yes', Hooked), isinstance('no', Hooked), isinstance(Hooked(), Hooked), issubclass(int, Hooked), issubclass(str, Hooked))
print(isinstance(ValueError(), Exception), issubclass(KeyError, LookupError), isinstance(len, type(print)), isinstance(lambda: 0, type(err)))

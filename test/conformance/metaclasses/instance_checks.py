"""`__instancecheck__` and `__subclasscheck__` of a metaclass."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Duck(type):
    def __instancecheck__(cls, instance):
        print('instance?', cls.__name__, type(instance).__name__)
        return hasattr(instance, 'quack')

    def __subclasscheck__(cls, sub):
        print('subclass?', cls.__name__, sub.__name__)
        return 'quack' in vars(sub)


class Quacker(metaclass=Duck):
    pass


class Robot:
    def quack(self):
        pass


class Stone:
    pass


print(isinstance(Robot(), Quacker), isinstance(Stone(), Quacker))
print(issubclass(Robot, Quacker), issubclass(Stone, Quacker))
# The exact type is never asked about.
print(isinstance(Quacker(), Quacker))
print(isinstance(Robot(), (int, Quacker)), isinstance(Stone(), (str, (Quacker, Stone))))
# `except` does not ask: it looks at the real bases.
print(type.__instancecheck__(Quacker, Robot()), type.__subclasscheck__(Quacker, Robot))


# === results are taken for their truth ===
class Odd(type):
    def __instancecheck__(cls, x):
        return [x] if x else []

    def __subclasscheck__(cls, x):
        return 'yes'


class O(metaclass=Odd):
    pass


print(isinstance(3, O), isinstance(0, O), issubclass(int, O))


# === on an instance the methods are not asked ===
class Plain:
    def __instancecheck__(self, x):
        return True


print(isinstance(3, Plain()))
attempt(lambda: isinstance(3, Plain))
attempt(lambda: isinstance(3, 3))
attempt(lambda: isinstance(3, (int, 3)))
attempt(lambda: isinstance('a', (int, 3)))
attempt(lambda: issubclass(3, int))
attempt(lambda: issubclass(int, 3))
attempt(lambda: issubclass(int, (str, 'x')))
attempt(lambda: isinstance(3, [int]))
attempt(lambda: isinstance(1, int | str))
attempt(lambda: isinstance(None, int | None))
attempt(lambda: issubclass(bool, int | str))
attempt(lambda: isinstance(1, list[int]))
attempt(lambda: issubclass(list, list[int]))


class Failing(type):
    def __instancecheck__(cls, x):
        raise ZeroDivisionError('asked')


class X(metaclass=Failing):
    pass


attempt(lambda: isinstance(1, X))


# === __class__ that lies ===
class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()) is Liar, Liar().__class__)

def plain():
    """One line."""


def multi():
    """First line.

    Indented text.
      More indented.
    Last.
    """


def none():
    x = 1


def not_first():
    x = 1
    'not a docstring'


def fstring():
    f'never a docstring'


def joined():
    'a' 'b' "c"


def raw():
    r'raw \n'


def bytes_doc():
    b'bytes are not'


def empty():
    ''


def only():
    'only statement'
    return __doc__


# === functions ===
for f in (plain, multi, none, not_first, fstring, joined, raw, bytes_doc, empty, only):
    print(f.__name__, repr(f.__doc__))
print(only())
print((lambda: 'x').__doc__)


# === classes ===
class A:
    """Class A."""

    def m(self):
        'Method m.'

    @property
    def p(self):
        """Property p."""

    @staticmethod
    def s():
        """Static s."""

    @classmethod
    def c(cls):
        """Class c."""


class B(A):
    def m(self):
        pass


class WithVar:
    __doc__ = 'assigned'


print(A.__doc__, A.m.__doc__, A.p.__doc__, A.s.__doc__, A.c.__doc__, sep=' | ')
print(B.__doc__, B.m.__doc__, B().p.__doc__ is None.__doc__, WithVar.__doc__)
A.__doc__ = 'changed'
print(A.__doc__, A().__doc__)
plain.__doc__ = 'changed'
print(plain.__doc__)
del plain.__doc__
print(plain.__doc__)

# === property docs ===
print(property(None, None, None, 'given').__doc__, property(lambda self: 1).__doc__)

# === instances ===
a = A()
a.__doc__ = 'own'
print(a.__doc__, A.__doc__)


def outer():
    """Outer doc."""
    def inner():
        """Inner doc."""
    return inner


print(outer().__doc__)

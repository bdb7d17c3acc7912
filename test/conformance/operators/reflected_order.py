"""Which of the two operands is asked first, and what NotImplemented does."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class L:
    def __add__(self, other):
        print('L.__add__', type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print('L.__radd__', type(other).__name__)
        return NotImplemented

    def __mul__(self, other):
        return 'L*' + type(other).__name__


class R:
    def __add__(self, other):
        print('R.__add__', type(other).__name__)
        return 'R add'

    def __radd__(self, other):
        print('R.__radd__', type(other).__name__)
        return 'R radd'


class SubL(L):
    def __radd__(self, other):
        print('SubL.__radd__', type(other).__name__)
        return 'SubL radd'


class QuietSubL(L):
    pass


print(L() + R(), R() + L())
attempt(lambda: L() + L())
attempt(lambda: L() + 1)
attempt(lambda: 1 + L())
# The subclass on the right is asked first, if it brings its own reflected method.
print(L() + SubL())
attempt(lambda: L() + QuietSubL())
print(L() * 2)
attempt(lambda: 2 * L())
attempt(lambda: R() - L())


# === reflected against builtin types ===
class Num:
    def __init__(self, v):
        self.v = v

    def __radd__(self, other):
        return f'{other!r}+Num({self.v})'

    def __rsub__(self, other):
        return f'{other!r}-Num({self.v})'

    def __rmul__(self, other):
        return f'{other!r}*Num({self.v})'

    def __rmod__(self, other):
        return f'{other!r}%Num({self.v})'

    def __rpow__(self, other, mod=None):
        return f'{other!r}**Num({self.v})'

    def __ror__(self, other):
        return f'{other!r}|Num({self.v})'

    def __rand__(self, other):
        return f'{other!r}&Num({self.v})'

    def __rlshift__(self, other):
        return f'{other!r}<<Num({self.v})'

    def __rmatmul__(self, other):
        return f'{other!r}@Num({self.v})'

    def __rdivmod__(self, other):
        return 'rdivmod', other

    def __rfloordiv__(self, other):
        return f'{other!r}//Num({self.v})'

    def __rtruediv__(self, other):
        return f'{other!r}/Num({self.v})'


n = Num(1)
print(1 + n, 1.5 - n, 'a' + n, [1] + n, (1,) * n, [1] * n, 'a' * n, 2 ** n, {1} | n, {'a': 1} | n, 3 & n, 3 << n, None @ n)
print(divmod(7, n), 7 // n, 7 / n, 7 % n, True + n, b'x' + n, {1} - n, {1} & n, 1j + n)
print('%s' % n == str(n))
attempt(lambda: pow(2, n, 3))
attempt(lambda: n + 1)
attempt(lambda: 1 ^ n)
attempt(lambda: sum([n, n]))
attempt(lambda: sum([1, 2], n))


# === reflected methods on subclasses of builtin types ===
class MyInt(int):
    def __radd__(self, other):
        return f'MyInt radd {other}'

    def __add__(self, other):
        return f'MyInt add {other}'


class MyStr(str):
    def __radd__(self, other):
        return 'never: str has no number slot'

    def __rmod__(self, other):
        return f'MyStr rmod {other}'


class MyList(list):
    def __radd__(self, other):
        return 'MyList radd'


print(1 + MyInt(2), MyInt(1) + 2, MyInt(1) + MyInt(2), 1.0 + MyInt(3), True + MyInt(1))
print('%s!' % MyStr('x'), 'a' + MyStr('b'), [1] + MyList([2]))

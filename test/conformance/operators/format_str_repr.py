"""`__format__`, `__str__`, `__repr__`, `__bytes__`: defaults, inheritance, wrong results."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == '':
            return str(self)
        if spec.endswith('€'):
            return format(self.amount, spec[:-1]) + '€'
        return f'[{spec}]'

    def __str__(self):
        return f'{self.amount} money'

    def __repr__(self):
        return f'Money({self.amount})'


m = Money(5)
width = 8
print(f'{m}', f'{m:.2f€}', f'{m:anything: with {width}}', f'{m!r}', f'{m!s:>10}|', f'{m!r:<10}|', f'{m=}', f'{m = !s}', format(m), format(m, 'x'))
print('{}'.format(m), '{0:{1}}'.format(m, 'spec'), '{:.1f€}'.format(m), '{!r:^12}'.format(m), '{0.amount:03}'.format(m), '%s %r' % (m, m), [m], {m: m} if False else (m,), str([m]))


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


class OnlyStr:
    def __str__(self):
        return 'only str'


print(OnlyRepr(), f'{OnlyRepr()}', f'{OnlyRepr():}', [OnlyRepr()], str(OnlyStr()), repr(OnlyStr()).split(' at ')[0], '%a' % OnlyRepr())
attempt(lambda: f'{OnlyRepr():10}')
attempt(lambda: format(OnlyStr(), '>5'))
attempt(lambda: format([], 's'))
attempt(lambda: format(None, '5'))
attempt(lambda: format({}, ' '))
attempt(lambda: format(object, 'd'))
attempt(lambda: format(1, 2))
attempt(lambda: format('a', None))


def bad(name, value):
    cls = type('Bad', (), {name: lambda self, *args: value})
    return cls()


attempt(lambda: str(bad('__str__', 1)))
attempt(lambda: repr(bad('__repr__', None)))
attempt(lambda: str(bad('__repr__', 1)))
attempt(lambda: format(bad('__format__', 1)))
attempt(lambda: f'{bad("__format__", None)}')
attempt(lambda: f'{bad("__str__", 5)}')
attempt(lambda: f'{bad("__repr__", 5)!r}')
attempt(lambda: print(bad('__str__', b'')))
attempt(lambda: [bad('__repr__', 5)].__str__())
attempt(lambda: bytes(bad('__bytes__', 'x')))
attempt(lambda: bytes(bad('__bytes__', b'ok')))
attempt(lambda: '%s' % bad('__str__', 5))
attempt(lambda: ''.join([bad('__str__', 'x')]))


class StrSub(str):
    pass


class GivesSub:
    def __str__(self):
        return StrSub('sub')

    def __format__(self, spec):
        return StrSub('formatted')


print(type(str(GivesSub())).__name__, isinstance(format(GivesSub()), str), isinstance(f'{GivesSub()}', str), str(GivesSub()) + '!')


class Recursive:
    def __init__(self):
        self.inner = [self]

    def __repr__(self):
        return f'R({len(self.inner)})'


r = Recursive()
r.inner.append(r.inner)
print(r.inner)
d = {}
d['self'] = d
l = [d]
d['list'] = l
print(d, l)
t = ([],)
t[0].append(t)
print(t)


class E(Exception):
    def __str__(self):
        return 'E as text'


print(E(1), repr(E(1)), f'{E(1, 2)!r:>12}', str(E()), repr(E()))


class Fails:
    def __repr__(self):
        raise RuntimeError('repr failed')


attempt(lambda: str(Fails()))
attempt(lambda: repr([Fails()]))
attempt(lambda: f'{Fails()}')
attempt(lambda: print({'k': Fails()}))

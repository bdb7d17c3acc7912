"""`__str__`, `__repr__` and `__format__` that give instances of subclasses of str, used inside larger texts."""


class S(str):
    def __str__(self):
        return S('inner')


class P(str):
    pass


class ByStr:
    def __str__(self):
        return S('sub')


class ByRepr:
    def __repr__(self):
        return P('repr')


class ByFormat:
    def __format__(self, spec):
        return S('format ' + spec)


print(f'x{ByStr()}', f'{ByStr()!s}y', f'{ByStr()!s:>7}|', f'{ByRepr()}z', f'{ByRepr()!r}w', f'{ByFormat():q}.')
print(f'{S("own")}w', f'{S("own")!s}w', f'{S("own")!r}w', f'{S("own"):>7}|')
print('{}!'.format(ByStr()), '{!s}!'.format(ByStr()), '{!r}!'.format(ByRepr()), '{:k}!'.format(ByFormat()), '{}{}'.format(S('own'), 1))
print('%s!' % ByStr(), '%r!' % ByRepr(), '%s%s' % (S('own'), 2), '%(k)s!' % {'k': ByStr()})
print(','.join([str(ByStr()), S('own')]), [ByRepr()], (ByRepr(),), {1: ByRepr()}, str(ByStr()) + '!', 'a'.replace('a', str(ByStr())))
print(type(str(ByStr())).__name__, len(str(ByStr())), str(ByStr()) == 'sub', {str(ByStr()): 1}['sub'])
print(f'{ByStr()}{ByStr()}' f'{"":{"<"}5}|', f'{ByStr()!s:a<6}!', f'{S("é")!a}')


class Error(Exception):
    def __str__(self):
        return S('error text')


try:
    raise Error
except Error as e:
    print(f'caught {e}', str(e) + '.')


class Spec:
    def __format__(self, spec):
        return f'<{spec}|{type(spec).__name__}>'


print(f'{Spec():a{S("own")}b}', '{:{}}'.format(Spec(), S('own')))
raise Error

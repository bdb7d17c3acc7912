"""What __str__, __repr__ and __format__ return is handed on where nothing is added, an instance of a subclass of str too."""
class S(str):
    pass
class X:
    def __format__(self, f): return S('q' + f)
    def __str__(self): return S('s')
    def __repr__(self): return S('r')
x = X()
print(type(f'{x}'), type(f'{x:>3}'), type(f'{x!s}'), type(f'{x!r}'), type(f'{x!a}'), type(f'{x}{x}'), type(f'{x!s:}'))
print(type('%s' % x), type('%r' % x), type('%s%s' % (x, x)), type('%s' % S('a')), type('%s' % (S('a'),)))
print(type('{}'.format(x)), type('{!s}'.format(x)), type('{!r}'.format(x)), type('{}{}'.format(x, '')), type('{:>3}'.format(x)))
print(type(f'{S("a")}'), type(f'{S("a")!s}'), type(format(S('a'))), type(str(S('a'))), type(str(x)), type(repr(x)), type(format(x)))
print(type('{}'.format(S('a'))), type('{0}'.format(S('a'))), type(' '.join([S('a')])), type(S('a').format()), type(S('{}').format('a')), type(S('a') % ()))
print(type(''.join([S('')])), type(S('ab')[:]), type(S('ab').strip()), type(S('ab').replace('x', 'y')), type(S('a') * 1), type(S('a') + ''), type('' + S('a')))
print(type('{}{}'.format('', x)), type('{}{}'.format(x, '')), type('{0}{{'.format(x)), type('%s%%' % x), type('%.9s' % x), type('%.0s' % x), type('%5s' % x), type('%1s' % x), type('%s' % (x,)), type('%(a)s' % {'a': x}), type('%s%s' % ('', x)))
print(type(f'{x:{x}}'), f'{x:{x}}', '{:{}}'.format(x, x), type(repr([x])), list(map(type, map(repr, [x, 1]))))
class D: pass
D.__module__ = S('mm')
try: raise type('Err', (Exception,), {'__module__': S('nn')})('a')
except Exception as e: print(repr(type(e)), D, type(D.__module__))
print('%s' % S(''), type('%s' % S('')), type('{}'.format(S(''))))
class Y:
    def __init__(self, t): self.t = t
    def __repr__(self): return S(self.t)
for t in ('a', 'é', ''):
    print(type(ascii(Y(t))), ascii(Y(t)), type('%a' % Y(t)), type('%r' % Y(t)), type(f'{Y(t)!a}'), type('{!a}'.format(Y(t))), type(repr(Y(t))), ascii([Y(t)]))

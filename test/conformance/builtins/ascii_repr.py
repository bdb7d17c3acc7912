def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === repr of builtin values ===
for v in (1, 1.0, True, None, 'a', "it's", 'é😀\n', b'\xff', [1, 'a'], (1,), {'k': [2]}, {1}, frozenset(), range(3), slice(1), ..., int, len, ValueError('x'), KeyError(), StopIteration(3)):
    print(repr(v), ascii(v))


# === own ===
class R:
    def __repr__(self):
        return 'R(é)'


class Bad:
    def __repr__(self):
        return 1


class Raises:
    def __repr__(self):
        raise KeyError('in repr')


class NotOnInstance:
    pass


print(repr(R()), ascii(R()), str(R()), [R()], {'k': R()}, f'{R()!a}')
n = NotOnInstance()
n.__repr__ = lambda: 'instance'
print(repr(n) == 'instance', repr(n).startswith('<__main__.NotOnInstance object at 0x'))
err(lambda: repr(), lambda: repr(1, 2), lambda: ascii(), lambda: repr(Bad()), lambda: ascii(Bad()), lambda: [Raises()].__repr__(), lambda: repr(object=1))

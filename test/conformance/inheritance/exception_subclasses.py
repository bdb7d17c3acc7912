"""Exception classes with their own fields, `__str__`, `__init__`, `__new__`, multiple bases."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Coded(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f'[{self.code}] {super().__str__()}'


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, 'from new', *args)
        self.made = True
        return self

    def __init__(self, *args):
        pass


class Both(KeyError, Coded):
    pass


class ManyArgs(ValueError):
    pass


for e in (Coded('m', 5), Coded('m'), NoSuper(1, 2), New(3), Both('key'), ManyArgs(), ManyArgs(1), ManyArgs(1, 'a'), ManyArgs('one'), ManyArgs(None), ManyArgs(())):
    print(repr(e), '|', str(e), '|', e.args)
print(New(1).made, vars(Coded('x', 1)), NoSuper(1, b=2).args)
attempt(lambda: Coded())
attempt(lambda: NoSuper(1))
attempt(lambda: ManyArgs(x=1))
attempt(lambda: Exception(x=1))
attempt(lambda: KeyError(k=1))


# === args are writable and feed str ===
e = ValueError('a', 1)
e.args = ('changed',)
print(e, repr(e))
e.args = [1, 2]
print(e, e.args)
attempt(lambda: setattr(e, 'args', 5))
attempt(lambda: delattr(e, 'args'))
e.note = 'free attribute'
print(e.note, vars(e))

# === caught by any base, in order ===
for exc in (Both('x'), Coded('c'), KeyError('k'), IndexError('i'), OverflowError('o'), UnicodeError('u'), NotImplementedError('n'), StopIteration(5)):
    try:
        raise exc
    except (KeyError, ArithmeticError) as got:
        print('first', type(got).__name__)
    except LookupError as got:
        print('second', type(got).__name__)
    except Coded as got:
        print('third', got.code)
    except Exception as got:
        print('rest', type(got).__name__, [c.__name__ for c in type(got).__mro__[1:3]])

print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
print(KeyError('a'), KeyError(), KeyError(1), KeyError('a', 'b'), repr(KeyError('a')), str(KeyError("it's")))
print(NameError('x').name, NameError('x', name='n').name, AttributeError('m', name='n', obj=5).obj, ImportError('m', name='n', path='p').path)
o = OSError(9999, 'No such thing', 'file')
print(o, o.errno, o.strerror, o.filename, type(o).__name__, o.args, repr(o), OSError('just text').errno, OSError(1).errno)
u = UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')
print(u, u.encoding, u.object, u.start, u.end, u.reason)
attempt(lambda: UnicodeDecodeError('utf-8'))
attempt(lambda: UnicodeEncodeError('a', 'é', 0, 1, 'r'))
s = SyntaxError('bad', ('f.py', 3, 5, 'text', 3, 7))
print(s, s.lineno, s.offset, s.text, s.filename, s.end_lineno, s.end_offset, s.msg)
attempt(lambda: BaseException.__new__(int))
attempt(lambda: BaseException.__init__(5))


class WithSlots(Exception):
    __slots__ = ('x',)


w = WithSlots('m')
w.x, w.y = 1, 2
print(w, w.x, w.y)

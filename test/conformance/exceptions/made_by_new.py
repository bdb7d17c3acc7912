# `__new__` and `__init__` of the builtin exception classes called by hand.


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


for cls in (KeyError, NameError, ValueError, StopIteration, UnicodeDecodeError, OSError, IndexError, ImportError, UnboundLocalError):
    for other in (int, BaseException, ValueError, KeyError, 5):
        attempt(lambda: cls.__new__(other))
print(KeyError.__new__(KeyError, 1), repr(Exception.__new__(KeyError, 2)), repr(ValueError.__new__(UnicodeError)))

e = SyntaxError('m', ('f', 1, 2, 'text'))
e.__init__()
print(e, e.args)
e = SyntaxError('m')
e.__init__()
print(e, e.args)
e = OSError(2, 'no', 'file')
e.__init__(1, 'other')
print(e, e.args, e.errno)
e = OSError(1)
e.__init__()
print(repr(e), e.args)


class Own(OSError):
    def __init__(self, text):
        super().__init__(5, text)


class Other(OSError):
    pass


for e in (Own('x'), Other(5, 'y', 'name')):
    print(repr(e), e.errno, e.strerror, e.filename)

e = UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'bad')
for value in (1.5, 'x', None, 2**70):
    attempt(lambda: setattr(e, 'start', value))
attempt(lambda: delattr(e, 'end'))
e.start = True
print(e)
attempt(lambda: UnicodeEncodeError('ascii', 'a', 0, 2**70, 'x'))

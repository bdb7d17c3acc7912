def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === hierarchy ===
for t in (ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, FloatingPointError, GeneratorExit, IndentationError, IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, ModuleNotFoundError, NameError, NotImplementedError, OSError, OverflowError, RecursionError, ReferenceError, RuntimeError, StopAsyncIteration, StopIteration, SyntaxError, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeError, UnicodeDecodeError, ValueError, ZeroDivisionError, Warning, UserWarning, DeprecationWarning, ConnectionError, FileNotFoundError, PermissionError):
    print(' < '.join(k.__name__ for k in t.__mro__[:-1]))
print(IOError is OSError, EnvironmentError is OSError)

# === args, str, repr ===
for e in (ValueError(), ValueError('a'), ValueError('a', 1), ValueError(''), ValueError(None), KeyError('k'), KeyError('a', 'b'), KeyError(), IndexError(['x']), Exception(Exception('in')), OSError(999, 'strange'), OSError('one'), StopIteration(5), SystemExit(3), UnicodeError('u')):
    print(repr(e), '|', str(e), '|', e.args)
e = ValueError('a')
e.args = ('new', 2)
print(e, repr(e))
e.args = [1]
print(e.args)

# === own attributes of some types ===
print(NameError('m', name='n').name, AttributeError('m', name='a', obj=5).obj, StopIteration(7).value, SystemExit(4).code, SystemExit().code, ImportError('m', name='mod', path='p').name, KeyError('x').args[0])
o = OSError(999, 'text', 'file.txt')
print(o.errno, o.strerror, o.filename, o, type(o).__name__)
s = SyntaxError('bad', ('f.py', 3, 5, 'the line', 3, 8))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s)
u = UnicodeDecodeError('utf-8', b'ab\xff', 2, 3, 'reason')
print(u.encoding, u.object, u.start, u.end, u.reason, u)

# === any attribute, notes, traceback ===
e = ValueError('v')
e.custom = 5
print(e.custom, e.__dict__, hasattr(e, '__notes__'), e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__)
e.add_note('n1')
e.add_note('n2')
print(e.__notes__, e.with_traceback(None) is e)
def set_args(): e.args = 5
def set_cause(): e.__cause__ = 5
def set_tb(): e.__traceback__ = 5
def set_context(): e.__context__ = 'x'
def del_args(): del e.args
err(set_args, set_cause, set_tb, set_context, del_args, lambda: e.add_note(5), lambda: e.add_note(), lambda: ValueError(x=1), lambda: NameError(nam='x'), lambda: e.with_traceback(5), lambda: StopIteration(1, 2).value, lambda: UnicodeDecodeError('a'))
print(ValueError('a') == ValueError('a'), e == e, bool(ValueError()), {e: 1}[e])

"""traceback: exceptions as text."""
import sys
import traceback


def fail(n):
    if n:
        return fail(n - 1)
    raise ValueError('deep', n)


class Custom(Exception):
    def __str__(self):
        return 'custom text'


class Broken(Exception):
    def __str__(self):
        raise KeyError('no text')


# === format_exc ===
print(repr(traceback.format_exc()))
try:
    fail(2)
except ValueError:
    print(traceback.format_exc())
    print(traceback.format_exc(limit=1))
    print(traceback.format_exc(limit=-1))
    traceback.print_exc(file=sys.stdout)

# === chains ===
try:
    try:
        {}['missing']
    except KeyError as e:
        raise RuntimeError('second') from e
except RuntimeError as e:
    print(''.join(traceback.format_exception(e)))
    print(''.join(traceback.format_exception(e, chain=False)))
    print(traceback.format_exception(type(e), e, e.__traceback__, limit=0))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        undefined_name
except NameError as e:
    print(''.join(traceback.format_exception(e)))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise Custom from None
except Custom as e:
    print(traceback.format_exception(e)[0], len(traceback.format_exception(e)))

# === only the last lines ===
e = ValueError('x')
e.add_note('first\nnote')
e.add_note('second')
for one in (e, Custom(), Broken(), KeyError('k'), Exception(), OSError('gone'), StopIteration(3), ExceptionGroup('g', [ValueError(1)])):
    print(traceback.format_exception_only(one))
print(traceback.format_exception_only(None))
print(traceback.format_exception_only(type(e), e))
print(traceback.format_exception_only(ExceptionGroup('g', [ValueError(1), TypeError('t')]), show_group=True))
try:
    [].appendd
except AttributeError as e:
    print(traceback.format_exception_only(e))
se = SyntaxError('bad thing', ('f.py', 3, 5, 'x = = 2\n', 3, 6))
print(''.join(traceback.format_exception_only(se)))
for bad in (lambda: traceback.format_exception(3), lambda: traceback.format_exception(ValueError, ValueError(1))):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

# === frames ===
try:
    fail(1)
except ValueError as e:
    stack = traceback.extract_tb(e.__traceback__)
    print(stack)
    for frame in stack:
        print(frame.filename.rsplit('/', 1)[-1], frame.lineno, frame.name, frame.line, frame.end_lineno, frame.colno, frame.end_colno, frame.locals)
        name, line, func, text = frame
        print(line, func, text, len(frame), frame[1] == line)
    print(''.join(traceback.format_tb(e.__traceback__)), end='')
    print(''.join(stack.format()), end='')
    print(''.join(traceback.format_list([('f.py', 3, 'func', 'x = 1'), ('g.py', 4, 'other', None)])), end='')
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(e.__traceback__)])
    print(traceback.extract_tb(None), traceback.format_tb(None))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(''.join(traceback.format_exception(e))[:600].split('[Previous')[0])

# === groups ===
try:
    raise ExceptionGroup('outer', [ValueError('a'), ExceptionGroup('inner', [KeyError('k'), TypeError('t')])])
except ExceptionGroup as e:
    print(''.join(traceback.format_exception(e)))
wide = ExceptionGroup('wide', [ValueError(i) for i in range(18)])
print(''.join(traceback.format_exception(wide)))

# === format asks what it is given for its context ===
import traceback
for context in ('\n', False, None):
    try:
        print(list(traceback.TracebackException.from_exception(ValueError('x')).format(_ctx=context)))
    except Exception as error:
        print(type(error).__name__, error)

# === the locals of a frame are texts ===
class Silent:
    def __repr__(self):
        raise ValueError


for given in ({'a': 1, 'b': 'x', 'c': Silent()}, {}, None, 5):
    try:
        print(traceback.FrameSummary('f', 1, 'n', locals=given).locals)
    except Exception as error:
        print(type(error).__name__, error)

# === TracebackException ===
try:
    fail(0)
except ValueError as e:
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str, str(te), te.__cause__, te.__context__, te.__suppress_context__, len(te.stack), te.exceptions, te.__notes__)
    print(''.join(te.format()), end='')
    print(list(te.format_exception_only()))
    te.print(file=sys.stdout)
    print(te == traceback.TracebackException.from_exception(e), te == 3)
raise Custom

"""`__context__`, `__cause__` and `__suppress_context__` in every combination of raises and handlers."""


def chain(e):
    parts = []
    while e is not None and len(parts) < 5:
        parts.append(f'{type(e).__name__}({e})' + (' suppressed' if e.__suppress_context__ else '') + (' cause' if e.__cause__ is not None else ''))
        e = e.__cause__ or (None if e.__suppress_context__ and e.__cause__ is None else e.__context__)
    return ' <- '.join(parts)


def attempt(f):
    try:
        print('returned', f())
    except BaseException as e:
        print(f.__name__, chain(e), '| context', repr(e.__context__))


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('new')


def from_caught():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError('new') from e


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('new') from None


def from_other():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('new') from IndexError('other')


def from_class():
    raise KeyError('new') from LookupError


def from_wrong():
    raise KeyError('new') from 5


def from_itself():
    e = KeyError('self')
    raise e from e


def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def reraise_named():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e


def nothing_to_reraise():
    raise


def in_finally():
    try:
        1 / 0
    finally:
        raise KeyError('finally')


def three_deep():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError:
        {}['k']


def handled_inside():
    try:
        raise ValueError('outer')
    except ValueError:
        try:
            raise TypeError('inner')
        except TypeError:
            pass
        raise KeyError('after inner')


def through_call():
    def helper():
        raise KeyError('helper')

    try:
        raise ValueError('outer')
    except ValueError:
        helper()


def cycle():
    a = ValueError('a')
    try:
        raise a
    except ValueError:
        try:
            raise TypeError('b')
        except TypeError:
            raise a


def after_handler():
    try:
        raise ValueError('gone')
    except ValueError:
        pass
    raise KeyError('clean')


def in_loop():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError:
            if i == 2:
                raise KeyError('last')


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError('else')


def return_in_finally_swallows():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise KeyError('lost')
        finally:
            return 'kept'


def class_raised():
    raise KeyError


def not_an_exception():
    raise 5


def class_not_exception():
    raise int


def raising_constructor():
    class Bad(Exception):
        def __init__(self):
            raise LookupError('in init')

    raise Bad


def wrong_new():
    class Odd(Exception):
        def __new__(cls):
            return 5

    raise Odd


def wrong_except():
    try:
        1 / 0
    except 5:
        pass


def wrong_except_tuple():
    try:
        1 / 0
    except (KeyError, 'x'):
        pass


for f in (in_handler, from_caught, from_none, from_other, from_class, from_wrong, from_itself, reraise, reraise_named, nothing_to_reraise, in_finally, three_deep, handled_inside,
          through_call, cycle, after_handler, in_loop, in_else, return_in_finally_swallows, class_raised, not_an_exception, class_not_exception, raising_constructor, wrong_new,
          wrong_except, wrong_except_tuple):
    attempt(f)

# === the attributes by hand ===
e = KeyError('k')
print(e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.__cause__ = ValueError('c')
print(repr(e.__cause__), e.__suppress_context__)
e.__suppress_context__ = False
e.__cause__ = None
e.__context__ = IndexError('ctx')
print(e.__cause__, repr(e.__context__), e.__suppress_context__)
for name in ('__cause__', '__context__', '__traceback__', '__suppress_context__'):
    for value in (5, KeyError):
        try:
            setattr(e, name, value)
            print(name, 'accepted', getattr(e, name))
        except TypeError as error:
            print(name, error)

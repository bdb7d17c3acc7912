"""`add_note`, `__notes__`, `with_traceback`, `__traceback__`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


e = ValueError('v')
print(hasattr(e, '__notes__'))
print(e.add_note('first'), e.__notes__)
e.add_note('second\nline')
print(e.__notes__, vars(e))
attempt(lambda: e.add_note(5))
attempt(lambda: e.add_note())
attempt(lambda: e.add_note('a', 'b'))
attempt(lambda: e.add_note(None))
e.__notes__ = 'not a list'
attempt(lambda: e.add_note('x'))
e.__notes__ = ['replaced']
e.add_note('more')
print(e.__notes__)
del e.__notes__
print(hasattr(e, '__notes__'))
attempt(lambda: e.with_traceback(5))
print(e.with_traceback(None) is e, e.__traceback__)


def raiser():
    raise KeyError('deep')


def middle():
    raiser()


def lines(tb):
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


try:
    middle()
except KeyError as error:
    saved = error
    print(lines(error.__traceback__), type(error.__traceback__).__name__)
try:
    raise saved
except KeyError as error:
    print(lines(error.__traceback__), error is saved)
try:
    raise saved.with_traceback(None)
except KeyError as error:
    print(lines(error.__traceback__))
try:
    try:
        middle()
    except KeyError as inner:
        raise LookupError('outer').with_traceback(inner.__traceback__) from None
except LookupError as error:
    print(lines(error.__traceback__))
try:
    try:
        middle()
    except KeyError as inner:
        inner.__traceback__ = inner.__traceback__.tb_next
        raise
except KeyError as error:
    print(lines(error.__traceback__))


class Noted(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        self.add_note(f'made with {args}')


try:
    try:
        raise Noted(1, 2)
    except Noted as n:
        n.add_note('added on the way')
        raise
except Noted as n:
    print(n.__notes__)
n = Noted('shown')
n.add_note('a note of\ntwo lines')
n.__notes__.append('é ü')
raise n from saved.with_traceback(None)

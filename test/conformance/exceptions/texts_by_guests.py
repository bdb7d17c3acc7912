# The text of an exception whose arguments say theirs by guest code.


class Said:
    def __str__(self):
        return 'said'

    def __repr__(self):
        return 'REPR'


class Broken:
    def __str__(self):
        raise ValueError('no text')

    __repr__ = __str__


def text(error):
    try:
        print(type(error).__name__, str(error), sep=': ')
    except ValueError as inner:
        print(type(error).__name__, 'raises', inner)


# === OSError ===
for args in ((Said(), 'x'), (7000, Said()), (7000, Said(), Said()), (7000, 'x', Said(), None, Said()), (None, 'x'), (7000, [Said()], 'f'), (7000, Broken())):
    text(OSError(*args))
error = OSError(7000, 'x', 'f')
error.filename = None
text(error)
error.errno = Said()
text(error)

# === others ===
text(SyntaxError(Said(), ('f', 1, 2, 't')))
text(SyntaxError('m', 'abcd'))
text(SyntaxError(Broken(), ('f', None, 2, 't')))
error = UnicodeDecodeError('ascii', bytearray(b'ab'), 0, 1, 'bad')
text(error)
error.reason = Said()
text(error)
error.encoding = Broken()
text(error)
error = UnicodeTranslateError('ab', 0, 2, 'bad')
error.reason = Said()
text(error)
text(KeyError(Said()))
print(BaseException.__str__(KeyError('k')), BaseException.__str__(OSError(7000, 'x')))
text(ExceptionGroup('g', [ValueError(Said())]))
text(ImportError(Said()))

# === arguments that are refused ===
for make in (
    lambda: UnicodeDecodeError('a', 'text', 0, 1, 'r'),
    lambda: UnicodeDecodeError('a', 5, 'x', 1, 'r'),
    lambda: UnicodeEncodeError('a', None, 0, 1, 'r'),
    lambda: ExceptionGroup('g', b'ab'),
    lambda: ExceptionGroup('g', ''),
    lambda: BaseExceptionGroup(None, [], x=1),
    lambda: BaseExceptionGroup('g', [ValueError()], x=1),
    lambda: setattr(OSError(7000), 'characters_written', 'a'),
    lambda: delattr(ValueError(), '__dict__'),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')
error = AttributeError('m', name='n')
try:
    error.__init__('other', kwy=1)
except TypeError as refused:
    print(refused, error.args)
error = OSError(7000, 'x')
print(error.__init__('y', nothing=1), error.args)


# === thrown into a generator that has not begun ===
def counted():
    yield 1


try:
    counted().throw(StopIteration(3))
except StopIteration as stop:
    print('StopIteration', stop.value)
started = counted()
next(started)
try:
    started.throw(StopIteration(3))
except RuntimeError as error:
    print(error)

# === making groups ===
def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e)


members = [ValueError(1)]
g = ExceptionGroup('a', members)
members.append(3)
print(repr(g), g.args, g.exceptions, g.message, str(g))
g = ExceptionGroup('a', (ValueError(1), TypeError(2)))
print(repr(g), str(g))
attempt(lambda: ExceptionGroup('a'))
attempt(lambda: ExceptionGroup(1, [ValueError()]))
attempt(lambda: ExceptionGroup('a', []))
attempt(lambda: ExceptionGroup('a', {1}))
attempt(lambda: ExceptionGroup('a', [1]))
attempt(lambda: ExceptionGroup('a', [ValueError(), 1]))
attempt(lambda: ExceptionGroup('a', [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup('a', [KeyboardInterrupt()]))
attempt(lambda: BaseExceptionGroup('a', [ValueError()]))
print([c.__name__ for c in ExceptionGroup.__mro__], ExceptionGroup[int])


class EG(ExceptionGroup):
    pass


class EGB(BaseExceptionGroup):
    pass


class Mixed(ExceptionGroup, ValueError):
    pass


class Strict(BaseExceptionGroup, Exception):
    pass


attempt(lambda: EG('a', [KeyboardInterrupt()]))
attempt(lambda: EGB('a', [ValueError()]))
attempt(lambda: Mixed('a', [ValueError(1)]))
attempt(lambda: Strict('a', [KeyboardInterrupt(1)]))


# === split and subgroup ===
class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def __init__(self, message, excs, code=0):
        super().__init__(message, excs)

    def derive(self, excs):
        print('derive', self.message, len(excs))
        return Coded(self.message, excs, self.code)


g = Coded('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3), KeyError(4)])], 7)
g.add_note('hello')
match, rest = g.split(ValueError)
print(match, rest, match.code, rest.code)
print(repr(match), repr(rest))
print(match.__notes__, match.__notes__ is g.__notes__, match.__suppress_context__, match.__cause__)
attempt(lambda: g.split((ValueError, TypeError)))
attempt(lambda: g.subgroup(lambda e: isinstance(e, KeyError)))
attempt(lambda: g.split(lambda e: (print('asked', repr(e)), False)[1]))
attempt(lambda: g.split(lambda e: isinstance(e, ExceptionGroup) and e.message == 'n'))
attempt(lambda: g.split(Coded)[0] is g)
attempt(lambda: g.split(OSError))
attempt(lambda: g.subgroup(OSError))
for bad in (3, int, (ValueError, 3), None):
    attempt(lambda: g.split(bad))
attempt(lambda: g.subgroup(int))


class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 3


class NoDerive(ExceptionGroup):
    pass


attempt(lambda: BadDerive('m', [ValueError(), TypeError()]).split(ValueError))
attempt(lambda: NoDerive('m', [ValueError(), TypeError()]).split(ValueError))
attempt(lambda: ExceptionGroup('m', [ValueError()]).derive([KeyboardInterrupt()]))

# === metadata goes to the parts ===
try:
    try:
        raise OSError('context')
    except OSError:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)]) from KeyError('cause')
except ExceptionGroup as e:
    a, b = e.split(ValueError)
    print(repr(a.__context__), repr(a.__cause__), a.__traceback__ is e.__traceback__, b.__suppress_context__)


def readonly(name):
    try:
        setattr(g, name, 'x')
    except AttributeError as e:
        print(name, e)


readonly('message')
readonly('exceptions')

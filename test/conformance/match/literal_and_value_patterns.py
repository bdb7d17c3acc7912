"""Literals, negative and complex numbers, strings, constants and dotted names in patterns."""


class Color:
    RED = 1
    GREEN = 'green'

    class Deep:
        VALUE = (1, 2)


def literal(x):
    match x:
        case 0:
            return 'zero'
        case -1:
            return 'minus one'
        case 1.5 | -2.5:
            return 'float'
        case 3 + 4j:
            return 'complex'
        case -1 - 2j:
            return 'negative complex'
        case 'a' 'b':
            return 'joined ab'
        case b'bytes':
            return 'bytes'
        case r'\n':
            return 'raw'
        case """tri
ple""":
            return 'triple'
        case None:
            return 'None'
        case True:
            return 'True'
        case False:
            return 'False'
        case 0xFF:
            return 'hex'
        case 1_000:
            return 'thousand'
    return 'nothing'


for value in (0, 0.0, -1, -1.0, 1.5, -2.5, 3 + 4j, -1 - 2j, 'ab', b'bytes', bytearray(b'bytes'), '\\n', 'tri\nple', None, True, False, 1, 255, 1000, 'none', [], -0.0, 0j):
    print(repr(value), literal(value), sep=': ')


def dotted(x):
    match x:
        case Color.RED:
            return 'red'
        case Color.GREEN:
            return 'green'
        case Color.Deep.VALUE:
            return 'deep'
        case Color.RED | Color.GREEN | [Color.RED, *_]:
            return 'list of red'
        case {Color.GREEN: v}:
            return f'mapping {v}'
    return 'nothing'


print([dotted(v) for v in (1, True, 'green', (1, 2), [1, 2], [1, 5], {'green': 'g'}, 'red')])


# === how values are compared ===
class Eq:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print('eq', self.name, other)
        return other in (7, 'green')

    __hash__ = None


print(dotted(Eq('subject')))
match Eq('s'):
    case 5:
        print('five')
    case None:
        print('none, by identity')
    case 7:
        print('seven')


class Never:
    def __eq__(self, other):
        raise ValueError('compared')


try:
    print(literal(Never()))
except ValueError as e:
    print(e)
try:
    match 1:
        case Color.MISSING:
            print('never')
except AttributeError as e:
    print(e)
try:
    match 1:
        case undefined_module.X:
            print('never')
except NameError as e:
    print(e)
match True:
    case 1:
        print('1 matches True')
match 1:
    case True:
        print('never')
    case 1.0:
        print('1.0 matches 1')
match float('nan'):
    case float():
        print('nan is a float')
match 'x':
    case str('y'):
        print('no')
    case str('x') as s:
        print('yes', s)
match -5:
    case -5:
        print('negative')

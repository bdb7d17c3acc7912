# === what is bound, and when ===
def bound(v):
    try:
        match v:
            case [a, b, 'end']:
                return 'three', a, b
            case [a, *rest] if len(rest) > 5:
                return 'long'
            case _:
                pass
        return a
    except UnboundLocalError as e:
        return str(e)


print(bound([1, 2, 'end']), bound(7))

# === guards run once per matching pattern, in order ===
log = []


def guard(n, result):
    log.append(n)
    return result


match (1, 2):
    case (x, y) if guard('a', False):
        print('never')
    case (1, y) if guard('b', 0):
        print('never')
    case (x, 2) if guard('c', 'truthy'):
        print('third', x, log)

# === or-patterns bind the same names ===
for v in ([1, 'x'], ('y', 2), {'k': 3}, 4):
    match v:
        case [int(n), str()] | [str(), int(n)] | {'k': n}:
            print('n', n)
        case other:
            print('other', other)

# === as ===
match [1, [2, 3], {'a': (4, 5)}]:
    case [int() as one, [_, _] as pair, {'a': (4 | 5 as first, _)} as mapping] as whole:
        print(one, pair, first, mapping, whole)

# === the subject is evaluated once; tuples without parentheses ===
def subject():
    print('subject')
    return 1


match subject(), 2:
    case 0, _:
        print('zero')
    case 1, 3:
        print('three')
    case 1, n:
        print('n', n)

match subject(),:
    case [one]:
        print(one)

match *[1, 2], 3:
    case a, *b:
        print(a, b)

# === fall through: no case matches ===
match 'nothing':
    case 'x':
        print('never')
print('after')

# === values: dotted names compare by ==, literals None True False by is ===
class Colour:
    RED = 'red'
    BLUE = 'blue'


class Same:
    def __eq__(self, other):
        print('eq', other)
        return True


for v in ('red', 'blue', 'green', True, 1, None, 1.0):
    match v:
        case Colour.RED:
            print('RED')
        case Colour.BLUE:
            print('BLUE')
        case True:
            print('True itself')
        case None:
            print('None itself')
        case 1:
            print('equals 1')
        case _:
            print('default')

match Same():
    case None:
        print('never')
    case 5:
        print('equal to 5')

# === numbers: negative, complex, strings joined, bytes ===
for v in (-1, -2.5, 3 + 4j, 1 - 2j, 'ab', b'cd', ''):
    match v:
        case -1:
            print('minus one')
        case -2.5:
            print('minus two and a half')
        case 3 + 4j:
            print('complex')
        case 1 - 2j:
            print('complex too')
        case 'a' 'b':
            print('joined')
        case b'cd':
            print('bytes')
        case '':
            print('empty')

# === names that are soft keywords ===
match = 3
case = 4
_ = 5
type = 6
print(match, case, _, type)
match match:
    case 3:
        print('soft')
match(1)if False else None
match [1, 2]:
    case [case, _]:
        print(case, _)


# === in loops and functions, with return, break, continue ===
def tokens(items):
    out = []
    for item in items:
        match item:
            case 'stop':
                break
            case 'skip':
                continue
            case ('return', v):
                return v
            case int() | float() as n:
                out.append(n)
            case [*_] as seq:
                out.extend(tokens(seq))
    else:
        out.append('all')
    return out


print(tokens([1, 'skip', [2, [3.5]], 4]), tokens([1, 'stop', 2]), tokens([1, ('return', 'r')]))

# === class scope and global ===
class Scope:
    match [1, 2]:
        case [a, b]:
            total = a + b


print(Scope.a, Scope.b, Scope.total)


def set_global():
    global g
    match 5:
        case g:
            pass


set_global()
print(g)

# === match inside functions with closures, comprehensions and generators ===
def parse(tokens):
    match tokens:
        case [('num', value)]:
            return lambda: value
        case [*left, ('op', op), right] if (rest := parse([right])) is not None:
            a, b = parse(left), rest
            return {'+': lambda: a() + b(), '*': lambda: a() * b()}[op]
        case _:
            return None


print(parse([('num', 2), ('op', '+'), ('num', 3), ('op', '*'), ('num', 4)])())


def walk(tree):
    match tree:
        case {'value': v, 'children': [*kids]}:
            yield v
            for k in kids:
                yield from walk(k)
        case {'value': v}:
            yield v
        case str() as leaf:
            yield leaf.upper()
        case unknown:
            raise TypeError(f'{unknown!r} is no tree')


print(list(walk({'value': 1, 'children': [{'value': 2}, 'x', {'value': 3, 'children': []}]})))
try:
    list(walk({'value': 1, 'children': [None]}))
except TypeError as e:
    print(e)

# === match in loops, with break, continue and finally ===
out = []
for item in [1, 'skip', 'a', None, 2.5, 'stop', 'never']:
    try:
        match item:
            case 'skip':
                continue
            case 'stop':
                break
            case int() | float() as n:
                out.append(n * 2)
            case None:
                raise ValueError('none')
            case s:
                out.append(f'{s:>3}')
    except ValueError as e:
        out.append(e.args[0])
    finally:
        out.append('.')
print(out)


def fizz(n):
    match n % 3, n % 5:
        case 0, 0: return 'FizzBuzz'
        case 0, _: return 'Fizz'
        case _, 0: return 'Buzz'
        case _: return str(n)


print(' '.join(map(fizz, range(1, 16))))
print([m for x in (1, [2], {'k': 3}) if (m := (lambda v: v)(x))], f'{(lambda: "in f")()}', f'{ {1: "d"}[1] }')

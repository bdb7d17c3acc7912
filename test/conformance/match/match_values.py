def kind(x):
    match x:
        case 0: return 'zero'
        case -1 | -2: return 'small negative'
        case 1.5: return 'float'
        case 'a' | 'b': return 'letter'
        case None: return 'none'
        case True: return 'true'
        case b'raw': return 'bytes'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'number'
        case str(s): return f'str {s!r}'
        case _: return 'other'


# === literals, alternatives, guards, classes ===
for v in (0, 0.0, False, -1, -2, 1.5, 'a', 'b', None, True, 1, b'raw', 101, 7, 2.5, 'text', [], ()):
    print(repr(v), '->', kind(v))


# === dotted names are values, plain names capture ===
class Color:
    RED = 1
    GREEN = 2


def color(x):
    match x:
        case Color.RED: return 'red'
        case Color.GREEN: return 'green'
        case other: return f'captured {other}'


print(color(1), color(2), color(3))

# === bindings stay, no match falls through ===
match 5:
    case x if x > 10:
        print('never')
print(x)
match 'v':
    case 'w':
        print('never')
    case (1 | 'v') as got:
        print('as', got)
match 1, 2:
    case a, b:
        print(a, b)
match = 'soft keyword'
case = [match]
print(match, case)

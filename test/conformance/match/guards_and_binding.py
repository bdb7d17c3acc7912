"""Guards: when they run, what is bound when they fail, captures, wildcards, `as`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def note(label, value):
    print('guard', label)
    return value


def guards(x):
    match x:
        case 1 if note('one', False):
            return 'first'
        case int(n) if note('int', n > 5):
            return f'big {n}'
        case [a, b] if note('pair', a == b):
            return 'equal pair'
        case [a, *_] if (total := sum(x)) > 10:
            return f'sum {total}'
        case _ if note('wild', []):
            return 'never'
        case other:
            return f'other {other}'


for x in (1, 9, [2, 2], [5, 6], [1], 'text'):
    print(guards(x))


def bound_after_failure(x):
    match x:
        case [a, b, 3]:
            return 'three'
        case [c, d] if False:
            return 'never'
        case (e, f) as whole if whole is None:
            return 'never'
    return sorted(k for k in locals() if k != 'x'), c, whole


print(bound_after_failure([1, 2]))


def never_bound(x):
    match x:
        case [p, 5]:
            pass
    return p


attempt(lambda: never_bound([1, 2]))
attempt(lambda: never_bound([1, 5]))


def as_patterns(x):
    match x:
        case (1 | 2) as small:
            return 'small', small
        case [int() as first, (str() as second) | [second]] as pair:
            return first, second, pair
        case {'k': [_, _] as inner, **rest} as d:
            return inner, rest, d is x
        case str() | bytes() as text:
            return 'text', text
        case None as nothing:
            return 'nothing', nothing


for x in (1, [1, 'a'], [1, ['b']], {'k': (1, 2), 'z': 0}, 'str', b'by', None, 9.5):
    print(as_patterns(x))


# === guards that raise, change the subject, see outer names ===
limit = 3


def outer(x):
    match x:
        case n if n > limit:
            return 'over'
        case n if 1 / n:
            return 'under'


attempt(lambda: outer(5))
attempt(lambda: outer(1))
attempt(lambda: outer(0))
attempt(lambda: outer('a'))
items = [1, 2, 3]
match items:
    case [first, *_] if items.append(4) or len(items) > 10:
        print('never')
    case [*all_items]:
        print(all_items)


# === no match at all, subjects that are tuples, soft keywords as names ===
match 5:
    case 6:
        print('never')
match 1, 2:
    case 1, x:
        print('tuple subject', x)
match 3,:
    case [y]:
        print(y)
match *[1, 2], 3:
    case [*_, last]:
        print(last)
match (lambda: 7)():
    case 7:
        print('call subject')
match x := 8:
    case 8:
        print('walrus', x)
match = {'case': 1}
case = match['case']
type = _ = 5
print(match, case, type, _)
match match:
    case {'case': case} if case == 1:
        print('soft keywords', case)
match [1]:
    case [_]:
        print(_)
print(match is not None, [match for match in 'ab'], (match), -case)


def nested(x):
    match x:
        case [op, a, b]:
            match op:
                case '+':
                    return nested(a) + nested(b)
                case '*':
                    return nested(a) * nested(b)
                case _:
                    raise ValueError(f'bad op {op!r}')
        case int() | float():
            return x
        case str() if x.isdigit():
            return int(x)
        case _:
            raise TypeError(x)


print(nested(['+', 1, ['*', '2', 3.5]]))
attempt(lambda: nested(['-', 1, 2]))
attempt(lambda: nested(['+', 1, None]))


def loop(xs):
    out = []
    for x in xs:
        match x:
            case 'stop':
                break
            case 'skip':
                continue
            case str(s):
                out.append(s)
            case _:
                return out, 'returned'
    else:
        return out, 'finished'
    return out, 'stopped'


print(loop(['a', 'skip', 'b']), loop(['a', 'stop', 'b']), loop(['a', 5, 'b']))

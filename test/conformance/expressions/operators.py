# === precedence ===
print(2 + 3 * 4**2**0, -(2**2), (-2) ** 2, 2**-1, not 1 == 2, 1 < 2 < 3 != 4, 5 - 3 - 1)
print(1 | 2 ^ 3 & 4, 1 << 2 + 1, ~5, -~5, +True, 7 // 2 * 2 + 7 % 2)

# === floor division and modulo follow the sign of the divisor ===
for a in (7, -7):
    for b in (2, -2):
        print(a // b, a % b, divmod(a, b), a / b)
print(7.5 // 2, -7.5 % 2, divmod(-7.5, 2), 1e300 * 1e10)

# === comparison chains evaluate the middle once ===
calls = []


def f(x):
    calls.append(x)
    return x


print(f(1) < f(2) < f(0) < f(9), calls)

# === and, or, conditional give operands ===
print(0 or '' or 'x', 1 and [] and 2, None or 0, 'yes' if [] else 'no')

# === identity and membership ===
print(None is None, [] is [], 1 in [1, 2], 'b' in 'abc', 3 not in {1: 2}, (1,) in [(1,)], float('nan') in [float('nan')])

# === mixed types ===
print(1 == 1.0 == True, 1 + True, 2**64 + 0.5, '1' == 1, [1] == (1,))
print('a' * 3, [0] * 2, 2 * (1, 2), 'ab' + 'cd', [1] + [2], 'a' * -1)

# === refused ===
for left, op, right in ((1, '+', 'a'), ('a', '+', 1), ([], '+', ()), (None, '-', 1), ({}, '|', 1), ('a', '*', 'b'), (1, '<', 'a'), (1.5, '<<', 1), ('a', '**', 2)):
    try:
        if op == '+':
            left + right
        elif op == '-':
            left - right
        elif op == '|':
            left | right
        elif op == '*':
            left * right
        elif op == '<':
            left < right
        elif op == '<<':
            left << right
        else:
            left**right
    except TypeError as e:
        print(e)
for expression in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.5 % 0, lambda: 0**-1, lambda: divmod(1, 0), lambda: 1 << -1):
    try:
        expression()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)

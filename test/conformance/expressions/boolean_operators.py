# === values, not booleans ===
print(0 or 'a', 1 or 'a', 0 and 'a', 1 and 'a', None or 0 or [], 1 and 2 and 3, '' or () or {} or 'last')
print(not 0, not 'a', not not [], not None)

# === short circuit ===
def t(name, v):
    print(name, end=' ')
    return v


print(t('a', 1) and t('b', 0) and t('c', 1))
print(t('a', 0) or t('b', []) or t('c', 'end') or t('d', 1))
print(t('a', 0) and t('b', 1) or t('c', 2))
print(t('a', 1) or t('b', 1) and t('c', 2))
print(not t('a', 0) and t('b', 3))
print((t('a', 0) or t('b', 1)) and (t('c', 0) or t('d', 0)))

# === precedence ===
print(not 1 == 2, not 1 in [2], 1 or 0 and 0, (1 or 0) and 0, not 0 or 1)
print(1 if 0 or [] else 2, True if not None else False)

# === truth is asked once ===
class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print('bool', self.v)
        return self.v

    def __repr__(self):
        return f'T({self.v})'


print(T(True) and T(False))
print(T(False) or T(True))
print(not T(True))
if T(False) or T(True):
    print('taken')
while T(True) and not T(False):
    break
print([1 for i in range(1) if T(True) and T(True)])

# === conditional expression ===
print('yes' if 1 else 1 / 0)
print(1 / 0 if 0 else 'no')
sign = lambda n: 'neg' if n < 0 else 'zero' if n == 0 else 'pos'
print(sign(-1), sign(0), sign(1))
print([i if i % 2 else -i for i in range(5)])
value = (1 if False else 2) + (3 if True else 4)
print(value, 1 if True else 2 + 10)
print((lambda: 1) if False else (lambda: 2)())

# === bitwise operators of bools ===
print(True & False, True | False, True ^ True, ~True + 1 if False else -2, True & 1, True | 2)
print(type(True & True), type(True & 1), True + True, True * 3, -True, sum([True, True, False]))

# === errors come through ===
class Bad:
    def __bool__(self):
        raise ValueError('no truth')


for f in (lambda: Bad() and 1, lambda: Bad() or 1, lambda: not Bad(), lambda: 1 if Bad() else 2, lambda: 1 and Bad()):
    try:
        print('fine', type(f()).__name__)
    except ValueError as e:
        print(e)

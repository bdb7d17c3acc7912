# === counting ===
n = 3
while n:
    print(n, end=' ')
    n -= 1
else:
    print('lift off')

# === break skips else ===
n = 0
while True:
    n += 1
    if n == 5:
        break
else:
    print('never')
print(n)

# === continue ===
n = 0
seen = []
while n < 8:
    n += 1
    if n % 3:
        continue
    seen.append(n)
print(seen)

# === conditions of every truth ===
class Fuse:
    def __init__(self, left):
        self.left = left

    def __bool__(self):
        self.left -= 1
        return self.left >= 0


class Sized:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)


fuse, turns = Fuse(3), 0
while fuse:
    turns += 1
print(turns)
stack = Sized([1, 2])
while stack:
    print('pop', stack.items.pop())
while not stack:
    stack.items.append(0)
print(stack.items)

# === walrus as condition ===
lines = iter(['a', 'b', '', 'c'])
while line := next(lines, None):
    print(line)
print(repr(line), next(lines))

# === nested loops leave one level ===
outer = 0
while outer < 3:
    outer += 1
    inner = 0
    while True:
        inner += 1
        if inner > outer:
            break
        if inner == 2:
            continue
        print(outer, inner)

# === try, finally and loops ===
n = 0
while n < 4:
    n += 1
    try:
        if n == 2:
            continue
        if n == 4:
            break
        print('body', n)
    finally:
        print('finally', n)
else:
    print('never')

# === constants ===
while False:
    print('never')
else:
    print('else at once')
while 0:
    pass
while 1:
    break
while ():
    pass
else:
    print('empty tuple')

# === collatz and gcd ===
value, steps = 27, 0
while value != 1:
    value = 3 * value + 1 if value % 2 else value // 2
    steps += 1
print(steps)
a, b = 1071, 462
while b:
    a, b = b, a % b
print(a)

# === errors ===
class BadBool:
    def __bool__(self):
        return 'yes'


class BadLen:
    def __len__(self):
        return -1


class StrLen:
    def __len__(self):
        return '3'


for bad in (BadBool(), BadLen(), StrLen()):
    try:
        while bad:
            pass
    except Exception as e:
        print(type(e).__name__, e)

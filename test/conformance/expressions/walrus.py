# === basic ===
print((n := 5), n, (m := n + 1) * m)
if (found := [x for x in range(20) if x * x > 50]):
    print(found[0])

# === in conditions and loops ===
chunks = iter(['ab', 'cd', ''])
while chunk := next(chunks):
    print(chunk)
data = {'k': 3}
if (v := data.get('k')) is not None and v > 2:
    print('big', v)
print(v2 if (v2 := data.get('none')) else 'default', v2)

# === in comprehensions it binds outside ===
print([y := x * 2 for x in range(4)], y)
print([(last := w) for w in 'abc' if (size := len(w))], last, size)
print(any((hit := i) > 3 for i in range(10)), hit)
print({(k := i): (val := i * i) for i in range(3)}, k, val)


def f():
    [inner := i for i in range(3)]
    g = lambda: (local := inner)
    return inner, g()


print(f())


def closure():
    total = 0
    sums = [total := total + i for i in range(5)]

    def get():
        return total

    return sums, get()


print(closure())

# === nested comprehensions ===
print([[z := i + j for i in range(2)] for j in range(3)], z)

# === calls, subscripts, slices, f-strings ===
print(max(p := 3, q := 4), p, q)
xs = [10, 20, 30]
print(xs[i := 1], i, xs[(a := 0):(b := 2)], a, b)
print(f'{(w := 7)} {w:>3} {w!r}')
print({(s := 1), (t := 2)} == {1, 2}, s, t)
print((c := 1, d := 2), c, d)

# === order ===
x = 1
print(x, (x := 2), x)
print((lambda a=(r := 3): a)(), r)


def default(a=(shared := [])):
    a.append(1)
    return a


default()
default()
print(shared)

# === global and nonlocal ===
def setter():
    global made
    if (made := 'global'):
        return made


print(setter(), made)


def outer():
    v = 0

    def inner():
        nonlocal v
        (v := v + 1)
        return v

    return inner(), inner(), v


print(outer())

# === chains and unparenthesised places ===
print((e := (g := 1) + 1), e, g)
del (h := [0, 1])[0]
print(h)
assert (ok := True), 'never'
print(ok)
def ret():
    return (u := 4), u
print(ret())

# === variables of a function come in the order in which its code reaches them ===
def f():
    q: int = (w := 1)
    (r): int = (u := 2)
    for z in [(k := 3)]:
        pass
    a, b[0] = (t := 1), (b := [0])
    with open_(m := 5) as n:
        pass
    z2 += (z3 := 1)
class C: pass
def g():
    q.x: int = (q := C())
    for z in [(k := 3)]:
        pass
    with ((m := cm())) as n:
        pass
    try:
        (e2 := 1)/0
    except (ty := ZeroDivisionError) as e:
        x = lambda: e
        del x
        e = 3
    match (s := [1]):
        case [d] as t if (h := d):
            pass
    import abc as v
    def d1(x=(y := 1)): pass
    return locals()
class cm:
    def __enter__(self): return 1
    def __exit__(self, *a): return False
print(f.__code__.co_varnames)
print(g.__code__.co_varnames)
def h():
    for a in range(3):
        b = a
    else:
        c = 1
    while (d := 0):
        e = 1
    x = y = z = 1
    del b
    b = 2
    assert (i := 1), (j := 2)
    if (k := 1): l = 1
    else: m = 1
    q = {(r := 1): (s := 2)}
    t = (u := 1) if (v := 1) else (w := 1)
    aa += (ab := 1)
    ac[ad] = (ae := 1)
    class K((af := object)): ag = 1
    @(ah := print)
    def ai(aj=(ak := 1)): pass
    f'{(al := 1)}{am}'
    return (an := 1)
print(h.__code__.co_varnames)

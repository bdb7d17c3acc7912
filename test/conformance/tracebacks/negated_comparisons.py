import traceback, sys
class A: pass
a = A()
def f(i):
    if i == 0: return not a > 1
    if i == 1: return not a in 5
    if i == 2: return not a not in 5
    if i == 3: return not 1 < a < 2
    if i == 4: return -(a > 1)
    if i == 5: return not (a > 1 and 2)
    if i == 6:
        if not a > 1: return 1
    if i == 7: return not a > 1 or 5
    if i == 8: return 1 if not a > 1 else 2
    if i == 9: return [x for x in [a] if not x > 1]
    if i == 10: return not (not a > 1)
    if i == 11: return not (x := a) > 1
    if i == 12: return not a[1] > 1
    if i == 13:
        assert not a > 1
    if i == 14:
        while not a in 5: pass
    if i == 15: return bool(not a > 1)
    if i == 16: return (not a > 1) + 1
    if i == 17: return not a > 1 and not 1 in a
    if i == 18: return ~(a > 1)
    if i == 19: return not (
        a
        > 1)
for i in range(20):
    try: print(f(i))
    except Exception: traceback.print_exc(file=sys.stdout)

import random
random.seed(5)

def check(xs, **kw):
    a = sorted(xs, **kw)
    # stable insertion by decorated comparison through a class
    class K:
        def __init__(self, v): self.v = v
        def __lt__(self, o): return self.v < o.v
    key = kw.get('key') or (lambda v: v)
    b = sorted(xs, key=lambda v: K(key(v)), reverse=kw.get('reverse', False))
    assert a == b and all(x is y for x, y in zip(a, b)), (xs, kw, a, b)
for n in (0, 1, 2, 3, 7, 100):
    for span in (1, 3, 10**6, 2**40, 2**53-1):
        for rev in (False, True):
            for _ in range(5):
                xs = [(random.randint(-span, span), random.randint(0, 3), random.choice([0, 5])) for _ in range(n)]
                check(xs, reverse=rev); check(xs, key=lambda t: t[0], reverse=rev); check(xs, key=lambda t: t[:2], reverse=rev)
                check(xs, key=lambda t: (t[1], -t[0]), reverse=rev); check(xs, key=lambda t: (t[1],), reverse=rev); check(xs, key=lambda t: (), reverse=rev)
                check(xs, key=lambda t: (str(t[1]), t[0]/2), reverse=rev); check(xs, key=lambda t: t[1]*1.5, reverse=rev); check(xs, key=lambda t: -t[1], reverse=rev)
print('ok')

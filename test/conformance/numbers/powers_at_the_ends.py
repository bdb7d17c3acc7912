inf=float('inf')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in (0.0, -0.0, 0, False, 1, -1, 0.5, -0.5, 2, True, inf, -inf):
    for b in (inf, -inf, float('nan'), -1, -1.0, -2.0):
        t(lambda: a ** b); t(lambda: pow(a, b))
        if isinstance(b, float): t(lambda: b.__rpow__(a))

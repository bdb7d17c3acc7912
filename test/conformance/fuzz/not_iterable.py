def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# === every way to iterate words its refusal ===
t(lambda: ','.join(1))
t(lambda: ','.join([1]))
t(lambda: ','.join(None))
t(lambda: b','.join(1))
t(lambda: b','.join([1]))
class It:
    def __iter__(self): return 1
class It2:
    def __iter__(self): raise KeyError(1)
class It3:
    __iter__ = None
class It4:
    def __iter__(self): return iter([1])
class It5:
    def __getitem__(self, i): return 1/0
class It6:
    def __iter__(self): raise TypeError('mine')
for c in (It,It2,It3,It5,It6):
    t(lambda: ','.join(c()))
    t(lambda: b','.join(c()))
    t(lambda: [*c()])
    t(lambda: print(*c()))
    t(lambda: max(*c()))
    t(lambda: max(c()))
    t(lambda: next(iter(c())))
    t(lambda: list(c()))
    t(lambda: {}.update(c()))
    t(lambda: dict(c()))
    t(lambda: list(zip(c())))
    t(lambda: list(map(str, c())))
    t(lambda: list(enumerate(c())))
    t(lambda: 1 in c())
    t(lambda: ''.maketrans(c()))
    t(lambda: [].extend(c()))
    t(lambda: set().union(c()))
    t(lambda: {1} <= c())
    t(lambda: sum(c()))
    t(lambda: tuple(c()))
    t(lambda: sorted(c()))
    t(lambda: (lambda a, b: 1)(*c()))

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === the defaults follow each other ===
class OnlyRepr:
    def __repr__(self): return 'repr!'
class OnlyStr:
    def __str__(self): return 'str!'
class Both(OnlyRepr, OnlyStr):
    pass
class OnlyFormat:
    def __format__(self, spec): return f'format<{spec}>'
class Child(Both):
    def __str__(self): return 'child ' + super().__str__()


r, s, b, f, c = OnlyRepr(), OnlyStr(), Both(), OnlyFormat(), Child()
print(str(r), repr(r), f'{r}', [r], str(s), repr(s).startswith('<__main__.OnlyStr object at 0x'), f'{s}', f'{s!s:>6}', str(b), repr(b), f'{f:abc}', f'{f}', str(c), [c], '%s %r' % (c, c))


# === truth ===
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Bool(Len):
    def __bool__(self): return not super().__len__()


print(bool(Len(0)), bool(Len(5)), bool(Bool(0)), bool(Bool(5)), not Len(0), [1 for x in (Len(1), Len(0)) if x], Len(0) or 'empty', 'set' if Len(1) else 'unset')


# === hash and equality ===
class Key:
    def __init__(self, k): self.k = k
    def __eq__(self, other): return isinstance(other, Key) and self.k == other.k
    def __hash__(self): return hash(self.k)
    def __repr__(self): return f'Key({self.k!r})'
class EqNoHash:
    def __eq__(self, other): return True
class HashOnly:
    def __hash__(self): return 1
class SubKey(Key):
    pass
class SubEq(Key):
    def __eq__(self, other): return NotImplemented
class Restored(EqNoHash):
    __hash__ = object.__hash__


d = {Key('a'): 1, Key('b'): 2}
d[Key('a')] = 3
print(d, Key('a') in d, SubKey('a') in d, len({Key(1), Key(1.0), SubKey(1)}), HashOnly() == HashOnly(), len({HashOnly(), HashOnly()}), SubEq.__hash__, EqNoHash() == 5, EqNoHash() != 5, isinstance(hash(Restored()), int))
err(lambda: hash(EqNoHash()), lambda: {EqNoHash()}, lambda: {SubEq(1): 1}, lambda: hash(SubEq(1)))


# === wrong results ===
class Wrong:
    def __repr__(self): return 5
    def __str__(self): return None
    def __bool__(self): return 'yes'
    def __hash__(self): return 'h'
    def __len__(self): return -5
    def __format__(self, spec): return 1
    def __iter__(self): return 5
    def __index__(self): return 1.0
    def __int__(self): return '1'
    def __float__(self): return 1
    def __contains__(self, x): return []
    def __bytes__(self): return 'x'
    def __dir__(self): return None
    def __length_hint__(self): return 1
    def __call__(self, *a): return a
    def __eq__(self, o): return 'equal'
    def __lt__(self, o): return 0


w = Wrong()
err(lambda: repr(w), lambda: str(w), lambda: bool(w), lambda: hash(w), lambda: len(w), lambda: format(w), lambda: iter(w), lambda: [1][w], lambda: int(w), lambda: float(w), lambda: 1 in w, lambda: bytes(w), lambda: dir(w), lambda: w(1), lambda: w == 1, lambda: w != 1, lambda: w < 1, lambda: 1 > w, lambda: not w, lambda: [w].index(w), lambda: [0].count(w), lambda: f'{w}', lambda: print(w), lambda: {w})


# === del is not called by del of a name only ===
class Counted:
    alive = 0
    def __new__(cls, *args):
        cls.alive += 1
        return super().__new__(cls)
    def __init__(self, *args):
        self.args = args


print(Counted(1).args, Counted.alive, Counted().args, Counted.alive)

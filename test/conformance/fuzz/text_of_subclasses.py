# === which text an instance of a subclass of a builtin type has ===
for base, v in ((bytes, b'x'), (bytearray, b'x'), (str, 's'), (int, 5), (float, 2.5), (complex, 1j), (list, [1]), (tuple, (1,)), (dict, {1: 2}), (set, {1}), (frozenset, {1}), (Exception, 'e'), (KeyError, 'k'), (OSError, 'o')):
    class R(base):
        def __repr__(self): return 'own ' + super().__repr__()
    class S(base):
        def __str__(self): return 'own ' + super().__str__()
    class E(base):
        pass
    for c in (R, S, E):
        x = c(v)
        print(base.__name__, c.__name__, str(x), repr(x), f'{x}', f'{x!r}', '%s' % (x,), format(x), str.__str__(x) if base is str else '', '{}'.format(x), object.__repr__(x).split(' at ')[0], object.__str__(x))
        print(x)

def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === one positional argument ===
err(lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: len(5), lambda: abs(), lambda: abs('a'), lambda: ord(), lambda: ord('ab'), lambda: ord(5), lambda: chr('a'), lambda: chr(-1))
err(lambda: repr(), lambda: repr(1, 2), lambda: id(), lambda: hash([]), lambda: hash(), lambda: callable(), lambda: ascii(), lambda: hex('a'), lambda: bin(1.5), lambda: oct(None))

# === two or three ===
err(lambda: isinstance(1), lambda: isinstance(1, 2), lambda: isinstance(1, 'int'), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: divmod(1), lambda: pow(2), lambda: pow(1, 2, 3, 4))
err(lambda: getattr(1), lambda: getattr(1, 5), lambda: getattr(1, 'zz'), lambda: hasattr(1), lambda: hasattr(1, 2), lambda: setattr(1, 2), lambda: setattr(1, 'a', 2), lambda: delattr(1))
err(lambda: next(), lambda: next([]), lambda: iter(), lambda: iter(5), lambda: iter(5, 6), lambda: iter(1, 2, 3), lambda: next(iter([])))

# === keywords ===
err(lambda: sorted(), lambda: sorted(5), lambda: sorted([], None), lambda: sorted([], foo=1), lambda: sorted([1, 'a']), lambda: sorted([], key=5), lambda: sorted([1], key=5))
err(lambda: print(1, foo=2), lambda: print(1, sep=5), lambda: print(1, end=5), lambda: sum(), lambda: sum(5), lambda: sum(['a']), lambda: sum([], ''), lambda: sum([[1]], []), lambda: sum([], start=5))
err(lambda: max(), lambda: max(5), lambda: max([]), lambda: max([], default=1), lambda: max(1, 2, default=3), lambda: max(1, 'a'), lambda: max(1, 2, foo=3), lambda: min([], key=len), lambda: min(5))
err(lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], start='a'), lambda: list(enumerate('ab', start=3)), lambda: enumerate([], 1, 2), lambda: zip(5), lambda: zip([], strict=1, x=2), lambda: list(zip([1], [], strict=True)))
err(lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: filter(), lambda: filter(None), lambda: filter(None, 5), lambda: reversed(), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in []))
err(lambda: range(), lambda: range('a'), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(1, 2, 3, 4), lambda: range(stop=5), lambda: slice(), lambda: slice(1, 2, 3, 4))
err(lambda: int('x'), lambda: int([]), lambda: int('5', 99), lambda: int(5, 10), lambda: int('1', base='a'), lambda: int(1, 2, 3), lambda: float('x'), lambda: float([]), lambda: float(1, 2), lambda: bool(1, 2), lambda: bool(x=1))
err(lambda: str(1, 2), lambda: str(b'a', 'utf-8', 'strict', 4), lambda: str(b'\xff', 'utf-8'), lambda: list(1, 2), lambda: list(5), lambda: list(x=[]), lambda: tuple(5), lambda: tuple(x=1), lambda: set(5), lambda: set([[]]), lambda: set(1, 2))
err(lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1, 2, 3)]), lambda: dict(1, 2), lambda: frozenset(5), lambda: bytes('a'), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(['a']), lambda: type(), lambda: type(1, 2), lambda: vars(5), lambda: dir(1, 2))
err(lambda: any(5), lambda: all(), lambda: any([], []), lambda: round(), lambda: round('a'), lambda: round(1, 'a'), lambda: format(), lambda: format(1, 2), lambda: format(1, 'q'), lambda: property(1, 2, 3, 4, 5), lambda: classmethod(), lambda: super(5))

# expect: clean
import builtins
types = [v for v in vars(builtins).values() if isinstance(v, type)]
types += [type(v) for v in (len, lambda: 1, (lambda: 1).__code__, (i for i in []), iter([]), {}.keys(), None, ..., [].append, int.__add__, property(), list[int])]
for a in types:
    for b in types:
        for call in (lambda: a.__new__(b), lambda: object.__new__(b), lambda: a(b)):
            try:
                v = call()
                repr(v), hash(v), v == v
            except Exception: pass

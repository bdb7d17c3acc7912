def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class Plain:
    def m(self):
        pass


class Callable:
    def __call__(self):
        return 'called'


class Child(Callable):
    pass


class Uncallable(Callable):
    __call__ = None


# === what is callable ===
p = Plain()
print([callable(x) for x in (len, int, Plain, p, p.m, Callable(), Child(), lambda: 0, print, 'a', 5, None, [], type, object(), [].append, str.upper, (x for x in []), staticmethod(len), classmethod(len), property())])
p.__call__ = lambda: 1
print(callable(p), callable(Uncallable()))
err(lambda: p(), lambda: Uncallable()(), lambda: callable(), lambda: callable(1, 2), lambda: Child()(), lambda: staticmethod(len)('abc'), lambda: classmethod(len)('abc'))

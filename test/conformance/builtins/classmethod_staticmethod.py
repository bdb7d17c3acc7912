def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    registry = []

    @classmethod
    def create(cls, *args):
        self = cls()
        self.args = args
        cls.registry.append(cls.__name__)
        return self

    @staticmethod
    def helper(x, y=2):
        return x * y

    @classmethod
    def name(cls):
        """Name doc."""
        return cls.__name__

    plain = staticmethod(len)


class B(A):
    @classmethod
    def name(cls):
        return 'B:' + super().name()

    @staticmethod
    def helper(x):
        return A.helper(x, 10)


# === calls through class and instance ===
print(A.create(1).args, B().create(2, 3).args, type(B.create()).__name__, A.registry)
print(A.helper(3), A().helper(3, 3), B.helper(2), A.plain('abc'), A().plain([1]))
print(A.name(), B.name(), B().name(), A.name.__doc__, A.name.__self__, B.create.__self__.__name__)

# === the objects themselves ===
c, s = A.__dict__['create'], A.__dict__['helper']
print(type(c).__name__, type(s).__name__, c.__func__.__name__, s.__func__(4), s(5), c.__name__, s.__wrapped__ is s.__func__, c.__isabstractmethod__)
print(c.__get__(None, B)(9).args, s.__get__(None, A)(1), c.__get__(A())().args)
f = staticmethod(lambda: 'bare')
print(f(), classmethod(lambda cls: cls).__get__(5)() is int)
err(lambda: c(), lambda: A.helper(), lambda: A.name(1), lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(5).__get__(A())(), lambda: staticmethod(5)(), lambda: staticmethod(f=1))

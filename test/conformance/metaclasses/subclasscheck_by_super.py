class Meta(type):
    def __subclasscheck__(cls, x):
        return super().__subclasscheck__(x)
class B(metaclass=Meta): pass
for a in (int | str, 3, list[int], None, 'x', B, int):
    try: print(issubclass(a, B))
    except BaseException as e: print(type(e), e)

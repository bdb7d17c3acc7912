# === classes in unions and aliases say their own text, or their name ===
class Meta(type):
    def __getattr__(cls, name): return 'meta ' + name
    def __repr__(cls): return f'<{cls.__name__}>'
class Meta2(type):
    def __repr__(cls): return f'<{cls.__name__}>'
class A(metaclass=Meta): pass
class B(metaclass=Meta2): pass
class C(metaclass=Meta2): __origin__ = __args__ = 1
class D: __origin__ = __args__ = 1
class E: __module__ = 5; __qualname__ = 'X.Y'
class F: __module__ = None
print(A | B, list[A], list[B], dict[C, D], D | int, C | None, E | F, list[F])
import typing
print(typing.List[A], typing.Optional[C])

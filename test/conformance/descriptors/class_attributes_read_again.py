"""One place in a program reads attributes of classes, while classes and metaclasses change."""
from enum import Enum

class Meta(type):
    pass

class C(metaclass=Meta):
    x = 1
    y = property(lambda self: 'computed')
    def m(self):
        return 'm'

class B(C):
    pass

class Color(Enum):
    RED = 1
    x = 2

def x_of(thing):
    return thing.x

print([x_of(thing) for thing in (C, B, C(), Color, Color.RED, C, B)])
for turn in range(8):
    if turn == 2:
        C.x = 'changed'
    if turn == 3:
        B.x = 'own'
    if turn == 4:
        Meta.x = property(lambda cls: 'of the metaclass')
    if turn == 5:
        del Meta.x
    if turn == 6:
        Meta.x = 'plain, so the class goes first'
    if turn == 7:
        del B.x, C.x
    print(turn, x_of(C), x_of(B))
Meta.__getattribute__ = lambda cls, name: 'asked for ' + name
print(x_of(C), x_of(B))
del Meta.__getattribute__, Meta.x
try:
    x_of(C)
except AttributeError as e:
    print(e)
Meta.__getattr__ = lambda cls, name: 'missing ' + name
print(x_of(C), x_of(B))

class Own:
    pass
Own.x = Own()
print([x_of(Own) is x_of(Own) for turn in range(2)])
Own.__get__ = lambda self, instance, owner: ('got', instance, owner.__name__)
print([x_of(Own) for turn in range(2)])
del Own.__get__
print(type(x_of(Own)).__name__)

class Other(type):
    x = property(lambda cls: 'Other')
class D(metaclass=Meta):
    x = 'D'
for turn in range(4):
    print(x_of(D))
    if turn == 1:
        D.__class__ = Other

def y_of(thing):
    return thing.y if isinstance(thing, C) else type(thing.y).__name__
for turn in range(3):
    print(y_of(C), y_of(C()), y_of(B), y_of(B()))
print([thing.m(C()) if isinstance(thing, type) else thing.m() for thing in (C, C(), B, B())])

"""One place in a program reads attributes that descriptors of the engine give, while types and classes change."""
import datetime
from collections import namedtuple
from fractions import Fraction

class P(namedtuple('P', 'x y')):
    pass

class Q(namedtuple('Q', 'y x')):
    def __getattr__(self, name):
        return 'any ' + name

class E(Exception):
    args = property(lambda self: 'own args')

def x_of(thing):
    return thing.x

def args_of(thing):
    return thing.args

things = [P(1, 2), Q(1, 2), P(3, 4), type('R', (), {'x': 'class'})(), Q(5, 6)]
print([x_of(thing) for thing in things * 2])
p = P(1, 2)
for turn in range(6):
    if turn == 2:
        P.x = 'plain'
    if turn == 4:
        del P.x
    if turn == 5:
        P.x = property(lambda self: self[0] * 10)
    print(turn, x_of(p), p.x)
p = P(1, 2)
del P.x
p.__dict__['x'] = 'hidden by the descriptor'
print(x_of(p), x_of(Q(7, 8)), p.__dict__)
P.__getattribute__ = lambda self, name: 'asked ' + name
print(x_of(p), x_of(Q(7, 8)))
del P.__getattribute__
P.__getattr__ = lambda self, name: 'missing ' + name
print(x_of(p), p.zz)
for error in (ValueError(1), E(2), KeyError('k'), E(3), OSError(2, 'no')):
    print(args_of(error))
class Short(tuple):
    x = vars(namedtuple('T', 'a b c'))['c']
for thing in (Short((1, 2, 3)), Short((1,)), P(0, 0)):
    try:
        print(x_of(thing))
    except IndexError as e:
        print(e)
print([moment.year for moment in (datetime.date(2024, 1, 2), datetime.datetime(2023, 5, 6), datetime.date(1999, 1, 1))])
print([number.numerator for number in (1, True, Fraction(3, 4), 5)], [n.real for n in (1, 2.5, 3j, True)])
class D(datetime.date):
    pass
d = D(2020, 1, 1)
for turn in range(3):
    print(d.year)
    D.year = 'changed'

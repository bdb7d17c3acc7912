# A small expression language: nested class patterns do the work.
class Node:
    def __init__(self, *args):
        for name, value in zip(self.__match_args__, args):
            setattr(self, name, value)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(getattr(self, n)) for n in self.__match_args__)})"


class Num(Node):
    __match_args__ = ('value',)


class Var(Node):
    __match_args__ = ('name',)


class Bin(Node):
    __match_args__ = ('op', 'left', 'right')


class Neg(Node):
    __match_args__ = ('of',)


class Let(Node):
    __match_args__ = ('name', 'value', 'body')


def simplify(e):
    match e:
        case Bin('+', Num(0), x) | Bin('+', x, Num(0)):
            return simplify(x)
        case Bin('*', Num(1), x) | Bin('*', x, Num(1)):
            return simplify(x)
        case Bin('*', Num(0), _) | Bin('*', _, Num(0)):
            return Num(0)
        case Bin(op, Num(a), Num(b)):
            return Num(apply(op, a, b))
        case Neg(Neg(x)):
            return simplify(x)
        case Neg(Num(n)):
            return Num(-n)
        case Bin(op, l, r):
            new = Bin(op, simplify(l), simplify(r))
            return new if repr(new) == repr(e) else simplify(new)
        case Neg(x):
            return Neg(simplify(x))
        case Let(name, value, body):
            return Let(name, simplify(value), simplify(body))
        case Num() | Var():
            return e
        case _:
            raise TypeError(f'no expression: {e!r}')


def apply(op, a, b):
    match op:
        case '+':
            return a + b
        case '-':
            return a - b
        case '*':
            return a * b
        case '/' if b:
            return a / b
        case '/':
            raise ZeroDivisionError(f'{a} / {b}')
        case _:
            raise ValueError(op)


def evaluate(e, env):
    match e:
        case Num(value=v):
            return v
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(name)
        case Bin(op, l, r):
            return apply(op, evaluate(l, env), evaluate(r, env))
        case Neg(of):
            return -evaluate(of, env)
        case Let(name, value, body):
            return evaluate(body, {**env, name: evaluate(value, env)})


programs = [
    Bin('+', Num(1), Bin('*', Num(2), Num(3))),
    Let('x', Num(5), Bin('-', Var('x'), Neg(Neg(Num(2))))),
    Bin('*', Bin('+', Num(0), Var('y')), Num(1)),
    Bin('/', Num(1), Bin('-', Num(2), Num(2))),
    Bin('^', Num(1), Num(2)),
    Var('unknown'),
]
for p in programs:
    try:
        s = simplify(p)
        print(p, '->', s, '=', evaluate(s, {'y': 10}))
    except Exception as e:
        print(p, '!', type(e).__name__, e)

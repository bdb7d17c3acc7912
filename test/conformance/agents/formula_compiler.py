"""Formulas: a Pratt parser, a tree of dataclasses, an optimiser by patterns, a stack machine, and a printer that keeps few brackets."""
from __future__ import annotations

import math
import operator
import re
from dataclasses import dataclass, replace
from enum import Enum, auto, unique
from functools import singledispatch
from typing import Callable, Iterator, NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    at: int


class FormulaError(SyntaxError):
    pass


SPEC = re.compile(r'''(?P<num>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+) | (?P<name>[^\W\d]\w*) | (?P<op>\*\*|[<>=!]=|&&|\|\||[-+*/%^<>()?:,!]) | (?P<bad>\S)''', re.X)


def tokens(text):
    for m in SPEC.finditer(text):
        if m.lastgroup == 'bad':
            raise FormulaError(f'unexpected {m[0]!r}', ('<formula>', 1, m.start() + 1, text))
        yield Token(m.lastgroup, m[0], m.start())
    yield Token('end', '', len(text))


class Node:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        dataclass(frozen=True, repr=kwargs.get('repr', True))(cls)


class Num(Node):
    value: float


class Var(Node):
    name: str


class Unary(Node):
    op: str
    arg: Node


class Binary(Node):
    op: str
    left: Node
    right: Node


class If(Node):
    test: Node
    yes: Node
    no: Node


class Call(Node):
    name: str
    args: tuple


POWER = {'?': 5, '||': 10, '&&': 20, '==': 30, '!=': 30, '<': 40, '>': 40, '<=': 40, '>=': 40, '+': 50, '-': 50, '*': 60, '/': 60, '%': 60, '**': 80, '^': 80}
APPLY: dict[str, Callable] = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '%': operator.mod, '**': operator.pow,
                              **{s: getattr(operator, n) for s, n in {'==': 'eq', '!=': 'ne', '<': 'lt', '>': 'gt', '<=': 'le', '>=': 'ge'}.items()}}
FUNCTIONS = {'sqrt': math.sqrt, 'max': max, 'min': min, 'hyp': math.hypot, 'round': round}


class Parser:
    def __init__(self, text):
        self.text, self.items = text, list(tokens(text))[::-1]

    @property
    def next(self):
        return self.items[-1]

    def take(self, *texts):
        token = self.items.pop()
        if texts and token.text not in texts:
            raise FormulaError(f"expected {' or '.join(map(repr, texts))}, got {token.text or 'end'!r}", ('<formula>', 1, token.at + 1, self.text))
        return token

    def parse(self):
        tree = self.expression()
        if self.next.kind != 'end':
            self.take('')
        return tree

    def expression(self, least=0):
        left = self.prefix(self.take())
        while (power := POWER.get(self.next.text, -1)) > least or power == least == 80:
            op = self.take().text
            if op == '?':
                yes = self.expression()
                self.take(':')
                left = If(left, yes, self.expression(power - 1))
            else:
                op = '**' if op == '^' else op
                left = Binary(op, left, self.expression(power - 1 if op == '**' else power))
        return left

    def prefix(self, token):
        match token:
            case Token('num', text):
                return Num(float(text) if not text.isdigit() else int(text))
            case Token('name', name) if self.next.text == '(':
                self.take()
                args = []
                while self.next.text != ')':
                    args.append(self.expression())
                    if self.take(',', ')').text == ')':
                        return Call(name, tuple(args))
                self.take(')')
                return Call(name, ())
            case Token('name', name):
                return Var(name)
            case Token(text='('):
                inner = self.expression()
                self.take(')')
                return inner
            case Token(text='-' | '+' | '!' as op):
                return Unary(op, self.expression(70))
        raise FormulaError(f'unexpected {token.text or "end"!r}', ('<formula>', 1, token.at + 1, self.text))


def optimise(node):
    match node:
        case Binary(op, left, right):
            node = Binary(op, optimise(left), optimise(right))
        case Unary(op, arg):
            node = Unary(op, optimise(arg))
        case If(test, yes, no):
            node = If(*map(optimise, (test, yes, no)))
        case Call(args=args):
            node = replace(node, args=tuple(map(optimise, args)))
    match node:
        case Binary(op, Num(a), Num(b)) if op in APPLY and not (op in '/%' and b == 0):
            return Num(APPLY[op](a, b))
        case Binary('+', x, Num(0)) | Binary('+', Num(0), x) | Binary('*', x, Num(1)) | Binary('*', Num(1), x) | Binary('**', x, Num(1)) | Binary('-', x, Num(0)) | Unary('+', x):
            return x
        case Binary('*', Num(0), _) | Binary('*', _, Num(0)):
            return Num(0)
        case Binary('-', x, y) if x == y:
            return Num(0)
        case Binary('+', x, Unary('-', y)):
            return Binary('-', x, y)
        case Unary('-', Num(v)):
            return Num(-v)
        case Unary('-', Unary('-', x)) | Unary('!', Unary('!', Unary('!', _) as x)):
            return x
        case If(Num(v), yes, no):
            return yes if v else no
        case Call('max' | 'min', (only,)):
            return only
        case Call(name, args) if args and name in FUNCTIONS and all(isinstance(a, Num) for a in args):
            return Num(FUNCTIONS[name](*(a.value for a in args)))
    return node


@unique
class Op(Enum):
    PUSH = auto()
    LOAD = auto()
    APPLY = auto()
    NEG = auto()
    NOT = auto()
    JUMP = auto()
    JUMP_IF_NOT = auto()
    CALL = auto()

    def __repr__(self):
        return self.name


class Assembler:
    def __init__(self):
        self.code: list[tuple] = []

    def emit(self, *instruction):
        self.code.append(instruction)
        return len(self.code) - 1

    def patch(self, at):
        self.code[at] = (*self.code[at][:1], len(self.code))

    def visit(self, node):
        getattr(self, f'visit_{type(node).__name__.lower()}')(node)
        return self

    def visit_num(self, node):
        self.emit(Op.PUSH, node.value)

    def visit_var(self, node):
        self.emit(Op.LOAD, node.name)

    def visit_unary(self, node):
        self.visit(node.arg)
        if node.op != '+':
            self.emit({'-': Op.NEG, '!': Op.NOT}[node.op])

    def visit_binary(self, node):
        if node.op in ('&&', '||'):
            test = node.left if node.op == '&&' else Unary('!', node.left)
            return self.visit_if(If(test, node.right, Num(int(node.op == '||'))))
        self.visit(node.left).visit(node.right).emit(Op.APPLY, node.op)

    def visit_if(self, node):
        self.visit(node.test)
        otherwise = self.emit(Op.JUMP_IF_NOT, None)
        self.visit(node.yes)
        end = self.emit(Op.JUMP, None)
        self.patch(otherwise)
        self.visit(node.no)
        self.patch(end)

    def visit_call(self, node):
        for arg in node.args:
            self.visit(arg)
        self.emit(Op.CALL, node.name, len(node.args))


def run(code, variables):
    stack, at = [], 0
    while at < len(code):
        at += 1
        match code[at - 1]:
            case Op.PUSH, value:
                stack.append(value)
            case Op.LOAD, name:
                stack.append(variables[name])
            case Op.APPLY, op:
                right = stack.pop()
                stack[-1] = APPLY[op](stack[-1], right)
            case (Op.NEG | Op.NOT as op,):
                stack[-1] = -stack[-1] if op is Op.NEG else not stack[-1]
            case Op.JUMP, to:
                at = to
            case Op.JUMP_IF_NOT, to if not stack.pop():
                at = to
            case Op.CALL, name, n:
                stack[len(stack) - n:] = [FUNCTIONS[name](*stack[len(stack) - n:])]
    (result,) = stack
    return result


@singledispatch
def show(node, least=0):
    raise TypeError(node)


@show.register
def _(node: Num, least=0):
    return f'{node.value:g}'


@show.register
def _(node: Var, least=0):
    return node.name


@show.register
def _(node: Unary, least=0):
    return f'{node.op}{show(node.arg, 70)}'


@show.register
def _(node: Binary, least=0):
    power = POWER[node.op]
    right = power if node.op == '**' else power + 1
    text = f'{show(node.left, power + (node.op == "**"))} {node.op} {show(node.right, right)}'
    return f'({text})' if power < least else text


@show.register
def _(node: If, least=0):
    text = f'{show(node.test, 6)} ? {show(node.yes)} : {show(node.no, 5)}'
    return f'({text})' if least > 5 else text


@show.register
def _(node: Call, least=0):
    return f"{node.name}({', '.join(map(show, node.args))})"


env = {'x': 3, 'y': -2.5, 'n': 0}
for text in ('1 + 2 * 3', '(1 + 2) * 3 - x', '2 ** 3 ** 2', '(2 ^ 3) ^ 2', '-x ** 2', '--x', 'x - (y - 1) - 1', 'x > 2 && y < 0 ? max(x, y) : 0', 'n || x', 'n && 1 / n', '1 ? 2 : 3 ? 4 : 5',
             'hyp(3, 4) + sqrt(16) * 0', 'x * 1 + 0 * y', 'x + -y', 'x - x', '!!!n', '10 % 4 / .5', '1e3 + max(2, 1)', 'round(y * 1.5, 0 + 1)', 'x == 3 != n'):
    tree = Parser(text).parse()
    small = optimise(tree)
    code = Assembler().visit(small).code
    full = Assembler().visit(tree).code
    print(f'{text:<32} {show(small):<28} {run(code, env)!s:<8} {len(full):>2}->{len(code)} {run(full, env) == run(code, env)} {Parser(show(tree)).parse() == tree}')
print(Assembler().visit(Parser('x > 2 && y ? -y : sqrt(x)').parse()).code)
print(repr(Parser('a(b, 1)').parse()), hash(Num(1)) == hash(Num(1)), {Var('a'), Var('a')}, Num(1) == Num(1.0), Var('a') == Num('a'))
for bad in ('1 +', '(1', 'f(1 2)', '1 $ 2', ')', 'x ? 1', '1 2', ''):
    try:
        Parser(bad).parse()
    except FormulaError as error:
        print(f'{bad!r}: {error.msg} at {error.offset}, {error.text!r}')
for bad in ('1 / n', 'q', 'nope(1)', 'sqrt(y)', 'max()'):
    try:
        print(run(Assembler().visit(optimise(Parser(bad).parse())).code, env))
    except (ArithmeticError, LookupError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

"""A tokenizer, a Pratt parser and an evaluator for a small expression language with functions and let-bindings."""
from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Callable, NamedTuple, Union


class Kind(Enum):
    NUMBER = auto()
    STRING = auto()
    NAME = auto()
    OP = auto()
    END = auto()


class Token(NamedTuple):
    kind: Kind
    text: str
    column: int


TOKEN = re.compile(r'''
    (?P<space>\s+)
  | (?P<NUMBER>\d+(?:\.\d+)?(?:e[+-]?\d+)?)
  | (?P<STRING>"(?:[^"\\]|\\.)*")
  | (?P<NAME>[A-Za-z_]\w*)
  | (?P<OP>\*\*|==|!=|<=|>=|&&|\|\||=>|[-+*/%<>=(),?:!\[\]])
''', re.VERBOSE)


class LanguageError(Exception):
    def __init__(self, message: str, column: int):
        super().__init__(f'{message} at column {column}')
        self.column = column


def tokenize(source: str) -> list[Token]:
    tokens, at = [], 0
    while at < len(source):
        match = TOKEN.match(source, at)
        if match is None:
            raise LanguageError(f'unexpected {source[at]!r}', at + 1)
        if match.lastgroup != 'space':
            tokens.append(Token(Kind[match.lastgroup], match.group(), at + 1))
        at = match.end()
    tokens.append(Token(Kind.END, '', at + 1))
    return tokens


@dataclass(frozen=True, slots=True)
class Literal:
    value: object


@dataclass(frozen=True, slots=True)
class Name:
    id: str
    column: int


@dataclass(frozen=True, slots=True)
class Unary:
    op: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Binary:
    op: str
    left: Node
    right: Node
    column: int


@dataclass(frozen=True, slots=True)
class Conditional:
    test: Node
    yes: Node
    no: Node


@dataclass(frozen=True, slots=True)
class Call:
    function: Node
    args: tuple[Node, ...]
    column: int


@dataclass(frozen=True, slots=True)
class Lambda:
    params: tuple[str, ...]
    body: Node


@dataclass(frozen=True, slots=True)
class ListOf:
    items: tuple[Node, ...]


Node = Union[Literal, Name, Unary, Binary, Conditional, Call, Lambda, ListOf]
POWERS = {'?': 1, '||': 2, '&&': 3, '==': 4, '!=': 4, '<': 5, '>': 5, '<=': 5, '>=': 5, '+': 6, '-': 6, '*': 7, '/': 7, '%': 7, '**': 9, '(': 10}


class Parser:
    def __init__(self, source: str):
        self.tokens = tokenize(source)
        self.at = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def advance(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def expect(self, text: str) -> None:
        if self.token.text != text or self.token.kind is not Kind.OP:
            raise LanguageError(f'expected {text!r}, got {self.token.text or "end"!r}', self.token.column)
        self.advance()

    def parse(self) -> Node:
        node = self.expression()
        if self.token.kind is not Kind.END:
            raise LanguageError(f'unexpected {self.token.text!r}', self.token.column)
        return node

    def expression(self, minimum: int = 0) -> Node:
        left = self.prefix()
        while self.token.kind is Kind.OP and POWERS.get(self.token.text, -1) > minimum:
            op = self.advance()
            match op.text:
                case '?':
                    yes = self.expression()
                    self.expect(':')
                    left = Conditional(left, yes, self.expression(0))
                case '(':
                    left = Call(left, tuple(self.items(')')), op.column)
                case '**':
                    left = Binary('**', left, self.expression(POWERS['**'] - 1), op.column)
                case text:
                    left = Binary(text, left, self.expression(POWERS[text]), op.column)
        return left

    def items(self, end: str):
        while self.token.text != end:
            yield self.expression()
            if self.token.text != end:
                self.expect(',')
        self.expect(end)

    def prefix(self) -> Node:
        token = self.advance()
        match token:
            case Token(Kind.NUMBER, text):
                return Literal(float(text) if set(text) & set('.e') else int(text))
            case Token(Kind.STRING, text):
                return Literal(re.sub(r'\\(.)', r'\1', text[1:-1]))
            case Token(Kind.NAME, 'true' | 'false' as text):
                return Literal(text == 'true')
            case Token(Kind.NAME, text) if self.token.text == '=>':
                self.advance()
                return Lambda((text,), self.expression())
            case Token(Kind.NAME, text, column):
                return Name(text, column)
            case Token(Kind.OP, '-' | '!' as op):
                return Unary(op, self.expression(8))
            case Token(Kind.OP, '['):
                return ListOf(tuple(self.items(']')))
            case Token(Kind.OP, '('):
                node = self.expression()
                self.expect(')')
                return node
        raise LanguageError(f'unexpected {token.text or "end"!r}', token.column)


OPS: dict[str, Callable] = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '%': lambda a, b: a % b, '**': pow,
    '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b,
    '>=': lambda a, b: a >= b,
}


def evaluate(node: Node, env: dict):
    match node:
        case Literal(value):
            return value
        case Name(name, column):
            if name not in env:
                raise LanguageError(f'unknown name {name!r}', column)
            return env[name]
        case Unary('-', operand):
            return -evaluate(operand, env)
        case Unary('!', operand):
            return not evaluate(operand, env)
        case Binary('&&', left, right):
            return evaluate(left, env) and evaluate(right, env)
        case Binary('||', left, right):
            return evaluate(left, env) or evaluate(right, env)
        case Binary(op, left, right, column):
            try:
                return OPS[op](evaluate(left, env), evaluate(right, env))
            except (TypeError, ZeroDivisionError) as error:
                raise LanguageError(str(error), column) from error
        case Conditional(test, yes, no):
            return evaluate(yes if evaluate(test, env) else no, env)
        case ListOf(items):
            return [evaluate(item, env) for item in items]
        case Lambda(params, body):
            return lambda *args: evaluate(body, {**env, **dict(zip(params, args, strict=True))})
        case Call(function, args, column):
            called = evaluate(function, env)
            if not callable(called):
                raise LanguageError(f'{called!r} is not a function', column)
            return called(*[evaluate(arg, env) for arg in args])
    raise AssertionError(node)


ENV = {'pi': 3.14159, 'max': max, 'len': len, 'map': lambda f, xs: [f(x) for x in xs], 'sum': sum, 'upper': str.upper, 'name': 'Ann'}
for source in ['1 + 2 * 3', '2 ** 3 ** 2', '-2 ** 2', '(1 + 2) * 3 % 4', 'name == "Ann" && len(name) > 2 ? upper(name) : "no"', 'map(x => x * x, [1, 2, 3])',
               'sum(map(n => n % 2 == 0 ? n : 0, [1, 2, 3, 4]))', '1 / 0', '1 +', '2 $ 3', 'foo(1)', '"a" + 1', '3(4)', '"say \\"hi\\""', 'x => x', '[1, [2.5, true], ""]',
               'max(1, 2, 7) >= 7 || nope', '1 < 2 == true', '!false', 'pi * 2e0 ** 2', '1 2']:
    try:
        tree = Parser(source).parse()
        value = evaluate(tree, ENV)
        print(f'{source:<55} = {value if not callable(value) else "<function>"!s}')
    except LanguageError as error:
        print(f'{source:<55} ! {error}' + (f' ({type(error.__cause__).__name__})' if error.__cause__ else ''))
print(Parser('a + f(b, -1)').parse())

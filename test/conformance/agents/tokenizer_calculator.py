# Tokenize, parse by precedence and evaluate arithmetic.
class CalcError(Exception):
    pass


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'):
                j += 1
            literal = text[i:j]
            try:
                yield 'num', float(literal) if '.' in literal else int(literal)
            except ValueError:
                raise CalcError(f'bad number {literal!r} at {i}') from None
            i = j
        elif ch.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield 'name', text[i:j]
            i = j
        elif text[i:i + 2] == '**':
            yield 'op', '**'
            i += 2
        elif ch in '+-*/()^%=':
            yield 'op', ch
            i += 1
        else:
            raise CalcError(f'unexpected {ch!r} at {i}')
    yield 'end', None


BINARY = {'+': (1, lambda a, b: a + b), '-': (1, lambda a, b: a - b), '*': (2, lambda a, b: a * b), '/': (2, lambda a, b: a / b), '%': (2, lambda a, b: a % b), '**': (4, lambda a, b: a ** b)}


class Calculator:
    def __init__(self):
        self.names = {}

    def run(self, text):
        self.tokens = list(tokenize(text))
        self.pos = 0
        if len(self.tokens) > 2 and self.tokens[0][0] == 'name' and self.tokens[1] == ('op', '='):
            self.pos = 2
            value = self.names[self.tokens[0][1]] = self.expression(0)
        else:
            value = self.expression(0)
        if self.tokens[self.pos][0] != 'end':
            raise CalcError(f'trailing {self.tokens[self.pos][1]!r}')
        return value

    def advance(self):
        token = self.tokens[self.pos]
        self.pos += 1
        return token

    def expression(self, limit):
        left = self.atom()
        while (token := self.tokens[self.pos])[0] == 'op' and token[1] in BINARY and BINARY[token[1]][0] > limit:
            self.pos += 1
            power, apply = BINARY[token[1]]
            left = apply(left, self.expression(power - (token[1] == '**')))
        return left

    def atom(self):
        kind, value = self.advance()
        if kind == 'num':
            return value
        if kind == 'name':
            if value not in self.names:
                raise CalcError(f'unknown name {value}')
            return self.names[value]
        if value == '-':
            return -self.expression(3)
        if value == '(':
            inner = self.expression(0)
            if self.advance() != ('op', ')'):
                raise CalcError('missing )')
            return inner
        raise CalcError(f'unexpected {value!r}')


calc = Calculator()
for line in ('1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ** 2', 'x = 10 / 4', 'x * 2 - 1', '10 % 4 + .5', '1 +', '(1', '1 2', '1.2.3', 'y + 1', '3 $ 4', '1 / 0', '-(3 - 5) ** 3'):
    try:
        print(f'{line:<15} = {calc.run(line)}')
    except (CalcError, ArithmeticError) as e:
        print(f'{line:<15} ! {type(e).__name__}: {e}')
print(calc.names)

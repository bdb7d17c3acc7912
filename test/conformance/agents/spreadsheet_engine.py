"""A spreadsheet: formulas with ranges and functions, dependencies, cycles, errors, and CSV in and out."""
import csv
import io
import operator
import re
from functools import lru_cache
from itertools import product

CELL = re.compile(r'([A-Z]+)([1-9]\d*)')
TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|([A-Z]+[1-9]\d*:[A-Z]+[1-9]\d*)|([A-Z]+[1-9]\d*)|([A-Z]+)(?=\()|"([^"]*)"|(<=|>=|<>|[-+*/^&()=<>,]))')


class CellError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


@lru_cache(maxsize=None)
def column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord('A') + 1
    return number


def column_letters(number: int) -> str:
    letters = ''
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord('A') + rest) + letters
    return letters


def expand(span: str):
    (c1, r1), (c2, r2) = (CELL.fullmatch(part).groups() for part in span.split(':'))
    columns = range(column_number(c1), column_number(c2) + 1)
    return [f'{column_letters(c)}{r}' for r, c in product(range(int(r1), int(r2) + 1), columns)]


def numbers(values):
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


FUNCTIONS = {
    'SUM': lambda *v: sum(numbers(v)), 'MIN': lambda *v: min(numbers(v), default=0), 'MAX': lambda *v: max(numbers(v), default=0),
    'COUNT': lambda *v: len(numbers(v)), 'AVG': lambda *v: sum(numbers(v)) / len(numbers(v)), 'ROUND': round, 'LEN': lambda v: len(str(v)),
    'IF': lambda test, yes, no=False: yes if test else no, 'CONCAT': lambda *v: ''.join(map(str, v)),
}
BINARY = {'=': (1, operator.eq), '<>': (1, operator.ne), '<': (1, operator.lt), '>': (1, operator.gt), '<=': (1, operator.le), '>=': (1, operator.ge),
          '&': (2, lambda a, b: f'{a}{b}'), '+': (3, operator.add), '-': (3, operator.sub), '*': (4, operator.mul), '/': (4, operator.truediv), '^': (6, operator.pow)}


class Formula:
    def __init__(self, text: str, sheet: 'Sheet'):
        self.sheet, self.tokens, at = sheet, [], 0
        text = text.rstrip()
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise CellError('#SYNTAX')
            self.tokens.append((match.lastindex, match.group(match.lastindex)))
            at = match.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else (None, None)

    def take(self, wanted=None):
        kind, text = self.peek()
        if wanted is not None and text != wanted:
            raise CellError('#SYNTAX')
        self.at += 1
        return kind, text

    def value(self):
        result = self.expression(0)
        if self.peek()[0] is not None:
            raise CellError('#SYNTAX')
        return result

    def expression(self, minimum):
        left = self.atom()
        while (found := BINARY.get(self.peek()[1] if self.peek()[0] == 6 else None)) and found[0] > minimum:
            self.take()
            right = self.expression(found[0])
            try:
                left = found[1](left, right)
            except TypeError:
                raise CellError('#VALUE') from None
            except ZeroDivisionError:
                raise CellError('#DIV/0') from None
        return left

    def atom(self):
        match self.take():
            case (1, text):
                return float(text) if '.' in text else int(text)
            case (3, text):
                return self.sheet[text]
            case (5, text):
                return text
            case (4, name):
                self.take('(')
                args = []
                while self.peek()[1] != ')':
                    if self.peek()[0] == 2:
                        args += [self.sheet[cell] for cell in expand(self.take()[1])]
                    else:
                        args.append(self.expression(0))
                    if self.peek()[1] != ')':
                        self.take(',')
                self.take(')')
                if name not in FUNCTIONS:
                    raise CellError('#NAME')
                try:
                    return FUNCTIONS[name](*args)
                except (TypeError, ZeroDivisionError) as error:
                    raise CellError('#DIV/0' if isinstance(error, ZeroDivisionError) else '#VALUE') from None
            case (6, '('):
                inner = self.expression(0)
                self.take(')')
                return inner
            case (6, '-'):
                return -self.expression(5)
            case _:
                raise CellError('#SYNTAX')


class Sheet:
    def __init__(self):
        self.raw, self.cache, self.visiting = {}, {}, []

    def __setitem__(self, name, text):
        self.raw[name] = text
        self.cache.clear()

    def __getitem__(self, name):
        if name in self.visiting:
            raise CellError('#CYCLE')
        if name not in self.cache:
            self.visiting.append(name)
            try:
                self.cache[name] = self.evaluate(self.raw.get(name, ''))
            except CellError as error:
                self.cache[name] = error
            finally:
                self.visiting.pop()
        if isinstance(self.cache[name], CellError):
            raise self.cache[name]
        return self.cache[name]

    def evaluate(self, text):
        if text.startswith('='):
            return Formula(text[1:], self).value()
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                pass
        return text

    def show(self, name):
        try:
            value = self[name]
        except CellError as error:
            return error.code
        return f'{value:.2f}' if isinstance(value, float) else str(value)

    def load(self, text):
        for row, cells in enumerate(csv.reader(io.StringIO(text), skipinitialspace=True), 1):
            for column, cell in enumerate(cells, 1):
                self[f'{column_letters(column)}{row}'] = cell

    def table(self, width, height):
        for row in range(1, height + 1):
            yield [self.show(f'{column_letters(column)}{row}') for column in range(1, width + 1)]


sheet = Sheet()
sheet.load('''item, qty, price, total, note
Tea, 3, 2.5, =B2*C2, "=IF(D2>5,""big"",""small"")"
Pot, 1, 12, =B3*C3, =CONCAT(A3," x ",B3)
Cup, , 4, =B4*C4, =E2&"!"
=CONCAT("n=",COUNT(B2:B4)), =SUM(B2:B4), "=ROUND(AVG(C2:C4),1)", =SUM(D2:D3)-2^3^1, =D5/B9
=A7, =B6, =FOO(1), =1+, =-(2+3)*2
=A6, =MAX(B2:C4), =LEN("h""i"), =MIN(Z1:Z3), =1<>2''')
for row in sheet.table(5, 7):
    print(' | '.join(f'{cell:<9}' for cell in row))
sheet['B4'] = '2'
sheet['B9'] = '4'
print([sheet.show(name) for name in ('D4', 'B5', 'D5', 'E5')], column_letters(28), column_number('AB'), column_letters(702), column_letters(703), expand('A1:B2'))
out = io.StringIO()
csv.writer(out, lineterminator='\n').writerows(sheet.table(3, 3))
print(out.getvalue(), column_number.cache_info().hits > 0)

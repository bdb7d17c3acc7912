"""Reviews a module by its tree: complexity, unused imports and names, missing docstrings, a rename and a constant folder."""
import ast
import textwrap
from collections import Counter, defaultdict
from dataclasses import dataclass, field

SOURCE = textwrap.dedent('''
    """Orders."""
    import os
    import json as js
    from collections import OrderedDict, defaultdict as dd
    from typing import *

    LIMIT = 60 * 60 * 24
    TIMEOUT: float = 2 ** 3 + 0.5

    class Order:
        """An order."""
        tax = 0.19
        def __init__(self, lines, *, rush=False):
            self.lines = lines
            self.rush = rush
        @property
        def total(self):
            return sum(line.price * line.count for line in self.lines if not line.free)
        async def load(self, source):
            async with source as s:
                async for row in s:
                    if row and (row.a or row.b):
                        yield js.loads(row)

    def classify(order, /, *rules, default='x'):
        for rule in rules:
            try:
                if rule(order):
                    return rule.__name__
                elif order.rush and order.total > LIMIT or default is None:
                    continue
            except (ValueError, KeyError) as error:
                print(f"bad {rule!r:>10}: {error}")
            else:
                pass
        while (n := len(rules)) > 3:
            rules = rules[1:]
        match order:
            case Order(rush=True) | None: return 'rush'
            case {'id': int(i), **rest} if rest: return i
            case [first, *_]: return first
            case _: unused = [lambda q, w=1: q for z in rules]
        return default if order else dd(list)
''')


class Complexity(ast.NodeVisitor):
    """Counts decisions as McCabe did."""

    BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.IfExp, ast.Assert, ast.match_case)

    def __init__(self):
        self.total = 1

    def generic_visit(self, node):
        if isinstance(node, self.BRANCHES):
            self.total += 1
        super().generic_visit(node)

    def visit_BoolOp(self, node):
        self.total += len(node.values) - 1
        self.generic_visit(node)

    def visit_comprehension(self, node):
        self.total += 1 + len(node.ifs)
        self.generic_visit(node)

    def visit_Lambda(self, node):
        pass

    @classmethod
    def of(cls, node):
        visitor = cls()
        for child in node.body:
            visitor.visit(child)
        return visitor.total


@dataclass
class Report:
    functions: list = field(default_factory=list)
    imports: dict = field(default_factory=dict)
    used: Counter = field(default_factory=Counter)
    stored: dict = field(default_factory=lambda: defaultdict(list))
    missing: list = field(default_factory=list)


class Reviewer(ast.NodeVisitor):
    def __init__(self):
        self.report = Report()
        self.scope = []

    def visit_Import(self, node):
        for alias in node.names:
            self.report.imports[alias.asname or alias.name.partition('.')[0]] = node.lineno

    def visit_ImportFrom(self, node):
        for alias in node.names:
            self.report.imports[alias.asname or alias.name] = (node.lineno, node.module, node.level)

    def visit_FunctionDef(self, node):
        self.scope.append(node.name)
        if ast.get_docstring(node) is None and not node.name.startswith('__'):
            self.report.missing.append('.'.join(self.scope))
        if not isinstance(node, ast.ClassDef):
            a = node.args
            parameters = [*(p.arg for p in a.posonlyargs), *(p.arg for p in a.args), *([f'*{a.vararg.arg}'] if a.vararg else []), *(p.arg for p in a.kwonlyargs)]
            self.report.functions.append(('.'.join(self.scope), Complexity.of(node), node.end_lineno - node.lineno + 1, parameters, [ast.unparse(d) for d in node.decorator_list]))
        self.generic_visit(node)
        self.scope.pop()

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.report.used[node.id] += 1
        else:
            self.report.stored[node.id].append((node.lineno, type(node.ctx).__name__))


class Rename(ast.NodeTransformer):
    def __init__(self, names):
        self.names = names

    def visit_Name(self, node):
        return ast.copy_location(ast.Name(self.names.get(node.id, node.id), node.ctx), node)

    def visit_arg(self, node):
        node.arg = self.names.get(node.arg, node.arg)
        return node

    def visit_Assert(self, node):
        return None


class Fold(ast.NodeTransformer):
    OPERATORS = {ast.Add: lambda a, b: a + b, ast.Mult: lambda a, b: a * b, ast.Pow: lambda a, b: a ** b, ast.Sub: lambda a, b: a - b}

    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(int() | float() as left), op, ast.Constant(int() | float() as right)) if type(op) in self.OPERATORS:
                return ast.copy_location(ast.Constant(self.OPERATORS[type(op)](left, right)), node)
        return node


tree = ast.parse(SOURCE, 'orders.py')
reviewer = Reviewer()
reviewer.visit(tree)
report = reviewer.report
for name, complexity, lines, parameters, decorators in report.functions:
    print(f'{name:<15} complexity {complexity:>2}, {lines:>2} lines, {parameters} {decorators}')
print('unused imports', {name: where for name, where in report.imports.items() if name not in report.used})
print('never read', sorted(name for name in report.stored if name not in report.used))
print('without docstring', report.missing, '|', ast.get_docstring(tree))
print(report.used.most_common(4), report.stored['rules'])
print(Counter(type(node).__name__ for node in ast.walk(tree)).most_common(6))
folded = ast.fix_missing_locations(Fold().visit(ast.parse(SOURCE)))
print([ast.unparse(node) for node in folded.body if isinstance(node, (ast.Assign, ast.AnnAssign))])
renamed = Rename({'rules': 'checks', 'order': 'item'}).visit(ast.parse(SOURCE)).body[-1]
print(ast.unparse(renamed))
print(ast.get_source_segment(SOURCE, tree.body[-1].body[0].body[0].body[0].test), ast.dump(tree.body[-1].body[-1].value.test))
for bad in ('def f(:\n  pass', 'x = = 1', 'return 1\n  y', "f'{a!x}'", 'for x in y print(x)'):
    try:
        ast.parse(bad, 'bad.py')
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)

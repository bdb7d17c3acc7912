# ast.unparse: text of trees, and that it means the same tree.
import ast

def shown(source, mode='exec'):
    tree = ast.parse(source, mode=mode)
    text = ast.unparse(tree)
    again = ast.dump(ast.parse(text, mode=mode)) == ast.dump(tree)
    print(text if again else f'ANOTHER TREE {text!r}')

# === expressions ===
for source in '''
x if y else z | a if b else c if d else e | (a if b else c) if d else e
lambda: 0 | lambda x, /, y=1, *a, k=1, m, **kw: (yield) | (lambda: x)() | lambda *, a: a | lambda *a: a
(a, b) | a, | () | {*()} | {1,2} | {**a, 1: 2, **(b or c)} | [*a, b] | [] | {}
a[1:2, ::3] | a[b, c] | a[(b,)] | a[:] | a[b:] | a[()] | a[*b, c] | a[b:c:d]
not a | not (not x) | -a ** -b | (-a) ** b | (a ** b) ** c | a ** b ** c | ~-a | -(-a) | - (a + b) | not a == b | (not a) == b
a and (b or c) and d | (a and b) and c | a and (b and c) | a or b and c | (a or b) and c | a or (b or (c or d))
a < b < c | (a < b) < c | a < (b < c) | x is not y | x not in y | a == b != c >= d
(x := 1) | f(x := 1) | [y := 1, y] | f(*a, b, **c, d=1) | f(x for x in y) | f((x for x in y), 1)
a + b - c | a + (b - c) | a * b + c | (a + b) * c | a @ b // c % d / e | a << b >> c & d ^ e | f | (a | b) & c | a - (b - c) | a / (b / c)
(yield) | (yield x) | (yield from x) | (yield) + 1
[x for y in z if a if b] | {k: v for k, v in d} | {x for x in y for z in x} | (x for x in (lambda: y, 1)) | [i for i in range(5) if (lambda: i)] | [i for i in (a if b else c)]
... | None | True | 1 | 1.5 | 1j | 1e400 | -1e400 | 1e400j | 0x10 | 10**2 | (1).real | 1.5.real | a.b.c | a().b[c].d | 'x'.y | b"x'" | "it's" | 'a\\nb' | "\\\\"
'''.strip().split('\n'):
    for each in source.split(' | '):
        shown('z = ' + each)

# === strings with fields ===
for source in ['f"{x}"', 'f\'{a["b"]}\'', 'f"{x=}"', 'f"{x!r:>10}{{}}"', 'f"{ {1:2}[1] }"', "f'''a\n{x}'''", "f'{\"a\" + \"b\"}'", "f'{x:\\n}'", "f'{x!s}' 'lit'",
               'f"{x:{y}{z}}"', "f'{x:%H:%M}'", 'f""', "f'it\\'s {x}'", 'f"{(lambda: 1)}"', 'f"{x if y else z}"', 'f"{x,}"', 'f"{(yield)}"', 't"a{x}b"', 't"{x!r:>{w}} {y}"',
               't"{ x + 1 }"', 'f"\\\\{x}"', "f'\\t{x}\\u1234'"]:
    shown('z = ' + source)
for source in ['f\'\\\'"{x}\'', 'f"a{b}\'c\'{d}\\"{e}"', "f'''{x}'\"{y}\\'\\'\\' {z}\"\"'''"]:
    print(ast.unparse(ast.parse(source)))

# === docstrings ===
for source in ['"""a\n"b"c"""', "u'x'", '"it\'s"', '"ends in \\""', "'\\n\\t\\\\ \\x00'", "def f():\n  'doc'\n  'not doc'", "class C:\n  '''a\n  b'''\n  x = 1", '1', "'''\"\"\"'''",
               "'\\'\\'\\'\"\"\"'", "async def f():\n  'x'"]:
    shown(source)

# === statements ===
shown('''
import a, b.c as d
from . import x
from ..y import (p as q, r)
from z import *
global g
def f[T: int, *Ts, **P](a, b: int = 1, /, c=2, *args: str, d, e=3, **kw) -> None:
    nonlocal_ = 1
    return
    return a, b
@deco(1)
@other
async def g():
    async with a as b, c: pass
    async for x, y in z: await w
    else: pass
    return await x
class C[T](Base, metaclass=M, **kw):
    x: int = 1
    (y): str
    a.b: int
    def m(self): yield 1
    class D: pass
@d
class E: ...
def one(): pass
x = y = 1, 2
(a, b), *c = z
x += 1; x @= 2; x **= 3; x >>= 4; x //= 5
del a, b[1], (c, d)
for x, in y:
    break
else:
    continue
for (x) in 1, 2: pass
while True:
    if a: pass
    elif b: x
    elif c: y
    else:
        z
else: w
if a:
    if b: pass
else:
    if c: pass
    d
with a: pass
with (a as b, c() as (d, e)): pass
try: a
except: b
try: a
except E: b
except (F, G) as e: c
else: d
finally: f
try: a
except* H: b
raise
raise X
raise X from None
assert a
assert a, "msg"
type A = int
type B[T = int] = list[T]
lambda: (yield)
(yield)
x = yield
x = await y
print((yield), await z)
''')

# === match ===
shown('''
match x, y:
    case 1 | -2 | 1+2j | "s" | None | True: pass
    case [a, *_, b] | (c, *rest): pass
    case {"k": v, **rest} | {1: _}: pass
    case {}: pass
    case C(1, x=2) | a.B(): pass
    case (1 | 2) as z if z > 1: pass
    case [(1 | 2), (3 as t)]: pass
    case a.b: pass
    case _: pass
''')

# === other nodes and trees that were made ===
tree = ast.parse('def f(a, *, b: int = 1): return [x for x in a if b]\nwith a as b: pass\nfrom m import n as o')
f, w, i = tree.body
for node in (f.args, f.args.kwonlyargs[0], f.body[0], f.body[0].value.generators[0], w.items[0], i.names[0], ast.parse('f(a=1)').body[0].value.keywords[0], ast.parse('1 + 2', mode='eval')):
    print(repr(ast.unparse(node)))
print(ast.unparse(ast.Constant(value=(1, 'a', 2.5))), ast.unparse(ast.Constant(value=(1,))), ast.unparse(ast.Constant(value=float('nan'))), ast.unparse(ast.Constant(value=complex('inf+nanj'))))
print(ast.unparse(ast.BinOp(ast.Tuple([ast.Name('a'), ast.Name('b')]), ast.Add(), ast.Lambda(ast.arguments(), ast.Name('c')))))
print(ast.unparse(ast.Assign([ast.Name('x')], ast.Constant(1), type_comment='int')), ast.unparse([]), ast.unparse(ast.Module([ast.Pass(), ast.Pass()])))
print(ast.unparse(ast.FunctionType([ast.Name('int')], ast.Name('str'))), ast.unparse(ast.Set([])), ast.unparse(ast.Constant('a', kind='u')))
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant(node.value * 2) if isinstance(node.value, int) else node
print(ast.unparse(Double().visit(ast.parse('def f(x=1):\n    return x + 21'))))
print(ast.unparse(ast.FormattedValue(ast.Name('x'), -1)))

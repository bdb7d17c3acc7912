# === literals ===
import ast
import warnings


def show(act, *args, **named):
    try:
        print(repr(act(*args, **named)))
    except SyntaxError as error:
        print(type(error).__name__, error, error.args)
    except Exception as error:
        print(type(error).__name__, error)


for text in ('1', ' -1', '+2.5', '1+2j', '-1-2j', '"a" "b"', "b'x'", '[1, (2,), {3}, {4: None}]', 'True', '...', 'set()', '()', '{}', '1_000', '0xff', '1e400',
             '{"a": [1, {"b": (True, False, None)}], **{}}', 'x', 'f()', '1+1', '[x for x in y]', 'set(1)', '-"a"', 'f"a"', '~1', 'not 1', '', ' ', '1 2', '[1,', '"a', 'a.b', '{1: 2, 3}',
             '__import__("os").system("ls")', '1 +', '\n1', '(1\n,2)', '-+1', '1j + 1', '[1, 2, 3, x]', '# only', '\tTrue', "'\\d'"):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        show(ast.literal_eval, text)
show(ast.literal_eval, ast.parse('[1, 2]', mode='eval'))
show(ast.literal_eval, ast.List([ast.Constant(5), ast.Tuple([])]))
show(ast.literal_eval, 5)
show(ast.literal_eval, b'[1]')
show(ast.literal_eval, '(' * 150 + ')' * 150)

# === trees ===
SOURCE = '''"""Doc
    of module."""
import os.path as p, sys
from . import a as b
@deco(1)
async def f(x: int, /, y=1, *args, z, w=2, **kw) -> None:
    "Doc of f."
    async with g() as h, i:
        await x
    async for k in l: pass
    else: return
    global q; nonlocal_ = 1
    yield
    return lambda a, *b: (yield from a)
class C[T: int, *Ts, **P](Base, metaclass=M):
    x: int = 1
    (y): str
    def m(self): del self.x, self[1:2, ::3, ...]
type A[T = int] = list[T]
try:
    raise E from None
except (A, B) as e:
    pass
except:
    assert x, 'm'
finally:
    while 1:
        break
        continue
try: pass
except* E: pass
if a < b <= c is not d not in e: x += 1
elif not a or b and c: x = y = [1, *z]
match v:
    case 1 | -2.5 | 'x' | None: pass
    case [a, *_, (b)] if a: pass
    case {'k': v, **rest}: pass
    case Cls(1, k=2) as n: pass
    case a.b: pass
    case _: pass
print(f'é{x!r:>{w}} {y=}', t'{a}', {**d, 1: 2}, {1, 2}, {k: v for k, v in z if k if v}, (x async for x in y), [a[0] := 1] if 0 else (n := 5), b'\\0', 1j, x @ y ** -z // 2 >> 1)
with (open(a) as b, c): nonlocal_
'''.replace("[a[0] := 1]", "[a[0], 1]")
tree = ast.parse(SOURCE)
print(ast.dump(tree))
print(ast.dump(tree.body[3], indent=2, include_attributes=True)[:1500])
print(ast.dump(tree.body[1], False), ast.dump(tree.body[4].body[0], annotate_fields=False, include_attributes=True), ast.dump(ast.parse('f()'), indent='..', show_empty=True))
print(tree)
print(tree.body[8], tree.body[4].bases, tree.body[4].keywords)
print(len(list(ast.walk(tree))), [type(n).__name__ for n in ast.iter_child_nodes(tree.body[3])], [f for f, _ in ast.iter_fields(tree.body[4])])
print(repr(ast.get_docstring(tree)), repr(ast.get_docstring(tree, clean=False)), ast.get_docstring(tree.body[3]), ast.get_docstring(tree.body[4]))
show(ast.get_docstring, tree.body[1])
show(ast.dump, 'x')
line = ast.parse('x = é + "ü" * ß', 'name.py').body[0]
print([(type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset) for n in ast.walk(line) if hasattr(n, 'lineno')])
print([ast.get_source_segment('x = é + "ü" * ß', n) for n in ast.walk(line) if hasattr(n, 'lineno')])
print(repr(ast.get_source_segment(SOURCE, tree.body[3].body[1])), repr(ast.get_source_segment(SOURCE, tree.body[4].body[2], padded=True)), ast.get_source_segment('x', ast.Load()))

# === nodes ===
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(ast.dump(ast.Call(ast.Name('f'))), ast.Name('x').ctx, ast.Constant(5).__dict__, ast.Constant(5).kind, ast.List().elts, ast.FunctionDef('f').returns)
    node = ast.Name(ctx=ast.Store(), lineno=3)
    other = ast.Name('x', nothing=1)
    print(hasattr(node, 'id'), node.lineno, node.end_lineno, other.nothing, [str(w.message) for w in caught], {w.category.__name__ for w in caught})
show(ast.Name, 1, 2, 3)
show(ast.Name, 'x', id='y')
warnings.simplefilter('ignore')
show(lambda: ast.Name().id)
print(ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name._field_types, ast.If.__doc__, ast.cmpop.__doc__, ast.excepthandler.__doc__, ast.BinOp.__mro__)
print(isinstance(ast.Add(), ast.operator), issubclass(ast.Constant, ast.expr), ast.parse('a+b').body[0].value.op is ast.parse('c+d').body[0].value.op)
match ast.parse('a + 1', mode='eval'):
    case ast.Expression(ast.BinOp(ast.Name(id=name), ast.Add(), ast.Constant(value))):
        print(name, value)
fixed = ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Name('a', lineno=7, col_offset=2), ast.Add(), ast.Constant(1))))
print(ast.dump(fixed, include_attributes=True))
print(ast.dump(ast.increment_lineno(fixed, 10).body.left, include_attributes=True), ast.dump(ast.copy_location(ast.Name('n'), fixed.body), include_attributes=True))
print(ast.compare(ast.parse('a = 1'), ast.parse('a  =  1')), ast.compare(ast.parse('a = 1'), ast.parse('a  =  1'), compare_attributes=True), ast.compare(ast.parse('a'), ast.parse('b')), ast.compare(ast.parse('1'), ast.parse('1.0')))


warnings.simplefilter('default')


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__))
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        self.seen.append(node.name)
        return node.name


names = Names()
names.visit(ast.parse('def f(): x\ny = [z for z in w if not q]'))
print(names.seen)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, ast.Add):
            return ast.copy_location(ast.Constant(node.left.value + node.right.value), node)
        return node

    def visit_Assert(self, node):
        return None

    def visit_Pass(self, node):
        return [ast.Break(), ast.Continue()]

    def visit_Return(self, node):
        node.value = None
        return node


print(ast.dump(Fold().visit(ast.parse('x = 1 + 2 + 3 + y\nassert x\nwhile 1:\n  pass\n  return 5')), indent=1))

# === faults ===
for text in ('def f(:', 'x = (1,', 'if x:\npass', '  a', 'a = $', 'x = 0777\n', '1 = x', "f'{'\n", 'a\nb c\n', 'x\0', '\ufeffx', 'é é'):
    show(ast.parse, text)
    show(ast.parse, text, 'file.py', 'eval')
show(ast.parse, 5)
show(ast.parse, 'x', mode='what')
show(ast.parse, b'x = "\xc3\xa9"')
print(ast.parse(tree) is tree, ast.dump(ast.parse('')), ast.parse(bytearray(b'1'), mode='eval'))

# === texts of trees that are odd ===
print(ast.Constant(('a', 1, None)), ast.Constant(('a',)), ast.Constant([1, 2, 3]), ast.Constant(()))
print(ast.dump(ast.parse('a.b(c)[1](d=2)'), False), ast.dump(ast.parse('f(*a)'), False, show_empty=True))
print(repr(ast.unparse([ast.Name('x'), ast.Pass(), ast.Name('y')])))
for call in (lambda: ast.unparse(5), lambda: ast.unparse(object()), lambda: ast.parse('1', 5), lambda: ast.parse('1', optimize=None)):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

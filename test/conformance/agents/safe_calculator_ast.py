import ast
print(ast.literal_eval("{'a': [1, 2.5, None], 'b': (True, 'x')}"))
try:
    ast.literal_eval("__import__('os').system('ls')")
except (ValueError, SyntaxError) as e:
    print(type(e).__name__, e)
import operator as op
OPS = {ast.Add: op.add, ast.Sub: op.sub, ast.Mult: op.mul, ast.Div: op.truediv, ast.Pow: op.pow, ast.USub: op.neg}
def safe_eval(expr):
    def ev(node):
        if isinstance(node, ast.Constant): return node.value
        if isinstance(node, ast.BinOp): return OPS[type(node.op)](ev(node.left), ev(node.right))
        if isinstance(node, ast.UnaryOp): return OPS[type(node.op)](ev(node.operand))
        raise TypeError(node)
    return ev(ast.parse(expr, mode="eval").body)
for e in ["1+2*3", "-(2**8)/4", "(1+2)*3"]:
    print(e, "=", safe_eval(e))

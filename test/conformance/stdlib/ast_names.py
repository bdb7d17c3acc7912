# Every class of nodes: its base, its fields and what they may hold.
import ast

NAMES = '''
Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign Await BinOp BitAnd BitOr BitXor
BoolOp Break Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Eq ExceptHandler Expr Expression
FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In
Interactive Interpolation Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs
MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name NamedExpr
Nonlocal Not NotEq NotIn Or ParamSpec Pass Pow RShift Raise Return Set SetComp Slice Starred Store Sub Subscript
TemplateStr Try TryStar Tuple TypeAlias TypeIgnore TypeVar TypeVarTuple UAdd USub UnaryOp While With Yield YieldFrom
alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword match_case mod operator pattern
stmt type_ignore type_param unaryop withitem
'''.split()
for name in NAMES:
    cls = getattr(ast, name)
    print(name, cls.__base__.__name__, cls._fields, cls._attributes, cls.__match_args__, getattr(cls, '_field_types', None), cls.__doc__, cls.__module__, cls.__qualname__)
    try:
        print(repr(cls.__new__(cls)))
    except AttributeError as error:
        print(error)
    print([getattr(cls, field) for field in cls._fields if hasattr(cls, field)])
print(ast.AST._fields, ast.AST.__match_args__, isinstance(ast.Load(), ast.AST))

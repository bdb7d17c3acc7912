/** Module `ast`: the classes of nodes, made from the grammar. CPython: Parser/Python.asdl and Parser/asdl_c.py. */

/** Frozen Python of the module. */
export const AST_CLASSES = `
import _ast
import warnings as _warnings

_GRAMMAR = {
    'mod': ('Module(stmt* body, type_ignore* type_ignores)', 'Interactive(stmt* body)', 'Expression(expr body)',
            'FunctionType(expr* argtypes, expr returns)'),
    'stmt': ('FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)',
             'AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)',
             'ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)',
             'Return(expr? value)', 'Delete(expr* targets)', 'Assign(expr* targets, expr value, string? type_comment)',
             'TypeAlias(expr name, type_param* type_params, expr value)', 'AugAssign(expr target, operator op, expr value)',
             'AnnAssign(expr target, expr annotation, expr? value, int simple)',
             'For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)',
             'AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)', 'While(expr test, stmt* body, stmt* orelse)',
             'If(expr test, stmt* body, stmt* orelse)', 'With(withitem* items, stmt* body, string? type_comment)',
             'AsyncWith(withitem* items, stmt* body, string? type_comment)', 'Match(expr subject, match_case* cases)',
             'Raise(expr? exc, expr? cause)', 'Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)',
             'TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)', 'Assert(expr test, expr? msg)', 'Import(alias* names)',
             'ImportFrom(identifier? module, alias* names, int? level)', 'Global(identifier* names)', 'Nonlocal(identifier* names)',
             'Expr(expr value)', 'Pass', 'Break', 'Continue'),
    'expr': ('BoolOp(boolop op, expr* values)', 'NamedExpr(expr target, expr value)', 'BinOp(expr left, operator op, expr right)',
             'UnaryOp(unaryop op, expr operand)', 'Lambda(arguments args, expr body)', 'IfExp(expr test, expr body, expr orelse)',
             'Dict(expr?* keys, expr* values)', 'Set(expr* elts)', 'ListComp(expr elt, comprehension* generators)',
             'SetComp(expr elt, comprehension* generators)', 'DictComp(expr key, expr value, comprehension* generators)',
             'GeneratorExp(expr elt, comprehension* generators)', 'Await(expr value)', 'Yield(expr? value)', 'YieldFrom(expr value)',
             'Compare(expr left, cmpop* ops, expr* comparators)', 'Call(expr func, expr* args, keyword* keywords)',
             'FormattedValue(expr value, int conversion, expr? format_spec)',
             'Interpolation(expr value, constant str, int conversion, expr? format_spec)', 'JoinedStr(expr* values)', 'TemplateStr(expr* values)',
             'Constant(constant value, string? kind)', 'Attribute(expr value, identifier attr, expr_context ctx)',
             'Subscript(expr value, expr slice, expr_context ctx)', 'Starred(expr value, expr_context ctx)',
             'Name(identifier id, expr_context ctx)', 'List(expr* elts, expr_context ctx)', 'Tuple(expr* elts, expr_context ctx)',
             'Slice(expr? lower, expr? upper, expr? step)'),
    'expr_context': ('Load', 'Store', 'Del'),
    'boolop': ('And', 'Or'),
    'operator': ('Add', 'Sub', 'Mult', 'MatMult', 'Div', 'Mod', 'Pow', 'LShift', 'RShift', 'BitOr', 'BitXor', 'BitAnd', 'FloorDiv'),
    'unaryop': ('Invert', 'Not', 'UAdd', 'USub'),
    'cmpop': ('Eq', 'NotEq', 'Lt', 'LtE', 'Gt', 'GtE', 'Is', 'IsNot', 'In', 'NotIn'),
    'comprehension': 'comprehension(expr target, expr iter, expr* ifs, int is_async)',
    'excepthandler': ('ExceptHandler(expr? type, identifier? name, stmt* body)',),
    'arguments': 'arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)',
    'arg': 'arg(identifier arg, expr? annotation, string? type_comment)',
    'keyword': 'keyword(identifier? arg, expr value)',
    'alias': 'alias(identifier name, identifier? asname)',
    'withitem': 'withitem(expr context_expr, expr? optional_vars)',
    'match_case': 'match_case(pattern pattern, expr? guard, stmt* body)',
    'pattern': ('MatchValue(expr value)', 'MatchSingleton(constant value)', 'MatchSequence(pattern* patterns)',
                'MatchMapping(expr* keys, pattern* patterns, identifier? rest)',
                'MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)', 'MatchStar(identifier? name)',
                'MatchAs(pattern? pattern, identifier? name)', 'MatchOr(pattern* patterns)'),
    'type_ignore': ('TypeIgnore(int lineno, string tag)',),
    'type_param': ('TypeVar(identifier name, expr? bound, expr? default_value)', 'ParamSpec(identifier name, expr? default_value)',
                   'TypeVarTuple(identifier name, expr? default_value)'),
}
_PLACES = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_PLACED = frozenset(['stmt', 'expr', 'excepthandler', 'arg', 'keyword', 'alias', 'pattern', 'type_param'])


class AST:
    """Base of all nodes."""

    __module__ = 'ast'
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional argument{'' if len(fields) == 1 else 's'}")
        given = dict(zip(fields, args))
        for name, value in kwargs.items():
            if name in given:
                raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
            if name in fields:
                given[name] = value
            elif name not in cls._attributes and '_kinds' in cls.__dict__:
                _warnings.warn(f'{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary keyword arguments is '
                               'deprecated and will be removed in Python 3.15.', DeprecationWarning)
        self.__dict__.update(zip(fields, args))
        self.__dict__.update(kwargs)
        kinds = getattr(cls, '_kinds', {})
        for name in fields:
            if name not in given:
                kind = kinds.get(name)
                if kind == '*':
                    self.__dict__[name] = []
                elif kind == 'ctx':
                    self.__dict__[name] = _load
                elif kind == '':
                    _warnings.warn(f'{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. This will become an error in Python 3.15.',
                                   DeprecationWarning)

    def __repr__(self):
        return _shown(self, 3)

    def __replace__(self, /, **changes):
        cls = type(self)
        known = cls._fields + cls._attributes
        unknown = [name for name in changes if name not in known and name not in self.__dict__]
        if unknown:
            raise TypeError(f'{cls.__name__}.__replace__ got an unexpected keyword argument {unknown[0]!r}.')
        copied = cls.__new__(cls)
        copied.__dict__.update(self.__dict__)
        copied.__dict__.update(changes)
        return copied


def _shown(value, depth):
    if isinstance(value, AST):
        name = type(value).__name__
        if depth <= 0:
            return f'{name}(...)'
        fields = ', '.join([f'{field}={_shown(getattr(value, field), depth - 1)}' for field in value._fields])
        return f'{name}({fields})'
    if isinstance(value, (list, tuple)) and len(value) > 0:
        left, right = '[]' if isinstance(value, list) else '()'
        shown = [_shown(item, depth) for item in (value if len(value) <= 2 else (value[0], value[-1]))]
        return left + (', ..., ' if len(value) > 2 else ', ').join(shown) + right
    return repr(value)


_CLASSES = {}
# By class: names of fields and what stands for one that is not given.
_TYPES = {'identifier': str, 'string': str, 'int': int, 'constant': object}


def _make(name, base, doc, is_placed):
    cls = type(AST)(name, (base,), {'__module__': 'ast', '__doc__': doc})
    if is_placed is not None:
        cls._attributes = _PLACES if is_placed else ()
        if is_placed:
            cls.end_lineno = cls.end_col_offset = None
    _CLASSES[name] = cls
    return cls


def _define(cls, text):
    """Gives a class the fields of its constructor."""
    inside = text.partition('(')[2].rstrip(')')
    kinds = {}
    types = {}
    for part in inside.split(', ') if inside else ():
        kind, name = part.split(' ')
        plain = kind.rstrip('?*')
        mark = '*' if kind.endswith('*') else kind[len(plain):]
        kinds[name] = 'ctx' if plain == 'expr_context' else mark
        of = _TYPES[plain] if plain in _TYPES else _CLASSES[plain]
        types[name] = list[of] if mark == '*' else of | None if mark == '?' else of
        if mark == '?':
            setattr(cls, name, None)
    cls._fields = cls.__match_args__ = tuple(kinds)
    cls._kinds = kinds
    cls._field_types = types


def _install():
    for group, rows in _GRAMMAR.items():
        is_placed = group in _PLACED
        if isinstance(rows, str):
            _make(group, AST, rows, is_placed)
        else:
            joint = f'\\n{" " * len(group)} | ' if '(' in ''.join(rows) else ' | '
            _make(group, AST, f'{group} = {joint.join(rows)}', is_placed)
    for group, rows in _GRAMMAR.items():
        if isinstance(rows, str):
            _define(_CLASSES[group], rows)
            continue
        for row in rows:
            cls = _make(row.partition('(')[0], _CLASSES[group], row, None)
            _define(cls, row)
    globals().update(_CLASSES)


_install()
_load = _CLASSES['Load']()
_SINGLE = {name: cls() for name, cls in _CLASSES.items() if cls.__base__.__name__ in ('expr_context', 'boolop', 'operator', 'unaryop', 'cmpop')}
_SINGLE['Load'] = _load


def _build(raw):
    """Nodes of what the parser gave: a tuple for each, of its class, its place and its fields."""
    if type(raw) is list:
        return [_build(item) for item in raw]
    if type(raw) is not tuple:
        return raw
    name, place, fields = raw
    if place is None and name in _SINGLE:
        return _SINGLE[name]
    cls = _CLASSES[name]
    node = cls.__new__(cls)
    values = node.__dict__
    for field, value in fields.items():
        values[field] = _build(value) if type(value) is tuple or type(value) is list else value
    if place is not None:
        values['lineno'], values['col_offset'], values['end_lineno'], values['end_col_offset'] = place
    return node
`;

/**
 * Module `_ast_unparse`: trees as text, for `ast.unparse`. An expression is text and how strongly it binds; who uses it says how strongly it has to bind, and
 * parentheses are put where that is more. CPython: Lib/_ast_unparse.py.
 */

/** Frozen Python of the module. */
export const AST_UNPARSE_SOURCE = `
from ast import Constant, Expr, FormattedValue, If, Interpolation, JoinedStr, Name, Tuple

_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM = range(18)
_EXPR = _BOR
_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM), 'Mod': ('%', _TERM),
           'FloorDiv': ('//', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR),
           'BitAnd': ('&', _BAND), 'Pow': ('**', _POWER)}
_UNARY = {'Invert': ('~', _FACTOR), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR), 'Not': ('not ', _NOT)}
_COMPARING = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
# Stands for infinity: a float beyond what there is.
_ENDLESS = '1e309'
_SINGLE = ("'", '"')
_TRIPLE = ('"""', "'''")
_QUOTES = _SINGLE + _TRIPLE


def _kind(node):
    return type(node).__name__


def _text(node, level=_TEST):
    """The text of an expression for a place where it must bind as strongly as level."""
    return _placed(_EXPRESSIONS[_kind(node)](node), level)


def _placed(made, level):
    """A text, or a text and how strongly it binds, for a place that asks for level."""
    if isinstance(made, str):
        return made
    text, own = made
    return f'({text})' if level > own else text


def _list(nodes, level=_TEST):
    return ', '.join([_text(node, level) for node in nodes])


# ---- constants and strings

def _number(value):
    return repr(value).replace('inf', _ENDLESS).replace('nan', f'({_ENDLESS}-{_ENDLESS})')


def _constant(node):
    value = node.value
    if isinstance(value, tuple):
        items = [_plain(item) for item in value]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if value is ...:
        return '...'
    return ('u' if node.kind == 'u' else '') + _plain(value)


def _plain(value):
    return _number(value) if isinstance(value, (float, complex)) else repr(value)


def _shown(text, quotes, shows_lines):
    """A text between quotes that it does not hold: the text, escaped, and the quotes that are possible, best first."""
    made = []
    for c in text:
        if c in '\\n\\t' and not shows_lines:
            made.append(c)
        else:
            made.append(c.encode('unicode_escape').decode('ascii') if c == '\\\\' or not c.isprintable() else c)
    escaped = ''.join(made)
    fitting = [q for q in quotes if q not in escaped and ('\\n' not in escaped or q in _TRIPLE)]
    if not fitting:
        whole = repr(text)
        return whole[1:-1], [next((q for q in quotes if whole[0] in q), whole[0])]
    if escaped:
        # A text must not end in what closes it.
        fitting.sort(key=lambda q: q[0] == escaped[-1])
        if fitting[0][0] == escaped[-1]:
            escaped = escaped[:-1] + '\\\\' + escaped[-1]
    return escaped, fitting


def _docstring(node):
    text, quotes = _shown(node.value, _TRIPLE, False)
    return ('u' if node.kind == 'u' else '') + quotes[0] + text + quotes[0]


def _field(node):
    """A field in braces."""
    inner = node.str if isinstance(node, Interpolation) and node.str else _text(node.value, _OR)
    made = '{' + (' ' if inner.startswith('{') else '') + inner
    if node.conversion != -1:
        made += '!' + chr(node.conversion)
    if node.format_spec:
        made += ':' + _part(node.format_spec, True)
    return made + '}'


def _part(node, is_format=False):
    if isinstance(node, JoinedStr):
        return ''.join([_part(value, is_format) for value in node.values])
    if isinstance(node, Constant) and isinstance(node.value, str):
        text = node.value.replace('{', '{{').replace('}', '}}')
        if is_format:
            text = text.replace('\\\\', '\\\\\\\\').replace("'", "\\\\'").replace('"', '\\\\"').replace('\\n', '\\\\n')
        return text
    if isinstance(node, (FormattedValue, Interpolation)):
        return _field(node)
    raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')


def _joined(node, prefix='f'):
    parts = [(_part(value), isinstance(value, Constant)) for value in node.values]
    made = []
    quotes = list(_QUOTES)
    for text, is_constant in parts:
        if is_constant:
            text, possible = _shown(text, quotes, True)
            if not set(possible) & set(quotes):
                break
            quotes = possible
        else:
            if '\\n' in text:
                quotes = [q for q in quotes if q in _TRIPLE]
            quotes = [q for q in quotes if q not in text] or quotes
        made.append(text)
    else:
        return prefix + quotes[0] + ''.join(made) + quotes[0]
    # No quotes fit all parts: repr of a text that holds a double quote takes single ones.
    made = [repr('"' + text)[2:-1] if is_constant else text for text, is_constant in parts]
    return f"{prefix}'''{''.join(made)}'''"


# ---- expressions: each gives its text, and with it how strongly it binds unless that is as strong as can be

def _bool_op(node):
    sign, level = (' and ', _AND) if _kind(node.op) == 'And' else (' or ', _OR)
    return sign.join([_text(value, level + 1 + i) for i, value in enumerate(node.values)]), level


def _bin_op(node):
    sign, level = _BINARY[_kind(node.op)]
    left, right = (level + 1, level) if sign == '**' else (level, level + 1)
    return f'{_text(node.left, left)} {sign} {_text(node.right, right)}', level


def _unary_op(node):
    sign, level = _UNARY[_kind(node.op)]
    return sign + _text(node.operand, level), level


def _lambda(node):
    args = _arguments(node.args)
    return f"lambda{' ' + args if args else ''}: {_text(node.body)}", _TEST


def _compare(node):
    made = _text(node.left, _CMP + 1)
    for op, value in zip(node.ops, node.comparators):
        made += f' {_COMPARING[_kind(op)]} {_text(value, _CMP + 1)}'
    return made, _CMP


def _call(node):
    args = [_text(arg) for arg in node.args] + [_keyword(keyword) for keyword in node.keywords]
    return f"{_text(node.func, _ATOM)}({', '.join(args)})"


def _keyword(node):
    return f"{'**' if node.arg is None else node.arg + '='}{_text(node.value)}"


def _attribute(node):
    value = _text(node.value, _ATOM)
    # A dot after digits would be theirs.
    gap = ' ' if isinstance(node.value, Constant) and isinstance(node.value.value, int) else ''
    return f'{value}{gap}.{node.attr}'


def _items(elts):
    return _text(elts[0]) + ',' if len(elts) == 1 else _list(elts)


def _subscript(node):
    inner = node.slice
    shown = _items(inner.elts) if isinstance(inner, Tuple) and inner.elts else _text(inner)
    return f'{_text(node.value, _ATOM)}[{shown}]'


def _slice(node):
    made = (_text(node.lower) if node.lower else '') + ':' + (_text(node.upper) if node.upper else '')
    return made + ':' + _text(node.step) if node.step else made


def _tuple(node):
    return (_items(node.elts), _TUPLE) if node.elts else '()'


def _dict(node):
    return '{' + ', '.join(['**' + _text(value, _EXPR) if key is None else f'{_text(key)}: {_text(value)}' for key, value in zip(node.keys, node.values)]) + '}'


def _generators(node):
    return ''.join([_comprehension(each) for each in node.generators])


def _comprehension(node):
    made = f"{' async' if node.is_async else ''} for {_text(node.target, _TUPLE)} in {_text(node.iter, _OR)}"
    return made + ''.join([' if ' + _text(test, _OR) for test in node.ifs])


def _yield(node):
    return f"yield{' ' + _text(node.value, _ATOM) if node.value else ''}", _YIELD


_EXPRESSIONS = {
    'BoolOp': _bool_op,
    'NamedExpr': lambda node: (f'{_text(node.target, _ATOM)} := {_text(node.value, _ATOM)}', _NAMED),
    'BinOp': _bin_op,
    'UnaryOp': _unary_op,
    'Lambda': _lambda,
    'IfExp': lambda node: (f'{_text(node.body, _OR)} if {_text(node.test, _OR)} else {_text(node.orelse)}', _TEST),
    'Dict': _dict,
    'Set': lambda node: '{' + (_list(node.elts) or '*()') + '}',
    'ListComp': lambda node: f'[{_text(node.elt)}{_generators(node)}]',
    'SetComp': lambda node: '{' + _text(node.elt) + _generators(node) + '}',
    'DictComp': lambda node: '{' + f'{_text(node.key)}: {_text(node.value)}{_generators(node)}' + '}',
    'GeneratorExp': lambda node: f'({_text(node.elt)}{_generators(node)})',
    'Await': lambda node: (f"await{' ' + _text(node.value, _ATOM) if node.value else ''}", _AWAIT),
    'Yield': _yield,
    'YieldFrom': lambda node: (f'yield from {_text(node.value, _ATOM)}', _YIELD),
    'Compare': _compare,
    'Call': _call,
    'FormattedValue': lambda node: _joined(JoinedStr([node])),
    'Interpolation': lambda node: _joined(JoinedStr([node]), 't'),
    'JoinedStr': _joined,
    'TemplateStr': lambda node: _joined(node, 't'),
    'Constant': _constant,
    'Attribute': _attribute,
    'Subscript': _subscript,
    'Starred': lambda node: '*' + _text(node.value, _EXPR),
    'Name': lambda node: node.id,
    'List': lambda node: f'[{_list(node.elts)}]',
    'Tuple': _tuple,
    'Slice': _slice,
}


# ---- parameters, names

def _arguments(node):
    parts = []
    plain = node.posonlyargs + node.args
    defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
    for i, (arg, default) in enumerate(zip(plain, defaults), 1):
        parts.append(_arg(arg) + ('=' + _text(default) if default else ''))
        if i == len(node.posonlyargs):
            parts.append('/')
    if node.vararg or node.kwonlyargs:
        parts.append('*' + (_arg(node.vararg) if node.vararg else ''))
    for arg, default in zip(node.kwonlyargs, node.kw_defaults):
        parts.append(_arg(arg) + ('=' + _text(default) if default else ''))
    if node.kwarg:
        parts.append('**' + _arg(node.kwarg))
    return ', '.join(parts)


def _arg(node):
    return f'{node.arg}: {_text(node.annotation)}' if node.annotation else node.arg


def _alias(node):
    return f'{node.name} as {node.asname}' if node.asname else node.name


def _with_item(node):
    return _text(node.context_expr) + (' as ' + _text(node.optional_vars) if node.optional_vars else '')


def _type_param(node):
    made = {'TypeVarTuple': '*', 'ParamSpec': '**'}.get(_kind(node), '') + node.name
    if _kind(node) == 'TypeVar' and node.bound:
        made += ': ' + _text(node.bound)
    return made + (' = ' + _text(node.default_value) if node.default_value else '')


def _type_params(node):
    params = getattr(node, 'type_params', None)
    return f"[{', '.join([_type_param(each) for each in params])}]" if params else ''


# ---- patterns

def _pattern(node, level=_TEST):
    return _placed(_PATTERNS[_kind(node)](node), level)


def _mapping(node):
    parts = [f'{_text(key)}: {_pattern(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
    if node.rest is not None:
        parts.append('**' + node.rest)
    return '{' + ', '.join(parts) + '}'


def _class_pattern(node):
    parts = [_pattern(each) for each in node.patterns] + [f'{name}={_pattern(each)}' for name, each in zip(node.kwd_attrs, node.kwd_patterns)]
    return f"{_text(node.cls, _ATOM)}({', '.join(parts)})"


def _as(node):
    if node.name is None:
        return '_'
    return node.name if node.pattern is None else (f'{_pattern(node.pattern, _BOR)} as {node.name}', _TEST)


_PATTERNS = {
    'MatchValue': lambda node: _text(node.value),
    'MatchSingleton': lambda node: _plain(node.value),
    'MatchSequence': lambda node: f"[{', '.join([_pattern(each) for each in node.patterns])}]",
    'MatchMapping': _mapping,
    'MatchClass': _class_pattern,
    'MatchStar': lambda node: '*' + (node.name or '_'),
    'MatchAs': _as,
    'MatchOr': lambda node: (' | '.join([_pattern(each, _BOR + 1) for each in node.patterns]), _BOR),
}


# ---- statements: each adds lines to out

class _Lines:
    """Lines of text, and how deep the next one is indented."""

    def __init__(self):
        self.parts = []
        self.depth = 0

    def add(self, text):
        if self.parts:
            self.parts.append('\\n')
        self.parts.append('    ' * self.depth + text)

    def gap(self):
        if self.parts:
            self.parts.append('\\n')

    def block(self, head, body, comment=None, has_docstring=False):
        self.add(head + ':' + (f' # type: {comment}' if comment else ''))
        self.depth += 1
        self.body(body, has_docstring)
        self.depth -= 1

    def body(self, body, has_docstring=False):
        if has_docstring and body and isinstance(body[0], Expr) and isinstance(body[0].value, Constant) and isinstance(body[0].value.value, str):
            self.add(_docstring(body[0].value))
            body = body[1:]
        for node in body:
            _STATEMENTS[_kind(node)](self, node)


def _comment(node):
    return getattr(node, 'type_comment', None)


def _function(out, node, word='def'):
    out.gap()
    for decorator in node.decorator_list:
        out.add('@' + _text(decorator))
    returns = f' -> {_text(node.returns)}' if node.returns else ''
    out.block(f'{word} {node.name}{_type_params(node)}({_arguments(node.args)}){returns}', node.body, _comment(node), True)


def _class(out, node):
    out.gap()
    for decorator in node.decorator_list:
        out.add('@' + _text(decorator))
    bases = ', '.join([_text(base) for base in node.bases] + [_keyword(keyword) for keyword in node.keywords])
    out.block(f"class {node.name}{_type_params(node)}{f'({bases})' if bases else ''}", node.body, None, True)


def _assign(out, node):
    comment = f' # type: {node.type_comment}' if _comment(node) else ''
    out.add(''.join([_text(target, _TUPLE) + ' = ' for target in node.targets]) + _text(node.value) + comment)


def _annotated(out, node):
    target = _text(node.target)
    if not node.simple and isinstance(node.target, Name):
        target = f'({target})'
    out.add(f'{target}: {_text(node.annotation)}' + (' = ' + _text(node.value) if node.value else ''))


def _for(out, node, word='for'):
    out.block(f'{word} {_text(node.target, _TUPLE)} in {_text(node.iter)}', node.body, _comment(node))
    if node.orelse:
        out.block('else', node.orelse)


def _while(out, node):
    out.block('while ' + _text(node.test), node.body)
    if node.orelse:
        out.block('else', node.orelse)


def _if(out, node):
    out.block('if ' + _text(node.test), node.body)
    while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
        node = node.orelse[0]
        out.block('elif ' + _text(node.test), node.body)
    if node.orelse:
        out.block('else', node.orelse)


def _with(out, node, word='with'):
    out.block(f"{word} {', '.join([_with_item(item) for item in node.items])}", node.body, _comment(node))


def _match(out, node):
    out.add(f'match {_text(node.subject)}:')
    out.depth += 1
    for case in node.cases:
        out.block(f'case {_pattern(case.pattern)}' + (' if ' + _text(case.guard) if case.guard else ''), case.body)
    out.depth -= 1


def _raise(out, node):
    if not node.exc:
        if node.cause:
            raise ValueError("Node can't be used without an exc attribute.")
        out.add('raise')
    else:
        out.add('raise ' + _text(node.exc) + (' from ' + _text(node.cause) if node.cause else ''))


def _try(out, node, word='except'):
    out.block('try', node.body)
    for handler in node.handlers:
        out.block(word + (' ' + _text(handler.type) if handler.type else '') + (' as ' + handler.name if handler.name else ''), handler.body)
    if node.orelse:
        out.block('else', node.orelse)
    if node.finalbody:
        out.block('finally', node.finalbody)


def _import_from(out, node):
    out.add(f"from {'.' * (node.level or 0)}{node.module or ''} import {', '.join([_alias(each) for each in node.names])}")


_STATEMENTS = {
    'FunctionDef': _function,
    'AsyncFunctionDef': lambda out, node: _function(out, node, 'async def'),
    'ClassDef': _class,
    'Return': lambda out, node: out.add('return' + (' ' + _text(node.value) if node.value else '')),
    'Delete': lambda out, node: out.add('del ' + _list(node.targets)),
    'Assign': _assign,
    'TypeAlias': lambda out, node: out.add(f'type {_text(node.name)}{_type_params(node)} = {_text(node.value)}'),
    'AugAssign': lambda out, node: out.add(f'{_text(node.target)} {_BINARY[_kind(node.op)][0]}= {_text(node.value)}'),
    'AnnAssign': _annotated,
    'For': _for,
    'AsyncFor': lambda out, node: _for(out, node, 'async for'),
    'While': _while,
    'If': _if,
    'With': _with,
    'AsyncWith': lambda out, node: _with(out, node, 'async with'),
    'Match': _match,
    'Raise': _raise,
    'Try': _try,
    'TryStar': lambda out, node: _try(out, node, 'except*'),
    'Assert': lambda out, node: out.add('assert ' + _text(node.test) + (', ' + _text(node.msg) if node.msg else '')),
    'Import': lambda out, node: out.add('import ' + ', '.join([_alias(each) for each in node.names])),
    'ImportFrom': _import_from,
    'Global': lambda out, node: out.add('global ' + ', '.join(node.names)),
    'Nonlocal': lambda out, node: out.add('nonlocal ' + ', '.join(node.names)),
    'Expr': lambda out, node: out.add(_text(node.value, _YIELD)),
    'Pass': lambda out, node: out.add('pass'),
    'Break': lambda out, node: out.add('break'),
    'Continue': lambda out, node: out.add('continue'),
}


_SMALL = {'arguments': _arguments, 'arg': _arg, 'keyword': _keyword, 'alias': _alias, 'withitem': _with_item, 'comprehension': _comprehension,
          'TypeVar': _type_param, 'ParamSpec': _type_param, 'TypeVarTuple': _type_param,
          'FunctionType': lambda node: f"({_list(node.argtypes)}) -> {_text(node.returns)}", 'Expression': lambda node: _text(node.body)}


def unparse(node):
    if isinstance(node, list):
        return ''.join([unparse(each) if _kind(each) in _EXPRESSIONS else '\\n' + unparse(each) for each in node]).lstrip('\\n')
    node._fields
    kind = _kind(node)
    if kind in _EXPRESSIONS:
        return _text(node)
    if kind in _PATTERNS:
        return _pattern(node)
    if kind in _SMALL:
        return _SMALL[kind](node)
    out = _Lines()
    if kind in ('Module', 'Interactive'):
        out.body(node.body, kind == 'Module')
    elif kind in _STATEMENTS:
        _STATEMENTS[kind](out, node)
    return ''.join(out.parts)
`;

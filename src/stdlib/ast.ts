/** Module `ast`: parsing, walking and showing trees. CPython: Lib/ast.py. */

/** Frozen Python of the module. */
export const AST_FUNCTIONS = `
def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """Parse the source into an AST node."""
    optimize > 0
    if not isinstance(filename, (bytes, bytearray, memoryview)):
        import os
        filename = os.fspath(filename)
    if not isinstance(mode, str):
        raise TypeError(f"compile() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    if mode not in ('exec', 'eval', 'single', 'func_type'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        import copy
        return copy.deepcopy(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        source = bytes(source).decode().removeprefix('\\ufeff')
    if not isinstance(source, str):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if mode not in ('exec', 'eval'):
        raise NotImplementedError(f'ast.parse: mode {mode!r}')
    if isinstance(feature_version, tuple) and feature_version[0] != 3:
        raise ValueError(f'Unsupported major version: {feature_version[0]}')
    if source.startswith('\\ufeff'):
        line = source.partition('\\n')[0]
        raise SyntaxError('invalid non-printable character U+FEFF', (str(filename), 1, 1, line, 1, 1))
    failed, result = _ast._parse(source, str(filename), mode)
    if failed is not None:
        kind, msg, place = failed
        raise kind(msg) if place is None else kind(msg, place)
    return _build(result)


def unparse(ast_obj):
    """Return text whose tree is that of the node."""
    from _ast_unparse import unparse
    return unparse(ast_obj)


def literal_eval(node_or_string):
    """Evaluate an expression node or a string containing only a Python expression of literals."""
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \\t'), mode='eval')
    if isinstance(node, Expression):
        node = node.body
    return _convert(node)


def _malformed(node):
    line = getattr(node, 'lineno', None)
    where = f' on line {line}' if line else ''
    raise ValueError(f'malformed node or string{where}: {node!r}')


def _convert_number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _convert_signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _convert_number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _convert_number(node)


def _convert(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_convert(item) for item in node.elts])
    if isinstance(node, List):
        return [_convert(item) for item in node.elts]
    if isinstance(node, Set):
        return {_convert(item) for item in node.elts}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip([_convert(key) for key in node.keys], [_convert(value) for value in node.values]))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _convert_signed(node.left)
        right = _convert_number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _convert_signed(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """Return a formatted dump of the tree in node."""
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, 0, annotate_fields, include_attributes, indent, show_empty)[0]


def _dumped(node, level, annotate, attributes, indent, show_empty):
    """The text, and whether it is short."""
    prefix, sep = '', ', '
    if indent is not None:
        level += 1
        prefix = '\\n' + indent * level
        sep = ',\\n' + indent * level
    if isinstance(node, AST):
        args = []
        skipped = []
        simple = True
        cls = type(node)
        named = annotate
        for name in node._fields:
            if not hasattr(node, name):
                named = True
                continue
            value = getattr(node, name)
            if value is None and getattr(cls, name, ...) is None:
                named = True
                continue
            if not show_empty and value == []:
                field_type = cls._field_types.get(name, object) if hasattr(cls, '_field_types') else object
                if getattr(field_type, '__origin__', ...) is list:
                    if not named:
                        skipped.append(repr(value))
                    continue
            if not named:
                args.extend(skipped)
                skipped = []
            text, short = _dumped(value, level, annotate, attributes, indent, show_empty)
            simple = simple and short
            args.append(f'{name}={text}' if named else text)
        if attributes:
            for name in node._attributes:
                value = getattr(node, name, ...)
                if value is ... or value is None and getattr(cls, name, ...) is None:
                    continue
                text, short = _dumped(value, level, annotate, attributes, indent, show_empty)
                simple = simple and short
                args.append(f'{name}={text}')
        if simple and len(args) <= 3:
            return f"{cls.__name__}({', '.join(args)})", not args
        return f'{cls.__name__}({prefix}{sep.join(args)})', False
    if isinstance(node, list):
        if not node:
            return '[]', True
        return f'[{prefix}{sep.join([_dumped(item, level, annotate, attributes, indent, show_empty)[0] for item in node])}]', False
    return repr(node), True


def copy_location(new_node, old_node):
    """Copy source location from old_node to new_node if possible, and return new_node."""
    for name in _PLACES:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a location that of their parent."""
    _fix(node, {'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 0})
    return node


def _fix(node, place):
    place = dict(place)
    for name in _PLACES:
        if name in node._attributes:
            known = getattr(node, name, None) if name.startswith('end_') else getattr(node, name, ...)
            if known is (None if name.startswith('end_') else ...):
                setattr(node, name, place[name])
            else:
                place[name] = known
    for child in iter_child_nodes(node):
        _fix(child, place)


def increment_lineno(node, n=1):
    """Increment the line number and end line number of each node in the tree starting at node by n."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end_lineno := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end_lineno + n
    return node


def iter_fields(node):
    """Yield a tuple of (fieldname, value) for each field in node._fields that is present on node."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yield all direct child nodes of node."""
    for _, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """Return the docstring for the given node or None if no docstring can be found."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect
    return inspect.cleandoc(value.value)


def _source_lines(source):
    import re
    return re.findall(r'.*?(?:\\r\\n|\\n|\\r|$)', source)


def get_source_segment(source, node, *, padded=False):
    """Get source code segment of the source that generated node; None if its location is not whole."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _source_lines(source)
    line = lines[first].encode()
    if first == last:
        return line[start:end].decode()
    padding = ''.join([c if c in '\\f\\t' else ' ' for c in line[:start].decode()]) if padded else ''
    return padding + line[start:].decode() + ''.join(lines[first + 1:last]) + lines[last].encode()[:end].decode()


def walk(node):
    """Recursively yield all descendant nodes in the tree starting at node (including node itself)."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def compare(a, b, /, *, compare_attributes=False):
    """Recursively compares two ASTs."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list):
        return len(a) == len(b) and all(compare(x, y, compare_attributes=compare_attributes) for x, y in zip(a, b))
    if not isinstance(a, AST):
        return a == b
    if a._fields != b._fields:
        return False
    for field in a._fields:
        left, right = getattr(a, field, _NOTHING), getattr(b, field, _NOTHING)
        if (left is _NOTHING) != (right is _NOTHING) or not compare(left, right, compare_attributes=compare_attributes):
            return False
    if not compare_attributes:
        return True
    return a._attributes == b._attributes and all(getattr(a, name, _NOTHING) == getattr(b, name, _NOTHING) for name in a._attributes)


_NOTHING = object()


class NodeVisitor:
    """A node visitor base class that walks the abstract syntax tree and calls a visitor function for every node found."""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Called if no explicit visitor function exists for a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A NodeVisitor that replaces each node by what its visitor function returns; None removes it."""

    def generic_visit(self, node):
        for field, old_value in iter_fields(node):
            if isinstance(old_value, list):
                new_values = []
                for value in old_value:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            new_values.extend(value)
                            continue
                    new_values.append(value)
                old_value[:] = new_values
            elif isinstance(old_value, AST):
                new_node = self.visit(old_value)
                if new_node is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new_node)
        return node
`;

/** Frozen Python of `typing`: what annotations that are text stand for. Only what annotations are made of is evaluated; calls are not. CPython: Lib/annotationlib.py. */

export const TYPING_EVALUATE = `
def _evaluated_text(text, globalns, localns):
    """The value of the text of an annotation. Raises NameError, SyntaxError, and NotImplementedError for what is more than a type."""
    parts = text.strip().split('.')
    if all([part.isidentifier() for part in parts]):
        found = _named(parts[0], globalns, localns)
        for part in parts[1:]:
            found = getattr(found, part)
        return found
    import ast
    text.encode()
    try:
        tree = ast.parse(text.lstrip(), mode='eval').body
    except SyntaxError:
        raise SyntaxError(f'Forward reference must be an expression -- got {text!r}') from None
    return _evaluated_node(tree, text, globalns, localns)

def _named(name, globalns, localns):
    if name in ('None', 'True', 'False'):
        return {'None': None, 'True': True, 'False': False}[name]
    import builtins
    for names in (localns, globalns, vars(builtins)):
        if name in names:
            return names[name]
    raise NameError(f"name {name!r} is not defined", name=name)

def _evaluated_node(node, text, globalns, localns):
    import ast

    def value_of(node):
        match node:
            case ast.Constant(value):
                return value
            case ast.Name(name):
                return _named(name, globalns, localns)
            case ast.Attribute(owner, name):
                return getattr(value_of(owner), name)
            case ast.Subscript(owner, inside):
                return value_of(owner)[value_of(inside)]
            case ast.Tuple(items):
                return tuple(values_of(items))
            case ast.List(items):
                return values_of(items)
            case ast.BinOp(left, ast.BitOr(), right):
                return value_of(left) | value_of(right)
            case ast.UnaryOp(ast.USub(), ast.Constant(value)):
                return -value
        raise NotImplementedError(f'typing.get_type_hints: annotation {text!r} is more than a type, and code cannot be evaluated here')

    def values_of(items):
        values = []
        for item in items:
            if isinstance(item, ast.Starred):
                values.extend(value_of(item.value))
            else:
                values.append(value_of(item))
        return values

    return value_of(node)

`;

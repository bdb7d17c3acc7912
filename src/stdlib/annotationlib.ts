/** Module `annotationlib`: annotations as values, as texts, or with references for the names that are not bound yet. CPython: Lib/annotationlib.py. */

/** Frozen Python of the module: its functions. What stands for names while annotations are computed follows. */
const FUNCTIONS = `
import ast
import builtins
import enum
from _generic import ForwardRef
from types import CellType, FunctionType, GenericAlias

__all__ = [
    'Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function', 'get_annotate_from_class_namespace', 'get_annotations',
    'annotations_to_string', 'type_repr',
]


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Compute the annotations dict for an object."""
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    found = None
    if format == Format.VALUE:
        found = _given(obj)
        if found is None:
            found = _computed(obj, format)
    elif format == Format.FORWARDREF:
        try:
            found = _given(obj)
        except NameError:
            found = _computed(obj, format)
        else:
            if found is None:
                found = _computed(obj, format)
    elif format == Format.STRING:
        found = _computed(obj, format)
        if found is None:
            found = _given(obj)
            if found is not None:
                return annotations_to_string(found)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    else:
        raise ValueError(f'Unsupported format {format!r}')
    if found is None:
        if isinstance(obj, (type, type(builtins))) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations')
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    from inspect import _names_for
    from typing import _evaluated_text
    names = _names_for(obj, globals, locals)
    return {name: _evaluated_text(value, *names) if isinstance(value, str) else value for name, value in found.items()}


def _given(obj):
    found = getattr(obj, '__annotations__', None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    return found


def _computed(obj, format):
    annotate = getattr(obj, '__annotate__', None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotate__ returned a non-dict')
    return dict(found)


def get_annotate_from_class_namespace(obj):
    """Retrieve the annotate function from a class namespace dictionary, or None."""
    try:
        return obj['__annotate__']
    except KeyError:
        return obj.get('__annotate_func__', None)


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call an evaluate function, as type aliases and type parameters have."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Call an __annotate__ function; if it does not support the format, its names are bound to what does."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        try:
            found = _with_names(annotate, owner, True)[0]
        except NotImplementedError:
            return annotations_to_string(annotate(Format.VALUE))
        return _text_of(found) if _is_evaluate else {name: _text_of(value) for name, value in found.items()}
    if format == Format.FORWARDREF:
        try:
            return annotate(Format.VALUE)
        except NameError:
            pass
        try:
            found, made = _with_names(annotate, owner, False)
        except NotImplementedError:
            return annotate(Format.VALUE)
        for each in made:
            _to_reference(each, owner)
        return found
    if format == Format.VALUE:
        raise RuntimeError('annotate function does not support VALUE format')
    raise ValueError(f'Invalid format: {format!r}')


def _with_names(annotate, owner, all_names):
    """What the function returns if names stand for themselves: all of them, or those that are not bound. The second is all that stood for something."""
    made = _Made()
    code = annotate.__code__
    known = annotate.__globals__
    names = dict(known)
    for name in code.co_names:
        if name == 'NotImplementedError':
            continue
        if all_names or name not in known and name not in vars(builtins):
            names[name] = _Name(ast.Name(name), made, known, {})
    cells = []
    for name, cell in zip(code.co_freevars, annotate.__closure__ or ()):
        try:
            value = cell.cell_contents
        except ValueError:
            value = _UNBOUND
        if name == '__classdict__':
            # The names of the class body come first, as in its code.
            cell = CellType(_ClassNames(made, known, names) if all_names else {} if value is _UNBOUND else value)
        elif all_names or value is _UNBOUND:
            cell = CellType(_Name(ast.Name(name), made, known, {name: cell}))
        cells.append(cell)
    function = FunctionType(code, names, annotate.__name__, annotate.__defaults__, tuple(cells))
    function.__kwdefaults__ = annotate.__kwdefaults__
    return function(Format.VALUE_WITH_FAKE_GLOBALS), made


class _ClassNames(dict):

    def __init__(self, made, known, names):
        self.__dict__.update(made=made, known=known, names=names)

    def __missing__(self, name):
        return self.names[name] if name in self.names else _Name(ast.Name(name), self.made, self.known, {})


_UNBOUND = object()


class _Made(list):
    """What has stood for something, and how many values were given names."""
    count = 0


def _to_reference(name, owner):
    """Makes what stands for an unbound name a reference to it, wherever it has been put."""
    text = ast.unparse(name.__stringifier_dict__['node'])
    known, extra, cells = name.__stringifier_dict__['known'], name.__stringifier_dict__['extra'], name.__stringifier_dict__['cells']
    del name.__stringifier_dict__
    name.__class__ = ForwardRef
    ForwardRef.__init__(name, text, owner=owner, is_class=isinstance(owner, type))
    name.__globals__ = known
    name.__cell__ = cells
    name.__extra_names__ = extra


def _text_of(value):
    if value is ...:
        return '...'
    if isinstance(value, str):
        return value
    if isinstance(value, _Name):
        return ast.unparse(value.__stringifier_dict__['node'])
    if isinstance(value, (tuple, list, set, frozenset, dict)) and type(value).__module__ == 'builtins':
        return ast.unparse(_node_of(value, {}, _Made()))
    return repr(value)


def type_repr(value):
    """Convert a Python value to a format suitable for use with the STRING format."""
    if isinstance(value, (type, FunctionType, type(len))):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    return '...' if value is ... else repr(value)


def annotations_to_string(annotations):
    """Convert an annotation dict containing values to approximately the STRING format."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}


def _evaluated_reference(ref, globals, locals, type_params, owner, format):
    """ForwardRef.evaluate()."""
    if format == Format.STRING:
        return ref.__forward_arg__
    if format not in (Format.VALUE, Format.FORWARDREF):
        raise NotImplementedError(format)
    import sys
    from typing import _evaluated_text
    if owner is None:
        owner = ref.__owner__
    if globals is None:
        if ref.__forward_module__ is not None:
            __import__ = sys.modules.get(ref.__forward_module__)
            globals = vars(__import__) if __import__ is not None else {}
        elif ref.__globals__ is not None:
            globals = ref.__globals__
        elif isinstance(owner, type) and owner.__module__ == '__main__':
            from sys import _main_names
            globals = _main_names()
        elif isinstance(owner, type):
            module = sys.modules.get(owner.__module__)
            globals = vars(module) if module is not None else {}
        elif isinstance(owner, type(sys)):
            globals = vars(owner)
        elif callable(owner):
            globals = getattr(owner, '__globals__', {})
        else:
            globals = {}
    if type_params is None and owner is not None:
        type_params = getattr(owner, '__type_params__', None)
    if locals is None:
        locals = dict(vars(owner)) if isinstance(owner, type) else {}
    names = {**locals, **(ref.__extra_names__ or {})}
    for param in type_params or ():
        names.setdefault(param.__name__, param)
    for name, cell in (ref.__cell__ or {}).items():
        try:
            names.setdefault(name, cell.cell_contents)
        except ValueError:
            pass
    text = ref.__forward_arg__
    if format == Format.VALUE:
        return _evaluated_text(text, globals, names)
    try:
        return _evaluated_text(text, globals, names)
    except (NameError, SyntaxError):
        pass
    if text.isidentifier():
        return ref
    made = _Made()
    try:
        tree = ast.parse(text, mode='eval')
    except SyntaxError:
        return ref
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in names and node.id not in globals and node.id not in vars(builtins):
            names[node.id] = _Name(ast.Name(node.id), made, globals, {})
    try:
        found = _evaluated_text(text, globals, names)
    except Exception:
        return ref
    for each in made:
        _to_reference(each, owner)
    return found
`;

/** Frozen Python of the module: objects that write down what is done to them. */
const NAMES = `

class _Name:
    """What stands for a name while annotations are computed. Its state is out of the way of the attributes that annotations ask for."""
    __slots__ = ForwardRef.__slots__

    def __init__(self, node, made, known, cells, extra=None):
        self.__stringifier_dict__ = {'node': node, 'made': made, 'known': known, 'cells': cells, 'extra': extra}
        made.append(self)

    def __repr__(self):
        return ast.unparse(self.__stringifier_dict__['node'])

    def __getattribute__(self, name):
        if name == '__stringifier_dict__' or name == '__class__':
            return object.__getattribute__(self, name)
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return _derived(self, lambda node, of: ast.Attribute(node, name))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return _derived(self, lambda node, of: ast.Subscript(node, ast.Tuple([of(each) for each in key])))
        return _derived(self, lambda node, of: ast.Subscript(node, of(key)))

    def __call__(self, *args, **kwargs):
        return _derived(self, lambda node, of: ast.Call(
            node, [of(each) for each in args], [ast.keyword(name, of(value)) for name, value in kwargs.items()]))

    def __iter__(self):
        yield _derived(self, lambda node, of: ast.Starred(node))

    def __hash__(self):
        return id(self)

    def __format__(self, spec):
        raise TypeError('Cannot stringify annotation containing string formatting')


def _derived(name, make):
    """What stands for an expression: its names, cells and further values are those of its parts."""
    extra = dict(name.__stringifier_dict__['extra'] or {})
    cells = dict(name.__stringifier_dict__['cells'])
    made = name.__stringifier_dict__['made']

    def of(value):
        if isinstance(value, _Name):
            extra.update(value.__stringifier_dict__['extra'] or {})
            cells.update(value.__stringifier_dict__['cells'])
            return value.__stringifier_dict__['node']
        return _node_of(value, extra, made)

    node = make(name.__stringifier_dict__['node'], of)
    return _Name(node, made, name.__stringifier_dict__['known'], cells, extra or None)


def _node_of(value, extra, made):
    """The tree of what an expression holds beside names. A value that no text stands for is given a name."""
    if isinstance(value, _Name):
        return value.__stringifier_dict__['node']
    kind = type(value)
    if value is None or value is ... or kind in (str, int, float, complex, bool, bytes):
        return ast.Constant(value)
    if kind in (tuple, list, set):
        parts = [_node_of(each, extra, made) for each in value]
        return ast.Tuple(parts) if kind is tuple else ast.List(parts) if kind is list else ast.Set(parts)
    if kind is dict:
        return ast.Dict([_node_of(key, extra, made) for key in value], [_node_of(each, extra, made) for each in value.values()])
    if kind is slice:
        bounds = [None if each is None else _node_of(each, extra, made) for each in (value.start, value.stop, value.step)]
        return ast.Slice(*bounds)
    made.count += 1
    name = f'__annotationlib_name_{made.count}__'
    extra[name] = value
    return ast.Name(name)


def _binary(name, op, swapped=False):
    def method(self, other):
        if swapped:
            return _derived(self, lambda node, of: ast.BinOp(of(other), op(), node))
        return _derived(self, lambda node, of: ast.BinOp(node, op(), of(other)))
    method.__name__ = name
    return method


def _comparison(name, op):
    def method(self, other):
        return _derived(self, lambda node, of: ast.Compare(node, [op()], [of(other)]))
    method.__name__ = name
    return method


def _unary(name, op):
    def method(self):
        return _derived(self, lambda node, of: ast.UnaryOp(op(), node))
    method.__name__ = name
    return method


for _word, _op in {
    'add': ast.Add, 'sub': ast.Sub, 'mul': ast.Mult, 'matmul': ast.MatMult, 'truediv': ast.Div, 'floordiv': ast.FloorDiv, 'mod': ast.Mod, 'pow': ast.Pow,
    'lshift': ast.LShift, 'rshift': ast.RShift, 'and': ast.BitAnd, 'or': ast.BitOr, 'xor': ast.BitXor,
}.items():
    setattr(_Name, f'__{_word}__', _binary(f'__{_word}__', _op))
    setattr(_Name, f'__r{_word}__', _binary(f'__r{_word}__', _op, True))
for _word, _op in {'lt': ast.Lt, 'le': ast.LtE, 'gt': ast.Gt, 'ge': ast.GtE, 'eq': ast.Eq, 'ne': ast.NotEq}.items():
    setattr(_Name, f'__{_word}__', _comparison(f'__{_word}__', _op))
for _word, _op in {'neg': ast.USub, 'pos': ast.UAdd, 'invert': ast.Invert}.items():
    setattr(_Name, f'__{_word}__', _unary(f'__{_word}__', _op))
del _word, _op
`;

/** Frozen Python of the module. */
export const ANNOTATIONLIB_SOURCE = FUNCTIONS + NAMES;

/** Module `pprint`. CPython: Lib/pprint.py. */

/** Frozen Python of the module. */
export const PPRINT_SOURCE = `
import sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Format a Python object into a pretty-printed representation."""
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print a Python object, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _SafeKey:
    """A key that orders what does not compare by type and identity."""
    __slots__ = ('object',)

    def __init__(self, object):
        self.object = object

    def __lt__(self, other):
        try:
            return self.object < other.object
        except TypeError:
            return (str(type(self.object)), id(self.object)) < (str(type(other.object)), id(other.object))


def _safe_item(item):
    return _SafeKey(item[0]), _SafeKey(item[1])


class _Pieces:
    def __init__(self):
        self.pieces = []
        self.write = self.pieces.append


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


def _words(text):
    """The words of a text, each with the whitespace after it."""
    words = []
    start = 0
    size = len(text)
    while start < size:
        end = start
        while end < size and not text[end].isspace():
            end += 1
        while end < size and text[end].isspace():
            end += 1
        words.append(text[start:end])
        start = end
    return words


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\\n')

    def pformat(self, object):
        out = _Pieces()
        self._format(object, out, 0, 0, {}, 0)
        return ''.join(out.pieces)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Format object for a specific context, returning a string and flags: is it readable, is it recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            kind = type(object)
            method = self._dispatch.get(kind.__repr__) or _add_method(kind)
            if method is not None:
                context[key] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _write_shift(self, stream):
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields
        self._pprint_attributes(object.__class__.__name__, [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr],
                                stream, indent, allowance, context, level)

    def _pprint_attributes(self, name, items, stream, indent, allowance, context, level):
        indent += len(name) + 1
        stream.write(name + '(')
        for at, (key, value) in enumerate(items):
            is_last = at == len(items) - 1
            stream.write(key)
            stream.write('=')
            if id(value) in context:
                stream.write('...')
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if is_last else 1, context, level)
            if not is_last:
                stream.write(',\\n' + ' ' * indent)
        stream.write(')')

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        self._write_shift(stream)
        if object:
            items = sorted(object.items(), key=_safe_item) if self._sort_dicts else object.items()
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write('}')

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for at, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(text)
            stream.write(': ')
            self._format(value, stream, indent + len(text) + 2, allowance if at == last else 1, context, level)
            if at != last:
                stream.write(',\\n' + ' ' * indent)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        self._write_shift(stream)
        newline = ',\\n' + ' ' * indent
        separator = ''
        room = line = self._width - indent + 1
        last = len(items) - 1
        for at, item in enumerate(items):
            if at == last:
                room -= allowance
                line -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = line
                    if separator:
                        separator = newline
                if room >= size:
                    room -= size
                    stream.write(separator)
                    separator = ', '
                    stream.write(text)
                    continue
            stream.write(separator)
            separator = newline
            self._format(item, stream, indent, allowance if at == last else 1, context, level)

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write('(')
        end = ',)' if len(object) == 1 else ')'
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        if object.__class__ is set:
            stream.write('{')
            end = '}'
        else:
            stream.write(name + '({')
            end = '})'
            indent += len(name) + 1
        self._format_items(sorted(object, key=_SafeKey), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _string_pieces(self, text, indent, allowance):
        """The literals that a long text is written as, one a line."""
        pieces = []
        lines = text.splitlines(True)
        room = self._width - indent
        for at, line in enumerate(lines):
            is_last = at == len(lines) - 1
            literal = repr(line)
            if len(literal) <= (room - allowance if is_last else room):
                pieces.append(literal)
                continue
            words = _words(line)
            current = ''
            for place, word in enumerate(words):
                candidate = current + word
                if is_last and place == len(words) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        pieces.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                pieces.append(repr(current))
        return pieces

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        pieces = self._string_pieces(object, indent, allowance)
        if len(pieces) == 1:
            stream.write(pieces[0])
            return
        text = ('\\n' + ' ' * indent).join(pieces)
        stream.write('(' + text + ')' if level == 1 else text)

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        in_parentheses = level == 1
        if in_parentheses:
            indent += 1
            allowance += 1
            stream.write('(')
        room = self._width - indent
        pieces = []
        current = b''
        last = len(object) // 4 * 4
        for at in range(0, len(object), 4):
            part = object[at:at + 4]
            if at == last:
                room -= allowance
            if len(repr(current + part)) > room:
                if current:
                    pieces.append(repr(current))
                current = part
            else:
                current = current + part
        if current:
            pieces.append(repr(current))
        stream.write(('\\n' + ' ' * indent).join(pieces))
        if in_parentheses:
            stream.write(')')

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write('mappingproxy(')
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(')')

    def _pprint_namespace(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        self._pprint_attributes('namespace' if name == 'SimpleNamespace' else name, list(object.__dict__.items()), stream, indent, allowance,
                                context, level)

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '(')
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(')')

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write(f'{name}({factory},\\n{" " * indent}')
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '({')
        self._write_shift(stream)
        self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write('})')

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        stream.write(name + '(')
        indent += len(name) + 1
        last = len(object.maps) - 1
        for at, mapping in enumerate(object.maps):
            self._format(mapping, stream, indent, allowance + 1 if at == last else 1, context, level)
            stream.write(')' if at == last else ',\\n' + ' ' * indent)

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '([')
        indent += len(name) + 1
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
        else:
            self._format_items(object, stream, indent, 2, context, level)
            stream.write(f'],\\n{" " * indent}maxlen={self._repr(object.maxlen, context, level)})')

    def _pprint_data(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    _dispatch = {
        dict.__repr__: _pprint_dict, list.__repr__: _pprint_list, tuple.__repr__: _pprint_tuple, set.__repr__: _pprint_set,
        frozenset.__repr__: _pprint_set, str.__repr__: _pprint_str, bytes.__repr__: _pprint_bytes, bytearray.__repr__: _pprint_bytearray,
        type(type.__dict__).__repr__: _pprint_mappingproxy,
    }

    def _safe_repr(self, object, context, maxlevels, level):
        """The text of an object on one line: (text, is it readable, is it recursive)."""
        kind = type(object)
        if kind in _SCALARS:
            return repr(object), True, False
        shown = getattr(kind, '__repr__', None)
        if issubclass(kind, int) and shown is int.__repr__:
            return f'{object:_d}' if self._underscore_numbers else repr(object), True, False
        if shown is dict.__repr__ and issubclass(kind, dict):
            pattern = '{%s}'
        elif shown is list.__repr__ and issubclass(kind, list):
            pattern = '[%s]'
        elif shown is tuple.__repr__ and issubclass(kind, tuple):
            pattern = '(%s,)' if len(object) == 1 else '(%s)'
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        if not object:
            return pattern % '', True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return pattern % '...', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        text, readable, recursive = self._contents(object, pattern, context, maxlevels, level + 1)
        del context[key]
        return text, readable, recursive

    def _contents(self, object, pattern, context, maxlevels, level):
        readable = True
        recursive = False
        if pattern[0] == '{':
            pairs = sorted(object.items(), key=_safe_item) if self._sort_dicts else object.items()
            parts = [part for pair in pairs for part in pair]
        else:
            parts = object
        texts = []
        for part in parts:
            text, is_readable, is_recursive = self.format(part, context, maxlevels, level)
            texts.append(text)
            readable = readable and is_readable
            recursive = recursive or is_recursive
        if pattern[0] == '{':
            texts = [texts[at] + ': ' + texts[at + 1] for at in range(0, len(texts), 2)]
        return pattern % ', '.join(texts), readable, recursive


_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _add_method(kind):
    """Adds the methods for classes of collections and types once an object of one has been met; returns the one for a class."""
    modules = {base.__module__ for base in kind.__mro__}
    P = PrettyPrinter
    if 'collections' in modules:
        import collections as c
        P._dispatch.update({
            c.OrderedDict.__repr__: P._pprint_ordered_dict, c.defaultdict.__repr__: P._pprint_default_dict,
            c.Counter.__repr__: P._pprint_counter, c.ChainMap.__repr__: P._pprint_chain_map, c.deque.__repr__: P._pprint_deque,
            c.UserDict.__repr__: P._pprint_data, c.UserList.__repr__: P._pprint_data, c.UserString.__repr__: P._pprint_data,
        })
    if 'types' in modules:
        from types import SimpleNamespace
        P._dispatch[SimpleNamespace.__repr__] = P._pprint_namespace
    parameters = getattr(kind, '__dataclass_params__', None)
    if parameters is not None and parameters.repr:
        from dataclasses import dataclass
        # Only the repr that the decorator makes shows what this would.
        if _code_file(kind.__repr__) == _code_file(dataclass):
            return P._pprint_dataclass
    return P._dispatch.get(kind.__repr__)


def _code_file(function):
    code = getattr(function, '__code__', None)
    return code and code.co_filename
`;

/** Module `xml.etree.ElementTree`: elements, paths and text of trees. CPython: Lib/xml/etree/{ElementTree,ElementPath}.py. */

/** Frozen Python of the module. */
export const ETREE_ELEMENTS = `
import io
import re
import sys
import warnings
from functools import cached_property as _cached
from operator import index as _index
from _types import _seal

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse', 'parse', 'ParseError', 'PI',
           'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser',
           'register_namespace']

VERSION = '1.3.0'


class ParseError(SyntaxError):
    """An error when parsing an XML document: code and position (line, column) say what and where."""


def iselement(element):
    """Return True if element appears to be an Element."""
    return hasattr(element, 'tag')


class Element:
    """An XML element."""

    def __init__(self, tag, attrib={}, /, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib, /):
        if not isinstance(attrib, dict):
            raise TypeError(f'makeelement() argument 2 must be dict, not {"None" if attrib is None else type(attrib).__name__}')
        return type(self)(tag, attrib)

    def __copy__(self):
        elem = self.makeelement(self.tag, self.attrib)
        elem.text = self.text
        elem.tail = self.tail
        elem._children[:] = self._children
        return elem

    def __deepcopy__(self, memo):
        from copy import deepcopy
        elem = self.makeelement(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        elem.text = deepcopy(self.text, memo)
        elem.tail = deepcopy(self.tail, memo)
        elem._children = [deepcopy(child, memo) for child in self._children]
        return elem

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn("Testing an element's truth value will always return True in future versions.  Use specific 'len(elem)' or 'elem is not None' "
                      'test instead.', DeprecationWarning)
        return len(self._children) != 0

    def _place(self, index, words='child assignment index out of range'):
        if isinstance(index, slice):
            return index
        if not hasattr(type(index), '__index__'):
            raise TypeError('element indices must be integers')
        if not -len(self._children) <= (index := _index(index)) < len(self._children):
            raise IndexError(words)
        return index

    def __getitem__(self, index):
        return self._children[self._place(index, 'child index out of range')]

    def __setitem__(self, index, element):
        index = self._place(index)
        if not isinstance(index, slice):
            self._check(element)
            self._children[index] = element
            return
        start, stop, step = index.indices(len(self._children))
        element = _listed(element, 'assignment expects an iterable')
        replaced = range(start, stop, step)
        if step != 1 and len(element) != len(replaced):
            raise ValueError(f'attempt to assign sequence of size {len(element)} to extended slice of size {len(replaced)}')
        for each in element:
            self._check(each)
        if step == 1:
            self._children[start:max(start, stop)] = element
        else:
            for at, each in zip(replaced, element):
                self._children[at] = each

    def __delitem__(self, index):
        del self._children[self._place(index)]

    def _check(self, element):
        if not isinstance(element, Element):
            raise TypeError(f'expected an Element, not "{type(element).__name__}"')

    def _argument(self, name, element):
        if not isinstance(element, Element):
            raise TypeError(f'{name} must be xml.etree.ElementTree.Element, not {"None" if element is None else type(element).__name__}')

    def append(self, subelement, /):
        self._argument('append() argument 1', subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in _listed(elements, "'elements' must be an iterable"):
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        index = _index(index)
        self._argument('insert() argument 2', subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        self._argument('remove() argument', subelement)
        try:
            self._children.remove(subelement)
        except ValueError:
            raise ValueError('Element.remove(x): element not found') from None

    def find(self, path, namespaces=None):
        if namespaces is not None or not _is_name(path):
            return next(_select(self, path, namespaces), None)
        for child in self._children:
            if child.tag == path:
                return child

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        if found is None:
            return default
        return '' if found.text is None else found.text

    def findall(self, path, namespaces=None):
        if namespaces is not None or not _is_name(path):
            return list(_select(self, path, namespaces))
        return [child for child in self._children if child.tag == path]

    def iterfind(self, path, namespaces=None):
        return _select(self, path, namespaces)

    def clear(self):
        self.attrib = {}
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default) if self.attrib else default

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def iter(self, tag=None):
        if tag == '*':
            tag = None
        # Innermost last: a deep tree needs no deep calls.
        todo = [iter((self,))]
        while todo:
            for element in todo[-1]:
                if tag is None or element.tag == tag:
                    yield element
                todo.append(iter(element._children))
                break
            else:
                todo.pop()

    def itertext(self):
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail


def _listed(elements, words):
    try:
        elements = iter(elements)
    except TypeError:
        raise TypeError(words) from None
    return list(elements)


def SubElement(parent, tag, attrib={}, /, **extra):
    """Makes an element and appends it to another."""
    if not isinstance(parent, Element):
        Element._argument(parent, 'SubElement() argument 1', parent)
    if not isinstance(attrib, dict):
        raise TypeError(f'SubElement() argument 3 must be dict, not {type(attrib).__name__}')
    element = parent.makeelement(tag, {**attrib, **extra}) if type(parent) is not Element else Element(tag, attrib, **extra)
    parent.append(element)
    return element


_seal('xml.etree.ElementTree', Element)


def Comment(text=None):
    """An element that is written as an XML comment."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """An element that is written as a processing instruction."""
    element = Element(ProcessingInstruction)
    element.text = target
    if text:
        element.text = element.text + ' ' + text
    return element


PI = ProcessingInstruction


class QName:
    """A qualified name: text is {uri}tag."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f'{{{text_or_uri!s}}}{tag!s}' if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{type(self).__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _compared(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._compared(other)

    def __lt__(self, other):
        return self.text < self._compared(other)

    def __ge__(self, other):
        return self.text >= self._compared(other)

    def __gt__(self, other):
        return self.text > self._compared(other)

    def __eq__(self, other):
        return self.text == self._compared(other)


# ---- paths

_TOKEN = re.compile('(\\'[^\\']*\\'|"[^"]*"|::|//?|\\\\.\\\\.|\\\\(\\\\)|!=|[/.*:\\\\[\\\\]\\\\(\\\\)@=])|((?:\\\\{[^}]+\\\\})?[^/\\\\[\\\\]\\\\(\\\\)@!=\\\\s]+)|\\\\s+')
_NUMBER = re.compile('-?\\\\d+$')


def _tokens(path, namespaces):
    """Pairs (sign, name) of a path, prefixes replaced by their namespaces."""
    default = namespaces.get('') if namespaces else None
    is_attribute = False
    for sign, tag in _TOKEN.findall(path):
        if tag and tag[0] != '{':
            if ':' in tag:
                prefix, local = tag.split(':', 1)
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f'prefix {prefix!r} not found in prefix map') from None
                tag = f'{{{namespaces[prefix]}}}{local}'
            elif default and not is_attribute:
                tag = f'{{{default}}}{tag}'
            is_attribute = False
        else:
            is_attribute = sign == '@'
        yield sign, tag


def _tag_test(tag):
    """Whether an element is called as a step of a path says."""
    if tag == '{*}*':
        return lambda e: isinstance(e.tag, str)
    if tag == '{}*':
        return lambda e: isinstance(e.tag, str) and e.tag[:1] != '{'
    if tag[:3] == '{*}':
        local, suffix = tag[3:], tag[2:]
        return lambda e: e.tag == local or isinstance(e.tag, str) and e.tag.endswith(suffix)
    if tag[-2:] == '}*':
        space = tag[:-1]
        return lambda e: isinstance(e.tag, str) and e.tag.startswith(space)
    name = tag[2:] if tag[:2] == '{}' else tag
    return lambda e: e.tag == name


class _Context:
    """The element that a path begins at, and who the parents in its tree are once a step asks."""

    def __init__(self, root):
        self.root = root

    @_cached
    def parents(self):
        return {child: parent for parent in self.root.iter() for child in parent._children}


_OTHER = re.compile('[^{/*\\[@.]*(?:\\{[^}]*(?:}|$)[^{/*\\[@.]*)*')


def _is_name(path):
    """Whether a path is one name, which is looked for among the children without more ado."""
    if isinstance(path, bytes):
        path = path.decode('latin-1')
    return isinstance(path, str) and path[:2] != '{}' and path[:3] != '{*}' and _OTHER.fullmatch(path) is not None


def _select(elem, path, namespaces=None):
    """An iterator of what a path finds: a step goes on when the next one asks, and sees what has changed since."""
    if path[-1:] == '/':
        path += '*'
    if namespaces:
        sorted(namespaces.items())
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    tokens = list(_tokens(path, namespaces))
    if not tokens:
        return None
    result = [elem]
    context = _Context(elem)
    at = 0
    while at < len(tokens):
        step, at = _step(tokens, at)
        result = step(context, result)
        if at < len(tokens) and tokens[at][0] == '/':
            at += 1
            if at == len(tokens):
                raise SyntaxError('invalid path')
    return result


def _step(tokens, at):
    """The function of one step, and where the next begins."""
    sign, tag = tokens[at]
    at += 1
    if sign == '':
        test = _tag_test(tag)
        return lambda context, result: (e for each in result for e in each._children if test(e)), at
    if sign == '*':
        return lambda context, result: (e for each in result for e in each._children), at
    if sign == '.':
        return lambda context, result: (e for e in result), at
    if sign == '..':
        return _parent_step, at
    if sign == '//':
        if at == len(tokens):
            raise SyntaxError('invalid path')
        sign, tag = tokens[at]
        if sign not in ('', '*'):
            raise SyntaxError('invalid descendant')
        test = (lambda e: True) if sign == '*' else _tag_test(tag)
        return lambda context, result: (e for each in result for e in each.iter() if e is not each and test(e)), at + 1
    if sign == '[':
        return _predicate(tokens, at)
    raise KeyError(sign)


def _parent_step(context, result):
    found = set()
    for e in result:
        parent = context.parents.get(e)
        if parent is not None and parent not in found:
            found.add(parent)
            yield parent


def _predicate(tokens, at):
    signature = ''
    parts = []
    while True:
        if at == len(tokens):
            # CPython's words for a predicate without an end.
            raise TypeError("'NoneType' object is not callable")
        sign, tag = tokens[at]
        at += 1
        if sign == ']':
            break
        if (sign, tag) == ('', ''):
            continue
        if sign[:1] in ("'", '"') and sign:
            sign, tag = "'", sign[1:-1]
        signature += sign or '-'
        parts.append(tag)
    return _filter(signature, parts), at


def _filter(signature, parts):
    if signature == '@-':
        return lambda context, result: (e for e in result if e.get(parts[1]) is not None)
    if signature == "@-='":
        return lambda context, result: (e for e in result if e.get(parts[1]) == parts[-1])
    if signature == "@-!='":
        return lambda context, result: (e for e in result if e.get(parts[1]) not in (None, parts[-1]))
    is_number = bool(parts) and _NUMBER.match(parts[0]) is not None
    if signature == '-' and not is_number:
        return lambda context, result: (e for e in result if e.find(parts[0]) is not None)
    if signature in (".='", ".!='") or signature in ("-='", "-!='") and not is_number:
        wanted = '!=' not in signature
        inside = (lambda e: e.findall(parts[0])) if parts[0] else lambda e: [e]
        return lambda context, result: (e for e in result if any([(''.join(i.itertext()) == parts[-1]) is wanted for i in inside(e)]))
    if signature in ('-', '-()', '-()-'):
        index = _position(signature, parts)

        def at_position(context, result):
            for e in result:
                same = context.parents[e].findall(e.tag) if e in context.parents else []
                if -len(same) <= index < len(same) and same[index] is e:
                    yield e
        return at_position
    raise SyntaxError('invalid predicate')


def _position(signature, parts):
    if signature == '-':
        index = int(parts[0]) - 1
        if index < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return index
    if parts[0] != 'last':
        raise SyntaxError('unsupported function')
    if signature == '-()':
        return -1
    if not _NUMBER.match(parts[2]):
        raise SyntaxError('unsupported expression')
    index = int(parts[2]) - 1
    if index > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return index
`;

/** Module `xml.etree.ElementTree`: trees, reading and writing. CPython: Lib/xml/etree/ElementTree.py, and expat for what is well-formed. */

/** Frozen Python of the module. */
export const ETREE_TREES = `
class ElementTree:
    """An XML element hierarchy: read from and written to files."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """Return root element of this tree."""
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element

    def parse(self, source, parser=None):
        """Load external XML document into element tree."""
        if hasattr(source, 'read'):
            data = source.read()
        else:
            with io.open(source, 'rb') as file:
                data = file.read()
        parser = XMLParser() if parser is None else parser
        parser.feed(data)
        self._root = parser.close()
        return self._root

    def iter(self, tag=None):
        """Create and return tree iterator for the root element."""
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == '/':
            path = '.' + path
            warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current behaviour, '
                          f'change it to {path!r}', FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        """Find first matching element by tag name or path."""
        path = self._relative(path)
        return self._root.find(path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """Find first matching element by tag name or path."""
        path = self._relative(path)
        return self._root.findtext(path, default, namespaces)

    def findall(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        path = self._relative(path)
        return self._root.findall(path, namespaces)

    def iterfind(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        path = self._relative(path)
        return self._root.iterfind(path, namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        """Write element tree to a file as XML."""
        if self._root is None:
            raise TypeError('ElementTree not initialized')
        method = method or 'xml'
        if method not in {'xml': 1, 'html': 1, 'text': 1}:
            raise ValueError(f'unknown method {method!r}')
        encoding = encoding or 'us-ascii'
        parts = []
        is_text = encoding.lower() == 'unicode'
        if method == 'xml' and (xml_declaration or xml_declaration is None and encoding.lower() not in ('utf-8', 'us-ascii', 'unicode')):
            parts.append(f"<?xml version='1.0' encoding='{'utf-8' if is_text else encoding}'?>\\n")
        if method == 'text':
            parts.extend(self._root.itertext())
            parts.append(self._root.tail or '')
        else:
            names, spaces = _namespaces(self._root, default_namespace)
            _written(parts, self._root, names, spaces, short_empty_elements, method == 'html')
        text = ''.join(parts)
        data = text if is_text else text.encode(encoding, 'xmlcharrefreplace')
        if hasattr(file_or_filename, 'write'):
            file_or_filename.write(data)
        else:
            with io.open(file_or_filename, 'w' if is_text else 'wb') as file:
                file.write(data)


_namespace_map = {'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
                  'http://schemas.xmlsoap.org/wsdl/': 'wsdl', 'http://www.w3.org/2001/XMLSchema': 'xs',
                  'http://www.w3.org/2001/XMLSchema-instance': 'xsi', 'http://purl.org/dc/elements/1.1/': 'dc'}
_HTML_EMPTY = frozenset(['area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param', 'source',
                         'track', 'wbr'])


def register_namespace(prefix, uri):
    """Register a namespace prefix."""
    if re.match('ns\\\\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for k, v in list(_namespace_map.items()):
        if k == uri or v == prefix:
            del _namespace_map[k]
    _namespace_map[uri] = prefix


def _refuse(text):
    raise TypeError(f'cannot serialize {text!r} (type {type(text).__name__})')


def _namespaces(root, default):
    """How the names of a tree are written, and the prefixes of its namespaces."""
    names = {None: None}
    spaces = {default: ''} if default else {}

    def add(name):
        if not isinstance(name, str):
            _refuse(name)
        if name in names:
            return
        if name[:1] != '{':
            if default:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            names[name] = name
            return
        uri, tag = name[1:].rsplit('}', 1)
        prefix = spaces.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri)
            if prefix is None:
                prefix = f'ns{len(spaces)}'
            if prefix != 'xml':
                spaces[uri] = prefix
        names[name] = f'{prefix}:{tag}' if prefix else tag

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            add(tag.text)
        elif isinstance(tag, str):
            add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _refuse(tag)
        for key, value in element.items():
            add(key.text if isinstance(key, QName) else key)
            if isinstance(value, QName):
                add(value.text)
        if isinstance(element.text, QName):
            add(element.text.text)
    return names, spaces


def _escape_data(text):
    if not isinstance(text, str):
        _refuse(text)
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _escape_attribute(text, is_html=False):
    if not isinstance(text, str):
        _refuse(text)
    if is_html:
        return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    return _escape_data(text).replace('"', '&quot;').replace('\\r', '&#13;').replace('\\n', '&#10;').replace('\\t', '&#09;')


def _written(parts, element, names, spaces, short, is_html):
    """Appends the text of an element."""
    tag = element.tag
    text = element.text
    if tag is Comment or tag is PI:
        shown = _escape_data(text) if is_html else text
        parts.append(f'<!--{shown}-->' if tag is Comment else f'<?{shown}?>')
    else:
        tag = names[tag.text if isinstance(tag, QName) else tag]
        if tag is None:
            if text:
                parts.append(_escape_data(text))
            for child in element:
                _written(parts, child, names, None, short, is_html)
        else:
            _open_tag(parts, element, tag, names, spaces, is_html)
            if is_html:
                parts.append('>')
                if text:
                    parts.append(text if tag.lower() in ('script', 'style') else _escape_data(text))
            elif text or len(element) or not short:
                parts.append('>')
                if text:
                    parts.append(names[text.text] if isinstance(text, QName) else _escape_data(text))
            for child in element:
                _written(parts, child, names, None, short, is_html)
            if is_html:
                if tag.lower() not in _HTML_EMPTY:
                    parts.append(f'</{tag}>')
            else:
                parts.append(f'</{tag}>' if text or len(element) or not short else ' />')
    if element.tail:
        parts.append(_escape_data(element.tail))


def _open_tag(parts, element, tag, names, spaces, is_html):
    """Appends the beginning of a tag, without what closes it."""
    parts.append('<' + tag)
    for uri, prefix in sorted((spaces or {}).items(), key=lambda item: item[1]):
        parts.append(f' xmlns{":" + prefix if prefix else ""}="{_escape_attribute(uri)}"')
    for key, value in element.items():
        shown = names[value.text] if isinstance(value, QName) else _escape_attribute(value, is_html)
        parts.append(f' {names[key.text if isinstance(key, QName) else key]}="{shown}"')


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """Generate string representation of XML element."""
    stream = io.StringIO() if encoding == 'unicode' else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """As tostring, as a list of parts."""
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                     short_empty_elements=short_empty_elements)]


def dump(elem):
    """Write element tree or element structure to sys.stdout."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, encoding='unicode')
    tail = tree.getroot().tail
    if not tail or tail[-1] != '\\n':
        sys.stdout.write('\\n')


def indent(tree, space='  ', level=0):
    """Indent an XML document by inserting newlines and indentation space after elements."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if len(root):
        _indented(root, '\\n' + level * space, space)


def _indented(element, indentation, space):
    inner = indentation + space
    if not element.text or not element.text.strip():
        element.text = inner
    for child in element:
        if len(child):
            _indented(child, inner, space)
        if not child.tail or not child.tail.strip():
            child.tail = inner
    # The last child closes the element.
    if not child.tail.strip():
        child.tail = indentation


def parse(source, parser=None):
    """Parse XML document into element tree."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    """Parse XML document from string constant. Returns its root."""
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """Parse XML document from string constant for its IDs. Returns the root and a dict of elements by id."""
    root = XML(text, parser)
    return root, {e.get('id'): e for e in root.iter() if e.get('id')}


def fromstringlist(sequence, parser=None):
    """Parse XML document from sequence of string fragments."""
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class _Events:
    """An iterator of (event, element); root is known at its end."""

    def __init__(self, source, parser, rows):
        self.root = None
        self._rows = self._read(source, parser, rows)

    def _read(self, source, parser, rows):
        error = None
        root = None
        try:
            root = ElementTree().parse(source, parser)
        except ParseError as e:
            error = e
        yield from rows
        if error is not None:
            raise error
        self.root = root

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._rows)

    def close(self):
        self._rows.close()


def iterparse(source, events=None, parser=None):
    """Parse XML document and report to the user what's going on. The document is read whole before the first event."""
    rows = []
    parser = parser or XMLParser(target=TreeBuilder())
    parser._setevents(rows, events)
    return _Events(source, parser, rows)


class TreeBuilder:
    """Generic element structure builder: turns start, data and end calls into a tree."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data = []
        self._elem = []
        self._last = None
        self._root = None
        self._is_tail = False
        self._factory = element_factory or Element
        self._comment_factory = comment_factory or Comment
        self._pi_factory = pi_factory or ProcessingInstruction
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis

    def close(self):
        """Flush builder buffers and return toplevel document Element."""
        self._flush()
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._is_tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data, /):
        """Add text to current element."""
        self._data.append(data)

    def start(self, tag, attrs, /):
        """Open new element and return it."""
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(element)
        elif self._root is None:
            self._root = element
        self._elem.append(element)
        self._is_tail = False
        return element

    def end(self, tag, /):
        """Close and return current Element."""
        self._flush()
        if not self._elem:
            raise IndexError('pop from empty stack')
        self._last = self._elem.pop()
        self._is_tail = True
        return self._last

    def _single(self, element, is_inserted):
        if is_inserted:
            self._flush()
            self._last = element
            if self._elem:
                self._elem[-1].append(element)
            self._is_tail = True
        return element

    def comment(self, text, /):
        """Create a comment using the comment_factory."""
        return self._single(self._comment_factory(text), self.insert_comments)

    def pi(self, target, text=None, /):
        """Create a processing instruction using the pi_factory."""
        return self._single(self._pi_factory(target, text), self.insert_pis)
`;

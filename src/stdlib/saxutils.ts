/** Module `xml.sax.saxutils`: text of XML, written. CPython: Lib/xml/sax/saxutils.py. */

/** Frozen Python of the module. */
export const SAXUTILS_SOURCE = `
import codecs
import io


def _replaced(data, entities):
    for key, value in entities.items():
        data = data.replace(key, value)
    return data


def escape(data, entities={}):
    """Escape &, <, and > in a string of data, and then what is among the keys of entities."""
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    return _replaced(data, entities) if entities else data


def unescape(data, entities={}):
    """Unescape &amp;, &lt;, and &gt; in a string of data, and before &amp; what is among the keys of entities."""
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    if entities:
        data = _replaced(data, entities)
    return data.replace('&amp;', '&')


def quoteattr(data, entities={}):
    """Escape and quote an attribute value."""
    data = escape(data, {**entities, '\\n': '&#10;', '\\r': '&#13;', '\\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', '&quot;') + '"'


class _Bytes:
    """Writes text to a stream of bytes."""

    def __init__(self, out, encoding):
        self._out = out
        self._encoding = encoding

    def write(self, text):
        self._out.write(text.encode(self._encoding, 'xmlcharrefreplace'))

    def flush(self):
        if hasattr(self._out, 'flush'):
            self._out.flush()


def _writer_of(out, encoding):
    if out is None:
        import sys
        return sys.stdout
    if isinstance(out, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReaderWriter)):
        return out
    # What says nothing of itself takes text if it is a stream of text, or bytes.
    return out if getattr(out, 'encoding', None) is not None and not isinstance(out, (io.RawIOBase, io.BufferedIOBase)) else _Bytes(out, encoding)


class XMLGenerator:
    """Writes the document whose events it is told of."""

    def __init__(self, out=None, encoding='iso-8859-1', short_empty_elements=False):
        out = _writer_of(out, encoding)
        self._write = out.write
        self._flush = out.flush
        self._ns_contexts = [{}]
        self._current_context = self._ns_contexts[-1]
        self._undeclared_ns_maps = []
        self._encoding = encoding
        self._short_empty_elements = short_empty_elements
        self._pending_start_element = False
        self._locator = None

    def _qname(self, name):
        """Builds a qualified name from a (namespace, local name) pair."""
        uri, local = name
        if not uri:
            return local
        if uri == 'http://www.w3.org/XML/1998/namespace':
            return 'xml:' + local
        prefix = self._current_context[uri]
        return f'{prefix}:{local}' if prefix else local

    def _finish_pending_start_element(self):
        if self._pending_start_element:
            self._write('>')
            self._pending_start_element = False

    def setDocumentLocator(self, locator):
        self._locator = locator

    def startDocument(self):
        self._write(f'<?xml version="1.0" encoding="{self._encoding}"?>\\n')

    def endDocument(self):
        self._flush()

    def startPrefixMapping(self, prefix, uri):
        self._ns_contexts.append(self._current_context.copy())
        self._current_context[uri] = prefix
        self._undeclared_ns_maps.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._current_context = self._ns_contexts[-1]
        del self._ns_contexts[-1]

    def _start(self, name, pairs, spaces=()):
        self._finish_pending_start_element()
        self._write('<' + name)
        for prefix, uri in spaces:
            self._write(f' xmlns:{prefix}="{uri}"' if prefix else f' xmlns="{uri}"')
        for key, value in pairs:
            self._write(f' {key}={quoteattr(value)}')
        if self._short_empty_elements:
            self._pending_start_element = True
        else:
            self._write('>')

    def _end(self, name):
        if self._pending_start_element:
            self._write('/>')
            self._pending_start_element = False
        else:
            self._write(f'</{name}>')

    def startElement(self, name, attrs):
        self._start(name, attrs.items())

    def endElement(self, name):
        self._end(name)

    def startElementNS(self, name, qname, attrs):
        spaces = self._undeclared_ns_maps
        self._undeclared_ns_maps = []
        self._start(self._qname(name), [(self._qname(key), value) for key, value in attrs.items()], spaces)

    def endElementNS(self, name, qname):
        self._end(self._qname(name))

    def characters(self, content):
        if content:
            self._finish_pending_start_element()
            if not isinstance(content, str):
                content = str(content, self._encoding)
            self._write(escape(content))

    def ignorableWhitespace(self, content):
        if content:
            self._finish_pending_start_element()
            if not isinstance(content, str):
                content = str(content, self._encoding)
            self._write(content)

    def processingInstruction(self, target, data):
        self._finish_pending_start_element()
        self._write(f'<?{target} {data}?>')

    def skippedEntity(self, name):
        pass
`;

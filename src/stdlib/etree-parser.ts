/** Module `xml.etree.ElementTree`: the parser of documents, with expat's errors and places. CPython: Modules/pyexpat.c, Modules/expat. */

/** Frozen Python of the module. */
export const ETREE_PARSER = `
_CODES = {'syntax error': 2, 'no element found': 3, 'not well-formed (invalid token)': 4, 'unclosed token': 5, 'mismatched tag': 7, 'duplicate attribute': 8,
          'junk after document element': 9, 'reference to invalid character number': 14, 'unclosed CDATA section': 20, 'unbound prefix': 27,
          'XML or text declaration not at start of entity': 17, 'undefined entity': 11, 'recursive entity reference': 12,
          'must not undeclare prefix': 28, 'reserved prefix (xml) must not be undeclared or bound to another namespace name': 38,
          'reserved prefix (xmlns) must not be declared or undeclared': 39, 'prefix must not be bound to one of the reserved namespace names': 40}
_NAME = '[^\\\\W\\\\d][\\\\w.\\\\-·]*(?::[^\\\\W\\\\d][\\\\w.\\\\-·]*)?'
_START = re.compile(f'<({_NAME})')
_END = re.compile(f'</({_NAME})[ \\\\t\\\\r\\\\n]*>')
_ATTRIBUTE = re.compile(f'([ \\\\t\\\\r\\\\n]+)({_NAME})[ \\\\t\\\\r\\\\n]*=[ \\\\t\\\\r\\\\n]*("[^"<]*"|\\'[^\\'<]*\\')')
_SPACE = re.compile('[ \\\\t\\\\r\\\\n]*')
_PI = re.compile(f'<\\\\?({_NAME})(?:[ \\\\t\\\\r\\\\n]+(.*?))?\\\\?>', re.DOTALL)
_REFERENCE = re.compile(f'&(?:#([0-9]+)|#x([0-9a-fA-F]+)|({_NAME}));')
_ENTITY = re.compile(f'<!ENTITY[ \\\\t\\\\r\\\\n]+({_NAME})[ \\\\t\\\\r\\\\n]+("[^"]*"|\\'[^\\']*\\')[ \\\\t\\\\r\\\\n]*>')
_ENCODING = re.compile(b'<\\\\?xml[^>]*?encoding[ \\\\t\\\\r\\\\n]*=[ \\\\t\\\\r\\\\n]*["\\']([A-Za-z0-9._\\\\-]+)["\\']')
_WORD = re.compile('[\\\\w.\\\\-:]*')
_BAD = re.compile('[\\\\x00-\\\\x08\\\\x0b\\\\x0c\\\\x0e-\\\\x1f\\\\ufffe\\\\uffff]')
_XML = 'http://www.w3.org/XML/1998/namespace'
_XMLNS = 'http://www.w3.org/2000/xmlns/'


class XMLParser:
    """Reads a document and calls the target: start, end, data, comment, pi, start_ns, end_ns and close."""

    def __init__(self, *, target=None, encoding=None):
        self.target = self._target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = 'Expat 2.7.1'
        self._encoding = encoding
        self._chunks = []
        self._listener = None

    def feed(self, data, /):
        """Feed encoded data to parser."""
        if not isinstance(data, (str, bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        self._chunks.append(data if isinstance(data, str) else bytes(data))

    def _setevents(self, events_queue, events_to_report=None, /):
        """Has the events of some kinds appended to a queue."""
        if type(self.target) is not TreeBuilder:
            raise TypeError('event handling only supported for ElementTree.TreeBuilder targets')
        events = ('end',) if events_to_report is None else tuple(events_to_report)
        for event in events:
            if not isinstance(event, (str, bytes)):
                raise ValueError('invalid events sequence')
            if event not in ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'):
                raise ValueError(f'unknown event {event!r}')
        self._listener = lambda event, value: events_queue.append((event, value)) if event in events else None

    def flush(self):
        pass

    def close(self):
        """Finish feeding data to parser and return element structure."""
        self._text = self._joined()
        self._at = 0
        self._open = []
        self._spaces = {'xml': _XML}
        self._has_root = False
        self._run()
        close = getattr(self._target, 'close', None)
        return close() if close is not None else None

    def _joined(self):
        chunks = self._chunks
        if any([isinstance(chunk, bytes) for chunk in chunks]):
            data = b''.join([chunk.encode() if isinstance(chunk, str) else chunk for chunk in chunks])
            found = _ENCODING.match(data)
            encoding = self._encoding or ('utf-16' if data[:2] in (b'\\xff\\xfe', b'\\xfe\\xff') else found.group(1).decode() if found else 'utf-8')
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError as e:
                self._text = data[:e.start].decode(encoding, 'replace')
                self._fail('not well-formed (invalid token)', len(self._text))
        else:
            text = ''.join(chunks)
        return text.removeprefix('\\ufeff').replace('\\r\\n', '\\n').replace('\\r', '\\n')

    def _fail(self, message, at):
        line = self._text.count('\\n', 0, at) + 1
        column = at - (self._text.rfind('\\n', 0, at) + 1)
        error = ParseError(f'{message}: line {line}, column {column}')
        error.code = _CODES[message]
        error.position = line, column
        raise error

    def _invalid(self, at):
        self._fail('not well-formed (invalid token)', at)

    def _tell(self, event, name, *args):
        """Calls a method of the target, if it has it."""
        method = getattr(self._target, name, None)
        value = None if method is None else method(*args)
        if self._listener is not None and event is not None:
            self._listener(event, args if event == 'start-ns' else value)

    def _run(self):
        text = self._text
        if text.startswith('<?xml') and text[5:6] in (' ', '\\t', '\\n'):
            end = text.find('?>')
            if end < 0:
                self._fail('unclosed token', 0)
            self._at = end + 2
        size = len(text)
        while self._at < size:
            at = self._at
            following = text.find('<', at)
            if following < 0:
                following = size
            if following > at:
                self._characters(at, following)
            self._at = following
            if following < size:
                self._markup(following)
        if not self._has_root or self._open:
            self._fail('no element found', size)

    def _characters(self, start, end):
        text = self._text[start:end]
        if not self._open:
            rest = text.lstrip(' \\t\\n')
            if rest:
                self._stray(end - len(rest))
            return
        bad = _BAD.search(text)
        closing = text.find(']]>')
        if bad or closing >= 0:
            self._invalid(start + min([at for at in (bad.start() if bad else -1, closing + 2 if closing >= 0 else -1) if at >= 0]))
        self._tell(None, 'data', self._expanded(text, start))

    def _stray(self, at):
        """Text outside of the root."""
        if self._has_root:
            self._fail('junk after document element', at)
        word = _WORD.match(self._text, at).end()
        if word == at or self._text[word:word + 1] in ('<', '&', '"', "'"):
            self._invalid(word)
        self._fail('syntax error', at)

    def _expanded(self, text, start, inside=()):
        """The text with its references replaced."""
        at = text.find('&')
        if at < 0:
            return text
        parts = []
        done = 0
        while at >= 0:
            found = _REFERENCE.match(text, at)
            if found is None:
                rest = re.compile('&(?:#x?)?[\\\\w.\\\\-]*').match(text, at)
                self._invalid(start + rest.end())
            parts.append(text[done:at])
            parts.append(self._referenced(found, start + at, inside))
            done = found.end()
            at = text.find('&', done)
        parts.append(text[done:])
        return ''.join(parts)

    def _referenced(self, found, at, inside):
        decimal, hexadecimal, name = found.groups()
        if name is None:
            number = int(decimal) if decimal else int(hexadecimal, 16)
            is_allowed = number in (9, 10, 13) or 0x20 <= number < 0xd800 or 0xe000 <= number < 0xfffe or 0x10000 <= number < 0x110000
            if not is_allowed:
                self._fail('reference to invalid character number', at)
            return chr(number)
        plain = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}.get(name)
        if plain is not None:
            return plain
        value = self.entity.get(name)
        if value is None:
            self._fail('undefined entity', at)
        if name in inside:
            self._fail('recursive entity reference', at)
        if '<' in value:
            raise NotImplementedError(f'xml.etree.ElementTree: the entity {name} holds elements')
        return self._expanded_entity(value, at, (*inside, name))

    def _expanded_entity(self, value, at, inside):
        outer = self._text
        try:
            return self._expanded(value, 0, inside)
        except ParseError as e:
            # Errors inside an entity are where it is referred to.
            message = str(e).partition(':')[0]
        self._text = outer
        self._fail(message, at)

    def _markup(self, at):
        text = self._text
        if text.startswith('<!--', at):
            self._comment(at)
        elif text.startswith('<![CDATA[', at) and self._open:
            end = text.find(']]>', at)
            if end < 0:
                self._fail('unclosed CDATA section', len(text))
            if end > at + 9:
                self._tell(None, 'data', text[at + 9:end])
            self._at = end + 3
        elif text.startswith('<!DOCTYPE', at) and not self._has_root:
            self._doctype(at)
        elif text.startswith('<?', at):
            self._instruction(at)
        elif text.startswith('</', at):
            self._end_tag(at)
        else:
            self._start_tag(at)

    def _comment(self, at):
        end = self._text.find('--', at + 4)
        if end < 0 or end + 2 == len(self._text):
            self._fail('unclosed token', at)
        if self._text[end + 2] != '>':
            self._invalid(end + 2)
        self._tell('comment', 'comment', self._text[at + 4:end])
        self._at = end + 3

    def _instruction(self, at):
        found = _PI.match(self._text, at)
        if found is None:
            if self._text.find('?>', at) < 0:
                self._fail('unclosed token', at)
            self._invalid(at + 2)
        if found.group(1).lower() == 'xml':
            self._fail('XML or text declaration not at start of entity', at)
        self._tell('pi', 'pi', found.group(1), found.group(2) or '')
        self._at = found.end()

    def _doctype(self, at):
        text = self._text
        depth = 0
        i = at + 9
        quote = ''
        while i < len(text):
            char = text[i]
            if quote:
                quote = '' if char == quote else quote
            elif char in '"\\'':
                quote = char
            elif char == '[':
                depth += 1
            elif char == ']':
                depth -= 1
            elif char == '>' and depth == 0:
                break
            i += 1
        else:
            self._fail('no element found', len(text))
        for name, value in _ENTITY.findall(text[at:i]):
            # References to characters are replaced here, those to entities where the value is used.
            self.entity.setdefault(name, _REFERENCE.sub(lambda found: found.group() if found.group(3) else self._referenced(found, at, ()), value[1:-1]))
        self._at = i + 1

    def _named(self, name, at, spaces, is_attribute=False):
        """The name with its namespace before it."""
        prefix, colon, local = name.rpartition(':')
        if prefix:
            if prefix not in spaces:
                self._fail('unbound prefix', at)
            return f'{{{spaces[prefix]}}}{local}'
        default = '' if is_attribute else spaces.get('', '')
        return f'{{{default}}}{name}' if default else name

    def _attributes(self, at, found):
        """The attributes as written, by name; where the tag ends, and whether it is empty."""
        text = self._text
        raw = {}
        i = found.end()
        while True:
            attribute = _ATTRIBUTE.match(text, i)
            if attribute is None:
                break
            name = attribute.group(2)
            if name in raw:
                self._fail('duplicate attribute', attribute.start(2))
            value = attribute.group(3)[1:-1]
            raw[name] = self._expanded(value.replace('\\n', ' ').replace('\\t', ' '), attribute.start(3) + 1)
            i = attribute.end()
        if text[i:i + 1] not in ('', ' ', '\\t', '\\n', '/', '>'):
            self._invalid(i)
        i = _SPACE.match(text, i).end()
        if text.startswith('/>', i):
            return raw, i + 2, True
        if text.startswith('>', i):
            return raw, i + 1, False
        if self._runs_out(i):
            self._fail('unclosed token', at)
        self._invalid(self._fault(i))

    def _runs_out(self, i):
        """Whether what is left could be the beginning of attributes."""
        return re.compile(f'[ \\\\t\\\\n]*(?:{_NAME}[ \\\\t\\\\n]*(?:=[ \\\\t\\\\n]*(?:"[^"<]*|\\'[^\\'<]*)?)?|/)?$').match(self._text, i) is not None

    def _fault(self, i):
        """Where the text stops to be an attribute."""
        part = re.compile(f'(?:{_NAME}(?:[ \\\\t\\\\n]*(?:=[ \\\\t\\\\n]*(?:"[^"<]*|\\'[^\\'<]*)?)?)?|/)?').match(self._text, i)
        end = part.end()
        return end + 1 if part.group() and ':' not in part.group() and self._text.startswith(':', end) else end

    def _start_tag(self, at):
        text = self._text
        found = _START.match(text, at)
        if found is None:
            if at + 1 == len(text):
                self._fail('unclosed token', at)
            self._invalid(at + 1)
        if self._has_root and not self._open:
            self._fail('junk after document element', at)
        raw, end, is_empty = self._attributes(at, found)
        outer = self._spaces
        declared = {name.partition(':')[2]: uri for name, uri in raw.items() if name == 'xmlns' or name.startswith('xmlns:')}
        if declared:
            self._spaces = {**outer, **declared}
            for prefix, uri in declared.items():
                self._check_declared(prefix, uri, at)
                self._tell('start-ns', 'start_ns', prefix, uri)
        tag = self._named(found.group(1), at, self._spaces)
        attrs = {}
        for name, value in raw.items():
            if name != 'xmlns' and not name.startswith('xmlns:'):
                name = self._named(name, at, self._spaces, True)
                if name in attrs:
                    self._fail('duplicate attribute', at)
                attrs[name] = value
        self._has_root = True
        self._tell('start', 'start', tag, attrs)
        self._open.append((found.group(1), tag, outer, list(declared)))
        self._at = end
        if is_empty:
            self._close_element()

    def _check_declared(self, prefix, uri, at):
        if prefix and not uri:
            self._fail('must not undeclare prefix', at)
        if prefix == 'xmlns':
            self._fail('reserved prefix (xmlns) must not be declared or undeclared', at)
        if prefix == 'xml' and uri != _XML:
            self._fail('reserved prefix (xml) must not be undeclared or bound to another namespace name', at)
        if uri == _XMLNS or uri == _XML and prefix != 'xml':
            self._fail('prefix must not be bound to one of the reserved namespace names', at)

    def _end_tag(self, at):
        found = _END.match(self._text, at)
        if found is None:
            name = re.compile(f'</(?:{_NAME})?[ \\\\t\\\\n]*').match(self._text, at)
            if name.end() == len(self._text):
                self._fail('unclosed token', at)
            self._invalid(name.end())
        if not self._open:
            self._invalid(at + 1)
        if found.group(1) != self._open[-1][0]:
            self._fail('mismatched tag', at + 2)
        self._at = found.end()
        self._close_element()

    def _close_element(self):
        _, tag, outer, declared = self._open.pop()
        self._tell('end', 'end', tag)
        for prefix in reversed(declared):
            self._tell('end-ns', 'end_ns', prefix)
        self._spaces = outer
`;

/** Modules `html`, `html.entities` and `html.parser`. CPython: Lib/html. */

export const HTML_SOURCE = `
import _html
from _clinic import kind as _kind

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """Replace special characters "&", "<" and ">" to HTML-safe sequences, and quotes unless told otherwise."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def unescape(s):
    """Convert all named and numeric character references in the string to the corresponding Unicode characters."""
    if isinstance(s, str):
        return _html.unescape(s)
    if '&' in s:
        raise TypeError(f'expected string or bytes-like object, got {_kind(s)!r}')
    return s
`;

export const HTML_ENTITIES_SOURCE = `
from _html import _html4, _html5

__all__ = ['html5', 'name2codepoint', 'codepoint2name', 'entitydefs']

html5 = _html5()
name2codepoint = _html4()
codepoint2name = {code: name for name, code in name2codepoint.items()}
entitydefs = {name: chr(code) for name, code in name2codepoint.items()}
`;

export const HTML_PARSER_SOURCE = `
from _html import _is_reference
from html import unescape

__all__ = ['HTMLParser']

_SPACE = '\\t\\n\\r\\f '
_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_DIGITS = '0123456789'
_HEX = '0123456789abcdefABCDEF'
# No reference at the end of a buffer is longer.
_LONGEST = 34


def _skip(text, at, chars):
    size = len(text)
    while at < size and text[at] in chars:
        at += 1
    return at


def _find_any(text, at, chars):
    size = len(text)
    while at < size and text[at] not in chars:
        at += 1
    return at


def _attribute_value(text):
    """The text of an attribute: references to characters count if they are numbers or names that no = or letter follows."""
    at = text.find('&')
    if at < 0:
        return text
    parts = []
    start = 0
    while at >= 0:
        if text[at + 1:at + 2] == '#':
            is_hex = text[at + 2:at + 3] in ('x', 'X')
            first = at + 3 if is_hex else at + 2
            end = _skip(text, first, _HEX if is_hex else _DIGITS)
            is_whole = end > first
        else:
            end = _skip(text, at + 1, _LETTERS + _DIGITS)
            is_whole = text[at + 1:at + 2].isalpha()
        if is_whole and text[end:end + 1] in (';', '='):
            end += 1
        is_whole = is_whole and (text[at + 1] == '#' or text[end - 1] != '=' and _is_reference(text[at + 1:end]))
        if is_whole:
            parts.append(text[start:at])
            parts.append(unescape(text[at:end]))
            start = end
        at = text.find('&', max(end, at + 1))
    parts.append(text[start:])
    return ''.join(parts)


class HTMLParser:
    """Find tags and other markup and call handler functions."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes')
    RCDATA_CONTENT_ELEMENTS = ('textarea', 'title')

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Reset this instance.  Loses all unprocessed data."""
        self.rawdata = ''
        self.lasttag = '???'
        self.cdata_elem = None
        self._support_cdata = True
        self._escapable = True
        self._starttag_text = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        """Feed data to the parser."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Handle any buffered data."""
        self.goahead(1)

    def getpos(self):
        """Return current line number and offset."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """Return full source of start tag: '<...>'."""
        return self._starttag_text

    def updatepos(self, i, j):
        if i >= j:
            return j
        lines = self.rawdata.count('\\n', i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex('\\n', i, j) - 1
        else:
            self.offset += j - i
        return j

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    def _give(self, data):
        self.handle_data(unescape(data) if self.convert_charrefs and self._escapable else data)

    def _find_close(self, i):
        """Where the tag that ends the raw text of an element begins, or -1."""
        name = '</' + self.cdata_elem
        lowered = self.rawdata.lower()
        if len(lowered) != len(self.rawdata):
            lowered = self.rawdata
        at = lowered.find(name, i)
        while at >= 0:
            after = self.rawdata[at + len(name):at + len(name) + 1]
            if after and after in _SPACE + '/>':
                return at
            at = lowered.find(name, at + 1)
        return -1

    def _next_markup(self, i, end):
        """The place of the next markup after i; -1 where more data must come first."""
        rawdata = self.rawdata
        if self.cdata_elem == 'plaintext':
            return len(rawdata)
        if self.cdata_elem:
            at = self._find_close(i)
            if not self.convert_charrefs and self._escapable:
                ampersand = rawdata.find('&', i)
                if ampersand >= 0 and (at < 0 or ampersand < at):
                    return ampersand
            return at
        at = rawdata.find('<', i)
        if not self.convert_charrefs:
            ampersand = rawdata.find('&', i, at if at >= 0 else len(rawdata))
            if ampersand >= 0:
                return ampersand
        elif at < 0:
            # A reference at the end may go on.
            ampersand = rawdata.rfind('&', max(i, len(rawdata) - _LONGEST))
            if ampersand >= 0 and _find_any(rawdata, ampersand, _SPACE + ';') == len(rawdata):
                return -1
        return at if at >= 0 else len(rawdata)

    def goahead(self, end):
        rawdata = self.rawdata
        size = len(rawdata)
        i = 0
        while i < size:
            j = self._next_markup(i, end)
            if j < 0:
                break
            if i < j:
                self._give(rawdata[i:j])
            i = self.updatepos(i, j)
            if i == size:
                break
            k = self._markup(i, end) if rawdata[i] == '<' else self._reference(i, end)
            if k < 0:
                break
            i = self.updatepos(i, k)
        if end and i < size:
            self._give(rawdata[i:size])
            i = self.updatepos(i, size)
        self.rawdata = rawdata[i:]

    def _markup(self, i, end):
        """Handles what begins with <: its end, or -1 if it is not complete."""
        rawdata = self.rawdata
        follower = rawdata[i + 1:i + 2]
        if follower and follower in _LETTERS:
            k = self.parse_starttag(i)
        elif follower == '/':
            k = self.parse_endtag(i)
        elif rawdata.startswith('<!--', i):
            k = self.parse_comment(i)
        elif follower == '?':
            k = self.parse_pi(i)
        elif follower == '!':
            k = self.parse_html_declaration(i)
        elif follower or end:
            self.handle_data('<')
            return i + 1
        else:
            return -1
        if k < 0 and end:
            self._unclosed(i)
            return len(rawdata)
        return k

    def _unclosed(self, i):
        """Handles markup that the end of the document cuts off."""
        rawdata = self.rawdata
        follower = rawdata[i + 1:i + 2]
        if follower == '/':
            if i + 2 == len(rawdata):
                self.handle_data('</')
            elif rawdata[i + 2] not in _LETTERS:
                self.handle_comment(rawdata[i + 2:])
        elif rawdata.startswith('<!--', i):
            j = len(rawdata)
            for suffix in ('--!', '--', '-'):
                if rawdata.endswith(suffix, i + 4):
                    j -= len(suffix)
                    break
            self.handle_comment(rawdata[i + 4:j])
        elif rawdata.startswith('<![CDATA[', i):
            self.unknown_decl(rawdata[i + 3:])
        elif rawdata[i:i + 9].lower() == '<!doctype':
            self.handle_decl(rawdata[i + 2:])
        elif follower == '!':
            self.handle_comment(rawdata[i + 2:])
        elif follower == '?':
            self.handle_pi(rawdata[i + 2:])

    def _reference(self, i, end):
        """Handles a reference to a character, where they are not converted: its end, or -1 if it is not complete."""
        rawdata = self.rawdata
        size = len(rawdata)
        if rawdata.startswith('&#', i):
            is_hex = rawdata[i + 2:i + 3] in ('x', 'X')
            first = i + 3 if is_hex else i + 2
            k = _skip(rawdata, first, _HEX if is_hex else _DIGITS)
            if k > first and (k < size and rawdata[k] not in _HEX or k == size and end):
                self.handle_charref(rawdata[i + 2:k])
                return k + 1 if rawdata[k:k + 1] == ';' else k
            if ';' in rawdata[i:]:
                self.handle_data('&#')
                return i + 2
            return -1
        follower = rawdata[i + 1:i + 2]
        if follower and follower in _LETTERS:
            k = _skip(rawdata, i + 1, _LETTERS + _DIGITS + '-.')
            if k == size and not end:
                # The name ends before its last character that is no letter or digit.
                k = max(rawdata.rfind('-', i + 2), rawdata.rfind('.', i + 2))
                k = k if k >= 0 else size
            if k < size or end:
                self.handle_entityref(rawdata[i + 1:k])
                return k + 1 if rawdata[k:k + 1] == ';' else k
            return -1
        if i + 1 < size:
            self.handle_data('&')
            return i + 1
        return -1

    def parse_html_declaration(self, i):
        rawdata = self.rawdata
        if rawdata.startswith('<!--', i):
            return self.parse_comment(i)
        if self._support_cdata and rawdata.startswith('<![CDATA[', i):
            j = rawdata.find(']]>', i + 9)
            if j < 0:
                return -1
            self.unknown_decl(rawdata[i + 3:j])
            return j + 3
        if rawdata[i:i + 9].lower() == '<!doctype':
            j = rawdata.find('>', i + 9)
            if j < 0:
                return -1
            self.handle_decl(rawdata[i + 2:j])
            return j + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        j = self.rawdata.find('>', i + 2)
        if j < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:j])
        return j + 1

    def parse_comment(self, i, report=True):
        rawdata = self.rawdata
        start = i + 4
        plain = rawdata.find('-->', start)
        loud = rawdata.find('--!>', start, plain + 3 if plain >= 0 else len(rawdata))
        if loud >= 0:
            j, k = loud, loud + 4
        elif plain >= 0:
            j, k = plain, plain + 3
        elif rawdata.startswith('>', start):
            j, k = start, start + 1
        elif rawdata.startswith('->', start):
            j, k = start, start + 2
        else:
            return -1
        if report:
            self.handle_comment(rawdata[start:j])
        return k

    def parse_pi(self, i):
        j = self.rawdata.find('>', i + 2)
        if j < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:j])
        return j + 1

    def _scan_tag(self, i, attrs):
        """Reads a tag from its name on into attrs: (name, end of the tag or -1, whether a slash ends it)."""
        rawdata = self.rawdata
        size = len(rawdata)
        k = _find_any(rawdata, i, _SPACE + '/>')
        name = rawdata[i:k].lower()
        while True:
            k = _skip(rawdata, k, _SPACE + '/')
            if k == size:
                return name, -1, False
            if rawdata[k] == '>':
                return name, k + 1, rawdata[k - 1] == '/' and not self._is_value_end
            start = k
            k = _find_any(rawdata, k + 1, _SPACE + '/=>')
            attribute = rawdata[start:k].lower()
            after = _skip(rawdata, k, _SPACE)
            self._is_value_end = False
            if rawdata[after:after + 1] != '=':
                attrs.append((attribute, None))
                continue
            k = _skip(rawdata, after + 1, _SPACE)
            quote = rawdata[k:k + 1]
            if quote == '"' or quote == "'":
                close = rawdata.find(quote, k + 1)
                if close < 0:
                    return name, -1, False
                value, k = rawdata[k + 1:close], close + 1
            else:
                close = _find_any(rawdata, k, _SPACE + '>')
                value, k = rawdata[k:close], close
                self._is_value_end = rawdata[k:k + 1] == '>'
            attrs.append((attribute, _attribute_value(value)))

    _is_value_end = False

    def parse_starttag(self, i):
        self._starttag_text = None
        self._is_value_end = False
        attrs = []
        tag, end, is_closed = self._scan_tag(i + 1, attrs)
        if end < 0:
            return end
        self._starttag_text = self.rawdata[i:end]
        self.lasttag = tag
        if is_closed:
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
            elif self.scripting and tag == 'noscript' or tag == 'plaintext':
                self.set_cdata_mode(tag)
        return end

    def parse_endtag(self, i):
        rawdata = self.rawdata
        if rawdata.find('>', i + 2) < 0:
            return -1
        if rawdata[i + 2] not in _LETTERS:
            return i + 3 if rawdata[i + 2] == '>' else self.parse_bogus_comment(i)
        tag, end, _ = self._scan_tag(i + 2, [])
        if end < 0:
            return -1
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
`;

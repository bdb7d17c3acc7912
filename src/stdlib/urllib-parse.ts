/** Module `urllib.parse`, over the natives of `_urlcode`. CPython: Lib/urllib/parse.py. */

const SPLITTING = `
from collections import namedtuple
from _urlcode import _quote, _unquote

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote',
           'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult',
           'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps',
                 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
               'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips']
uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

_CONTROLS = ''.join([chr(code) for code in range(33)])
_alias = type(list[int])


def _same(value):
    return value


def _to_bytes(value, encoding='ascii', errors='strict'):
    return value.encode(encoding, errors)


def _as_text(*args):
    """The arguments as str, and what turns a result into their kind."""
    is_text = isinstance(args[0], str)
    for value in args[1:]:
        # An empty default goes with both kinds.
        if value and isinstance(value, str) != is_text:
            raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return args + (_same,)
    return tuple([value.decode('ascii', 'strict') if value else '' for value in args]) + (_to_bytes,)


class _ResultMixinStr:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._encoded_counterpart(*[part.encode(encoding, errors) for part in self])


class _ResultMixinBytes:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._decoded_counterpart(*[part.decode(encoding, errors) for part in self])


class _NetlocResultMixinBase:
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        hostname = self._hostinfo[0]
        if not hostname:
            return None
        # What follows a % names an interface, in which case matters.
        percent = '%' if isinstance(hostname, str) else b'%'
        hostname, percent, zone = hostname.partition(percent)
        return hostname.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError('Port out of range 0-65535')
        return port

    def __class_getitem__(cls, item, /):
        return _alias(cls, item)


def _user_of(netloc, at, colon):
    userinfo, found, _ = netloc.rpartition(at)
    if not found:
        return None, None
    username, found, password = userinfo.partition(colon)
    return username, password if found else None


def _host_of(netloc, at, colon, opening, closing):
    hostinfo = netloc.rpartition(at)[2]
    _, found, bracketed = hostinfo.partition(opening)
    if found:
        hostname, _, port = bracketed.partition(closing)
        port = port.partition(colon)[2]
    else:
        hostname, _, port = hostinfo.partition(colon)
    return hostname, port or None


class _NetlocResultMixinStr(_NetlocResultMixinBase, _ResultMixinStr):
    __slots__ = ()

    @property
    def _userinfo(self):
        return _user_of(self.netloc, '@', ':')

    @property
    def _hostinfo(self):
        return _host_of(self.netloc, '@', ':', '[', ']')


class _NetlocResultMixinBytes(_NetlocResultMixinBase, _ResultMixinBytes):
    __slots__ = ()

    @property
    def _userinfo(self):
        return _user_of(self.netloc, b'@', b':')

    @property
    def _hostinfo(self):
        return _host_of(self.netloc, b'@', b':', b'[', b']')


_DefragResultBase = namedtuple('_DefragResultBase', 'url fragment', module='urllib.parse')
_SplitResultBase = namedtuple('_SplitResultBase', 'scheme netloc path query fragment', module='urllib.parse')
_ParseResultBase = namedtuple('_ParseResultBase', 'scheme netloc path params query fragment', module='urllib.parse')


class _Defragged:
    __slots__ = ()

    def geturl(self):
        if not self.fragment:
            return self.url
        return self.url + ('#' if isinstance(self.url, str) else b'#') + self.fragment


class DefragResult(_Defragged, _DefragResultBase, _ResultMixinStr):
    __slots__ = ()


class DefragResultBytes(_Defragged, _DefragResultBase, _ResultMixinBytes):
    __slots__ = ()


class SplitResult(_SplitResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class SplitResultBytes(_SplitResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class ParseResultBytes(_ParseResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _binary in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _binary
    _binary._decoded_counterpart = _text
del _text, _binary


def urlparse(url, scheme='', allow_fragments=True):
    """Parse a URL into 6 components: <scheme>://<netloc>/<path>;<params>?<query>#<fragment>"""
    url, scheme, as_given = _as_text(url, scheme)
    scheme, netloc, url, query, fragment = _split(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in url:
        url, params = _split_params(url)
    made = ParseResult(scheme, netloc, url, params, query, fragment)
    return made if as_given is _same else made.encode()


def _split_params(url):
    # Only the last part of the path has parameters.
    slash = url.rfind('/')
    at = url.find(';', slash if slash >= 0 else 0)
    return (url, '') if at < 0 else (url[:at], url[at + 1:])


def urlsplit(url, scheme='', allow_fragments=True):
    """Parse a URL into 5 components: <scheme>://<netloc>/<path>?<query>#<fragment>"""
    # CPython keeps results: what cannot be hashed is refused.
    hash((url, scheme, allow_fragments))
    url, scheme, as_given = _as_text(url, scheme)
    made = SplitResult(*_split(url, scheme, allow_fragments))
    return made if as_given is _same else made.encode()


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_CONTROLS)
    scheme = scheme.strip(_CONTROLS)
    for char in '\\t\\r\\n':
        url = url.replace(char, '')
        scheme = scheme.replace(char, '')
    netloc = query = fragment = ''
    colon = url.find(':')
    if colon > 0 and url[0].isascii() and url[0].isalpha() and not url[:colon].strip(scheme_chars):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == '//':
        ends = [at for at in [url.find(char, 2) for char in '/?#'] if at >= 0]
        end = min(ends) if ends else len(url)
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_bracketed(netloc)
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    if not netloc.isascii():
        _check_netloc(netloc)
    return scheme, netloc, url, query, fragment


def _check_bracketed(netloc):
    before, _, host = netloc.rpartition('@')[2].partition('[')
    host, found, port = host.partition(']')
    if before or port and not port.startswith(':') or not found:
        raise ValueError('Invalid IPv6 URL')
    if host.startswith('v'):
        version, _, rest = host[1:].partition('.')
        if not version or version.strip('0123456789abcdefABCDEF') or not rest:
            raise ValueError('IPvFuture address is invalid')
        return
    import ipaddress
    if ipaddress.ip_address(host).version == 4:
        raise ValueError('An IPv4 address cannot be in brackets')


def _check_netloc(netloc):
    """Refuses characters that become delimiters when they are normalized."""
    import unicodedata
    plain = netloc
    for char in '@:#?':
        plain = plain.replace(char, '')
    normal = unicodedata.normalize('NFKC', plain)
    if normal != plain:
        for char in '/?#@:':
            if char in normal:
                raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def urlunparse(components):
    """Put a parsed URL back together again."""
    scheme, netloc, url, params, query, fragment, as_given = _as_text(*components)
    if params:
        url = url + ';' + params
    return as_given(_join_split(scheme, netloc, url, query, fragment))


def urlunsplit(components):
    """Combine the elements of a tuple as returned by urlsplit() into a complete URL as a string."""
    scheme, netloc, url, query, fragment, as_given = _as_text(*components)
    return as_given(_join_split(scheme, netloc, url, query, fragment))


def _join_split(scheme, netloc, url, query, fragment):
    if netloc:
        url = '//' + netloc + (url if not url or url[0] == '/' else '/' + url)
    elif url[:2] == '//' or scheme and scheme in uses_netloc and (not url or url[0] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    return url + '#' + fragment if fragment else url


def urljoin(base, url, allow_fragments=True):
    """Join a base URL and a possibly relative URL to form an absolute interpretation of the latter."""
    if not base:
        return url
    if not url:
        return base
    base, url, as_given = _as_text(base, url)
    old_scheme, old_netloc, old_path, old_params, old_query, _ = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, old_scheme, allow_fragments)
    if scheme != old_scheme or scheme not in uses_relative:
        return as_given(url)
    if scheme in uses_netloc:
        if netloc:
            return as_given(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = old_netloc
    if not path and not params:
        return as_given(urlunparse((scheme, netloc, old_path, old_params, query or old_query, fragment)))
    return as_given(urlunparse((scheme, netloc, _join_paths(old_path, path), params, query, fragment)))


def _join_paths(base, path):
    """Resolves a path against another as RFC 3986, 5.2 says."""
    parts = path.split('/')
    if not path.startswith('/'):
        before = base.split('/')
        if before[-1] != '':
            # Its last part names no directory.
            before.pop()
        parts = before + parts
        # Empty parts only count at both ends.
        parts[1:-1] = [part for part in parts[1:-1] if part]
    resolved = []
    for part in parts:
        if part == '..':
            if resolved:
                resolved.pop()
        elif part != '.':
            resolved.append(part)
    if parts[-1] in ('.', '..'):
        resolved.append('')
    return '/'.join(resolved) or '/'


def urldefrag(url):
    """Removes any existing fragment from URL. Returns a tuple of the defragmented URL and the fragment."""
    url, as_given = _as_text(url)
    fragment = ''
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ''))
    made = DefragResult(url, fragment)
    return made if as_given is _same else made.encode()
`;

const CODING = `

def unquote_to_bytes(string):
    """unquote_to_bytes('abc%20def') -> b'abc def'."""
    return bytes(_unquoted(string))


def _unquoted(string):
    if not string:
        # Raises for what has no such method.
        string.split
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    if type(string) is bytes:
        return _unquote(string)
    first, *rest = parts = string.split(b'%')
    if not rest:
        return string
    joined = bytearray(first)
    codes = _codes()
    for part in rest:
        code = codes.get(part[:2])
        joined += b'%' + part if code is None else code + part[2:]
    return joined


def _codes():
    digits = b'0123456789abcdefABCDEF'
    pairs = [bytes((high, low)) for high in digits for low in digits]
    return {pair: bytes((int(pair, 16),)) for pair in pairs}


def _unquoted_parts(string, encoding, errors):
    """The parts of what is no plain str, which is asked for those beyond ASCII."""
    import re
    end = 0
    for match in re.finditer('[\\x00-\\x7f]+', string):
        yield string[end:match.start()]
        yield _unquoted(match[0]).decode(encoding, errors)
        end = match.end()
    yield string[end:]


def unquote(string, encoding='utf-8', errors='replace'):
    """Replace %xx escapes by their single-character equivalent."""
    if isinstance(string, bytes):
        return _unquoted(string).decode(encoding, errors)
    if '%' not in string:
        string.split
        return string
    if encoding is None:
        encoding = 'utf-8'
    if errors is None:
        errors = 'replace'
    if type(string) is not str:
        return ''.join(_unquoted_parts(string, encoding, errors))
    if string.isascii():
        return _unquote(string.encode('ascii')).decode(encoding, errors)
    # Characters beyond ASCII stand for themselves whatever the encoding.
    parts = []
    start = 0
    for at, char in enumerate(string):
        if not char.isascii():
            if start < at:
                parts.append(_unquote(string[start:at].encode('ascii')).decode(encoding, errors))
            parts.append(char)
            start = at + 1
    parts.append(_unquote(string[start:].encode('ascii')).decode(encoding, errors))
    return ''.join(parts)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """Like unquote(), but also replace plus signs by spaces, as required for unquoting HTML form values."""
    return unquote(string.replace('+', ' '), encoding, errors)


def quote(string, safe='/', encoding=None, errors=None):
    """quote('abc def') -> 'abc%20def'"""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """Like quote(), but also replace ' ' with '+', as required for quoting HTML form values."""
    space = ' ' if isinstance(safe, str) else b' '
    if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    """Like quote(), but accepts a bytes object rather than a str, and does not perform string-to-bytes encoding."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    return _quote(bytes(bs), bytes([byte for byte in safe if byte < 128]))


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """Encode a dict or sequence of two-element tuples into a URL query string."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            # A sequence, and its items are, too.
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None

    def encoded(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        key = encoded(key)
        items = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                items = value
        for item in items:
            parts.append(key + '=' + encoded(item))
    return '&'.join(parts)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    """Parse a query given as a string argument into a dict of lists."""
    made = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator, _stacklevel=2):
        made.setdefault(name, []).append(value)
    return made


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&', *,
              _stacklevel=1):
    """Parse a query given as a string argument into a list of (name, value)."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, 'ascii')
        equals, plus, space = '=', '+', ' '

        def decoded(text):
            return unquote(text, encoding, errors)
    else:
        if qs is None:
            return []
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if qs:
                raise
            import warnings
            warnings.warn(f'Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14',
                          DeprecationWarning, stacklevel=_stacklevel + 1)
            return []
        if isinstance(separator, str):
            separator = bytes(separator, 'ascii')
        equals, plus, space = b'=', b'+', b' '
        decoded = unquote_to_bytes
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    made = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, found, value = field.partition(equals)
        if not found and strict_parsing:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values:
            made.append((decoded(name.replace(plus, space)), decoded(value.replace(plus, space))))
    return made
`;

/** Frozen Python of the module. */
export const URLLIB_PARSE_SOURCE = SPLITTING + CODING;

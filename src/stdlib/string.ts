/** Modules `string` and `_string`. CPython: Lib/string/__init__.py, Objects/unicodeobject.c. */

/** Frozen Python of `string`. */
export const STRING_SOURCE = `
__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

from _string import formatter_field_name_split, formatter_parser

whitespace = ' \\t\\n\\r\\v\\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdefABCDEF'
octdigits = digits[:8]
punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_\`{|}~'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalize the words of s and join them again; runs of whitespace become one space unless sep is given."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


_absent = object()


class _LazyPattern:
    """Stands for the pattern of a class until it is asked for."""

    def __get__(self, instance, owner=None):
        return owner._compiled()


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    # As in CPython, [a-z] matches other letters by IGNORECASE, so the default is ASCII only.
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None
    pattern = _LazyPattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compiled()

    @classmethod
    def _compiled(cls):
        import re
        own = cls.__dict__.get('pattern', _absent)
        if own is _absent or isinstance(own, _LazyPattern):
            braced = cls.braceidpattern or cls.idpattern
            own = (f'{re.escape(cls.delimiter)}(?:(?P<escaped>{re.escape(cls.delimiter)})|(?P<named>{cls.idpattern})|'
                   f'{{(?P<braced>{braced})}}|(?P<invalid>))')
        if cls.flags is None:
            cls.flags = re.IGNORECASE
        cls.pattern = re.compile(own, cls.flags | re.VERBOSE)
        return cls.pattern

    def __init__(self, template):
        self.template = template

    def _invalid(self, found):
        at = found.start('invalid')
        lines = self.template[:at].splitlines(keepends=True)
        if lines:
            line, column = len(lines), at - sum(map(len, lines[:-1]))
        else:
            line = column = 1
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _unknown(self):
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _names(self, mapping, kws):
        if mapping is _absent:
            return kws
        if not kws:
            return mapping
        from collections import ChainMap
        return ChainMap(kws, mapping)

    def substitute(self, mapping=_absent, /, **kws):
        names = self._names(mapping, kws)

        def convert(found):
            name = found.group('named') or found.group('braced')
            if name is not None:
                return str(names[name])
            if found.group('escaped') is not None:
                return self.delimiter
            if found.group('invalid') is not None:
                self._invalid(found)
            self._unknown()

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_absent, /, **kws):
        names = self._names(mapping, kws)

        def convert(found):
            name = found.group('named') or found.group('braced')
            if name is not None:
                try:
                    return str(names[name])
                except KeyError:
                    return found.group()
            if found.group('escaped') is not None:
                return self.delimiter
            if found.group('invalid') is not None:
                return found.group()
            self._unknown()

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        for found in self.pattern.finditer(self.template):
            if found.group('invalid') is not None:
                return False
            if found.group('named') is None and found.group('braced') is None and found.group('escaped') is None:
                self._unknown()
        return True

    def get_identifiers(self):
        names = []
        for found in self.pattern.finditer(self.template):
            name = found.group('named') or found.group('braced')
            if name is not None:
                if name not in names:
                    names.append(name)
            elif found.group('invalid') is None and found.group('escaped') is None:
                self._unknown()
        return names


class Formatter:
    """The work of str.format, with each step open to subclasses."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        # auto_arg_index is False once a field has had a number.
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                pieces.append(literal_text)
            if field_name is None:
                continue
            first, _ = formatter_field_name_split(field_name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            value, used = self.get_field(field_name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            pieces.append(self.format_field(value, format_spec))
        return ''.join(pieces), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first
`;

/** Frozen Python of `_string`: templates of str.format taken apart. */
export const STRING_PARSER_SOURCE = `
from _clinic import is_of as _is_of

_LARGEST = 2 ** 63 - 1


def _number(text):
    """The value of a text of digits, else the text."""
    if not text.isdecimal():
        return text
    number = int(text) if len(text) < 40 else _LARGEST + 1
    if number > _LARGEST:
        raise ValueError('Too many decimal digits in format string')
    return number


def formatter_field_name_split(name, /):
    """Split a field name of str.format into its first part and an iterator over what follows."""
    if not _is_of(name, str):
        raise TypeError(f'expected str, got {type(name).__name__}')
    ends = [at for at in (name.find('.'), name.find('[')) if at >= 0]
    end = min(ends, default=len(name))
    return _number(name[:end]), _steps(name, end)


def _steps(name, at):
    while at < len(name):
        is_attribute = name[at] == '.'
        if not is_attribute and name[at] != '[':
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        start = at + 1
        if is_attribute:
            at = start
            while at < len(name) and name[at] not in '.[':
                at += 1
            text = name[start:at]
        else:
            close = name.find(']', start)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            text = name[start:close]
            at = close + 1
        if not text:
            raise ValueError('Empty attribute in format string')
        yield is_attribute, text if is_attribute else _number(text)


def formatter_parser(text, /):
    """Iterate over (literal text, field name, format spec, conversion) of a template of str.format."""
    if not _is_of(text, str):
        raise TypeError(f'expected str, got {type(text).__name__}')
    return _parts(text)


def _parts(text):
    at = 0
    size = len(text)
    while at < size:
        start = at
        while at < size and text[at] not in '{}':
            at += 1
        if at == size:
            yield text[start:], None, None, None
            return
        brace = text[at]
        doubled = text[at + 1:at + 2] == brace
        if not doubled and (brace == '}' or at + 1 == size):
            raise ValueError(f"Single '{brace}' encountered in format string")
        if doubled:
            yield text[start:at + 1], None, None, None
            at += 2
        else:
            field, end = _field(text, at + 1)
            yield text[start:at], *field
            at = end


def _field(text, start):
    size = len(text)
    at = start
    while at < size and text[at] not in ':!}':
        if text[at] == '{':
            raise ValueError("unexpected '{' in field name")
        if text[at] == '[':
            close = text.find(']', at)
            at = size if close < 0 else close
        at += 1
    if at >= size:
        raise ValueError("expected '}' before end of string")
    name = text[start:at]
    stop = text[at]
    at += 1
    conversion = None
    if stop == '!':
        if at >= size:
            raise ValueError('end of string while looking for conversion specifier')
        conversion = text[at]
        stop = text[at + 1:at + 2] or ':'
        at += 2
        if stop not in '}:':
            raise ValueError("expected ':' after conversion specifier")
    if stop == '}':
        return (name, '', conversion), at
    start = at
    depth = 1
    while at < size:
        if text[at] == '{':
            depth += 1
        elif text[at] == '}':
            depth -= 1
            if not depth:
                return (name, text[start:at], conversion), at + 1
        at += 1
    raise ValueError("unmatched '{' in format spec")
`;

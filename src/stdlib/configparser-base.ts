/** Frozen Python of `configparser`: errors, interpolation, sections. CPython: Lib/configparser.py. */

/** Frozen Python of the module. */
export const CONFIGPARSER_BASE = `
import contextlib as _contextlib
import functools as _functools
import io as _io
import itertools as _itertools
import os as _os
import re as _re
import sys as _sys
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping as _MutableMapping

__all__ = ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError',
           'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError',
           'MultilineContinuationError', 'UnnamedSectionDisabledError', 'InvalidWriteError', 'ConfigParser', 'RawConfigParser', 'Interpolation',
           'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH',
           'UNNAMED_SECTION')

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class Error(Exception):
    """Base class for ConfigParser exceptions."""

    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """Raised when no section matches a requested option."""

    def __init__(self, section):
        Error.__init__(self, f'No section: {section!r}')
        self.section = section
        self.args = (section,)


def _place(what, name, source, lineno):
    """The beginning of a message about something that is there twice."""
    if source is None:
        return f'{what.capitalize()} {name}'
    line = '' if lineno is None else f' [line {lineno:2d}]'
    return f'While reading from {source!r}{line}: {what} {name}'


class DuplicateSectionError(Error):
    """Raised when a section is repeated in an input source, or made twice."""

    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _place('section', repr(section), source, lineno) + ' already exists')
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """Raised by strict parsers when an option is repeated in an input source."""

    def __init__(self, section, option, source=None, lineno=None):
        Error.__init__(self, _place('option', repr(option), source, lineno) + f' in section {section!r} already exists')
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """A requested option was not found."""

    def __init__(self, option, section):
        Error.__init__(self, f'No option {option!r} in section: {section!r}')
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """Base class for interpolation-related exceptions."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A string substitution required a setting which was not available."""

    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section,
                                    f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key '
                                    f'{reference!r} which is not a valid option name. Raw value: {rawval!r}')
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """Raised when the source text contains invalid syntax."""


class InterpolationDepthError(InterpolationError):
    """Raised when substitutions are nested too deeply."""

    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section,
                                    f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an '
                                    f'interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Raised when a configuration file does not follow legal syntax."""

    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\\n\\t[line {lineno:2d}]: {line!r}'

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self


class MissingSectionHeaderError(ParsingError):
    """Raised when a key-value pair is found before any section header."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\\nfile: %r, line: %d\\n%r' % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """Raised when a key without value is followed by continuation line"""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'Key without value continued with an indented line.\\nfile: %r, line: %d\\n%r' % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """Raised when an attempt to use UNNAMED_SECTION is made with the feature disabled."""

    def __init__(self):
        Error.__init__(self, 'Support for UNNAMED_SECTION is disabled.')


class InvalidWriteError(Error):
    """Raised when attempting to write data that the parser would read back differently."""

    def __init__(self, msg=''):
        Error.__init__(self, msg)


class _UnnamedSection:
    def __repr__(self):
        return '<UNNAMED_SECTION>'


UNNAMED_SECTION = _UnnamedSection()


class Interpolation:
    """Dummy interpolation that passes the value through with no changes."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Substitution(Interpolation):
    """What both interpolations share: a sign begins a reference, twice it stands for itself."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        sign = self._SIGN
        left = self._KEYCRE.sub('', value.replace(sign * 2, ''))
        if sign in left:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {left.find(sign)}')
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        sign = self._SIGN
        rawval = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, rawval)
        while rest:
            start = rest.find(sign)
            if start < 0:
                accum.append(rest)
                return
            if start > 0:
                accum.append(rest[:start])
                rest = rest[start:]
            following = rest[1:2]
            if following == sign:
                accum.append(sign)
                rest = rest[2:]
                continue
            if following != self._OPEN:
                raise InterpolationSyntaxError(option, section,
                                               f"'{sign}' must be followed by '{sign}' or '{self._OPEN}', found: {rest!r}")
            found = self._KEYCRE.match(rest)
            if found is None:
                raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
            rest = rest[found.end():]
            self._substitute(parser, option, accum, found.group(1), section, map, depth, rawval, rest)


class BasicInterpolation(_Substitution):
    """Replaces %(name)s by the value of another option of the section or of the defaults; %% is a percent sign."""

    _SIGN = '%'
    _OPEN = '('
    _KEYCRE = _re.compile(r'%\\(([^)]+)\\)s')

    def _substitute(self, parser, option, accum, reference, section, map, depth, rawval, rest):
        name = parser.optionxform(reference)
        try:
            value = map[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, rawval, name) from None
        if '%' in value:
            self._interpolate_some(parser, option, accum, value, section, map, depth + 1)
        else:
            accum.append(value)


class ExtendedInterpolation(_Substitution):
    """Replaces \${name} and \${section:name}; $$ is a dollar sign."""

    _SIGN = '$'
    _OPEN = '{'
    _KEYCRE = _re.compile(r'\\$\\{([^}]+)\\}')

    def _substitute(self, parser, option, accum, reference, section, map, depth, rawval, rest):
        path = reference.split(':')
        sect = section
        opt = option
        try:
            if len(path) == 1:
                opt = parser.optionxform(path[0])
                value = map[opt]
            elif len(path) == 2:
                sect = path[0]
                opt = parser.optionxform(path[1])
                value = parser.get(sect, opt, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
        if value is None:
            return
        if '$' in value:
            self._interpolate_some(parser, opt, accum, value, sect, dict(parser.items(sect, raw=True)), depth + 1)
        else:
            accum.append(value)


class SectionProxy(_MutableMapping):
    """A proxy for a single section from a parser."""

    def __init__(self, parser, name):
        """Creates a view on a section of the specified name in parser."""
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            key = 'get' + conv
            setattr(self, key, _functools.partial(self.get, _impl=getattr(parser, key)))

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return self._options().__iter__()

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return self._parser.defaults()

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """Get an option value: the fallback, None at first, if the option is not found."""
        if not _impl:
            _impl = self._parser.get
        return _impl(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(_MutableMapping):
    """Converters by name: each gives the parser and its sections a method get<name>."""

    GETTERCRE = _re.compile('^get(?P<name>.+)$')

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(self._parser):
            found = self.GETTERCRE.match(getter)
            if found and callable(getattr(self._parser, getter)):
                # The class has it: sections find it by its name.
                self._data[found.group('name')] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        try:
            k = 'get' + key
        except TypeError:
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        if k == 'get':
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        func = _functools.partial(self._parser._get_conv, conv=value)
        func.converter = value
        setattr(self._parser, k, func)
        for proxy in self._parser.values():
            setattr(proxy, k, _functools.partial(proxy.get, _impl=func))

    def __delitem__(self, key):
        try:
            k = 'get' + (key or None)
        except TypeError:
            raise KeyError(key)
        del self._data[key]
        for inst in _itertools.chain((self._parser,), self._parser.values()):
            with _contextlib.suppress(AttributeError):
                delattr(inst, k)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
`;

/** Frozen Python of `configparser`: the parsers. CPython: Lib/configparser.py. */

/** Frozen Python of the module. */
export const CONFIGPARSER_PARSERS = `
class _State:
    """Where the reading of a source stands."""

    def __init__(self):
        self.added = set()
        self.errors = []
        self.cursect = None
        self.sectname = None
        self.optname = None
        self.indent = 0


class RawConfigParser(_MutableMapping):
    """ConfigParser that does not do interpolation."""

    _SECT_TMPL = r'\\[(?P<header>.+)\\]'
    _OPT_TMPL = r'(?P<option>.*?)\\s*(?P<vi>{delim})\\s*(?P<value>.*)$'
    _OPT_NV_TMPL = r'(?P<option>.*?)\\s*(?:(?P<vi>{delim})\\s*(?P<value>.*))?$'
    _DEFAULT_INTERPOLATION = Interpolation()
    SECTCRE = _re.compile(_SECT_TMPL, _re.VERBOSE)
    OPTCRE = _re.compile(_OPT_TMPL.format(delim='=|:'), _re.VERBOSE)
    OPTCRE_NV = _re.compile(_OPT_NV_TMPL.format(delim='=|:'), _re.VERBOSE)
    NONSPACECRE = _re.compile(r'\\S')
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET,
                 converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = self._dict()
        self._defaults = self._dict()
        self._converters = ConverterMapping(self)
        self._proxies = self._dict()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        if delimiters == ('=', ':'):
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            template = self._OPT_NV_TMPL if allow_no_value else self._OPT_TMPL
            self._optcre = _re.compile(template.format(delim='|'.join(_re.escape(d) for d in delimiters)), _re.VERBOSE)
        # A comment of its own line, or one at the beginning or after a space.
        self._comments = _re.compile('|'.join(_itertools.chain(
            (f'^({_re.escape(prefix)}).*' for prefix in comment_prefixes or ()),
            (f'(^|\\\\s)({_re.escape(prefix)}.*)' for prefix in inline_comment_prefixes or ()))))
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = interpolation
        if self._interpolation is _UNSET:
            self._interpolation = self._DEFAULT_INTERPOLATION
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(f'interpolation= must be None or an instance of Interpolation; got an object of type {type(self._interpolation)}')
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)
        self._allow_unnamed_section = allow_unnamed_section

    def defaults(self):
        return self._defaults

    def sections(self):
        """Return a list of section names, excluding [DEFAULT]"""
        return list(self._sections.keys())

    def add_section(self, section):
        """Create a new section in the configuration."""
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        """Indicate whether the named section is present in the configuration."""
        return section in self._sections

    def options(self, section):
        """Return a list of option names for the given section name."""
        try:
            opts = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None
        opts.update(self._defaults)
        return list(opts.keys())

    def read(self, filenames, encoding=None):
        """Read and parse a filename or an iterable of filenames. Return list of successfully read files."""
        if isinstance(filenames, (str, bytes, _os.PathLike)):
            filenames = [filenames]
        read_ok = []
        for filename in filenames:
            try:
                with _io.open(filename, encoding=encoding) as fp:
                    self._read(fp, filename)
            except OSError:
                continue
            if isinstance(filename, _os.PathLike):
                filename = _os.fspath(filename)
            read_ok.append(filename)
        return read_ok

    def read_file(self, f, source=None):
        """Like read() but the argument must be a file-like object."""
        if source is None:
            source = getattr(f, 'name', '<???>')
        self._read(f, source)

    def read_string(self, string, source='<string>'):
        """Read configuration from a given string."""
        self.read_file(_io.StringIO(string), source)

    def read_dict(self, dictionary, source='<dict>'):
        """Read configuration from a dictionary."""
        added = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in added:
                    raise
            added.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in added:
                    raise DuplicateOptionError(section, key, source)
                added.add((section, key))
                self.set(section, key, value)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """Get an option value for a given section."""
        try:
            d = self._unify_values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = d[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, d)

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def items(self, section=_UNSET, raw=False, vars=None):
        """Return a list of (name, value) tuples for each option in a section."""
        if section is _UNSET:
            return super().items()
        d = self._defaults.copy()
        try:
            d.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        names = list(d.keys())
        if vars:
            for key, value in vars.items():
                d[self.optionxform(key)] = value
        if raw:
            return [(name, d[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, d[name], d)) for name in names]

    def popitem(self):
        """Remove a section from the parser and return it as a (section_name, section_proxy) tuple."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        """Check for the existence of a given option in a given section."""
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def _options_of(self, section):
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def set(self, section, option, value=None):
        """Set an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._options_of(section)[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Write an .ini-format representation of the configuration state."""
        d = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), d)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), d, unnamed=True)
        for section in self._sections:
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, self._sections[section].items(), d)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f'[{section_name}]\\n')
        for key, value in section_items:
            self._validate_key_contents(key)
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace('\\n', '\\n\\t')
            else:
                value = ''
            fp.write(f'{key}{value}\\n')
        fp.write('\\n')

    def remove_option(self, section, option):
        """Remove an option."""
        options = self._options_of(section)
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    def remove_section(self, section):
        """Remove a file section."""
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return _itertools.chain((self.default_section,), self._sections.keys())

    def _read(self, fp, fpname):
        """Reads a source to its end; lines that are no options are raised there together."""
        try:
            state = _State()
            for lineno, line in enumerate(fp, start=1):
                self._read_line(state, lineno, line, fpname)
            if state.errors:
                raise state.errors[0].combine(state.errors[1:])
        finally:
            self._join_multiline_values()

    def _read_line(self, state, lineno, line, fpname):
        trimmed = line.strip()
        clean = self._comments.sub('', trimmed).rstrip()
        if not clean:
            if not self._empty_lines_in_values:
                # An empty line ends the value.
                state.indent = _sys.maxsize
            elif trimmed == clean and state.cursect is not None and state.optname and state.cursect[state.optname] is not None:
                state.cursect[state.optname].append('')
            return
        first = self.NONSPACECRE.search(line)
        indent = first.start() if first else 0
        if state.cursect is not None and state.optname and indent > state.indent:
            if state.cursect[state.optname] is None:
                raise MultilineContinuationError(fpname, lineno, line)
            state.cursect[state.optname].append(clean)
            return
        if self._allow_unnamed_section and state.cursect is None:
            self._handle_header(state, UNNAMED_SECTION, fpname, lineno)
        state.indent = indent
        header = self.SECTCRE.match(clean)
        if header:
            self._handle_header(state, header.group('header'), fpname, lineno)
        elif state.cursect is None:
            raise MissingSectionHeaderError(fpname, lineno, line)
        else:
            self._handle_option(state, lineno, line, clean, fpname)

    def _handle_header(self, state, sectname, fpname, lineno):
        state.sectname = sectname
        if sectname in self._sections:
            if self._strict and sectname in state.added:
                raise DuplicateSectionError(sectname, fpname, lineno)
            state.cursect = self._sections[sectname]
            state.added.add(sectname)
        elif sectname == self.default_section:
            state.cursect = self._defaults
        else:
            state.cursect = self._dict()
            self._sections[sectname] = state.cursect
            self._proxies[sectname] = SectionProxy(self, sectname)
            state.added.add(sectname)
        # A section does not begin with a continued line.
        state.optname = None

    def _handle_option(self, state, lineno, line, clean, fpname):
        found = self._optcre.match(clean)
        if not found:
            state.errors.append(ParsingError(fpname, lineno, line))
            return
        name, _, value = found.group('option', 'vi', 'value')
        if not name:
            state.errors.append(ParsingError(fpname, lineno, line))
        state.optname = self.optionxform(name.rstrip())
        key = (state.sectname, state.optname)
        if self._strict and key in state.added:
            raise DuplicateOptionError(state.sectname, state.optname, fpname, lineno)
        state.added.add(key)
        state.cursect[state.optname] = None if value is None else [value.strip()]

    def _join_multiline_values(self):
        for section, options in _itertools.chain(((self.default_section, self._defaults),), self._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def _read_defaults(self, defaults):
        """Read the defaults passed in the initializer; values may be anything."""
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def _unify_values(self, section, vars):
        """vars before the section before the defaults."""
        sectiondict = {}
        try:
            sectiondict = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        vardict = {}
        if vars:
            for key, value in vars.items():
                if value is not None:
                    value = str(value)
                vardict[self.optionxform(key)] = value
        return _ChainMap(vardict, sectiondict, self._defaults)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f'Not a boolean: {value}')
        return self.BOOLEAN_STATES[value.lower()]

    def _validate_key_contents(self, key):
        if _re.match(self.SECTCRE, key):
            raise InvalidWriteError(f'Cannot write key {key}; begins with section pattern')
        for delim in self._delimiters:
            if delim in key:
                raise InvalidWriteError(f'Cannot write key {key}; contains delimiter {delim}')

    def _validate_value_types(self, *, section='', option='', value=''):
        if section is UNNAMED_SECTION:
            if not self._allow_unnamed_section:
                raise UnnamedSectionDisabledError
        elif not isinstance(section, str):
            raise TypeError('section names must be strings or UNNAMED_SECTION')
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError('option values must be strings')

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """ConfigParser implementing interpolation."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Set an option, after a look at the type and the interpolation of the value."""
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        """Create a new section in the configuration, after a look at the type of its name."""
        self._validate_value_types(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        hold_interpolation = self._interpolation
        try:
            self._interpolation = Interpolation()
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = hold_interpolation
`;

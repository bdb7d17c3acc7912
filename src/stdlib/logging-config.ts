/** Module `logging.config`: configuration by a dict, or by a file of the older kind. CPython: Lib/logging/config.py. */

/** Frozen Python of the module. */
export const LOGGING_CONFIG_SOURCE = `
import logging

_CLASSES = {'logging.StreamHandler': logging.StreamHandler, 'logging.FileHandler': logging.FileHandler,
            'logging.NullHandler': logging.NullHandler, 'logging.Handler': logging.Handler, 'logging.Formatter': logging.Formatter,
            'logging.Filter': logging.Filter}


def _external(name):
    """What a dotted name means: something of a module or of the program itself."""
    if name in _CLASSES:
        return _CLASSES[name]
    first, _, rest = name.partition('.')
    if first == '__main__':
        import sys
        names = sys._main_names()
        first, _, rest = rest.partition('.')
        if first not in names:
            raise ValueError(f'Cannot resolve {name!r}')
        found = names[first]
    else:
        import importlib
        used = first
        try:
            found = importlib.import_module(used)
            for part in rest.split('.') if rest else ():
                used += '.' + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    importlib.import_module(used)
                    found = getattr(found, part)
        except ImportError as error:
            raise ValueError(f'Cannot resolve {name!r}: {error}') from error
        return found
    for part in rest.split('.') if rest else ():
        try:
            found = getattr(found, part)
        except AttributeError as error:
            raise ValueError(f'Cannot resolve {name!r}: {error}') from error
    return found


class DictConfigurator:
    """Configure logging using a dictionary-like object to describe the configuration."""

    def resolve(self, s):
        """Resolve a dotted name to what a module holds."""
        return _external(s)

    def __init__(self, config):
        self.config = config

    def _value(self, value):
        if isinstance(value, str):
            if value.startswith('ext://'):
                return _external(value[6:])
            if value.startswith('cfg://'):
                found = self.config
                for part in value[6:].replace('[', '.').replace(']', '').split('.'):
                    found = found[part] if part in found else found[int(part)]
                return found
            return value
        if isinstance(value, dict):
            return {key: self._value(item) for key, item in value.items()}
        if type(value) in (list, tuple):
            return type(value)([self._value(item) for item in value])
        return value

    def _call(self, config):
        """Calls the factory of an entry that has one."""
        config = dict(config)
        factory = config.pop('()')
        attributes = config.pop('.', None)
        if not callable(factory):
            factory = _external(factory)
        made = factory(**{key: self._value(value) for key, value in config.items() if str(key).isidentifier()})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError('Unsupported version: %s' % config['version'])
        if config.get('incremental', False):
            for name, entry in config.get('handlers', {}).items():
                handler = logging.getHandlerByName(name)
                if handler is None:
                    raise ValueError('No handler found with name %r' % name)
                if entry.get('level') is not None:
                    handler.setLevel(entry['level'])
            self._configure_loggers(config, True)
            return
        disables = config.pop('disable_existing_loggers', True)
        for handler in logging._handlerList[:]:
            if handler is not logging._defaultLastResort:
                handler.close()
        self.formatters = self._made('formatter', config.get('formatters', {}), self._formatter)
        self.filters = self._made('filter', config.get('filters', {}), self._filter)
        self.handlers = self._made('handler', config.get('handlers', {}), self._handler)
        self._configure_loggers(config, False)
        named = set(config.get('loggers', {}))
        for name, logger in logging.root.manager.loggerDict.items():
            if isinstance(logger, logging.Logger) and name not in named:
                if any([name.startswith(parent + '.') for parent in named]):
                    logger.level = logging.NOTSET
                    logger.handlers = []
                    logger.propagate = True
                else:
                    logger.disabled = disables

    def _made(self, kind, entries, make):
        made = {}
        for name in sorted(entries):
            try:
                made[name] = make(entries[name])
                if kind == 'handler':
                    made[name].name = name
            except Exception as error:
                raise ValueError(f'Unable to configure {kind} {name!r}') from error
        return made

    def _formatter(self, entry):
        if '()' in entry:
            return self._call(entry)
        cls = entry.get('class')
        cls = _external(cls) if cls else logging.Formatter
        options = {'defaults': entry['defaults']} if 'defaults' in entry else {}
        if 'validate' in entry:
            options['validate'] = entry['validate']
        return cls(entry.get('format', None), entry.get('datefmt', None), entry.get('style', '%'), **options)

    def _filter(self, entry):
        return self._call(entry) if '()' in entry else logging.Filter(entry.get('name', ''))

    def _handler(self, entry):
        entry = dict(entry)
        formatter = entry.pop('formatter', None)
        level = entry.pop('level', None)
        filters = entry.pop('filters', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except KeyError as error:
                raise ValueError(f'Unable to set formatter {formatter!r}') from error
        if '()' not in entry:
            cls = entry.pop('class')
            entry['()'] = cls if callable(cls) else _external(cls)
        if isinstance(entry.get('target'), str) and entry['target'] in self.config.get('handlers', {}):
            entry['target'] = logging.getHandlerByName(entry['target'])
        made = self._call(entry)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        self._add_filters(made, filters)
        return made

    def _add_filters(self, filterer, filters):
        for item in filters or ():
            if callable(item) or callable(getattr(item, 'filter', None)):
                filterer.addFilter(item)
            else:
                try:
                    filterer.addFilter(self.filters[item])
                except KeyError as error:
                    raise ValueError(f'Unable to add filter {item!r}') from error

    def _configure_loggers(self, config, incremental):
        for name, entry in config.get('loggers', {}).items():
            logger = logging.getLogger(name)
            try:
                self._configure_logger(logger, entry, incremental)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
            logger.disabled = False
            if entry.get('propagate', None) is not None:
                logger.propagate = entry['propagate']
        if config.get('root') is not None:
            try:
                self._configure_logger(logging.root, config['root'], incremental)
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def _configure_logger(self, logger, entry, incremental):
        if entry.get('level', None) is not None:
            logger.setLevel(logging._checkLevel(entry['level']))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for handler in entry.get('handlers') or ():
            try:
                logger.addHandler(self.handlers[handler])
            except KeyError as error:
                raise ValueError(f'Unable to add handler {handler!r}') from error
        self._add_filters(logger, entry.get('filters', None))


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging using a dictionary."""
    dictConfigClass(dict(config)).configure()

# ---- the older kind of file --------------------------------------------------------------------

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Read the logging configuration from a ConfigParser-format file, or from a parser."""
    parser = _parsed(fname, defaults, encoding)
    formatters = {name: _file_formatter(parser, name) for name in _listed(parser['formatters']['keys'])}
    for handler in logging._handlerList[:]:
        if handler is not logging._defaultLastResort:
            handler.close()
    _file_loggers(parser, _file_handlers(parser, formatters), disable_existing_loggers)


def _parsed(fname, defaults, encoding):
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        return fname
    if isinstance(fname, str):
        import os
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f'{fname} is an empty file')
    try:
        parser = configparser.ConfigParser(defaults)
        if hasattr(fname, 'readline'):
            parser.read_file(fname)
        else:
            parser.read(fname, encoding='utf-8' if encoding is None else encoding)
    except configparser.ParsingError as error:
        raise RuntimeError(f'{fname} is invalid: {error}')
    return parser


def _listed(keys):
    return [key.strip() for key in keys.split(',')] if keys else []


def _value_of(node):
    """What an expression means: names of logging and builtins, attributes, calls and literals."""
    import ast
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, (ast.Tuple, ast.List)):
        items = [_value_of(item) for item in node.elts]
        return tuple(items) if isinstance(node, ast.Tuple) else items
    if isinstance(node, ast.Dict):
        return {_value_of(key): _value_of(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, ast.Name):
        return _named(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(_value_of(node.value), node.attr)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value_of(node.operand)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Add)):
        left, right = _value_of(node.left), _value_of(node.right)
        return left * right if isinstance(node.op, ast.Mult) else left + right
    if isinstance(node, ast.Call):
        return _value_of(node.func)(*[_value_of(arg) for arg in node.args], **{word.arg: _value_of(word.value) for word in node.keywords})
    # DIVERGENCE(logging): CPython evaluates whatever stands there.
    raise NotImplementedError(f'fileConfig: {ast.unparse(node)} is more than names, attributes, calls and literals')


def _named(name):
    import builtins
    import logging.handlers
    import sys
    names = {**vars(builtins), **vars(logging), 'sys': sys, 'handlers': logging.handlers}
    if name not in names:
        raise NameError(f'name {name!r} is not defined', name=name)
    return names[name]


def _evaluated(text):
    import ast
    return _value_of(ast.parse(text.strip(), mode='eval').body)


def _resolved(name):
    try:
        return _evaluated(name)
    except (AttributeError, NameError):
        return _imported(name.strip())


def _imported(name):
    from importlib import import_module
    used, *path = name.split('.')
    found = import_module(used)
    for part in path:
        used += f'.{part}'
        found = getattr(found, part) if hasattr(found, part) else import_module(used)
    return found


def _file_formatter(parser, name):
    section = f'formatter_{name}'
    text, dates, style = [parser.get(section, key, raw=True, fallback=default) for key, default in (('format', None), ('datefmt', None), ('style', '%'))]
    cls = parser[section].get('class')
    cls = _imported(cls) if cls else logging.Formatter
    defaults = parser.get(section, 'defaults', raw=True, fallback=None)
    return cls(text, dates, style) if defaults is None else cls(text, dates, style, defaults=_evaluated(defaults))


def _file_handlers(parser, formatters):
    import logging.handlers
    handlers = {}
    targets = []
    for name in _listed(parser['handlers']['keys']):
        section = parser[f'handler_{name}']
        cls = _resolved(section['class'])
        made = cls(*_evaluated(section.get('args', '()')), **_evaluated(section.get('kwargs', '{}')))
        made.name = name
        if 'level' in section:
            made.setLevel(section['level'])
        if section.get('formatter', ''):
            made.setFormatter(formatters[section['formatter']])
        if issubclass(cls, logging.handlers.MemoryHandler) and section.get('target', ''):
            targets.append((made, section['target']))
        handlers[name] = made
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _file_logger(logger, section, handlers):
    if 'level' in section:
        logger.setLevel(section['level'])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _listed(section['handlers']):
        logger.addHandler(handlers[name])


def _file_loggers(parser, handlers, disables):
    names = _listed(parser['loggers']['keys'])
    names.remove('root')
    _file_logger(logging.root, parser['logger_root'], handlers)
    known = logging.root.manager.loggerDict
    existing = sorted(known)
    configured = []
    for name in names:
        section = parser[f'logger_{name}']
        logger = logging.getLogger(section['qualname'])
        configured.append(section['qualname'])
        logger.propagate = section.getint('propagate', fallback=1)
        logger.disabled = 0
        _file_logger(logger, section, handlers)
    for name in existing:
        logger = known[name]
        if name in configured or not isinstance(logger, logging.Logger):
            continue
        if any([name.startswith(parent + '.') for parent in configured if parent in existing]):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = disables
`;

/** Module `logging.config`: configuration by a dict. CPython: Lib/logging/config.py. */

/** Frozen Python of the module. */
export const LOGGING_CONFIG_SOURCE = `
import logging

_CLASSES = {'logging.StreamHandler': logging.StreamHandler, 'logging.FileHandler': logging.FileHandler,
            'logging.NullHandler': logging.NullHandler, 'logging.Handler': logging.Handler, 'logging.Formatter': logging.Formatter,
            'logging.Filter': logging.Filter}


def _external(name):
    """What a dotted name means: something of logging, sys or the program itself."""
    if name in _CLASSES:
        return _CLASSES[name]
    first, _, rest = name.partition('.')
    if first == 'sys':
        import sys as found
    elif first == 'logging':
        import logging.handlers
        found = logging
    elif first == '__main__':
        import sys
        names = sys._main_names()
        first, _, rest = rest.partition('.')
        if first not in names:
            raise ValueError(f'Cannot resolve {name!r}')
        found = names[first]
    else:
        raise ValueError(f'Cannot resolve {name!r}: only names of logging, sys and __main__ can be given as text')
    for part in rest.split('.') if rest else ():
        try:
            found = getattr(found, part)
        except AttributeError as error:
            raise ValueError(f'Cannot resolve {name!r}: {error}') from error
    return found


class DictConfigurator:
    """Configure logging using a dictionary-like object to describe the configuration."""

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
`;

# === what names in a configuration resolve to ===
import collections
import logging
import logging.config

CONFIG = {
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {'plain': {'format': '%(levelname)s-%(name)s-%(message)s'}, 'made': {'()': lambda: logging.Formatter('J%(message)s')}},
    'filters': {'low': {'()': lambda: (lambda record: record.levelno < 40)}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'formatter': 'plain', 'stream': 'ext://sys.stdout', 'filters': ['low']},
        'none': {'class': 'logging.NullHandler'},
        'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2},
    },
    'loggers': {'names.x': {'level': 'INFO', 'handlers': ['out'], 'propagate': False}},
}
logging.config.dictConfig(CONFIG)
log = logging.getLogger('names.x')
log.debug('no')
log.info('yes %s', 1)
log.error('filtered')

for name in ('nope.X', 'logging.nope', 'logging.handlers.Nope', 'sys.nope', 'collections.nope'):
    try:
        logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'handlers': {'q': {'class': name}}})
    except ValueError as error:
        print(name, '|', error, '|', error.__cause__)
configurator = logging.config.DictConfigurator({'version': 1})
print(configurator.resolve('collections.deque') is collections.deque, configurator.resolve('logging.INFO'), configurator.resolve('os.path.join')('a', 'b'))
for name in ('nope', 'logging.handlers.nope'):
    try:
        configurator.resolve(name)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
log.handlers.clear()

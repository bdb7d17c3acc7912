import logging
import logging.config
import sys

log = logging.getLogger("app.db")
print(log.disabled)
logging.config.dictConfig({'version': 1, 'formatters': {'f': {'format': '%(name)s|%(levelname)s|%(message)s'}}, 'filters': {'only': {'name': 'cfg'}}, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'level': 'INFO', 'stream': 'ext://sys.stdout', 'filters': ['only']}}, 'loggers': {'cfg': {'level': 'DEBUG', 'handlers': ['h'], 'propagate': False}}, 'root': {'level': 'ERROR', 'handlers': ['h']}})
logging.getLogger('cfg').info('configured'); logging.getLogger('cfg').debug('no'); logging.getLogger('other').error('filtered'); logging.getLogger('cfg.sub').warning('child'); print(log.disabled)
for c in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nope.X'}}}, {'version': 1, 'root': {'handlers': ['zz']}}):
    try: logging.config.dictConfig(c)
    except Exception as e: print(type(e).__name__, e)


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


class Odd(logging.Filter):
    def __init__(self, word='x'):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word not in record.getMessage()


logging.config.dictConfig({
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {'up': {'()': Upper, 'fmt': '%(levelname)s %(message)s'}, 'brace': {'format': '{message}!', 'style': '{'}},
    'filters': {'odd': {'()': Odd, 'word': 'secret'}},
    'handlers': {
        'one': {'class': 'logging.StreamHandler', 'formatter': 'up', 'stream': sys.stdout, 'filters': ['odd']},
        'two': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'target': 'one'} if False else {'class': 'logging.NullHandler'},
        'three': {'class': 'logging.StreamHandler', 'formatter': 'brace', 'stream': 'ext://sys.stdout', 'level': 'ERROR'},
    },
    'root': {'level': 'INFO', 'handlers': ['one', 'two', 'three']},
})
log.info('hello')
log.info('a secret')
log.error('bad %s', 'thing')
print(log.disabled, sorted(logging.getHandlerNames()))
logging.config.dictConfig({'version': 1, 'incremental': True, 'root': {'level': 'ERROR'}, 'handlers': {'three': {'level': 'CRITICAL'}}})
log.warning('quiet')
log.error('loud')

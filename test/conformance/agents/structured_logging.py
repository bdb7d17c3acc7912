"""Logging of a service: formatters of its own, filters, a buffer that is flushed by errors, adapters, and a configuration by dictionary."""
import io
import json
import logging
import logging.config
import logging.handlers
import re
import sys
from collections import Counter
from contextvars import ContextVar
from functools import wraps

trace = ContextVar('trace', default=None)
stream = io.StringIO()


class JsonFormatter(logging.Formatter):
    STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {'message', 'asctime'}

    def __init__(self, *, fields=('levelname', 'name'), **kwargs):
        super().__init__(**kwargs)
        self.fields = fields

    def format(self, record):
        entry = {field: getattr(record, field) for field in self.fields}
        entry['message'] = record.getMessage()
        if record.exc_info:
            kind, value, _ = record.exc_info
            entry['error'] = f'{kind.__name__}: {value}'
        entry |= {key: value for key, value in vars(record).items() if key not in self.STANDARD and not key.startswith('_')}
        return json.dumps(entry, default=str, sort_keys=True)


class Redact(logging.Filter):
    PATTERN = re.compile(r'(password|token)=(\S+)')

    def filter(self, record):
        record.msg = self.PATTERN.sub(lambda m: f'{m[1]}=' + '*' * len(m[2]), record.getMessage())
        record.args = ()
        return True


class AddTrace(logging.Filter):
    def filter(self, record):
        if (current := trace.get()) is not None:
            record = logging.makeLogRecord(vars(record))
            record.trace = current
        return record


class Counting(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.counts = Counter()

    def emit(self, record):
        try:
            self.counts[record.name, record.levelname] += 1
            if record.levelno >= logging.CRITICAL:
                raise RuntimeError('too bad')
        except RuntimeError:
            self.handleError(record)

    def handleError(self, record):
        self.counts['failed'] += 1


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs.setdefault('extra', {}).update(self.extra)
        return f"[{self.extra['order']}] {msg}", kwargs


def logged(logger, level=logging.DEBUG):
    def decorate(function):
        @wraps(function)
        def inner(*args, **kwargs):
            logger.log(level, 'call %s%r', function.__name__, args, stacklevel=2)
            try:
                return function(*args, **kwargs)
            except Exception:
                logger.exception('%s failed', function.__name__)
                raise
        return inner
    return decorate


logging.config.dictConfig({
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {
        'plain': {'format': '{levelname:<8}|{name}|{message}', 'style': '{'},
        'json': {'()': JsonFormatter, 'fields': ['levelname', 'name', 'funcName']},
    },
    'filters': {'redact': {'()': Redact}, 'trace': {'()': AddTrace}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'stream': sys.stdout, 'formatter': 'plain', 'level': 'WARNING', 'filters': ['redact']},
        'json': {'class': 'logging.StreamHandler', 'stream': stream, 'formatter': 'json', 'filters': ['trace']},
    },
    'loggers': {'shop': {'level': 'DEBUG', 'handlers': ['json']}, 'shop.db': {'level': 'INFO', 'propagate': True}},
    'root': {'level': 'INFO', 'handlers': ['out']},
})
shop, db = logging.getLogger('shop'), logging.getLogger('shop.db')
counting = Counting()
shop.addHandler(counting)


@logged(shop)
def divide(a, b):
    return a / b


trace.set('t-1')
print(divide(6, 3))
trace.set(None)
try:
    divide(1, 0)
except ZeroDivisionError as error:
    print('raised', error)
db.debug('not shown')
db.info('connected to %(host)s', {'host': 'db1'}, extra={'port': 5432})
db.warning('login with password=%s token=%s', 'hunter2', 'abc')
Prefix(shop, {'order': 7}).warning('paid %d of %d', 3, 5)
shop.critical('the end', extra={'tags': {'a'}})
shop.getChild('db.pool').log(25, 'level 25')
for line in stream.getvalue().splitlines():
    print(line)
print(counting.counts, db.getEffectiveLevel(), shop.isEnabledFor(10), db.isEnabledFor(10), shop.hasHandlers())

buffer = io.StringIO()
target = logging.StreamHandler(buffer)
target.setFormatter(logging.Formatter('%(levelname).1s %(name)s:%(lineno)03d %(message)s %(missing)s', defaults={'missing': '-'}))
memory = logging.handlers.MemoryHandler(capacity=4, flushLevel=logging.ERROR, target=target)
jobs = logging.getLogger('jobs')
jobs.propagate = False
jobs.addHandler(memory)
jobs.setLevel('DEBUG')
for i in range(3):
    jobs.info('step %s', i)
print(repr(buffer.getvalue()), len(memory.buffer))
jobs.error('broken', extra={'missing': '!'})
jobs.info('after')
print(re.sub(r':\d+', ':N', buffer.getvalue()), end='')
memory.close()
print(re.sub(r':\d+', ':N', buffer.getvalue()).splitlines()[-1], len(memory.buffer))

print(logging.getLevelName(25), logging.getLevelName('NOTICE'), logging.getLevelNamesMapping()['INFO'], logging.getLevelName(33))
for make in (lambda: logging.Formatter('{x', style='{'), lambda: jobs.setLevel('LOUD'), lambda: logging.Formatter('%(message)s', style='!'), lambda: jobs.info('x', extra={'message': 1}),
             lambda: logging.config.dictConfig({'version': 2}), lambda: logging.config.dictConfig({'version': 1, 'handlers': {'h': {'class': 'no.Such'}}})):
    try:
        make()
    except (ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
with_stack = logging.Formatter('%(message)s').format(logging.LogRecord('n', 20, 'f.py', 3, 'text %s', ('x',), None, sinfo='Stack (most recent call last):\n  here'))
print(with_stack, '|', logging.BufferingFormatter().format([logging.makeLogRecord({'msg': 'a'}), logging.makeLogRecord({'msg': 'b'})]))
logging.raiseExceptions = False
logging.disable(logging.CRITICAL)
jobs.critical('silent')
print(jobs.isEnabledFor(50), jobs, logging.getLogger('shop').manager.disable)
logging.disable(logging.NOTSET)
logging.raiseExceptions = True
jobs.critical('loud')

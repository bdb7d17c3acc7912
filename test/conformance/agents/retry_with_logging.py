"""A retry decorator with backoff, jitter from a seeded generator, structured logs and an error budget."""
import functools
import json
import logging
import random
import sys
import warnings


class JsonFormatter(logging.Formatter):
    def format(self, record):
        payload = {'level': record.levelname, 'logger': record.name, 'msg': record.getMessage()}
        payload.update({k: v for k, v in record.__dict__.items() if k.startswith('ctx_')})
        if record.exc_info:
            payload['error'] = f'{record.exc_info[0].__name__}: {record.exc_info[1]}'
        return json.dumps(payload, sort_keys=True)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
log = logging.getLogger('jobs.retry')
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False


class BudgetExceeded(RuntimeError):
    pass


class Clock:
    def __init__(self):
        self.now = 0.0

    def sleep(self, seconds):
        self.now += seconds


def retry(*exceptions, attempts=3, base=0.1, factor=2.0, clock, rng, budget=None):
    exceptions = exceptions or (Exception,)

    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    result = func(*args, **kwargs)
                except exceptions as error:
                    wrapper.failures += 1
                    if budget is not None and wrapper.failures > budget:
                        raise BudgetExceeded(f'{func.__name__}: {wrapper.failures} failures') from error
                    if attempt == attempts:
                        log.error('giving up on %s', func.__name__, exc_info=True, extra={'ctx_attempt': attempt})
                        raise
                    delay = base * factor ** (attempt - 1) * (0.5 + rng.random())
                    log.warning('%s failed, waiting %.3fs', func.__name__, delay, extra={'ctx_attempt': attempt})
                    clock.sleep(delay)
                else:
                    log.info('%s ok', func.__name__, extra={'ctx_attempt': attempt})
                    return result
        wrapper.failures = 0
        return wrapper
    return decorate


clock, rng = Clock(), random.Random(42)
outcomes = iter([ConnectionError('reset'), TimeoutError('slow'), 'payload', ValueError('bad'), ConnectionError('a'), ConnectionError('b'), ConnectionError('c')])


@retry(ConnectionError, TimeoutError, attempts=3, clock=clock, rng=rng)
def download(url):
    """Download something."""
    outcome = next(outcomes)
    if isinstance(outcome, Exception):
        raise outcome
    return f'{url}: {outcome}'


print(download('http://x'), round(clock.now, 6))
try:
    download('http://y')
except ValueError as error:
    print('not retried:', error)
try:
    download('http://z')
except ConnectionError as error:
    print('failed:', error, download.failures, download.__doc__, download.__wrapped__.__name__)


@retry(attempts=10, clock=clock, rng=rng, budget=2)
def flaky():
    raise OSError('disk')


try:
    flaky()
except BudgetExceeded as error:
    print(error, '<-', repr(error.__cause__))


def old_api():
    warnings.warn('old_api() is deprecated', DeprecationWarning, stacklevel=2)
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    old_api()
    old_api()
print([f'{w.category.__name__}: {w.message}' for w in caught])
logging.getLogger('jobs').addHandler(logging.NullHandler())
print(log.isEnabledFor(logging.DEBUG), logging.getLogger('jobs.retry.child').getEffectiveLevel(), logging.getLevelName(logging.WARNING))

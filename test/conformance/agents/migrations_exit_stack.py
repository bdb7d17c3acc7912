"""Migrations of a small store: stacks of contexts that roll back, callbacks, redirected output, suppressed errors, async stacks."""
import asyncio
import io
import sys
from contextlib import (AbstractContextManager, AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, closing, contextmanager,
                        nullcontext, redirect_stdout, suppress)
from copy import deepcopy
from functools import wraps


class MigrationError(Exception):
    def __init__(self, step, cause):
        super().__init__(f'step {step!r} failed: {cause}')
        self.step = step


class Store:
    def __init__(self):
        self.tables = {}
        self.version = 0
        self.locks = []
        self.closed = False

    def close(self):
        self.closed = True

    @contextmanager
    def lock(self, name):
        if name in self.locks:
            raise RuntimeError(f'{name} is locked')
        self.locks.append(name)
        try:
            yield self.tables.setdefault(name, [])
        finally:
            self.locks.remove(name)

    @contextmanager
    def transaction(self):
        saved, version = deepcopy(self.tables), self.version
        try:
            yield self
        except Exception as error:
            self.tables, self.version = saved, version
            error.add_note(f'rolled back to version {version}')
            raise


class Timed(AbstractContextManager, ContextDecorator):
    ticks = iter(range(0, 1000, 7))

    def __init__(self, label, report):
        self.label, self.report = label, report

    def __enter__(self):
        self.start = next(self.ticks)
        return self

    def __exit__(self, *exc):
        self.report.append((self.label, next(self.ticks) - self.start, exc[0] and exc[0].__name__))
        return None


STEPS = {}


def migration(number, *, needs=()):
    def register(function):
        @wraps(function)
        def run(store, **options):
            with ExitStack() as stack:
                tables = {name: stack.enter_context(store.lock(name)) for name in needs}
                stack.callback(print, f'  unlocking after {function.__name__}')
                kept = stack.pop_all() if options.pop('keep', False) else None
                result = function(store, tables, **options)
                if kept:
                    kept.close()
            store.version = number
            return result
        STEPS[number] = run
        return run
    return register


@migration(1, needs=('users',))
def create_users(store, tables):
    """Creates users."""
    tables['users'].extend({'id': i, 'name': n} for i, n in enumerate(('ada', 'bob'), 1))


@migration(2, needs=('users', 'orders'))
def add_orders(store, tables, amount=10):
    for user in tables['users']:
        tables['orders'].append({'user': user['id'], 'amount': amount * user['id']})
    return len(tables['orders'])


@migration(3, needs=('orders',))
def split_orders(store, tables):
    with store.lock('archive') as archive, suppress(LookupError):
        archive.extend(o for o in tables['orders'] if o['amount'] > 10)
        tables['orders'][:] = [o for o in tables['orders'] if o not in archive]
        raise LookupError('ignored')
    del tables['orders'][0]['nothing']


report = []


@Timed('migrate', report)
def migrate(store, to, **options):
    for number in range(store.version + 1, to + 1):
        step = STEPS[number]
        print(f'{number}: {step.__name__} ({step.__doc__})')
        with Timed(step.__name__, report), store.transaction():
            try:
                step(store, **options.get(step.__name__, {}))
            except KeyError as error:
                raise MigrationError(step.__name__, error) from error
    return store.version


with closing(Store()) as store:
    print(migrate(store, 2, add_orders={'amount': 5, 'keep': True}), store.tables['orders'], store.locks)
    try:
        migrate(store, 3)
    except MigrationError as error:
        print(error, error.__notes__, repr(error.__cause__), store.version, sorted(store.tables), store.locks)
print(store.closed, report)

out = io.StringIO()
with redirect_stdout(out):
    print('hidden')
    with suppress(ZeroDivisionError), redirect_stdout(sys.stderr):
        1 / 0
    print('also hidden')
print(out.getvalue().split(), nullcontext(5).__enter__())


class Cleanup:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value)
        if self.fail:
            raise OSError(f'{self.name} failed')
        return self.swallow


try:
    with ExitStack() as stack:
        for cleanup in (Cleanup('a'), Cleanup('b', fail=True), Cleanup('c', swallow=True), Cleanup('d')):
            stack.enter_context(cleanup)
        stack.push(lambda kind, value, tb: print('pushed', kind) or False)
        raise ValueError('first')
except OSError as error:
    print(error, repr(error.__context__))


@asynccontextmanager
async def connection(name, log):
    log.append(f'open {name}')
    try:
        yield name.upper()
    except ConnectionError as error:
        log.append(f'{name} saw {error}')
    finally:
        await asyncio.sleep(0)
        log.append(f'close {name}')


async def rows(n, log):
    try:
        for i in range(n):
            yield i
    finally:
        log.append('rows closed')


async def main():
    log = []
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n, log)) for n in ('db', 'cache')]
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(log.append, 'callback')
        stream = await stack.enter_async_context(aclosing(rows(5, log)))
        async for row in stream:
            if row == 2:
                raise ConnectionError('lost')
    print(names, log)


asyncio.run(main())

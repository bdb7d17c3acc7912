"""A tiny test framework: discovery by inspection, fixtures by parameter name, parametrisation, and a report."""
import functools
import inspect
import traceback
from contextlib import ExitStack, contextmanager
from itertools import product
from types import SimpleNamespace

FIXTURES = {}


def fixture(func):
    FIXTURES[func.__name__] = contextmanager(func) if inspect.isgeneratorfunction(func) else func
    return func


def parametrize(**axes):
    def decorate(func):
        func.__dict__.setdefault('axes', {}).update(axes)
        return func
    return decorate


def raises(kind, match=''):
    @contextmanager
    def check():
        caught = SimpleNamespace(value=None)
        try:
            yield caught
        except kind as error:
            caught.value = error
            if match not in str(error):
                raise AssertionError(f'{match!r} not in {str(error)!r}') from error
        else:
            raise AssertionError(f'{kind.__name__} not raised')
    return check()


class Skip(Exception):
    pass


events = []


@fixture
def numbers():
    return [3, 1, 2]


@fixture
def database():
    events.append('open')
    yield {'rows': []}
    events.append('close')


@fixture
def table(database, numbers):
    database['rows'] += numbers
    return database['rows']


class TestSorting:
    def setup_method(self):
        self.calls = 0

    def test_sorted(self, numbers):
        assert sorted(numbers) == [1, 2, 3]

    @parametrize(reverse=[True, False], key=[abs, None])
    def test_options(self, numbers, reverse, key):
        result = sorted(numbers, key=key, reverse=reverse)
        assert result[0] == (3 if reverse else 1), result

    def test_fails(self, table):
        """Shows the values."""
        assert table == [1, 2, 3], f'got {table}'

    def helper(self):
        raise RuntimeError('never called')


def test_raises():
    with raises(ZeroDivisionError, 'division') as caught:
        1 / 0
    assert caught.value.args


def test_wrong_error():
    with raises(KeyError):
        [].pop()


def test_skipped():
    raise Skip('not here')


def test_unknown_fixture(nothing):
    pass


@functools.wraps(test_raises)
def test_wrapped():
    test_raises()


def resolve(name, stack, cache):
    if name in cache:
        return cache[name]
    if name not in FIXTURES:
        raise LookupError(f'fixture {name!r} not found')
    maker = FIXTURES[name]
    needs = inspect.signature(maker).parameters
    value = maker(**{need: resolve(need, stack, cache) for need in needs})
    if hasattr(value, '__enter__'):
        value = stack.enter_context(value)
    cache[name] = value
    return value


def collect(namespace):
    for name, item in list(namespace.items()):
        if name.startswith('test_') and inspect.isfunction(item):
            yield name, item
        elif name.startswith('Test') and inspect.isclass(item):
            for method, _ in inspect.getmembers(item, inspect.isfunction):
                if method.startswith('test_'):
                    instance = item()
                    getattr(instance, 'setup_method', lambda: None)()
                    yield f'{name}.{method}', getattr(instance, method)


def cases(name, func):
    axes = getattr(func, 'axes', {})
    for values in product(*axes.values()):
        given = dict(zip(axes, values))
        label = ','.join(getattr(value, '__name__', repr(value)) for value in values)
        yield f'{name}[{label}]' if given else name, given


def run(namespace):
    results = []
    for name, func in collect(namespace):
        for label, given in cases(name, func):
            outcome, detail = 'passed', ''
            try:
                with ExitStack() as stack:
                    cache = dict(given)
                    func(**{p: resolve(p, stack, cache) for p in inspect.signature(func).parameters})
            except Skip as error:
                outcome, detail = 'skipped', str(error)
            except AssertionError as error:
                outcome, detail = 'failed', str(error)
            except Exception as error:
                outcome, detail = 'error', traceback.format_exception_only(error)[0].strip()
            results.append((label, outcome, detail))
    return results


results = run(dict(globals()))
for label, outcome, detail in results:
    print(f'{outcome:<8}{label}' + (f': {detail}' if detail else ''))
print({outcome: sum(1 for r in results if r[1] == outcome) for outcome in sorted({r[1] for r in results})})
print(events, inspect.getdoc(TestSorting.test_fails), str(inspect.signature(TestSorting.test_options)))
print(inspect.getsource(test_skipped))

# Patching, mocks with signatures, asynchronous mocks, files.
import asyncio
import inspect
import json
import os.path
import re
import unittest
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMock, ThreadingMock, call, create_autospec, mock_open, patch, seal, sentinel


def shown(value):
    return re.sub(r"id='\d+'", "id='#'", re.sub(r'0x[0-9a-f]+', '0x#', str(value)))


def attempt(action, *args, **kwargs):
    try:
        print(shown(action(*args, **kwargs)))
    except BaseException as error:
        print(f'{type(error).__name__}: {shown(error)}')


def enter(patcher):
    with patcher as made:
        return made


class Client:
    retries = 3

    def __init__(self, url, timeout=5):
        self.url = url

    def get(self, path, *, retry=True):
        return f'{self.url}{path}'

    @staticmethod
    def parse(text): return text

    @classmethod
    def default(cls): return cls('d')

    @property
    def size(self): return 1

    async def fetch(self, path): return path


def fetch(url, limit=1):
    return f'real {url}'


async def afetch(url):
    return url


SETTINGS = {'debug': False, 'level': 1}

# === patch by name ===
with patch('__main__.fetch') as fake:
    fake.return_value = 'fake'
    print(fetch('u'), shown(fake), fake.mock_calls)
print(fetch('u'))
with patch('json.dumps', return_value='{}') as fake, patch('os.path.exists', lambda p: True):
    print(json.dumps([1]), os.path.exists('/nope'))
print(json.dumps([1]))
with patch('__main__.Client.get', autospec=True) as fake:
    fake.return_value = 'g'
    client = Client('u')
    print(client.get('p'), fake.mock_calls[0].args[1:])
    attempt(client.get)
    attempt(client.get, 'p', wrong=1)
with patch('builtins.print') as fake:
    print('hidden')
print(fake.mock_calls)
with patch('builtins.open', mock_open(read_data='one\ntwo\n')) as fake:
    with open('f.txt') as lines:
        text = lines.read()
print(repr(text), fake.mock_calls)
with patch('__main__.input', create=True, return_value='typed'):
    print(input('? '))


@patch('__main__.fetch')
@patch.object(Client, 'retries', 9)
@patch.object(Client, 'parse')
def decorated(first, second, third=None):
    print(shown(first), shown(second), third, Client.retries, Client.parse is first, fetch is second)


decorated(third='t')
print(Client.retries, Client.parse('p'))

# === patch.object, multiple, dict, start and stop ===
with patch.object(Client, 'get', return_value=5) as fake:
    print(Client('u').get('x'), fake.call_args)
with patch.multiple('__main__', fetch=mock.DEFAULT, SETTINGS={'x': 1}) as fakes:
    print(sorted(fakes), SETTINGS)
with patch.multiple(Client, get=mock.DEFAULT, parse=mock.DEFAULT) as fakes:
    print(sorted(fakes))
with patch.dict(SETTINGS, {'level': 2}, extra=3):
    print(SETTINGS)
with patch.dict('__main__.SETTINGS', clear=True) as changed:
    print(changed)
print(SETTINGS)


@patch.dict(SETTINGS, debug=True)
def in_debug():
    return SETTINGS['debug']


print(in_debug(), SETTINGS)
patcher = patch('__main__.fetch', new_callable=NonCallableMock)
made = patcher.start()
print(fetch is made, shown(made), patcher.stop(), patcher.stop(), fetch('z'))
patch.object(Client, 'retries', 1).start()
patch.dict(SETTINGS, a=1).start()
print(Client.retries, SETTINGS)
patch.stopall()
print(Client.retries, SETTINGS)
instance = Client('i')
with patch.object(instance, 'get') as fake:
    print('get' in vars(instance))
print('get' in vars(instance))

# === what patch refuses ===
attempt(patch, 'nodots')
attempt(patch, 3)
attempt(enter, patch('no_such_module_x.y'))
attempt(enter, patch('json.JSONDecoder.nope'))
attempt(enter, patch('__main__.Client.nope'))
attempt(enter, patch.object(Client, 'nope'))
attempt(patch.object, 'Client', 'get')
attempt(patch.multiple, Client)
attempt(patch, 'a.b', new=1, new_callable=Mock)
attempt(patch, 'a.b', autospec=True, new_callable=Mock)
attempt(patch, 'a.b', autospect=True)
attempt(enter, patch('__main__.fetch', spec=True, autospec=True))
attempt(enter, patch('__main__.fetch', 3, return_value=1))
attempt(enter, patch('__main__.fetch', 3, autospec=True))
attempt(enter, patch('__main__.nothing', create=True, spec=True))
with patch('__main__.fetch'):
    attempt(enter, patch('__main__.fetch', autospec=True))
attempt(patch, 'a.b', spec=Mock())
print(enter(patch('__main__.fetch', 7)), fetch('after'))
with patch('__main__.Client', spec=True) as fake:
    print(shown(fake()), shown(fake))
with patch('__main__.afetch') as fake:
    print(type(fake).__name__)

# === create_autospec ===
spec = create_autospec(fetch, return_value='spec')
print(spec('u'), spec('u', limit=3), inspect.signature(spec), spec.__name__, inspect.isfunction(spec), spec.called, spec.call_count)
spec.assert_called_with('u', 3)
spec.assert_called_with(url='u', limit=3)
attempt(spec)
attempt(spec, 1, 2, 3)
attempt(spec.assert_called_once_with, 'u')
attempt(spec.assert_not_called)
print(spec.mock_calls, spec.call_args_list)
spec.side_effect = [1, 2]
print(spec('a'), spec('b'))
spec.reset_mock()
print(spec.mock_calls, spec.mock.call_count)
Fake = create_autospec(Client)
attempt(Fake)
made = Fake('u', timeout=1)
print(shown(made), isinstance(made, Client), Fake.call_args)
made.get.return_value = 'got'
print(made.get('p'), made.get.mock_calls, made.parse('t') is made.parse.return_value)
attempt(made.get)
attempt(made.get, 'a', 'b')
attempt(lambda: made.nope)
attempt(made)
attempt(made.parse, 1, 2)
made.get.assert_called_once_with('p')
print(shown(made.retries), shown(made.size), inspect.iscoroutinefunction(made.fetch))
whole = create_autospec(Client('u'), spec_set=True)
attempt(setattr, whole, 'fresh', 1)
print(shown(whole.url), whole.get('x') is whole.get.return_value)
attempt(create_autospec, Mock())
print(shown(create_autospec([1]))[:36], shown(create_autospec(3)), shown(create_autospec(None)))
sealed = create_autospec(Client, instance=True)
sealed.get.return_value = 2
seal(sealed)
print(sealed.get('p'))

# === asynchronous mocks ===


async def asynchronous():
    plain = AsyncMock(return_value=3, name='am')
    print(inspect.iscoroutinefunction(plain), await plain(1), plain.await_count, plain.await_args, plain.await_args_list)
    plain.assert_awaited()
    plain.assert_awaited_once()
    plain.assert_awaited_with(1)
    plain.assert_awaited_once_with(1)
    plain.assert_any_await(1)
    plain.assert_has_awaits([call(1)])
    for check, given in (('assert_not_awaited', ()), ('assert_awaited_with', (2,)), ('assert_any_await', (5,)), ('assert_has_awaits', ([call(7)],))):
        attempt(getattr(plain, check), *given)
    attempt(plain.assert_has_awaits, [call(7)], any_order=True)
    await plain(2)
    attempt(plain.assert_awaited_once)
    attempt(plain.assert_awaited_once_with, 2)
    plain.reset_mock()
    attempt(plain.assert_awaited)
    attempt(plain.assert_awaited_once)
    attempt(plain.assert_awaited_with, 2)
    plain.assert_not_awaited()
    plain.side_effect = [1, KeyError('k')]
    print(await plain())
    for _ in range(2):
        try:
            await plain()
        except BaseException as error:
            print(repr(error))

    async def effect(x):
        return x * 2
    plain.side_effect = effect
    print(await plain(4))
    plain.side_effect = lambda x: x + 1
    print(await plain(4))
    print(await AsyncMock(wraps=afetch)('w'))
    magic = MagicMock()
    async with magic as entered:
        print(shown(entered), magic.__aenter__.await_count)
    magic.__aiter__.return_value = [1, 2]
    print([x async for x in magic])
    spec = create_autospec(afetch, return_value=8)
    print(inspect.iscoroutinefunction(spec), await spec('u'), spec.await_count)
    spec.assert_awaited_once_with('u')
    client = MagicMock(spec=Client)
    client.fetch.return_value = 'f'
    print(type(client.fetch).__name__, type(client.get).__name__, await client.fetch('p'), shown(AsyncMock(spec=Client).get))
    print(isinstance(AsyncMock().a, AsyncMock))

    @patch('__main__.afetch', return_value='patched')
    async def inside(fake):
        return await afetch(1), fake.await_count
    print(await inside())

asyncio.run(asynchronous())

# === files ===
fake = mock_open(read_data='a\nb\nc')
handle = fake()
print(handle.readline(), handle.read(), fake().readlines(), [line for line in fake()], fake().read(2))
with fake('out', 'w') as out:
    out.write('x')
    out.writelines(['y'])
handle.write.assert_called_once_with('x')
print(fake.call_args, fake.mock_calls[-4:])
print(mock_open(read_data=b'12\n3')().readlines())
handle.read.return_value = 'fixed'
print(handle.read())
attempt(lambda: handle.nope)

# === threads, and test cases ===
threaded = ThreadingMock()
threaded(1)
threaded.wait_until_called()
threaded.wait_until_any_call_with(1)


@patch('__main__.fetch', return_value='class')
class Case(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(Client, 'retries', 0)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_fetch(self, fake):
        self.assertEqual(fetch('x'), 'class')
        fake.assert_called_once_with('x')
        self.assertEqual(Client.retries, 0)

    def helper(self):
        return fetch('h')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result.testsRun, result.errors, result.failures, Client.retries, fetch('end'))

# === imports of what is in packages ===
from concurrent import futures
from html import parser
from urllib import parse
import __main__
print(futures.__name__, parser.__name__, parse.quote('a b'), __main__.SETTINGS is SETTINGS)
try:
    from urllib import nope
except ImportError as error:
    print(type(error).__name__, error.name, str(error)[:40])
try:
    import os.nope
except ModuleNotFoundError as error:
    print(error, error.name)

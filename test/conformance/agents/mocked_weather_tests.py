# A small service and its tests: a client that is patched, a clock that is frozen, retries that are counted, files that are not there.
import asyncio
import datetime
import io
import json
import unittest
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, call, patch


class HttpError(Exception):
    def __init__(self, status):
        super().__init__(f'HTTP {status}')
        self.status = status


class HttpClient:
    def get(self, path, params=None):
        raise NotImplementedError('no network here')

    async def get_later(self, path):
        raise NotImplementedError('no network here')


def today():
    return datetime.date.today()


def sleep(seconds):
    raise NotImplementedError('no clock here')


class WeatherService:
    def __init__(self, client, cache=None, attempts=3):
        self.client = client
        self.cache = {} if cache is None else cache
        self.attempts = attempts

    def temperature(self, city):
        key = (city, today().isoformat())
        if key in self.cache:
            return self.cache[key]
        for attempt in range(1, self.attempts + 1):
            try:
                body = self.client.get(f'/weather/{city}', params={'units': 'metric'})
                break
            except HttpError as error:
                if error.status < 500 or attempt == self.attempts:
                    raise
                sleep(2 ** attempt)
        self.cache[key] = json.loads(body)['temp']
        return self.cache[key]

    async def compare(self, *cities):
        bodies = await asyncio.gather(*(self.client.get_later(f'/weather/{city}') for city in cities))
        return max(zip((json.loads(body)['temp'] for body in bodies), cities))[1]

    def report(self, cities, path):
        with open(path, 'w') as out:
            for city in cities:
                out.write(f'{city}: {self.temperature(city):.1f}\n')


class TemperatureTest(unittest.TestCase):
    def setUp(self):
        patcher = patch('__main__.today', return_value=datetime.date(2026, 3, 1))
        self.today = patcher.start()
        self.addCleanup(patcher.stop)
        self.client = mock.create_autospec(HttpClient, instance=True)
        self.client.get.return_value = '{"temp": 21.5}'
        self.service = WeatherService(self.client)

    def test_asks_once_a_day(self):
        self.assertEqual([self.service.temperature('Rome') for _ in range(3)], [21.5] * 3)
        self.client.get.assert_called_once_with('/weather/Rome', params={'units': 'metric'})
        self.today.return_value = datetime.date(2026, 3, 2)
        self.service.temperature('Rome')
        self.assertEqual(self.client.get.call_count, 2)

    @patch('__main__.sleep')
    def test_retries(self, sleeping):
        self.client.get.side_effect = [HttpError(503), HttpError(502), '{"temp": -3}']
        self.assertEqual(self.service.temperature('Oslo'), -3)
        self.assertEqual(sleeping.mock_calls, [call(2), call(4)])

    @patch('__main__.sleep')
    def test_gives_up(self, sleeping):
        self.client.get.side_effect = HttpError(500)
        with self.assertRaises(HttpError):
            self.service.temperature('Oslo')
        self.assertEqual(sleeping.call_count, 2)

    @patch('__main__.sleep')
    def test_does_not_retry_refusals(self, sleeping):
        self.client.get.side_effect = HttpError(404)
        self.assertRaisesRegex(HttpError, '404', self.service.temperature, 'Nowhere')
        sleeping.assert_not_called()

    def test_signature_is_checked(self):
        with self.assertRaises(TypeError):
            self.client.get()
        with self.assertRaises(AttributeError):
            self.client.post

    def test_report(self):
        with patch('builtins.open', mock.mock_open()) as opened:
            self.service.report(['Rome', 'Bari'], 'out.txt')
        opened.assert_called_once_with('out.txt', 'w')
        self.assertEqual(opened().write.mock_calls, [call('Rome: 21.5\n'), call('Bari: 21.5\n')])

    def test_wrong_expectation(self):
        self.service.temperature('Rome')
        with self.assertRaises(AssertionError) as caught:
            self.client.get.assert_called_with('/weather/Milan', params={'units': 'metric'})
        print(caught.exception)


class CompareTest(unittest.IsolatedAsyncioTestCase):
    async def test_compare(self):
        client = MagicMock(spec=HttpClient)
        client.get_later.side_effect = lambda path: json.dumps({'temp': len(path)})
        self.assertIsInstance(client.get_later, AsyncMock)
        self.assertEqual(await WeatherService(client).compare('Rome', 'Barcelona', 'Oslo'), 'Barcelona')
        client.get_later.assert_has_awaits([call('/weather/Rome'), call('/weather/Barcelona'), call('/weather/Oslo')], any_order=True)


def load_settings():
    import os
    return {'url': os.environ.get('WEATHER_URL', 'none'), 'token': os.environ.get('WEATHER_TOKEN', 'none')}


for case in (TemperatureTest, CompareTest):
    result = unittest.TestResult()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    suite.run(result)
    print(case.__name__, result.testsRun, 'ok' if result.wasSuccessful() else result.errors + result.failures)

import os
with patch.dict(os.environ, {'WEATHER_URL': 'http://test', 'WEATHER_TOKEN': 't0k'}):
    print(load_settings())
print(load_settings())
with patch('sys.stdout', new_callable=io.StringIO) as captured:
    print('captured')
print(repr(captured.getvalue()))

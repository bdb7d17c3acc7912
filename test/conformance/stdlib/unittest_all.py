# === every assert method, passing and failing ===
import asyncio
import io
import logging
import re
import unittest
import warnings
from unittest import FunctionTestCase, IsolatedAsyncioTestCase, TestCase, TestLoader, TestResult, TestSuite, TextTestResult, TextTestRunner


class Check(TestCase):
    def runTest(self):
        pass


check = Check()


def show(name, *args, **named):
    try:
        print(name, repr(getattr(check, name)(*args, **named)))
    except Exception as error:
        print(name, type(error).__name__, error)


for row in (('assertEqual', 1, 1), ('assertEqual', 1, 2), ('assertEqual', 1, 2, 'why'), ('assertEqual', [1, 2, 3], [1, 5]), ('assertEqual', (1,), (1, 2)), ('assertEqual', [1], (1,)),
            ('assertEqual', {'a': 1, 'b': [1]}, {'a': 2}), ('assertEqual', {1, 2}, {2, 3}), ('assertEqual', frozenset('a'), frozenset('b')), ('assertEqual', 'a\nb\n', 'a\nc\n'),
            ('assertEqual', 'one', 'two'), ('assertEqual', 'a', ''), ('assertEqual', 'x' * 200, 'x' * 100 + 'y' + 'x' * 99), ('assertEqual', list(range(200)), list(range(199))),
            ('assertNotEqual', 1, 2), ('assertNotEqual', 1, 1), ('assertTrue', 0), ('assertTrue', [], 'empty'), ('assertTrue', 1), ('assertFalse', 'x'), ('assertFalse', ''),
            ('assertIs', 1, 1.0), ('assertIsNot', None, None), ('assertIsNone', 5), ('assertIsNone', None), ('assertIsNotNone', None), ('assertIn', 3, [1, 2]), ('assertIn', 'a', 'abc'),
            ('assertNotIn', 1, [1]), ('assertIsInstance', 1, str), ('assertIsInstance', 1, (str, list)), ('assertNotIsInstance', 1, int), ('assertNotIsInstance', 1, (str, int)),
            ('assertIsSubclass', int, str), ('assertIsSubclass', bool, int), ('assertIsSubclass', 5, int), ('assertNotIsSubclass', bool, (str, int)), ('assertIsSubclass', int, (str, list)),
            ('assertAlmostEqual', 1.0, 1.00000001), ('assertAlmostEqual', 1.0, 1.1), ('assertAlmostEqual', 1, 1.2, 0), ('assertNotAlmostEqual', 1.0, 1.00000001), ('assertNotAlmostEqual', 1, 2),
            ('assertGreater', 1, 2), ('assertGreaterEqual', 1, 2), ('assertLess', 2, 1), ('assertLessEqual', 2, 1), ('assertLess', 1, 2), ('assertRegex', 'abc', 'b+'), ('assertRegex', 'abc', 'x'),
            ('assertNotRegex', 'abc', 'b'), ('assertNotRegex', 'abc', re.compile('x')), ('assertCountEqual', [1, 2, 2], [2, 1, 2]), ('assertCountEqual', [1, 1, 2], [2, 3]), ('assertCountEqual', [[1], [1]], [[1], [2]]),
            ('assertSequenceEqual', [1], (1,)), ('assertSequenceEqual', [1], (2, 3)), ('assertSequenceEqual', 5, []), ('assertListEqual', [1], (1,)), ('assertTupleEqual', (1, 2), (1, 3)),
            ('assertSetEqual', {1}, [1]), ('assertSetEqual', 5, {1}), ('assertDictEqual', {}, []), ('assertMultiLineEqual', 'a', 5), ('assertStartsWith', 'abc', 'ab'), ('assertStartsWith', 'abc', 'b'),
            ('assertStartsWith', 'abc', ('x', 'y')), ('assertNotStartsWith', 'abc', ('x', 'a')), ('assertEndsWith', 'abc', 'x'), ('assertNotEndsWith', b'abc', b'c'), ('assertStartsWith', b'a', 'a'),
            ('assertHasAttr', 1, 'real'), ('assertHasAttr', 1, 'x'), ('assertNotHasAttr', int, 'real'), ('assertHasAttr', re, 'zzz'), ('fail',), ('fail', 'text'), ('skipTest', 'later'),
            ('assertRaises', ValueError, int, 'x'), ('assertRaises', ValueError, int, '1'), ('assertRaises', KeyError, int, 'x'), ('assertRaises', 5, int), ('assertRaises', (ValueError, TypeError), int, []),
            ('assertRaisesRegex', ValueError, 'invalid', int, 'x'), ('assertRaisesRegex', ValueError, 'nope', int, 'x'), ('assertWarns', UserWarning, warnings.warn, 'w'), ('assertWarns', UserWarning, int),
            ('assertWarnsRegex', UserWarning, 'abc', warnings.warn, 'w'), ('assertWarns', 5, int)):
    show(*row)
show('assertAlmostEqual', 1, 2, delta=0.5)
show('assertNotAlmostEqual', 1, 1.2, delta=0.5)
show('assertAlmostEqual', 1, 2, delta=1, places=2)
show('assertRaises', ValueError, wrong=1)
with check.assertRaises(ValueError) as caught:
    int('x')
print(caught.exception, type(caught).__name__)
with check.assertWarns(DeprecationWarning) as caught:
    warnings.warn('old', DeprecationWarning)
print(caught.warning, caught.lineno > 0)
with check.assertLogs('svc', level='INFO') as logs:
    logging.getLogger('svc').info('hello %s', 1)
    logging.getLogger('svc.sub').error('bad')
    logging.getLogger('svc').debug('unseen')
print(logs.output, [r.levelname for r in logs.records])
for manager in (lambda: check.assertLogs('svc'), lambda: check.assertNoLogs('svc'), lambda: check.assertRaises(KeyError, msg='note')):
    try:
        with manager():
            logging.getLogger('svc').warning('w') if manager().__class__.__name__ == '_AssertLogsContext' and manager().no_logs else None
    except AssertionError as error:
        print(error)
check.longMessage = False
show('assertEqual', 1, 2, 'only this')
check.longMessage = True
check.maxDiff = 10
show('assertEqual', {'a': 1}, {'a': 2})


# === running ===
class Vector:
    def __init__(self, *items):
        self.items = items

    def dot(self, other):
        if len(self.items) != len(other.items):
            raise ValueError('sizes differ')
        return sum(a * b for a, b in zip(self.items, other.items))


class TestVector(TestCase):
    """Tests of vectors."""

    @classmethod
    def setUpClass(cls):
        print('setUpClass')
        cls.addClassCleanup(print, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')

    def setUp(self):
        self.v = Vector(1, 2)
        self.addCleanup(print, 'cleanup', self._testMethodName)

    def test_dot(self):
        """Products are summed.

        More text."""
        self.assertEqual(self.v.dot(Vector(3, 4)), 11)

    def test_sizes(self):
        with self.assertRaisesRegex(ValueError, 'differ'):
            self.v.dot(Vector(1))

    def test_wrong(self):
        self.assertEqual(self.v.dot(self.v), 6, 'sum of squares')

    def test_error(self):
        self.v.cross(self.v)

    @unittest.skip('not written')
    def test_skipped(self):
        self.fail()

    @unittest.skipIf(True, 'condition')
    def test_skipped_if(self):
        pass

    @unittest.skipUnless(True, 'no')
    def test_not_skipped(self):
        self.skipTest('inside')

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in range(4):
            with self.subTest('odd', i=i):
                with self.subTest(j=-i):
                    self.assertEqual(i % 2, 0)

    def helper(self):
        raise AssertionError('never called')


class TestAsync(IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        await asyncio.sleep(0)
        self.ready = True
        self.addAsyncCleanup(self.leave)

    async def leave(self):
        print('left')

    async def asyncTearDown(self):
        print('asyncTearDown')

    async def test_await(self):
        self.assertTrue(self.ready)
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(asyncio.sleep(10), 0.1)

    def test_plain(self):
        self.assertEqual(1, 2)


@unittest.skip('whole class')
class TestNothing(TestCase):
    def test_a(self):
        pass


class TestBroken(TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError('no fixture')

    def test_a(self):
        pass


def run(tests, **options):
    stream = io.StringIO()
    result = TextTestRunner(stream=stream, **options).run(tests)
    print(re.sub(r'in \d+\.\d+s', 'in 0s', stream.getvalue()))
    print(result, result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), result.skipped, len(result.expectedFailures), result.unexpectedSuccesses)
    return result


load = unittest.defaultTestLoader.loadTestsFromTestCase
result = run(load(TestVector), verbosity=2)
run(load(TestVector))
run(load(TestVector), verbosity=0, failfast=True)
run(TestSuite([load(TestAsync), load(TestNothing), load(TestBroken)]), verbosity=2)
run(TestSuite())
run(TestSuite([FunctionTestCase(lambda: print('ran'), setUp=lambda: print('up'), tearDown=lambda: print('down'), description='a function')]), verbosity=2)
run(load(TestVector), buffer=True, descriptions=False)
suite = load(TestVector)
print(suite.countTestCases(), [str(t) for t in suite][:2], [t.id() for t in suite][-1], repr(next(iter(suite))), TestVector('test_dot').shortDescription(), TestVector('test_dot') == TestVector('test_dot'))
print(TestLoader().getTestCaseNames(TestVector))
for make in (lambda: TestVector('nothing'), lambda: suite.addTest(5), lambda: suite.addTest(TestVector), lambda: suite.addTests('abc'), lambda: load(TestSuite)):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
plain = TestResult()
TestVector('test_wrong').run(plain)
print(plain, plain.failures[0][1].splitlines()[-1])
TestVector('test_dot').debug()
try:
    TestVector('test_wrong').debug()
except AssertionError as error:
    print(error)
cleanups = []
unittest.addModuleCleanup(cleanups.append, 1)
unittest.addModuleCleanup(cleanups.append, 2)
unittest.doModuleCleanups()
print(cleanups, issubclass(TextTestResult, TestResult), unittest.SkipTest.__mro__[1], unittest.main is unittest.TestProgram, callable(unittest.enterModuleContext), unittest.expectedFailure.__name__)

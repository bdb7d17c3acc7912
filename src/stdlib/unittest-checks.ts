/** Module `unittest`: the assert methods. CPython: Lib/unittest/case.py and util.py. */

/** Frozen Python of the module. */
export const UNITTEST_CHECKS = `
import collections as _collections
import contextlib as _contextlib
import re as _re
import sys
import types as _types
import warnings as _warnings

__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
           'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'addModuleCleanup',
           'doModuleCleanups', 'enterModuleContext']

_MAX_LENGTH = 80
_PLACEHOLDER = 12
_MIN_PART = 5
_MIN_DIFF = _MAX_LENGTH - 3 * _MIN_PART - 2 * _PLACEHOLDER


def _safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    return result if not short or len(result) < _MAX_LENGTH else result[:_MAX_LENGTH] + ' [truncated]...'


def _shorten(s, prefixlen, suffixlen):
    left_out = len(s) - prefixlen - suffixlen
    return f'{s[:prefixlen]}[{left_out} chars]{s[len(s) - suffixlen:]}' if left_out > _PLACEHOLDER else s


def _shown_pair(*args):
    """The reprs of two values: of long ones what differs."""
    from os.path import commonprefix
    args = tuple(map(_safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    prefix = commonprefix(args)
    size = len(prefix)
    common = _MAX_LENGTH - (longest - size + _MIN_PART + _PLACEHOLDER)
    if common > _MIN_PART:
        prefix = _shorten(prefix, _MIN_PART, common)
        return tuple([prefix + s[size:] for s in args])
    prefix = _shorten(prefix, _MIN_PART, _MIN_PART)
    return tuple([prefix + _shorten(s[size:], _MIN_DIFF, _MIN_PART) for s in args])


def _strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def _line_diff(first, second):
    """Two values printed over several lines, and how the lines differ."""
    import difflib
    import pprint
    return '\\n' + '\\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))


def _count_differences(first, second):
    """Triples (count in first, count in second, item) of what is in one more often than in the other."""
    try:
        s, t = _collections.Counter(first), _collections.Counter(second)
    except TypeError:
        return _unhashable_differences(list(first), list(second))
    return [(n, t[item], item) for item, n in s.items() if n != t[item]] + [(0, n, item) for item, n in t.items() if item not in s]


def _unhashable_differences(s, t):
    gone = object()
    result = []
    for i, item in enumerate(s):
        if item is gone:
            continue
        counts = [0, 0]
        for which, items, start in ((0, s, i), (1, t, 0)):
            for j in range(start, len(items)):
                if items[j] == item:
                    counts[which] += 1
                    items[j] = gone
        if counts[0] != counts[1]:
            result.append((counts[0], counts[1], item))
    for i, item in enumerate(t):
        if item is gone:
            continue
        count = 0
        for j in range(i, len(t)):
            if t[j] == item:
                count += 1
                t[j] = gone
        result.append((0, count, item))
    return result


class _Context:
    """What an assert method gives that is used in a with statement."""

    def __init__(self, test_case):
        self.test_case = test_case
        self.msg = None

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _ExpectingContext(_Context):
    def __init__(self, expected, test_case, expected_regex=None):
        _Context.__init__(self, test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else _re.compile(expected_regex)
        self.obj_name = None

    def handle(self, name, args, kwargs):
        every = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all([isinstance(each, type) and issubclass(each, self._base_type) for each in every]):
            raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        callable_obj, *args = args
        self.obj_name = getattr(callable_obj, '__name__', None) or str(callable_obj)
        with self:
            callable_obj(*args, **kwargs)

    def _name(self):
        return getattr(self.expected, '__name__', None) or str(self.expected)

    def _by(self, what):
        self._raiseFailure(f'{self._name()} not {what} by {self.obj_name}' if self.obj_name else f'{self._name()} not {what}')

    def _mismatch(self, error):
        self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{error}"')


class _AssertRaisesContext(_ExpectingContext):
    """A context manager used to implement TestCase.assertRaises* methods."""

    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._by('raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._mismatch(exc_value)
        return True

    @classmethod
    def __class_getitem__(cls, item):
        return _types.GenericAlias(cls, item)


class _AssertWarnsContext(_ExpectingContext):
    """A context manager used to implement TestCase.assertWarns* methods."""

    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        self.warnings_manager = _warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        _warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for caught in self.warnings:
            warning = caught.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = caught.filename
            self.lineno = caught.lineno
            return
        if first is not None:
            self._mismatch(first)
        self._by('triggered')


_LoggingWatcher = _collections.namedtuple('_LoggingWatcher', ['records', 'output'])


class _AssertLogsContext(_Context):
    """A context manager for assertLogs() and assertNoLogs()"""

    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        _Context.__init__(self, test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        import logging
        logger = self.logger_name if isinstance(self.logger_name, logging.Logger) else logging.getLogger(self.logger_name)
        self.logger = logger
        watcher = self.watcher = _LoggingWatcher([], [])

        class _CapturingHandler(logging.Handler):
            def flush(self):
                pass

            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        handler = _CapturingHandler()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        self.old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        handlers, level, propagate = self.old
        self.logger.handlers = handlers
        self.logger.propagate = propagate
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._raiseFailure(f'Unexpected logs found: {self.watcher.output!r}')
        elif not self.watcher.records:
            self._raiseFailure(f'no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}')


class _Checks:
    """The assert methods of TestCase."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    def fail(self, msg=None):
        """Fail immediately, with the given message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f'\\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'

    def _unless(self, is_so, msg, *standardMsg):
        """Fails unless the condition holds; the message is made of values and the words between them."""
        if not is_so:
            self.fail(self._formatMessage(msg, ''.join([part if i % 2 else _safe_repr(part) for i, part in enumerate(standardMsg)])))

    def assertFalse(self, expr, msg=None):
        """Check that the expression is false."""
        self._unless(not expr, msg, expr, ' is not false')

    def assertTrue(self, expr, msg=None):
        """Check that the expression is true."""
        self._unless(expr, msg, expr, ' is not true')

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless an exception of class expected_exception is raised by the callable or in the with statement."""
        return _AssertRaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Asserts that the message in a raised exception matches a regex."""
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning of class expected_warning is triggered."""
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Asserts that the message in a triggered warning matches a regexp."""
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless a log message of level or higher is emitted on the logger or its children."""
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail unless no log messages of level or higher are emitted."""
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            asserter = self._type_equality_funcs.get(type(first))
            if asserter is not None:
                return getattr(self, asserter) if isinstance(asserter, str) else asserter
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, '%s != %s' % _shown_pair(first, second)))

    def assertEqual(self, first, second, msg=None):
        """Fail if the two objects are unequal as determined by the '==' operator."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail if the two objects are equal as determined by the '!=' operator."""
        self._unless(first != second, msg, first, ' == ', second)

    def _is_near(self, first, second, places, delta):
        """Whether two numbers are almost equal, the difference, and how that is said."""
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, diff, f'{_safe_repr(delta)} delta'
        places = 7 if places is None else places
        return round(diff, places) == 0, diff, f'{places!r} places'

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects are unequal as determined by their difference rounded to places (7), or more than delta."""
        if first == second:
            return
        is_near, diff, how = self._is_near(first, second, places, delta)
        self._unless(is_near, msg, first, ' != ', second, f' within {how} (', diff, ' difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects are equal as determined by their difference."""
        is_near, diff, how = self._is_near(first, second, places, delta)
        shown = f' within {how} (' if delta is not None else f' within {how}'
        rest = (shown, diff, ' difference)') if delta is not None else (shown,)
        self._unless(not first == second and not is_near, msg, first, ' == ', second, *rest)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """An equality assertion for ordered sequences (like lists and tuples)."""
        name = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {_safe_repr(seq)}')
        differing = None
        sizes = []
        for which, seq in (('First', seq1), ('Second', seq2)):
            try:
                sizes.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = f'{which} {name} has no length.    Non-sequence?'
                break
        if differing is None:
            if seq1 == seq2:
                return
            differing = f'{name.capitalize()}s differ: %s != %s\\n' % _shown_pair(seq1, seq2)
            found = self._first_difference(seq1, seq2, sizes, name)
            if found is None and sizes[0] == sizes[1] and seq_type is None and type(seq1) != type(seq2):
                # The sequences are the same, but have differing types.
                return
            differing += (found or '') + self._extra_elements(seq1, seq2, sizes, name)
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, _line_diff(seq1, seq2))))

    def _first_difference(self, seq1, seq2, sizes, name):
        for i in range(min(sizes)):
            items = []
            for which, seq in (('first', seq1), ('second', seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    return f'\\nUnable to index element {i} of {which} {name}\\n'
            if items[0] != items[1]:
                return f'\\nFirst differing element {i}:\\n%s\\n%s\\n' % _shown_pair(*items)
        return None

    def _extra_elements(self, seq1, seq2, sizes, name):
        if sizes[0] == sizes[1]:
            return ''
        which, seq = ('First', seq1) if sizes[0] > sizes[1] else ('Second', seq2)
        shorter = min(sizes)
        text = f'\\n{which} {name} contains {max(sizes) - shorter} additional elements.\\n'
        try:
            return text + f'First extra element {shorter}:\\n{_safe_repr(seq[shorter])}\\n'
        except (TypeError, IndexError, NotImplementedError):
            return text + f'Unable to index element {shorter} of {which.lower()} {name}\\n'

    def assertListEqual(self, list1, list2, msg=None):
        """A list-specific equality assertion."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """A tuple-specific equality assertion."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """A set-specific equality assertion."""
        lines = []
        for which, one, other, title in (('first', set1, set2, 'Items in the first set but not the second:'),
                                         ('second', set2, set1, 'Items in the second set but not the first:')):
            try:
                difference = one.difference(other)
            except TypeError as e:
                self.fail(f'invalid type when attempting set difference: {e}')
            except AttributeError as e:
                self.fail(f'{which} argument does not support set difference: {e}')
            if difference:
                lines.append(title)
                lines.extend(map(repr, difference))
        if lines:
            self.fail(self._formatMessage(msg, '\\n'.join(lines)))

    def assertIn(self, member, container, msg=None):
        """Just like self.assertTrue(a in b), but with a nicer default message."""
        self._unless(member in container, msg, member, ' not found in ', container)

    def assertNotIn(self, member, container, msg=None):
        """Just like self.assertTrue(a not in b), but with a nicer default message."""
        self._unless(member not in container, msg, member, ' unexpectedly found in ', container)

    def assertIs(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is b), but with a nicer default message."""
        self._unless(expr1 is expr2, msg, expr1, ' is not ', expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is not b), but with a nicer default message."""
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, f'unexpectedly identical: {_safe_repr(expr1)}'))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = self._truncateMessage('%s != %s' % _shown_pair(d1, d2), _line_diff(d1, d2))
            self.fail(self._formatMessage(msg, text))

    def assertCountEqual(self, first, second, msg=None):
        """Asserts that two iterables have the same elements, the same number of times, without regard to order."""
        differences = _count_differences(list(first), list(second))
        if differences:
            lines = [f'First has {n}, Second has {m}:  {item!r}' for n, m, item in differences]
            self.fail(self._formatMessage(msg, self._truncateMessage('Element counts were not equal:\\n', '\\n'.join(lines))))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Assert that two multi-line strings are equal."""
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        texts = first, second
        if first and second:
            if first[-1] != '\\n' or second[-1] != '\\n':
                texts = first + '\\n', second + '\\n'
        elif second and second[-1] != '\\n':
            texts = first, second + '\\n'
        elif first and first[-1] != '\\n':
            texts = first + '\\n', second
        import difflib
        diff = '\\n' + ''.join(difflib.ndiff(texts[0].splitlines(keepends=True), texts[1].splitlines(keepends=True)))
        self.fail(self._formatMessage(msg, self._truncateMessage('%s != %s' % _shown_pair(first, second), diff)))

    def assertLess(self, a, b, msg=None):
        """Just like self.assertTrue(a < b), but with a nicer default message."""
        self._unless(a < b, msg, a, ' not less than ', b)

    def assertLessEqual(self, a, b, msg=None):
        """Just like self.assertTrue(a <= b), but with a nicer default message."""
        self._unless(a <= b, msg, a, ' not less than or equal to ', b)

    def assertGreater(self, a, b, msg=None):
        """Just like self.assertTrue(a > b), but with a nicer default message."""
        self._unless(a > b, msg, a, ' not greater than ', b)

    def assertGreaterEqual(self, a, b, msg=None):
        """Just like self.assertTrue(a >= b), but with a nicer default message."""
        self._unless(a >= b, msg, a, ' not greater than or equal to ', b)

    def assertIsNone(self, obj, msg=None):
        """Same as self.assertTrue(obj is None), with a nicer default message."""
        self._unless(obj is None, msg, obj, ' is not None')

    def assertIsNotNone(self, obj, msg=None):
        """Included for symmetry with assertIsNone."""
        if obj is None:
            self.fail(self._formatMessage(msg, 'unexpectedly None'))

    def assertIsInstance(self, obj, cls, msg=None):
        """Same as self.assertTrue(isinstance(obj, cls)), with a nicer default message."""
        if not isinstance(obj, cls):
            some = 'any of ' if isinstance(cls, tuple) else ''
            self.fail(self._formatMessage(msg, f'{_safe_repr(obj)} is not an instance of {some}{cls!r}'))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Included for symmetry with assertIsInstance."""
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next((each for each in cls if isinstance(obj, each)), cls)
            self.fail(self._formatMessage(msg, f'{_safe_repr(obj)} is an instance of {cls!r}'))

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if not isinstance(cls, type):
                self.fail(self._formatMessage(msg, f'{cls!r} is not a class'))
            raise

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            some = 'any of ' if isinstance(superclass, tuple) else ''
            self.fail(self._formatMessage(msg, f'{cls!r} is not a subclass of {some}{superclass!r}'))

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            if isinstance(superclass, tuple):
                superclass = next((each for each in superclass if issubclass(cls, each)), superclass)
            self.fail(self._formatMessage(msg, f'{cls!r} is a subclass of {superclass!r}'))

    def _owner(self, obj):
        if isinstance(obj, _types.ModuleType):
            return f'module {obj.__name__!r}'
        return f'type object {obj.__name__!r}' if isinstance(obj, type) else f'{type(obj).__name__!r} object'

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self.fail(self._formatMessage(msg, f'{self._owner(obj)} has no attribute {name!r}'))

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self.fail(self._formatMessage(msg, f'{self._owner(obj)} has unexpected attribute {name!r}'))

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail the test unless the text matches the regular expression."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, 'expected_regex must not be empty.'
            expected_regex = _re.compile(expected_regex)
        if not expected_regex.search(text):
            self.fail(self._formatMessage(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail the test if the text matches the regular expression."""
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = _re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self.fail(self._formatMessage(msg, f'Regex matched: {match.group()!r} matches {unexpected_regex.pattern!r} in {text!r}'))

    def _has_affix(self, s, affix, method, msg):
        try:
            return getattr(s, method)(affix)
        except (AttributeError, TypeError):
            for each in affix if isinstance(affix, tuple) else (affix,):
                if isinstance(each, str) and not isinstance(s, str):
                    self.fail(self._formatMessage(msg, f'Expected str, not {type(s).__name__}'))
                if isinstance(each, (bytes, bytearray)) and not isinstance(s, (bytes, bytearray)):
                    self.fail(self._formatMessage(msg, f'Expected bytes, not {type(s).__name__}'))
            raise

    def _with_affix(self, s, affix, method, verb, msg):
        if not self._has_affix(s, affix, method, msg):
            some = 'any of ' if isinstance(affix, tuple) else ''
            self.fail(self._formatMessage(msg, f"{_safe_repr(s, short=True)} doesn't {verb} with {some}{_safe_repr(affix)}"))

    def _without_affix(self, s, affix, method, verb, msg):
        if self._has_affix(s, affix, method, msg):
            if isinstance(affix, tuple):
                affix = next((each for each in affix if getattr(s, method)(each)), affix)
            self.fail(self._formatMessage(msg, f'{_safe_repr(s, short=True)} {verb}s with {_safe_repr(affix)}'))

    def assertStartsWith(self, s, prefix, msg=None):
        self._with_affix(s, prefix, 'startswith', 'start', msg)

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._without_affix(s, prefix, 'startswith', 'start', msg)

    def assertEndsWith(self, s, suffix, msg=None):
        self._with_affix(s, suffix, 'endswith', 'end', msg)

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._without_affix(s, suffix, 'endswith', 'end', msg)
`;

# expect: value
# stdout-any
# Natives behind modules, called with what their own Python never gives them.
import _csv, _urlcode, _html, _difflib, _inspect, csv


def t(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


t(lambda: _urlcode._quote(3, 4))
t(lambda: _urlcode._quote(b'a', 4))
t(lambda: _urlcode._unquote('x'))
t(lambda: _html._is_reference(3))
t(lambda: _html.unescape(3))
t(lambda: _difflib._longest(3, 0, 0, 3, 0, 0))
t(lambda: _difflib._longest(['a'], 'x', None, {'a': [None]}, (), 9))
t(lambda: _inspect._source(3))
t(lambda: _csv._format('', '"', '', True, False, '', 0, False))
t(lambda: _csv._format(3, '"', '', True, False, '', 0, False))
t(lambda: _csv._format(',', '"', '', True, False, '', 'x', False))
t(lambda: _csv._reader(iter(['a']), 3, 3, 3))
t(lambda: _csv._row(3, []))
f = _csv._format(',', '"', '', True, False, '', 0, False)
t(lambda: _csv._reader(iter(['a']), 3, f, 3))
t(lambda: list(_csv._reader(3, 3, f, [10])))
t(lambda: list(_csv._reader(iter(['a,b']), 3, f, [])))
t(lambda: _csv._row_asked(f, [object()]))
t(lambda: _csv._row_asked(f, [(1, 2)]))
t(lambda: _csv._row_asked(f, (x for x in [1])))
t(lambda: next(_csv._reader(iter(['a'] * 3), 3, f, ['x'])))

def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# === the number of arguments names the class that is called ===
class S(set): pass
t(lambda: S(1,2,3))
t(lambda: S([1],2))
t(lambda: set(1,2,3))
t(lambda: frozenset(1,2,3))
class FS(frozenset): pass
t(lambda: FS(1,2,3))
t(lambda: S(a=1))
t(lambda: FS(a=1))

# === arguments are looked at from left to right ===
from string.templatelib import Interpolation, Template
t(lambda: Interpolation())
t(lambda: Interpolation(1, 2))
t(lambda: Interpolation(1, 2, 3))
t(lambda: Interpolation(1, 'a', 3))
t(lambda: Interpolation(1, 'a', 'x'))
t(lambda: Interpolation(1, 'a', 's', 3))
t(lambda: Interpolation(1, 2, 'x', 3))
t(lambda: Interpolation(1, 'a', 'x', 3))
t(lambda: Interpolation(1, 'a', conversion='x'))
t(lambda: Interpolation(1, 'a', conversion='ss'))
t(lambda: Interpolation(1, 'a', conversion=''))
t(lambda: Interpolation(1, 'a', None, None))
t(lambda: Interpolation(1, 'a', None, '', 5))
t(lambda: Interpolation(1, foo=3))
t(lambda: Interpolation(value=1, foo=3))
t(lambda: Interpolation(expression=1))
t(lambda: Template(1))
t(lambda: Template('a', 1, 'b'))
t(lambda: Template(a=1))

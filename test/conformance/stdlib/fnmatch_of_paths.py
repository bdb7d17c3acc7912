import fnmatch, calendar, ipaddress, pathlib
class Same:
    def __hash__(self): print('hash'); return 1
    def __eq__(self, o): print('eq'); return True
    def __len__(self): print('len'); return 2**70
class P:
    def __fspath__(self): return 'a*'
class B:
    def __fspath__(self): return b'a*'
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for p in (Same(), 5, None, P(), B(), pathlib.PurePosixPath('a*'), b'a*', 'a*', ()):
    for n in ('fnmatch', 'fnmatchcase', 'filter', 'filterfalse', 'translate'):
        print(n, end=' ')
        if n == 'translate': t(lambda: fnmatch.translate(p)); continue
        t(lambda: getattr(fnmatch, n)(['ab', 'b'] if 'filter' in n else 'ab', p))
for n in (5, Same(), b'ab', P(), pathlib.PurePosixPath('ab')):
    for f in (lambda: fnmatch.fnmatch(n, 'a*'), lambda: fnmatch.fnmatchcase(n, 'a*'), lambda: fnmatch.filter([n], 'a*'), lambda: fnmatch.filterfalse([n], 'a*')): t(f)
for m in ((5,), (1, 2), 7, 'x', ()):
    t(lambda: str(calendar.IllegalMonthError(m))); t(lambda: str(calendar.IllegalWeekdayError(m)))
x = ipaddress.IPv4Network('192.0.2.0/31')
for d in (398643.0, 70.9, 'x', 5): t(lambda: list(x.subnets(d)))

import io
import warnings, sys
class W:
    def write(self, s): sys.stdout.write('ERR ' + s.replace('\n', '\\n\n') if s else '')
    def flush(self): pass
kept = warnings.filters[:]
sys.stderr = W()
print(sorted(n for n in warnings.__all__))
def f(): warnings.warn('plain')
f(); f()
warnings.warn('dep', DeprecationWarning); warnings.warn(UserWarning('inst')); warnings.warn('rt', RuntimeWarning)
for i in range(3): warnings.warn('loop')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('one', DeprecationWarning); warnings.warn('two'); f()
    print([(str(x.message), x.category, x.lineno > 0, x.file, x.line, x.source) for x in w], w[0])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('boom', RuntimeWarning)
    except RuntimeWarning as e: print('raised', e)
with warnings.catch_warnings(action='ignore'): warnings.warn('hidden')
warnings.filterwarnings('ignore', message='.*skip.*'); warnings.warn('please skip me'); warnings.warn('not me')
warnings.filterwarnings('error', category=FutureWarning)
try: warnings.warn('fw', FutureWarning)
except FutureWarning as e: print('raised', e)
for a in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'UserWarning'), lambda: warnings.simplefilter('zz'), lambda: warnings.filterwarnings('zz'), lambda: warnings.filterwarnings('ignore', message=3), lambda: warnings.filterwarnings('ignore', category=3), lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.simplefilter('ignore', lineno='a'), lambda: warnings.filterwarnings('ignore', module=3), lambda: warnings.filterwarnings('ignore', category=int)):
    try: a()
    except Exception as e: print(type(e).__name__, e)
warnings.resetwarnings(); print(warnings.filters); warnings.warn('dep2', DeprecationWarning)
print(repr(warnings.formatwarning('m', UserWarning, 'f.py', 3)), repr(warnings.formatwarning('m', UserWarning, 'f.py', 3, 'line  ')))
warnings.showwarning('m', UserWarning, 'f.py', 3); warnings.showwarning('m', UserWarning, 'f.py', 3, sys.stdout, 'src')
warnings.warn_explicit('ex', UserWarning, 'g.py', 7); warnings.warn_explicit('ex', UserWarning, 'g.py', 7, module='m', registry={}); warnings.warn_explicit('ex2', UserWarning, 'g.py', 8, source=3)
def show(message, category, filename, lineno, file=None, line=None): print('SHOW', message, category.__name__, lineno, file, line)
old = warnings.showwarning; warnings.showwarning = show; warnings.warn('custom'); warnings.showwarning = old
of = warnings.formatwarning; warnings.formatwarning = lambda m, c, f, l, line=None: f'FMT {m} {c.__name__}\n'; warnings.warn('formatted'); warnings.formatwarning = of
@warnings.deprecated('use g')
def old_f(): return 1
print(old_f(), old_f.__deprecated__)
@warnings.deprecated('no class', category=None)
class C: pass
print(C(), C.__deprecated__) if 0 else print(C.__deprecated__)
@warnings.deprecated('old class')
class D:
    def __init__(self, x): self.x = x
print(D(3).x)
class E(D): pass
print(E(4).x)
class M(Warning): pass
warnings.warn('mine', M); warnings.warn('multi\nline')
m = warnings.WarningMessage('a', UserWarning, 'f', 1); print(m)
warnings.simplefilter('once'); 
for i in range(2): warnings.warn('o1')
warnings.simplefilter('module')
for i in range(2): warnings.warn('m1')
warnings.simplefilter('default')
for i in range(2): warnings.warn('d1')
warnings.simplefilter('always')
for i in range(2): warnings.warn('a1')
warnings.simplefilter('ignore', append=True); print(len(warnings.filters), warnings.filters[0], warnings.filters[-1])
with warnings.catch_warnings(record=True, category=UserWarning, action='error') as w: print(w)
print(warnings.catch_warnings(record=True))

def helper():
    warnings.warn('in the caller', stacklevel=2)


def caller():
    helper()


caller()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    caller()
    print(caught[0].lineno - caller.__code__.co_firstlineno, str(caught[0].message))
cm = warnings.catch_warnings()
cm.__enter__()
try:
    cm.__enter__()
except RuntimeError as error:
    print(error)
cm.__exit__(None, None, None)
warnings.filters[:] = kept
sys.stderr = sys.__stderr__

# === a file and a line can be anything ===
for place in ({}, [], None, 5):
    print(warnings.formatwarning('abc', DeprecationWarning, place, 7), warnings.formatwarning('abc', DeprecationWarning, 'f', place), end='')

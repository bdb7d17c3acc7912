import logging, sys, io
import logging.handlers
class Tee:
    def write(self, s): sys.stdout.write('> ' + s)
    def flush(self): pass
tee = Tee()
print(sorted(logging.__all__))
logging.basicConfig(stream=tee, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(lineno)d:%(funcName)s:%(message)s')
log = logging.getLogger('app.db')
def work():
    log.debug('d %s', 1); log.info('i %d %s', 2, 'x'); log.warning('w'); log.error('e %(a)s', {'a': 5}); log.critical('c'); log.log(25, 'lvl'); logging.info('root')
work()
try: 1/0
except ZeroDivisionError as e:
    log.exception('failed'); log.error('again', exc_info=True); log.error('third', exc_info=e); log.info('none', exc_info=False)
log.error('no exc', exc_info=True)
def inner(): log.info('lvl', stacklevel=2)
def outer(): inner()
outer()
print(log, logging.getLogger(), log.parent, log.getEffectiveLevel(), log.level, log.isEnabledFor(10), log.hasHandlers(), log.propagate, log.name, logging.root.handlers)
a = logging.getLogger('a'); abc = logging.getLogger('a.b.c'); ab = logging.getLogger('a.b'); print(abc.parent is ab, ab.parent is a, a.parent is logging.root, a.getChild('z'), a.getChildren() == {ab, logging.getLogger('a.z')}, logging.getLogger('a') is a, logging.getLogger('root') is logging.root)
a.setLevel('ERROR'); print(abc.getEffectiveLevel(), abc.isEnabledFor(logging.WARNING)); abc.warning('hidden'); abc.error('shown')
logging.disable(logging.ERROR); log.error('off'); log.critical('on'); logging.disable(logging.NOTSET); log.error('back')
h = logging.StreamHandler(tee); h.setLevel(logging.WARNING); h.setFormatter(logging.Formatter('[{levelname:>8}] {message} {user}', style='{', defaults={'user': 'nobody'})); a.addHandler(h); a.propagate = False; a.setLevel(10)
a.info('quiet'); a.warning('loud'); a.warning('named', extra={'user': 'bob'}); print(h, a.handlers)
class F(logging.Filter):
    def filter(self, r): r.extra = 'EX'; return 'secret' not in r.getMessage()
h.addFilter(F()); h.setFormatter(logging.Formatter('$levelname $message ${extra}', style='$')); a.warning('secret x'); a.warning('ok'); h.filters.clear(); h.addFilter(lambda r: r.levelno > 30); a.warning('no'); a.error('yes %s', 'bad', extra={'extra': 1}) 
a.removeHandler(h); a.removeHandler(h); a.propagate = True
ad = logging.LoggerAdapter(log, {'req': 7}); ad.info('adapted'); print(ad, ad.name, ad.isEnabledFor(10))
class A2(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['req']}] {msg}", kw
A2(log, {'req': 9}).warning('x %s', 1)
try: log.info('o', extra={'message': 1})
except KeyError as e: print(e)
for f in (lambda: log.setLevel('nope'), lambda: log.setLevel(3.5), lambda: log.log('x','y'), lambda: logging.getLogger(3), lambda: logging.Formatter('plain'), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(message)s', style='!'), lambda: logging.Formatter('$', style='$'), lambda: logging.basicConfig(foo=1, force=True), lambda: logging.basicConfig(stream=1, filename='x', force=True), lambda: logging.Handler().emit(1), lambda: logging.Formatter('%(nope)s').format(logging.makeLogRecord({})), lambda: logging.setLoggerClass(int), lambda: logging.Formatter('{a-b}', style='{'), lambda: logging.Formatter('{a!z}', style='{')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(logging.getLevelName(30), logging.getLevelName('INFO'), logging.getLevelName(31), logging.getLevelName('x'), logging.getLevelNamesMapping()); logging.addLevelName(15, 'TRACE'); print(logging.getLevelName(15), logging.getLevelName('TRACE'))
r = logging.makeLogRecord({'msg': 'hi %s', 'args': ('x',), 'levelname': 'L'}); print(r, r.getMessage(), r.name, logging.Formatter().format(r), r.filename, r.module)
r = logging.LogRecord('n', 20, '/a/b/c.py', 5, 'm', (), None, 'fn'); print(r, r.filename, r.module, r.levelname, r.threadName, r.processName, sorted(set(vars(r)) - {'created','msecs','relativeCreated'}))
logging.root.handlers.clear()
logging.basicConfig(handlers=[logging.StreamHandler(tee), logging.NullHandler()], level='INFO', format='{levelname}-{message}', style='{'); logging.info('two'); logging.debug('no'); logging.basicConfig(level=10); logging.debug('still no'); logging.basicConfig(level=10, stream=tee, force=True); logging.debug('now')
m = logging.handlers.MemoryHandler(3, target=logging.StreamHandler(tee)); q = logging.getLogger('mem'); q.propagate = False; q.addHandler(m); q.info('1'); q.info('2'); print(len(m.buffer)); q.info('3'); q.error('4'); m.close()
b = logging.BufferingFormatter(); print(repr(b.format([r, r])), repr(b.format([])))
class MyH(logging.Handler):
    def __init__(self): super().__init__(); self.got = []
    def emit(self, record): self.got.append((record.levelname, record.getMessage(), record.args, record.exc_info and record.exc_info[0]))
mh = MyH(); l = logging.getLogger('x.y'); l.addHandler(mh); l.setLevel(1); l.info('hello %s %s', 'a', 1); l.warning('%d items', 3); print(mh.got, mh, mh.name); mh.name = 'mine'; print(logging.getHandlerByName('mine') is mh, logging.getHandlerNames()); mh.close(); print(logging.getHandlerByName('mine'))
from contextlib import redirect_stderr
s = io.StringIO()
logging.root.handlers.clear(); logging.root.setLevel(30)
with redirect_stderr(s):
    logging.getLogger('last').warning('resort'); logging.getLogger('last').info('no'); logging.warning('first %s', 'basic'); logging.getLogger('last').warning('then')
print(repr(s.getvalue()))

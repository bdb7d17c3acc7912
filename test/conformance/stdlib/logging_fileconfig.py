# logging.config.fileConfig: from a file object and from a parser.
import configparser
import io
import logging
import logging.config
import logging.handlers
import sys

TEXT = '''
[loggers]
keys=root, app ,quiet

[handlers]
keys=out,memory,none

[formatters]
keys=plain,braces

[logger_root]
level=WARNING
handlers=out

[logger_app]
level=DEBUG
handlers=memory
qualname=app
propagate=0

[logger_quiet]
handlers=
qualname=quiet.part

[handler_out]
class=StreamHandler
level=INFO
formatter=plain
args=(sys.stdout,)

[handler_memory]
class=handlers.MemoryHandler
args=(1024*10, ERROR)
target=out

[handler_none]
class=logging.NullHandler
kwargs={'level': ERROR}

[formatter_plain]
format=%(levelname)s:%(name)s:%(message)s

[formatter_braces]
format={levelname} {message} {extra}
style={
defaults={'extra': 'none'}
class=logging.Formatter
'''


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


before = logging.getLogger('before')
child = logging.getLogger('app.child')
child.setLevel(logging.ERROR)
logging.getLogger('app')
logging.config.fileConfig(io.StringIO(TEXT))
logging.warning('to root %d', 1)
logging.info('not shown')
app = logging.getLogger('app')
app.debug('kept')
app.error('flushes')
print(before.disabled, child.disabled, child.level, child.propagate, app.propagate, app.level, logging.root.level)
print([type(handler).__name__ for handler in (*logging.root.handlers, *app.handlers)], [handler.name for handler in app.handlers], logging.root.handlers[0].level)
logging.getLogger('quiet.part').warning('propagated')
for handler in app.handlers:
    handler.close()

parser = configparser.ConfigParser()
parser.read_string(TEXT)
parser['formatters']['keys'] = 'plain'
parser['formatter_plain']['format'] = '%%(message)s!'
parser['handlers']['keys'] = 'out'
parser['logger_app']['handlers'] = 'out'
logging.config.fileConfig(parser, disable_existing_loggers=False)
logging.getLogger('app').info('again')
print(before.disabled)
logging.config.fileConfig(io.StringIO('[loggers]\nkeys=root\n[handlers]\nkeys=\n[formatters]\nkeys=\n[logger_root]\nlevel=%(wanted)s\nhandlers=\n'), {'wanted': 'ERROR'})
print(logging.root.level, logging.root.handlers)

attempt(lambda: logging.config.fileConfig('no such file.ini'))
attempt(lambda: logging.config.fileConfig(io.StringIO('')))
attempt(lambda: logging.config.fileConfig(io.StringIO('[formatters]\nkeys=a')))
for old, new in (('args=(sys.stdout,)', 'args=(nope,)'), ('class=StreamHandler', 'class=Nope'), ('keys=root,', 'keys=a,'), ('formatter=plain', 'formatter=nope'), ('level=WARNING', 'level=LOUD'), ('target=out', 'target=nope')):
    attempt(lambda: logging.config.fileConfig(io.StringIO(TEXT.replace(old, new))))

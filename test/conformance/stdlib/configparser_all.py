# === reading ===
import configparser
import io
from configparser import BasicInterpolation, ConfigParser, ExtendedInterpolation, RawConfigParser

print(configparser.__all__)


def show(act, *args, **named):
    try:
        print(repr(act(*args, **named)))
    except Exception as error:
        print(type(error).__mro__[1].__name__, type(error).__name__, error, getattr(error, 'args', None))


TEXT = '''
[DEFAULT]
ServerAliveInterval = 45
Compression: yes

[forge.example]
User = hg
; a comment
path = /srv/%(user)s
long = first
    second

    # not this one
    fourth
empty =
[topsecret.server.example]
Port = 50022
ratio = 0.25
ForwardX11 = no
percent = 50%%
Compression = off
'''
c = ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults(), len(c), list(c), 'DEFAULT' in c, 'x' in c, c.has_section('DEFAULT'))
print(c.options('forge.example'), c.items('forge.example'), c.items('forge.example', raw=True)[1])
s = c['topsecret.server.example']
print(s, s.name, s.parser is c, len(s), list(s), dict(s), 'port' in s, 'PORT' in s)
print(s.getint('Port'), s.getfloat('ratio'), s.getboolean('forwardx11'), c.getboolean('topsecret.server.example', 'compression'), s['percent'])
print(s.get('nothing'), s.get('nothing', 'x'), s.get('nothing', fallback=5), s.getint('nothing'), s.getint('nothing', 7), s.get('percent', raw=True))
print(c.get('forge.example', 'path', vars={'user': 'root'}), c.items('forge.example', vars={'User': 'x', 'y': '1'})[2:])
for act in (lambda: c.get('no', 'a'), lambda: c.get('forge.example', 'no'), lambda: c['no'], lambda: s['no'], lambda: c.items('no'),
            lambda: c.options('no'), lambda: c.getint('forge.example', 'user'), lambda: c.getboolean('forge.example', 'user'),
            lambda: c.get('no', 'a', fallback=None), lambda: c.getint('no', 'a', fallback=3), lambda: c.set('no', 'a', 'b'),
            lambda: c.remove_option('no', 'a'), lambda: c.set('forge.example', 'a', 5), lambda: c.set('forge.example', 'a', '%'),
            lambda: c.add_section('forge.example'), lambda: c.add_section('DEFAULT'), lambda: c.add_section(5), lambda: s.__setitem__('a', 5),
            lambda: c.__delitem__('DEFAULT'), lambda: c.__delitem__('no'), lambda: s.__delitem__('no')):
    show(act)

# === faults ===
for text in ('a = 1', '[a]\nb', '[a]\nx=1\n[a]', '[a]\nx=1\nX=2', '[a]\n=1', '[a]\nb\nc\n=d\nok=1', '[]\na=1', '[a\nb=1', '[a]\nb=%(c)s', '[a]\nb=%x',
             '[a]\nb=%(c', '[a]\nb=%(b)s', '[a]\nb=%', '[a] tail\nb=1', '[a]b]\nc=1'):
    p = ConfigParser()
    show(lambda: p.read_string(text, 'cfg.ini'))
    show(lambda: {n: dict(v) for n, v in p.items()})
show(lambda: ConfigParser().read_dict({'a': {'x': 1, 'X': 2}}))
show(lambda: ConfigParser().read_dict({1: {}, '1': {}}))
show(lambda: ConfigParser(interpolation='x'))

# === kinds of parsers ===
raw = RawConfigParser(allow_no_value=True, delimiters=('=>', '='), comment_prefixes=('//',), inline_comment_prefixes=('#', ';'), strict=False)
raw.read_string('[a]\nkey => v # note\nalone\n// c\nkey2=x;y ; z\n[a]\nkey = %(no)s\n[b]\n')
print({n: dict(v) for n, v in raw.items()})
out = io.StringIO()
raw.write(out)
raw.write(out, space_around_delimiters=False)
print(out.getvalue())
show(lambda: raw.read_string('[a]\nalone\n  more'))
show(lambda: raw.set('b', 'n', 5))
show(lambda: raw.get('b', 'n'))
ext = ConfigParser(interpolation=ExtendedInterpolation())
ext.read_string('[paths]\nhome=/h\nlib=${home}/lib\n[x]\nbin=${paths:lib}/bin\ncost=$$5\nbad=${no}\nworse=${a:b:c}\nopen=${x\nother=$y\nloop=${loop}\n')
print(ext['x']['bin'], ext['x']['cost'])
for key in ('bad', 'worse', 'open', 'other', 'loop'):
    show(lambda: ext['x'][key])
show(lambda: ext.set('x', 'n', '$'))
none = ConfigParser(interpolation=None)
none.read_dict({'a': {'b': '%(x)s', 'c': 1, 'd': None}} if False else {'a': {'b': '%(x)s', 'c': 1}})
print(none['a']['b'], none['a']['c'])
tight = ConfigParser(empty_lines_in_values=False, default_section='common')
tight.read_string('[common]\nz=0\n[a]\nb=1\n  2\n\n  c=3\n')
print(dict(tight['a']), tight.defaults(), tight.default_section)
kept = ConfigParser()
kept.optionxform = str
kept.read_string('[A]\nKey=1\nkey=2')
print(dict(kept['A']))
conv = ConfigParser(converters={'list': lambda v: [x.strip() for x in v.split(',')]})
conv.read_string('[a]\nitems = 1, 2,3')
print(conv.getlist('a', 'items'), conv['a'].getlist('items'), conv['a'].getlist('no'), conv.getlist('a', 'no', fallback=[]), sorted(conv.converters))
conv.converters['upper'] = str.upper
print(conv['a'].getupper('items'))
del conv.converters['list']
show(lambda: conv.getlist('a', 'items'))
show(lambda: conv.converters.__setitem__('', str))
free = ConfigParser(allow_unnamed_section=True)
free.read_string('a = 1\n[b]\nc=2')
print(free.sections(), free[configparser.UNNAMED_SECTION]['a'])
out = io.StringIO()
free.write(out)
print(out.getvalue())
show(lambda: ConfigParser().add_section(configparser.UNNAMED_SECTION))

# === changing and writing ===
w = ConfigParser({'base': '1'})
w['one'] = {'a': 'x', 'B': 'two\nlines'}
w['two'] = {}
w.set('two', 'q', '%%')
w['two']['r'] = 's'
w.add_section('three')
w.read_file(io.StringIO('[four]\nx=1\n'))
w.read_file(['[five]\n', 'y: 2\n'])
out = io.StringIO()
w.write(out)
print(out.getvalue())
print(w.remove_option('one', 'A'), w.remove_option('one', 'A'), w.remove_section('three'), w.remove_section('three'))
del w['two']['r']
print(w.popitem(), w.pop('two'), w.has_option('', 'base'), w.has_option('four', 'base'), w.has_option('no', 'x'))
w['four'] = {'new': '5'}
w['DEFAULT'] = {'d': '0'}
print({n: dict(v) for n, v in w.items()}, w.setdefault('six', {'k': 'v'}), w == w, w.get('six', 'k'))
w.set('four', 'x = y', '1')
show(lambda: w.write(io.StringIO()))
w.update({'seven': {'z': 1}})
w.clear()
print(w.sections(), w.read(['missing.ini', '/no/such']))
back = ConfigParser()
back.read_dict({'s': {'k': 'a\nb'}})
out = io.StringIO()
back.write(out)
again = ConfigParser()
again.read_string(out.getvalue())
print(again == back, dict(again['s']))

# === names and classes ===
for name in ('ConverterMapping DuplicateOptionError DuplicateSectionError Error Interpolation InterpolationDepthError InterpolationError '
             'InterpolationMissingOptionError InterpolationSyntaxError InvalidWriteError MissingSectionHeaderError MultilineContinuationError '
             'NoOptionError NoSectionError ParsingError SectionProxy UnnamedSectionDisabledError').split():
    print(name, [base.__name__ for base in getattr(configparser, name).__mro__])
print(configparser.DEFAULTSECT, configparser.MAX_INTERPOLATION_DEPTH)
for error in (configparser.DuplicateOptionError('s', 'o'), configparser.DuplicateOptionError('s', 'o', 'f'), configparser.DuplicateSectionError('s', 'f', 3),
              configparser.InterpolationError('o', 's', 'text'), configparser.ParsingError('f'), configparser.Error(), configparser.Error('text')):
    print(repr(error), error.args, error.message)

# === errors made by hand ===
for kind in (configparser.MissingSectionHeaderError, configparser.MultilineContinuationError):
    print(kind('f', True, 'x'))
    try:
        kind('f', None, 'x')
    except TypeError as error:
        print(error)

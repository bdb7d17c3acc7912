# locale: the C locale, every name but those of messages of the system. pkgutil.resolve_name. shlex: sources upon sources.
import io
import locale
import pkgutil
import shlex
import warnings


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


# === which ===
print(sorted(locale.__all__))
print(locale.LC_CTYPE, locale.LC_NUMERIC, locale.LC_TIME, locale.LC_COLLATE, locale.LC_MONETARY, locale.LC_MESSAGES, locale.LC_ALL, locale.CHAR_MAX)
print(locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_ALL, ('C', None)), locale.setlocale(locale.LC_TIME, 'POSIX'))
print(locale.getlocale(locale.LC_NUMERIC), all(isinstance(f(), str) for f in (locale.getpreferredencoding, locale.getencoding)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(locale.getdefaultlocale(), caught[0].category, caught[0].message)
for wrong in (5, ('a',), 1.5):
    attempt(lambda: locale.setlocale(locale.LC_ALL, wrong))
attempt(lambda: locale.setlocale(99))
attempt(lambda: locale.setlocale('x'))
attempt(lambda: locale.getlocale(locale.LC_ALL))
print(locale.Error, locale.Error.__mro__, locale.normalize('C'), locale.normalize('en_US.utf8'), locale.normalize('POSIX') in ('C', 'POSIX'))

# === numbers ===
print(locale.localeconv())
print(locale.format_string('%d %.2f %s %i', (1234567, 3.14159, 'x', 5), grouping=True), locale.format_string('%(a)d %(b)s %%', {'a': 1, 'b': 2}))
print(locale.format_string('%d', 5), locale.format_string('%%%d', (5,)), locale.format_string('%*d', (5, 3)), locale.format_string('%.*f|', (2, 3.14159)), locale.format_string('%5.1f|%-8s|%+d', (1.25, 'ab', 7)))
print(locale.str(1.5), locale.str(1e20), locale.atof('1.5'), locale.atoi('15'), locale.atof('2', lambda text: 'f' + text), locale.delocalize('1.5'), locale.localize('1234.5', True))
attempt(lambda: locale.currency(5))
attempt(lambda: locale.atof('1,5'))
attempt(lambda: locale.atoi('x'))
attempt(lambda: locale.format_string(5, 1))
attempt(lambda: locale.format_string('%d', 'x'))

# === texts ===
print([locale.strcoll(a, b) for a, b in (('a', 'b'), ('b', 'a'), ('a', 'a'), ('B', 'a'))], sorted(['b', 'A', 'a', 'é'], key=locale.strxfrm))
attempt(lambda: locale.strcoll(1, 'a'))
attempt(lambda: locale.strxfrm(5))

# === pkgutil.resolve_name ===
for name in ('json', 'json.decoder', 'json.decoder.JSONDecoder', 'json:dumps', 'collections.abc:Mapping', 'os.path.join', 'logging.handlers:QueueHandler.emit', 'json:', 'string.ascii_letters.upper', 'datetime:datetime.now'):
    found = pkgutil.resolve_name(name)
    print(name, getattr(found, '__qualname__', getattr(found, '__name__', found)))
for name in ('nope', 'json.nope', 'json:nope', 'json:JSONDecoder.nope', '', ':', 'json:5', '5', 'json..decoder', 'json:a:b', 'a b', 'nope.x:y', '.json', 'json.decoder.JSONDecoder.nope'):
    attempt(lambda: pkgutil.resolve_name(name))
attempt(lambda: pkgutil.resolve_name(5))

# === shlex sources ===
lexer = shlex.shlex('a b', infile='outer')
print(lexer.get_token(), lexer.lineno)
lexer.push_source('x\ny', 'inner')
print(lexer.infile, lexer.get_token(), lexer.get_token(), lexer.error_leader(), len(lexer.filestack))
print(lexer.get_token(), lexer.infile, lexer.get_token(), repr(lexer.eof))


class Sourced(shlex.shlex):
    texts = {'one': 'first "second"', 'two': 'source one third'}

    def sourcehook(self, newfile):
        print('sourcing', newfile)
        return (newfile, io.StringIO(self.texts[newfile])) if newfile in self.texts else None


lexer = Sourced('begin source two middle source none end', posix=True)
lexer.source = 'source'
print(list(lexer), lexer.filestack)
lexer = shlex.shlex('a')
lexer.push_source(io.StringIO('b'))
lexer.pop_source()
print(list(lexer))
attempt(lambda: lexer.pop_source())

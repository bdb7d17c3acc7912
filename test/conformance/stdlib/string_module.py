# case: external=fetch_user,add,fail
# Constants, capwords, Template and Formatter; callbacks may call the host.
import string
import _string
from collections import defaultdict

for name in string.__all__:
    value = getattr(string, name)
    print(name, repr(value) if isinstance(value, str) else type(value))


def show(label, action):
    try:
        print(label, '->', action())
    except Exception as error:
        print(label, '->', type(error).__name__, error)


print(string.capwords('  aB c\td '), string.capwords('a-b--c', '-'), string.capwords(''))

for text in ['$who has $$5', 'a $', 'a\n  $ x', '$1', '${', '${a', '${a}$', '${who}s $who', '$whO $missing', '$ſ']:
    template = string.Template(text)
    show(('substitute', text), lambda: template.substitute(who='Ann', a=1))
    show(('safe', text), lambda: template.safe_substitute({'who': 'Bob'}, a=2))
    show(('valid', text), template.is_valid)
    show(('names', text), template.get_identifiers)

show('too many', lambda: string.Template('a').substitute(1, 2))
show('no self', lambda: string.Template.substitute())
show('both', lambda: string.Template('$a $b $self $mapping').substitute({'a': 1, 'b': 2, 'self': 5}, b=3, mapping=4))
show('default', lambda: string.Template('$a $b').substitute(defaultdict(int), b=3))
print(vars(string.Template('$x')), string.Template.flags, string.Template.delimiter, string.Template.idpattern, string.Template.braceidpattern)


class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
    braceidpattern = '[0-9]+'
    flags = 0


class Own(string.Template):
    pattern = r'(?P<escaped>x)|(?P<named>y)|(?P<braced>z)|(?P<invalid>q)|(p)'


print(Percent('%with_it %without %{12} %% $a').safe_substitute({'with_it': 'W', '12': 'twelve'}), Own.pattern)
for text in 'xyzqp':
    template = Own(text)
    show(text, lambda: template.substitute(y='Y', z='Z'))
    show(text, lambda: template.safe_substitute(y='Y'))
    show(text, template.is_valid)
    show(text, template.get_identifiers)


def bad_class():
    class Bad(string.Template):
        pattern = '('


show('bad pattern', bad_class)

formatter = string.Formatter()
for text in ['{', '}', '{a', '{0}{}', '{}{0}', '{a!}', '{a!rx}', '{a!x}', '{0.real}', '{0[}', '{0[]}', '{0.}', '{a:{b:{c:{d}}}}', '{a!r:>10}',
             '{{}}', '{a!', '{0[a}', '{a{b}}', '{:{}}', '{!r}', '{.real}', '{[0]}', '{a!r:', '{a:{b}', 'x{a[}]}', '{a[0].b!s:>{w}}t', '', '{}{}{}']:
    show(('parse', text), lambda: list(formatter.parse(text)))
    show(('format', text), lambda: formatter.format(text, 1, 2, a=3, b='', c=4))
for name in ['a.b[c][0].d', '0', '', '.a', '[0]', 'a[', 'a[]', 'a.', 'a[0]b', '01', '9' * 30, 'a[-1]', 'a[' + '9' * 30 + ']']:
    def split():
        first, rest = _string.formatter_field_name_split(name)
        return first, list(rest)
    show(name, split)
for conversion in ['r', 's', 'a', 'x', None, '']:
    show(conversion, lambda: formatter.convert_field('é', conversion))
show('nothing', lambda: formatter.format())
show('vformat', lambda: formatter.vformat('{0} {x}', ('a',), {'x': 'b'}))
show('field', lambda: formatter.get_field('0[k].real', ({'k': 3},), {}))
show('value', lambda: (formatter.get_value(0, 'ab', {}), formatter.get_value('k', (), {'k': 2})))
show('spec', lambda: formatter.format_field(3.14159, '.2f'))
show('type', lambda: formatter.parse(5))


class Asking(string.Formatter):
    def get_value(self, key, args, kwargs):
        return fetch_user(1)['name'] if key == 'user' else super().get_value(key, args, kwargs)

    def format_field(self, value, format_spec):
        return str(add(int(value), 1)) if format_spec == '+1' else super().format_field(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        print('used', sorted(map(str, used_args)), 'of', len(args), len(kwargs))


print(Asking().format('{user!r:>12} {0:+1} {k}', 4, 5, k=6, l=7))


class Names(dict):
    def __getitem__(self, key):
        return fetch_user(len(key))['name']


class Shown:
    def __str__(self):
        return str(add(1, 2))


print(string.Template('$a ${bb}').substitute(Names()), string.Template('$a').safe_substitute(a=Shown()))
show('failing', lambda: string.Template('$a').substitute(type('F', (dict,), {'__getitem__': lambda self, key: fail('KeyError', 'none')})()))
import string.templatelib
print(string.templatelib.Template, sorted(n for n in dir(string) if n.isalpha() and n[0] != '_' and n in ('templatelib', 'digits')))

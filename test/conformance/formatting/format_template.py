def check(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class Item:
    name = 'attr'

    def __getitem__(self, key):
        return f'[{key!r}]'

    def __format__(self, spec):
        return f'<{spec}>'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


class Mapping:
    def __getitem__(self, key):
        if key == 'gone':
            raise KeyError(key)
        return key * 2


item = Item()
args = (1, 'two', [3, 4], {'k': 5, '0': 6, 0: 7, 'a b': 8}, item, 2.5)
names = {'a': 'A', 'n': 3, 'item': item, 'w': 8}

# === fields ===
for template in (
    '', 'text', '{}', '{} {}', '{0}{1}{0}', '{a}', '{a}{0}', '{}{a}{}', '{{}}', '{{{}}}', '{{', '}}', '{0[0]}', '{2[0]}', '{2[1]}', '{2[5]}', '{2[-1]}', '{2[x]}', '{2[0:1]}',
    '{3[k]}', '{3[0]}', '{3[a b]}', '{3[zz]}', '{4.name}', '{4.none}', '{4[x]}', '{4[7]}', '{4[x].y}', '{4.name[0]}', '{4.__class__.__name__}', '{item.name}', '{item[a]}', '{5.real}', '{5.real.imag}',
    '{0!r}', '{1!r}', '{1!s}', '{1!a}', '{4!r}', '{4!s}', '{4}', '{4:spec}', '{4!r:>6}', '{4:{n}}', '{4:{a}{n}}', '{0:{n}}', '{:{}}', '{0:>{w}}', '{1:{a}^{w}}', '{5:{w}.{n}f}', '{5:.{0}f}',
    '{:{:{}}}', '{0:{1:{2}}}', '{4:{{}}}', '{4:}}', '{9}', '{zz}', '{', '}', '{0', '{0!', '{0!r', '{0!x}', '{0!rr}', '{0!}', '{0!:}', '{!}', '{!r', '{:', '{0:', '{}}', '{a.}', '{a[}', '{a[]}', '{a[0}',
    '{a[0]b}', '{.name}', '{[0]}', '{}{0}', '{0}{}', '{ 0}', '{0 }', '{-1}', '{+1}', '{00}', '{0x0}', '{a-b}', '{a b}', '{\u0663}', '{0[\u0660]}', '{99999999999999999999}', '{0[99999999999999999999]}',
    '{9[}', '{9!x}', '{zz.}', '{a{b}', '{0:{', '{0:{}', '{!s:>5}', '{0.__init__.__globals__}',
):
    try:
        print(ascii(template), ascii(template.format(*args, **names)))
    except Exception as e:
        print(ascii(template), type(e).__name__, ascii(str(e)))
for template in ('{}', '{0}', '{a}', '{a.real}', '{gone}', '{a!r:>5}', '{a:{n}}', '{}{', '{0[]}', '{[0]}', '{!:}'):
    for mapping in ({'a': 1, 'n': '3'}, Mapping(), [1], 'text', None, 1):
        check(lambda: template.format_map(mapping))
check(lambda: '{}'.format_map())
check(lambda: '{}'.format_map({}, 1))
check(lambda: '{self}'.format(self=1))
check(lambda: str.format('{}', 1))
check(lambda: str.format())

# === specifications of str ===
for text in ('', 'abc', '\U0001f600x', 'longer text'):
    for spec in ('', 's', '5', '<5', '>5', '^5', '^6', '*^6', '\U0001f600>6', '.2', '.0', '5.2', '>5.2s', '05', '<05', '0>5', '}<5', 'ss', 'd', 'x', '=5', '+', ' ', '-', '#', 'z', ',', '_', '5,', '.', '.x', '.-1', '5.', ' 5', '5 ', '<<5', '<<<5', '99999999999999999999', '.99999999999999999999', '\u0665'):
        try:
            print(ascii(text), ascii(spec), ascii(format(text, spec)))
        except Exception as e:
            print(ascii(text), ascii(spec), type(e).__name__, ascii(str(e)))

# === types without specifications of their own ===
for value in (None, [], {}, b'b', bytearray(b'b'), object, print, ..., NotImplemented, slice(1), range(2), (1,), {1}):
    check(format, value)
    check(format, value, '')
    check(format, value, '>10')
check(format)
check(format, 1, 2)
check(format, 1, None)
check(format, 1, b'd')
check('x'.__format__, 1)

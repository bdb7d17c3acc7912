from string.templatelib import Interpolation, Template, convert

# === parts of a template ===
x = 3
name = 'bob'
a = t'hi {x} and {name!r:>10} {x=} {x+1:{x}}end'
print(a)
print(a.strings, a.values)
print(a.interpolations)
for part in a:
    print(repr(part))
i = a.interpolations[1]
print(i.value, i.expression, i.conversion, i.format_spec, type(i).__name__, i.__match_args__)
print(type(a), type(i), type(a).__module__, type(a).__name__)


# === where it is evaluated ===
def late():
    print('evaluated')
    return 5


made = t'{late()} {x}'
x = 4
print(made.values)


# === adding ===
def attempt(action):
    try:
        print('ok', repr(action()))
    except Exception as e:
        print(type(e).__name__, '|', e)


print(a + t'{name}')
attempt(lambda: a + 'x')
attempt(lambda: 'x' + a)
attempt(lambda: a + 3)
attempt(lambda: t'a' t'b')
attempt(lambda: t'a' + t'b' + t'{x}c')

# === constructors ===
attempt(lambda: Template('a', Interpolation(3, 'x'), 'b', 'c', Interpolation(4)))
attempt(lambda: Template())
attempt(lambda: Template(3))
attempt(lambda: Template(Interpolation(1), Interpolation(2)).strings)
attempt(lambda: Interpolation(1, 'x', 'r', '>3'))
attempt(lambda: Interpolation(1, 'x', 'z'))
attempt(lambda: Interpolation(1, 2))
attempt(lambda: Interpolation(1, 'x', None, 3))

# === iteration skips empty strings ===
attempt(lambda: list(t''))
attempt(lambda: list(t'a{x}'))
attempt(lambda: list(t'{x}{name}'))

# === equality, text, attributes ===
attempt(lambda: a == a)
attempt(lambda: t'a' == t'a')
attempt(lambda: str(t'a{x}'))
attempt(lambda: f"{t'a'}")
attempt(lambda: len(a))
attempt(lambda: a[0])
for target, attribute in ((a, 'strings'), (i, 'value'), (a, 'foo')):
    try:
        setattr(target, attribute, 3)
    except AttributeError as e:
        print(e)

# === convert ===
attempt(lambda: convert(3, 'r'))
attempt(lambda: convert('é', 'a'))
attempt(lambda: convert(3, None))
attempt(lambda: convert(3, 's'))
attempt(lambda: convert(3, 'z'))

# === match ===
match i:
    case Interpolation(v, e, c, s):
        print(v, e, c, s)
match a:
    case Template(strings=(first, *_)):
        print(first)

# === spelling ===
n = 8
attempt(lambda: rt'\n{x}')
attempt(lambda: t'{{}}{x}}}')
attempt(lambda: t'{ x  }'.interpolations)
attempt(lambda: t'{ x  = }')
attempt(lambda: t'{x!s:}'.interpolations)
attempt(lambda: t'{x:a{name}b}'.interpolations[0].format_spec)
attempt(lambda: t'{x:{name!r:>{n}}}'.interpolations[0].format_spec)
attempt(lambda: t'{undefined_name}')
attempt(lambda: t'''{
    x
} lines''')
attempt(lambda: t'{[y for y in range(3)]} {(lambda: 5)()} {x if x else name} {x, name} {"quoted"}'.values)
attempt(lambda: t'{t"{x}"}'.values)
attempt(lambda: Template[int])


class Custom:
    def __repr__(self):
        return 'custom!'


attempt(lambda: t'{Custom()}')

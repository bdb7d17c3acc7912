name, n = 'ann', 5

# === parts of a template ===
t = t'hello {name!r:>10} and {n + 1}!'
print(type(t).__name__, t.strings, t.values)
for i in t.interpolations:
    print(repr(i.value), i.expression, i.conversion, repr(i.format_spec))
print(list(x if isinstance(x, str) else x.value for x in t))

# === nothing is formatted ===
class Loud:
    def __format__(self, spec):
        raise ValueError('never called')


print(t'{Loud()}'.strings, t''.strings, t'{n}{n}'.strings, t'a{{b}}'.strings)
width = 8
print(t'{n:{width}d}'.interpolations[0].format_spec, t'{n=}'.strings, t'{n=}'.interpolations[0].conversion)


# === a renderer ===
def html(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            value = format(part.value, part.format_spec)
            out.append(value.replace('&', '&amp;').replace('<', '&lt;'))
    return ''.join(out)


evil = '<script>'
print(html(t'<p>{evil} {3.14159:.2f}</p>'))
print((t'a{n}' + t'b{n}').strings)
for f in (lambda: t'a' + 'b', lambda: 'a' + t'b', lambda: t'a'.missing):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t'{undefined_name}'
except NameError as e:
    print(e)

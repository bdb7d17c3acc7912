from string.templatelib import Interpolation, Template, convert


# === a template as an f-string ===
def render(template):
    out = []
    for part in template:
        match part:
            case str() as s:
                out.append(s)
            case Interpolation(value, _, conversion, spec):
                out.append(format(convert(value, conversion), spec))
    return ''.join(out)


price = 12.5
name = 'tea'
print(render(t'{name!r:>8} costs {price:.2f} ({price=})'))
print(render(t'{name:{len(name) + 5}}|') == f'{name:{len(name) + 5}}|')


# === escaping ===
def html(template):
    def escape(v):
        return str(v).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')

    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        elif isinstance(part.value, Template):
            out.append(html(part.value))
        elif isinstance(part.value, list):
            out.extend(html(v) if isinstance(v, Template) else escape(v) for v in part.value)
        elif isinstance(part.value, dict):
            out.append(' '.join(f'{k}="{escape(v)}"' for k, v in part.value.items()))
        else:
            out.append(escape(part.value))
    return ''.join(out)


evil = '<script>'
rows = [t'<li>{item}</li>' for item in ('a', 'b & c', evil)]
print(html(t'<ul {({"class": "x", "title": evil})}>{rows}</ul>{evil}'))


# === parameters of a query ===
def query(template):
    text = []
    values = []
    for string, interpolation in zip(template.strings, template.interpolations):
        text += [string, '?']
        values.append(interpolation.value)
    text.append(template.strings[-1])
    return ''.join(text), values


user = "x'; drop table"
print(query(t'select * from t where name = {user} and age > {40 + 2}'))


# === logging: expressions are kept ===
def log(template):
    fields = {i.expression: i.value for i in template.interpolations}
    return render(template), fields


class Order:
    id = 7
    items = ['a', 'b']


order = Order()
print(log(t'order {order.id} has {len(order.items)} items'))


# === in functions, with closures and comprehensions ===
def make(prefix):
    def inner(n):
        return t'{prefix}{n}'

    return inner


ts = [make(p)(n) for p in 'ab' for n in range(2)]
print([render(t) for t in ts])
print(render(sum(ts, t'')))


async def waits():
    return t'{await value()}'


async def value():
    return 'awaited'


try:
    waits().send(None)
except StopIteration as e:
    print(e.value.values)

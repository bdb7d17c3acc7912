# A small template language: {{ expr }}, {% for x in xs %}, {% if a %} ... {% else %} ... {% end %}.
class TemplateError(Exception):
    pass


def split(text):
    while text:
        starts = [i for i in (text.find('{{'), text.find('{%')) if i >= 0]
        if not starts:
            yield 'text', text
            return
        at = min(starts)
        if at:
            yield 'text', text[:at]
        close = '}}' if text[at + 1] == '{' else '%}'
        end = text.find(close, at)
        if end < 0:
            raise TemplateError(f'{text[at:at + 10]!r} is not closed')
        yield ('expr' if close == '}}' else 'tag'), text[at + 2:end].strip()
        text = text[end + 2:]


def parse(tokens, ends=()):
    nodes = []
    for kind, value in tokens:
        if kind != 'tag':
            nodes.append((kind, value))
            continue
        word, _, rest = value.partition(' ')
        if word in ends:
            return nodes, word
        if word == 'for':
            name, _, source = rest.partition(' in ')
            body, _ = parse(tokens, ('end',))
            nodes.append(('for', name.strip(), source.strip(), body))
        elif word == 'if':
            body, last = parse(tokens, ('else', 'end'))
            other = parse(tokens, ('end',))[0] if last == 'else' else []
            nodes.append(('if', rest, body, other))
        else:
            raise TemplateError(f'unknown tag {word!r}')
    if ends:
        raise TemplateError(f'missing {" or ".join(ends)}')
    return nodes, None


FILTERS = {'upper': str.upper, 'len': len, 'join': ', '.join, 'money': lambda n: f'{n / 100:.2f}', 'default': lambda v: v or 'n/a'}


def lookup(expr, scope):
    path, *filters = (p.strip() for p in expr.split('|'))
    value = scope
    for step in path.split('.'):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step] if isinstance(value, dict) else getattr(value, step)
        except (KeyError, IndexError, AttributeError) as e:
            raise TemplateError(f'{path}: no {step}') from e
    for name in filters:
        value = FILTERS[name](value)
    return value


def render(nodes, scope):
    out = []
    for kind, *args in nodes:
        if kind == 'text':
            out.append(args[0])
        elif kind == 'expr':
            out.append(str(lookup(args[0], scope)))
        elif kind == 'if':
            condition, body, other = args
            out.append(render(body if lookup(condition, scope) else other, scope))
        else:
            name, source, body = args
            items = lookup(source, scope)
            for i, item in enumerate(items):
                out.append(render(body, {**scope, name: item, 'loop': {'index': i + 1, 'last': i == len(items) - 1}}))
    return ''.join(out)


class User:
    def __init__(self, name, tags):
        self.name, self.tags = name, tags


TEXT = '''Hello {{ user.name | upper }}!
{% for item in items %}{{ loop.index }}. {{ item.title }} {{ item.cents | money }}{% if item.tags %} [{{ item.tags | join }}]{% else %} (none){% end %}{% if loop.last %}{% else %};{% end %}
{% end %}First tag: {{ user.tags.0 }}, note: {{ note | default }}, {{ items | len }} items.'''
scope = {'user': User('zoë', ['vip']), 'note': '', 'items': [{'title': 'Pen', 'cents': 150, 'tags': ['a', 'b']}, {'title': 'Ink', 'cents': 5, 'tags': []}]}
print(render(parse(split(TEXT))[0], scope))
for bad in ('{{ user.age }}', '{% for x in items %}', '{{ open', '{% loop %}', '{{ items.7.title }}', '{{ user | nope }}', '{{ note | money }}'):
    try:
        print(render(parse(split(bad))[0], scope))
    except (TemplateError, KeyError, TypeError) as e:
        print(f'{bad:<24}', type(e).__name__, e, '<-', type(e.__cause__).__name__)

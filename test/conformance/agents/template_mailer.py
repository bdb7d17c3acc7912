"""Render mails from a small template language with filters, loops and conditions; unknown names are errors with a place."""
import re
from collections.abc import Mapping
from datetime import date
from html import escape

TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})', re.DOTALL)


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f'line {line}: {message}')


FILTERS = {
    'upper': str.upper, 'title': str.title, 'length': len, 'escape': escape,
    'money': lambda v, symbol='$': f'{symbol}{v:,.2f}',
    'date': lambda v, fmt='%d %B %Y': v.strftime(fmt),
    'default': lambda v, other='': other if v in (None, '') else v,
    'join': lambda v, sep=', ': sep.join(map(str, v)),
    'pluralize': lambda v, suffix='s': '' if v == 1 else suffix,
    'first': lambda v: next(iter(v), None),
}


class Scope(Mapping):
    def __init__(self, *maps):
        self.maps = list(maps)

    def __getitem__(self, key):
        for names in reversed(self.maps):
            if key in names:
                return names[key]
        raise KeyError(key)

    def __iter__(self):
        return iter({key for names in self.maps for key in names})

    def __len__(self):
        return len(list(iter(self)))


def lookup(path, scope, line):
    try:
        value = scope[path.split('.')[0]]
    except KeyError:
        raise TemplateError(f'unknown name {path.split(".")[0]!r}', line) from None
    for part in path.split('.')[1:]:
        if isinstance(value, Mapping) and part in value:
            value = value[part]
        elif part.isdigit():
            value = value[int(part)]
        elif not part.startswith('_') and hasattr(value, part):
            value = getattr(value, part)
        else:
            raise TemplateError(f'{path!r} has no {part!r}', line)
    return value() if callable(value) else value


def evaluate(expression, scope, line):
    head, *filters = [part.strip() for part in re.split(r'\|(?=(?:[^"]*"[^"]*")*[^"]*$)', expression)]
    if head.startswith('"'):
        value = head[1:-1]
    elif re.fullmatch(r'-?\d+', head):
        value = int(head)
    else:
        value = lookup(head, scope, line)
    for item in filters:
        name, _, argument = item.partition(':')
        if name not in FILTERS:
            raise TemplateError(f'unknown filter {name!r}', line)
        value = FILTERS[name](value, argument.strip('"')) if argument else FILTERS[name](value)
    return value


def parse(source):
    root = []
    stack = [('root', None, root, 0)]
    line = 1
    for part in TOKEN.split(source):
        body = stack[-1][2]
        if part.startswith('{{'):
            body.append(('value', part[2:-2].strip(), line))
        elif part.startswith('{%'):
            words = part[2:-2].split(None, 1)
            match words:
                case ['for', rest]:
                    node = ('for', re.fullmatch(r'(\w+) in (.+?)\s*', rest), [], line)
                    body.append(node)
                    stack.append(node)
                case ['if', rest]:
                    node = ('if', rest.strip(), [], line)
                    body.append(node)
                    stack.append(node)
                case ['else']:
                    node = ('else', None, [], line)
                    stack[-1][2].append(node)
                    stack.append(('branch', None, node[2], line))
                case ['end' | 'endfor' | 'endif', *_]:
                    if stack[-1][0] == 'branch':
                        stack.pop()
                    if len(stack) == 1:
                        raise TemplateError('nothing to end', line)
                    stack.pop()
                case _:
                    raise TemplateError(f'unknown tag {part!r}', line)
        elif not part.startswith('{#') and part:
            body.append(('text', part, line))
        line += part.count('\n')
    if len(stack) > 1:
        raise TemplateError(f'{stack[-1][0]} is not closed', stack[-1][3])
    return root


def render(nodes, scope):
    for node in nodes:
        match node:
            case ('text', text, _):
                yield text
            case ('value', expression, line):
                yield str(evaluate(expression, scope, line))
            case ('for', target, body, line):
                items = list(evaluate(target[2], scope, line))
                for index, item in enumerate(items):
                    yield from render(body, Scope(*scope.maps, {target[1]: item, 'loop': {'index': index + 1, 'last': index == len(items) - 1}}))
            case ('if', expression, body, line):
                negate = expression.startswith('not ')
                truth = bool(evaluate(expression.removeprefix('not '), scope, line)) != negate
                branch = [n for n in body if n[0] != 'else'] if truth else [n for e in body if e[0] == 'else' for n in e[2]]
                yield from render(branch, scope)


MAIL = '''Dear {{ customer.name|title }},
{# internal note #}
your order of {{ when|date:"%d/%m/%Y" }} has {{ items|length }} item{{ items|length|pluralize }}:
{% for item in items %}  {{ loop.index }}. {{ item.name|escape }} - {{ item.price|money }}{% if item.gift %} (gift){% else %}{% if not loop.last %},{% end %}{% end %}
{% endfor %}{% if coupon %}Coupon: {{ coupon|upper }}{% else %}No coupon.{% endif %}
Tags: {{ tags|join:" / " }}. Bye, {{ sender|default:"the team" }} {{ "x|y"|upper }} {{ customer.name.upper }}'''

data = {'customer': {'name': 'zoë o\'neil'}, 'when': date(2024, 3, 9), 'coupon': '', 'sender': None, 'tags': ['a', 1],
        'items': [{'name': 'Mug <large>', 'price': 1234.5, 'gift': True}, {'name': 'Pen', 'price': 0.99, 'gift': False}, {'name': 'Cap', 'price': 3, 'gift': False}]}
print(''.join(render(parse(MAIL), Scope(data))))
for bad in ('a\n{{ nope }}', '{{ customer.age }}', '{{ tags|reverse }}', '\n\n{% for x in tags %}', '{% end %}', '{% while x %}'):
    try:
        print(''.join(render(parse(bad), Scope(data))))
    except TemplateError as error:
        print('TemplateError:', error)
print(len(Scope({'a': 1}, {'a': 2, 'b': 3})), Scope({'a': 1}, {'a': 2})['a'], 'b' in Scope({'a': 1}))

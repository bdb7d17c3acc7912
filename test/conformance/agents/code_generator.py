"""Generate client code from an API description: name styles, wrapped docs, type mapping, and a check of the result's structure."""
import io
import keyword
import re
import textwrap
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import singledispatchmethod
from string import Template

SPEC = {
    'info': {'title': 'Pet store', 'version': '1.2'},
    'types': {
        'Pet': {'fields': {'id': 'integer', 'petName': 'string', 'tags': ['string'], 'class': 'string?'}, 'doc': 'A pet in the store, with everything that is known of it and its tags.'},
        'HTTPError': {'fields': {'code': 'integer', 'detail': 'string?'}},
        'Kind': {'enum': ['cat', 'dog', 'guinea-pig']},
    },
    'calls': [
        {'name': 'listPets', 'path': '/pets', 'query': {'limit': 'integer?', 'kind': 'Kind?'}, 'returns': ['Pet']},
        {'name': 'getPetByID', 'path': '/pets/{id}', 'path_params': {'id': 'integer'}, 'returns': 'Pet', 'doc': 'Fetch one pet.\n\nRaises for unknown ones.'},
        {'name': 'import', 'path': '/import', 'query': {'from': 'string'}, 'returns': None},
    ],
}
BASIC = {'integer': 'int', 'string': 'str', 'number': 'float', 'boolean': 'bool'}


def snake(name):
    words = re.findall(r'[A-Z]+(?=[A-Z][a-z]|\b|_|\d)|[A-Z]?[a-z]+|\d+|[A-Z]+', name)
    made = '_'.join(word.lower() for word in words)
    return f'{made}_' if keyword.iskeyword(made) else made


def python_type(spec):
    match spec:
        case None:
            return 'None'
        case [item]:
            return f'list[{python_type(item)}]'
        case str() if spec.endswith('?'):
            return f'{python_type(spec[:-1])} | None'
        case str():
            return BASIC.get(spec, spec)
        case _:
            raise TypeError(f'no type for {spec!r}')


@dataclass
class Writer:
    indent: int = 0
    out: io.StringIO = field(default_factory=io.StringIO)

    def line(self, text=''):
        self.out.write('    ' * self.indent + text + '\n' if text else '\n')

    @contextmanager
    def block(self, head):
        self.line(head)
        self.indent += 1
        try:
            yield self
        finally:
            self.indent -= 1

    @singledispatchmethod
    def doc(self, text):
        raise NotImplementedError(type(text).__name__)

    @doc.register
    def _(self, text: str):
        body = textwrap.wrap(text, 60 - 4 * self.indent) if '\n' not in text else text.split('\n')
        self.line('"""' + body[0] + ('"""' if len(body) == 1 else ''))
        for part in body[1:]:
            self.line(part)
        if len(body) > 1:
            self.line('"""')

    @doc.register(type(None))
    def _(self, text):
        self.line('"""No documentation."""')


HEADER = Template('# $title client, version $version. $$generated, do not edit.\nfrom dataclasses import dataclass\nfrom enum import Enum\n')


def generate(spec):
    w = Writer()
    w.out.write(HEADER.substitute(spec['info']))
    for name, kind in spec['types'].items():
        w.line()
        if 'enum' in kind:
            with w.block(f'class {name}(Enum):'):
                for value in kind['enum']:
                    w.line(f'{snake(value).upper()} = {value!r}')
            continue
        w.line('@dataclass')
        with w.block(f'class {name}:'):
            w.doc(kind.get('doc'))
            for key, of in sorted(kind['fields'].items(), key=lambda item: str(item[1]).endswith('?')):
                default = ' = None' if str(of).endswith('?') else ''
                comment = '' if snake(key) == key else f'  # {key}'
                w.line(f'{snake(key)}: {python_type(of)}{default}{comment}')
    w.line()
    with w.block(f'class {spec["info"]["title"].title().replace(" ", "")}Client:'):
        for call in spec['calls']:
            required = [f'{snake(p)}: {python_type(t)}' for p, t in call.get('path_params', {}).items()]
            optional = [f'{snake(p)}: {python_type(t)}' + (' = None' if t.endswith('?') else '') for p, t in call.get('query', {}).items()]
            parameters = ', '.join(['self', *required, *(['*'] if optional else []), *optional])
            with w.block(f'def {snake(call["name"])}({parameters}) -> {python_type(call["returns"])}:'):
                w.doc(call.get('doc'))
                path = re.sub(r'\{(\w+)\}', lambda m: '{' + snake(m[1]) + '}', call['path'])
                query = '{' + ', '.join(f'{p!r}: {snake(p)}' for p in call.get('query', {})) + '}'
                w.line(f'return self._call({"f" * (path != call["path"] or "{" in path)}{path!r}, {query})')
            w.line()
    return w.out.getvalue().rstrip() + '\n'


code = generate(SPEC)
print(code)
print([snake(n) for n in ('petName', 'HTTPError', 'getPetByID', 'guinea-pig', 'already_snake', 'A', 'v2Beta', 'class', 'XMLHttpRequest2')])
depth = [len(line) - len(line.lstrip()) for line in code.splitlines() if line.strip()]
print(max(depth), set(d % 4 for d in depth), max(map(len, code.splitlines())), re.findall(r'^class (\w+)', code, re.M), re.findall(r'def (\w+)', code))
for bad in (lambda: python_type({}), lambda: Writer().doc(3), lambda: HEADER.substitute(title='x')):
    try:
        bad()
    except (TypeError, NotImplementedError, KeyError) as error:
        print(type(error).__name__, error)

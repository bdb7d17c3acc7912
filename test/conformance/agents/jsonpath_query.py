"""Query nested JSON by a small path language, flatten and rebuild it, and validate it against a schema."""
import json
import math
import re
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any, Iterator

DOC = json.loads('''{
  "store": {
    "books": [
      {"title": "Sayings", "author": "Rees", "price": 8.95, "tags": ["old", "short"]},
      {"title": "Sword", "author": "Waugh", "price": 12.99, "tags": []},
      {"title": "Moby \\"Dick\\"", "author": "Melville", "price": 8.99, "isbn": "0-553"},
      {"title": "Ringe \\u00fc", "author": null, "price": 22.99, "isbn": "0-395"}
    ],
    "bicycle": {"color": "red", "price": 19.95}
  },
  "limit": 1e2, "empty": {}, "ok": true
}''')
STEP = re.compile(r'''\.\.(?P<deep>\*|\w+)|\.(?P<name>\w+|\*)|\[(?:(?P<index>-?\d+)|(?P<slice>-?\d*:-?\d*)|'(?P<key>[^']*)'|\?(?P<field>\w+)\s*(?P<op>[<>=!]=?)\s*(?P<value>[^\]]+)|(?P<all>\*))\]''')
OPS = {'<': lambda a, b: a < b, '>': lambda a, b: a > b, '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<=': lambda a, b: a <= b, '>=': lambda a, b: a >= b}


def children(node: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(node, Mapping):
        yield from node.items()
    elif isinstance(node, Sequence) and not isinstance(node, str):
        yield from enumerate(node)


def walk(node: Any) -> Iterator[Any]:
    yield node
    for _, child in children(node):
        yield from walk(child)


def apply(nodes: list, step: re.Match) -> list:
    found = step.groupdict()
    if (name := found['deep']) is not None:
        return [child for node in nodes for inner in walk(node) for key, child in children(inner) if name == '*' or key == name]
    if found['name'] == '*' or found['all']:
        return [child for node in nodes for _, child in children(node)]
    if (key := found['name'] or found['key']) is not None:
        return [node[key] for node in nodes if isinstance(node, Mapping) and key in node]
    if found['index'] is not None:
        index = int(found['index'])
        return [node[index] for node in nodes if isinstance(node, list) and -len(node) <= index < len(node)]
    if found['slice'] is not None:
        where = slice(*[int(part) if part else None for part in found['slice'].split(':')])
        return [item for node in nodes if isinstance(node, list) for item in node[where]]
    wanted = json.loads(found['value'].replace("'", '"'))
    result = []
    for node in nodes:
        for _, item in children(node):
            try:
                if isinstance(item, Mapping) and found['field'] in item and OPS[found['op']](item[found['field']], wanted):
                    result.append(item)
            except TypeError:
                continue
    return result


def query(doc: Any, path: str) -> list:
    if not path.startswith('$'):
        raise ValueError(f'path must start with $: {path!r}')
    steps, at = [], 1
    while at < len(path):
        match = STEP.match(path, at)
        if match is None:
            raise ValueError(f'cannot read {path[at:]!r} at {at}')
        steps.append(match)
        at = match.end()
    return reduce(apply, steps, [doc])


def flatten(node: Any, prefix: str = '') -> dict[str, Any]:
    items = list(children(node))
    if not items:
        return {prefix: node}
    return {k: v for key, child in items for k, v in flatten(child, f'{prefix}/{str(key).replace("~", "~0").replace("/", "~1")}').items()}


SCHEMA = {'type': 'object', 'required': ['store', 'version'], 'properties': {
    'limit': {'type': 'number', 'maximum': 50},
    'store': {'type': 'object', 'properties': {'books': {'type': 'array', 'minItems': 5, 'items': {
        'type': 'object', 'required': ['title', 'isbn'], 'properties': {'author': {'type': 'string'}, 'price': {'type': 'number', 'minimum': 8.99}}}}}}}}
TYPES = {'object': dict, 'array': list, 'string': str, 'number': (int, float), 'boolean': bool, 'null': type(None)}


def validate(value: Any, schema: dict, path: str = '$') -> Iterator[str]:
    expected = schema.get('type')
    if expected and (not isinstance(value, TYPES[expected]) or expected == 'number' and isinstance(value, bool)):
        yield f'{path}: expected {expected}, got {type(value).__name__}'
        return
    for name in schema.get('required', ()):
        if name not in value:
            yield f'{path}: missing {name!r}'
    for name, sub in schema.get('properties', {}).items():
        if name in value:
            yield from validate(value[name], sub, f'{path}.{name}')
    if 'items' in schema:
        if len(value) < schema.get('minItems', 0):
            yield f'{path}: {len(value)} items, at least {schema["minItems"]} needed'
        for i, item in enumerate(value):
            yield from validate(item, schema['items'], f'{path}[{i}]')
    if expected == 'number' and not schema.get('minimum', -math.inf) <= value <= schema.get('maximum', math.inf):
        yield f'{path}: {value} out of range'


for path in ('$.store.books[*].author', '$..price', '$.store.books[-1].title', '$.store.books[1:3].title', '$.store.books[?price<10].title', "$.store.books[?author=='Waugh']",
             "$['store']['bicycle'].*", '$..isbn', '$.store.books[0].tags[0]', '$.nope.deeper', '$.limit', '$..*[?price>=19].color', '$.store.books[9]'):
    print(path, '->', json.dumps(query(DOC, path), ensure_ascii=False))
for bad in ('store', '$.store[', '$.a b'):
    try:
        query(DOC, bad)
    except ValueError as error:
        print(error)
flat = flatten(DOC)
print(len(flat), json.dumps({k: v for k, v in flat.items() if 'books/2' in k or k in ('/empty', '/ok')}))
print('\n'.join(validate(DOC, SCHEMA)))
print(json.dumps(DOC['store']['books'][1], indent=1, sort_keys=True, default=str), json.dumps([float('inf'), 1e2, 1.0, True, None, '\u2028/"']))

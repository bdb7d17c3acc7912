"""Serialise dataclasses to an indented markup and back, with a registry, type hints and escaping."""
import dataclasses
import re
import sys
import types
import typing
from datetime import date
from enum import Enum
from html import escape, unescape
from io import StringIO
from typing import Annotated, Any, Literal, Optional, get_args, get_origin, get_type_hints


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclasses.dataclass
class Address:
    street: str
    zip: Optional[int] = None


@dataclasses.dataclass
class Person:
    name: str
    born: date
    color: Color
    emails: list[str] = dataclasses.field(default_factory=list)
    homes: dict[str, Address] = dataclasses.field(default_factory=dict)
    size: Literal['S', 'M'] = 'M'
    score: Annotated[float, 'points'] = 0.0
    secret: str = dataclasses.field(default='x', repr=False, metadata={'skip': True})


def write(value: Any, tag: str, out=None, depth=0):
    out = out or sys.stdout
    pad = '  ' * depth
    match value:
        case None:
            print(f'{pad}<{tag}/>', file=out)
        case Enum(name=name):
            print(f'{pad}<{tag}>{name}</{tag}>', file=out)
        case bool() | int() | float() | str() | date():
            print(f'{pad}<{tag}>{escape(str(value), quote=False)}</{tag}>', file=out)
        case list():
            print(f'{pad}<{tag}>', file=out)
            for item in value:
                write(item, 'item', out, depth + 1)
            print(f'{pad}</{tag}>', file=out)
        case dict():
            print(f'{pad}<{tag}>', file=out)
            for key, item in value.items():
                print(f'{pad}  <entry key="{escape(key)}">', file=out)
                write(item, 'value', out, depth + 2)
                print(f'{pad}  </entry>', file=out)
            print(f'{pad}</{tag}>', file=out)
        case _ if dataclasses.is_dataclass(value):
            print(f'{pad}<{tag} type="{type(value).__name__}">', file=out)
            for f in dataclasses.fields(value):
                if not f.metadata.get('skip'):
                    write(getattr(value, f.name), f.name, out, depth + 1)
            print(f'{pad}</{tag}>', file=out)
        case _:
            raise TypeError(f'cannot write {type(value).__name__}')


@dataclasses.dataclass
class Node:
    tag: str
    attrs: dict[str, str]
    text: str = ''
    children: list['Node'] = dataclasses.field(default_factory=list)

    def child(self, tag):
        return next((c for c in self.children if c.tag == tag), None)


def parse(source: str) -> Node:
    root = Node('', {})
    stack = [root]
    for match in re.finditer(r'<(?P<close>/)?(?P<tag>\w+)(?P<attrs>[^>]*?)(?P<single>/)?>|(?P<text>[^<]+)', source):
        if match['text'] is not None:
            stack[-1].text += unescape(match['text'])
        elif match['close']:
            node = stack.pop()
            if node.tag != match['tag']:
                raise SyntaxError(f'</{match["tag"]}> closes <{node.tag}>')
        else:
            node = Node(match['tag'], {k: unescape(v) for k, v in re.findall(r'(\w+)="([^"]*)"', match['attrs'])})
            stack[-1].children.append(node)
            if not match['single']:
                stack.append(node)
    if len(stack) > 1:
        raise SyntaxError(f'<{stack[-1].tag}> is open')
    return root.children[0]


def read(node: Node, hint: Any) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        if not node.text.strip() and not node.children:
            return None
        return read(node, next(a for a in args if a is not type(None)))
    if origin is Annotated:
        return read(node, args[0])
    if origin is Literal:
        if node.text not in args:
            raise ValueError(f'{node.tag}: {node.text!r} is not one of {args}')
        return node.text
    if origin is list:
        return [read(c, args[0]) for c in node.children]
    if origin is dict:
        return {c.attrs['key']: read(c.children[0], args[1]) for c in node.children}
    if dataclasses.is_dataclass(hint):
        hints = get_type_hints(hint, include_extras=True)
        return hint(**{c.tag: read(c, hints[c.tag]) for c in node.children})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint[node.text]
    if hint is date:
        return date.fromisoformat(node.text)
    return hint(node.text)


person = Person('Zoë "Z" <zz> & co', date(1999, 12, 31), Color.BLUE, ['a@b.c', ''], {'home & "work"': Address('Main St', 123), 'x': Address('Nowhere')}, score=1.5)
out = StringIO()
write(person, 'person', out)
print(out.getvalue(), end='')
back = read(parse(out.getvalue()), Person)
print(back == person, back)
for bad in ('<a><b></a>', '<a>', '<person><size>XL</size></person>', '<person><name>n</name></person>'):
    try:
        print(read(parse(bad), Person))
    except (SyntaxError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    write({1}, 'set')
except TypeError as error:
    print(error)
print(get_type_hints(Person)['score'], get_type_hints(Person, include_extras=True)['score'], dataclasses.replace(back, name='N').name, dataclasses.asdict(back)['homes']['x'], dataclasses.astuple(Address('s')))

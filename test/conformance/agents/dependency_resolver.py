"""Resolve package versions with constraints and backtracking, then order the installation."""
import functools
import re
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Iterator


@functools.total_ordering
class Version:
    __slots__ = ('parts', 'pre')

    def __init__(self, text: str):
        match = re.fullmatch(r'(\d+(?:\.\d+)*)(?:-(\w+))?', text)
        if not match:
            raise ValueError(f'bad version {text!r}')
        self.parts = tuple(map(int, match[1].split('.')))
        self.pre = match[2]

    def _key(self):
        parts = self.parts + (0,) * (4 - len(self.parts))
        return parts, self.pre is None, self.pre or ''

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        return '.'.join(map(str, self.parts)) + (f'-{self.pre}' if self.pre else '')

    def __repr__(self):
        return f'Version({str(self)!r})'


@dataclass(frozen=True)
class Constraint:
    op: str
    version: Version

    OPS = {'>=': '__ge__', '<=': '__le__', '>': '__gt__', '<': '__lt__', '==': '__eq__', '!=': '__ne__'}

    def allows(self, version):
        if self.op == '~=':
            return version >= self.version and version.parts[:len(self.version.parts) - 1] == self.version.parts[:-1]
        return getattr(version, self.OPS[self.op])(self.version)

    def __str__(self):
        return f'{self.op}{self.version}'


def parse_requirement(text):
    name, rest = re.match(r'\s*([\w-]+)\s*(.*)', text).groups()
    constraints = [Constraint(op, Version(v)) for op, v in re.findall(r'(~=|[<>=!]=|<|>)\s*([\w.-]+)', rest)]
    return name, constraints


INDEX = {
    'app': {'1.0': ['web >=2.0', 'db ~=1.2', 'log']},
    'web': {'1.0': [], '2.0': ['log <2'], '2.1': ['log <2', 'tmpl >=1.0'], '3.0': ['log >=2', 'tmpl >=2.0'], '4.0-beta': []},
    'db': {'1.2.0': ['log >=1.1'], '1.2.5': ['log >=1.1,<2', 'pool'], '1.3.0': ['log >=1.5'], '2.0': []},
    'log': {'1.0': [], '1.1': [], '1.9': [], '2.0': []},
    'tmpl': {'1.0': [], '2.0': ['log >=2'], '1.5': ['escape ==0.9']},
    'escape': {'0.9': []},
    'pool': {'0.1': []},
    'loop-a': {'1': ['loop-b']}, 'loop-b': {'1': ['loop-a']},
    'broken': {'1': ['ghost']}, 'strict': {'1': ['log >2.0']},
}


class Conflict(Exception):
    pass


class Resolver:
    def __init__(self, index):
        self.index = index
        self.tried = 0

    def candidates(self, name) -> Iterator[tuple[Version, list]]:
        if name not in self.index:
            raise Conflict(f'no package {name}')
        versions = sorted(((Version(v), v) for v in self.index[name]), reverse=True)
        for version, text in versions:
            if version.pre is None:
                yield version, [parse_requirement(r) for r in self.index[name][text]]

    def resolve(self, requirements, chosen=None, constraints=None):
        chosen = dict(chosen or {})
        constraints = defaultdict(list, {k: list(v) for k, v in (constraints or {}).items()})
        queue = deque(requirements)
        while queue:
            name, wanted = queue.popleft()
            constraints[name].extend(wanted)
            if name in chosen:
                bad = [c for c in wanted if not c.allows(chosen[name])]
                if bad:
                    raise Conflict(f'{name} {chosen[name]} does not satisfy {", ".join(map(str, bad))}')
                continue
            last = None
            for version, needs in self.candidates(name):
                if not all(c.allows(version) for c in constraints[name]):
                    continue
                self.tried += 1
                try:
                    return self.resolve([*needs, *queue], {**chosen, name: version}, constraints)
                except Conflict as error:
                    last = error
            raise last or Conflict(f'no version of {name} satisfies {", ".join(sorted({str(c) for c in constraints[name]})) or "anything"}')
        return chosen


def install_order(chosen, index):
    graph = {name: {parse_requirement(r)[0] for r in index[name][str(version)]} for name, version in chosen.items()}
    order, ready = [], sorted(name for name, needs in graph.items() if not needs)
    waiting = {name: set(needs) for name, needs in graph.items() if needs}
    while ready:
        name = ready.pop(0)
        order.append(name)
        for other in sorted(waiting):
            waiting[other].discard(name)
            if not waiting[other]:
                del waiting[other]
                ready.append(other)
    return order, sorted(waiting)


for wanted in ('app', 'app, log ==1.1', 'web >=3', 'web >=3, db', 'db <1.3', 'loop-a', 'broken', 'strict', 'tmpl !=2.0', 'web >3.0', 'nothing'):
    resolver = Resolver(INDEX)
    try:
        chosen = resolver.resolve([parse_requirement(r) for r in re.split(r', (?=\w)', wanted)])
        order, cyclic = install_order(chosen, INDEX)
        print(f'{wanted}: ' + ' '.join(f'{n}={v}' for n, v in sorted(chosen.items())), f'({resolver.tried} tried)', '->', order + ([f'cycle: {cyclic}'] if cyclic else []))
    except Conflict as error:
        print(f'{wanted}: conflict: {error}')
print(sorted(map(Version, ['1.10', '1.9', '1.9-rc1', '2', '2.0.1'])), Version('1.0') == Version('1'), len({Version('1.0'), Version('1')}), max(Version('1.2'), Version('1.10')))
try:
    Version('x.y')
except ValueError as error:
    print(error)

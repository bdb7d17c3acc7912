"""Load settings from INI text and an environment mapping with interpolation, casts and precedence."""
import re
from collections import ChainMap
from dataclasses import MISSING, dataclass, field, fields
from datetime import timedelta
from types import MappingProxyType, NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

INI = '''
; global
[default]
root = /srv/${name}
debug = off

[app]
name = shop          # inline comment
workers = 4
timeout = 1m30s
hosts = a.example, b.example,
    c.example
paths.data = ${root}/data
ratio = 50%
motd = "quoted # not a comment"
empty =

[app:staging]
debug = yes
workers = ${WORKERS:-2}
secret = ${TOKEN}
'''
ENV = {'APP_WORKERS': '8', 'APP_HOSTS': 'x.example', 'TOKEN': 's3cr3t', 'OTHER': 'ignored'}


class SettingsError(Exception):
    pass


def parse_ini(text):
    sections, name, key = {}, None, None
    for number, line in enumerate(text.splitlines(), 1):
        stripped = re.sub(r'\s+#.*$', '', line) if '"' not in line else line
        if not stripped.strip() or stripped.lstrip().startswith((';', '#')):
            continue
        if header := re.fullmatch(r'\s*\[([^\]]+)\]\s*', stripped):
            name = header[1]
            sections[name] = {}
        elif line[0].isspace() and key is not None:
            sections[name][key] += ' ' + stripped.strip()
        elif '=' in stripped and name is not None:
            key, value = (part.strip() for part in stripped.split('=', 1))
            sections[name][key] = value.strip('"')
        else:
            raise SettingsError(f'line {number}: {line!r}')
    return sections


def interpolate(value, names, depth=0):
    if depth > 5:
        raise SettingsError(f'{value!r} refers to itself')

    def replace(match):
        name, _, fallback = match[1].partition(':-')
        if name in names:
            return interpolate(names[name], names, depth + 1)
        if fallback:
            return fallback
        raise SettingsError(f'{name} is not set')
    return re.sub(r'\$\{([^}]+)\}', replace, value)


def parse_duration(text):
    units = {'s': 'seconds', 'm': 'minutes', 'h': 'hours'}
    parts = re.findall(r'(\d+)([smh])', text)
    if not parts or ''.join(n + u for n, u in parts) != text:
        raise ValueError(f'bad duration {text!r}')
    return timedelta(**{units[u]: int(n) for n, u in parts})


CASTS = {
    bool: lambda t: {'yes': True, 'on': True, 'true': True, '1': True, 'no': False, 'off': False, 'false': False, '0': False}[t.lower()],
    float: lambda t: float(t[:-1]) / 100 if t.endswith('%') else float(t),
    timedelta: parse_duration,
}


def cast(text, hint):
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return None if text == '' and NoneType in args else cast(text, next(a for a in args if a is not NoneType))
    if origin in (list, tuple):
        return origin(cast(part.strip(), args[0]) for part in text.split(',') if part.strip())
    return CASTS.get(hint, hint)(text)


@dataclass(frozen=True, slots=True)
class Settings:
    name: str
    workers: int
    timeout: timedelta
    debug: bool = False
    hosts: list[str] = field(default_factory=list)
    ports: tuple[int, ...] = (80,)
    ratio: float = 1.0
    empty: int | None = 5
    secret: str | None = field(default=None, repr=False)
    paths_data: str = ''

    @classmethod
    def load(cls, sections, profile, env):
        prefixed = {k.removeprefix('APP_').lower(): v for k, v in env.items() if k.startswith('APP_')}
        layers = ChainMap(prefixed, sections.get(f'app:{profile}', {}), sections['app'], sections['default'])
        names = ChainMap(dict(env), layers)
        hints, values, errors = get_type_hints(cls), {}, []
        for f in fields(cls):
            key = next((k for k in (f.name, f.name.replace('_', '.')) if k in layers), None)
            if key is None:
                if f.default is MISSING and f.default_factory is MISSING:
                    errors.append(f'{f.name}: missing')
                continue
            try:
                values[f.name] = cast(interpolate(layers[key], names), hints[f.name])
            except (ValueError, KeyError, SettingsError) as error:
                errors.append(f'{f.name}: {type(error).__name__} {error}')
        if errors:
            raise SettingsError('; '.join(errors))
        return cls(**values)


sections = MappingProxyType(parse_ini(INI))
print(sections['app']['hosts'], '|', sections['app']['motd'], '|', list(sections))
for profile, env in (('production', {}), ('staging', {'TOKEN': 't'}), ('staging', ENV), ('staging', {}), ('production', {'APP_TIMEOUT': '5 minutes', 'APP_DEBUG': 'maybe', 'APP_PORTS': '1,2'})):
    try:
        settings = Settings.load(sections, profile, env)
        print(settings, settings.secret, settings.paths_data, settings.timeout.total_seconds())
    except SettingsError as error:
        print('SettingsError:', error)
for bad in ('[a]\nnonsense', 'x = 1'):
    try:
        parse_ini(bad)
    except SettingsError as error:
        print(error)
try:
    interpolate('${a}', {'a': '${b}', 'b': '${a}'})
except SettingsError as error:
    print(error)
for act in (lambda: setattr(settings, 'name', 'x'), lambda: sections.__setitem__('a', 1)):
    try:
        act()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)

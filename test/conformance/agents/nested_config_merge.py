"""Merge layered configuration: defaults, a TOML file, and overrides given as dotted keys."""
import copy
import json
import tomllib
from typing import Any

DEFAULTS = {
    'server': {'host': 'localhost', 'port': 8080, 'tls': {'enabled': False, 'ciphers': ['a', 'b']}},
    'logging': {'level': 'INFO', 'handlers': ['console']},
    'features': {},
}

USER_TOML = '''
title = "staging"

[server]
port = 9000
tls.enabled = true

[logging]
handlers = ["console", "file"]

[features]
search = { enabled = true, weight = 0.75 }
beta = false

[[workers]]
name = "alpha"
queues = ["default", "mail"]

[[workers]]
name = "beta"
timeout = 1_500
'''

OVERRIDES = ['server.host=0.0.0.0', 'logging.level=DEBUG', 'features.search.weight=1.5', 'server.tls.ciphers=["c"]', 'workers.1.timeout=9', 'bad']


class ConfigError(Exception):
    pass


def deep_merge(base: dict, extra: dict) -> dict:
    merged = copy.deepcopy(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = copy.deepcopy(value)
    return merged


def parse_scalar(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def set_path(config: dict, dotted: str, value: Any) -> None:
    *parents, last = dotted.split('.')
    node = config
    for part in parents:
        if isinstance(node, list):
            node = node[int(part)]
        else:
            node = node.setdefault(part, {})
    if isinstance(node, list):
        node[int(last)] = value
    else:
        node[last] = value


def apply_overrides(config: dict, overrides: list[str]) -> list[str]:
    errors = []
    for item in overrides:
        key, sep, raw = item.partition('=')
        if not sep:
            errors.append(f'ignored {item!r}: expected key=value')
            continue
        set_path(config, key, parse_scalar(raw))
    return errors


def diff(old: Any, new: Any, path: str = '') -> list[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        lines = []
        for key in sorted(old.keys() | new.keys()):
            where = f'{path}.{key}' if path else key
            if key not in old:
                lines.append(f'+ {where} = {new[key]!r}')
            elif key not in new:
                lines.append(f'- {where}')
            else:
                lines += diff(old[key], new[key], where)
        return lines
    return [] if old == new else [f'~ {path}: {old!r} -> {new!r}']


def validate(config: dict) -> None:
    port = config['server']['port']
    if not isinstance(port, int) or not 0 < port < 65536:
        raise ConfigError(f'port out of range: {port}')
    names = [worker['name'] for worker in config.get('workers', [])]
    if len(set(names)) != len(names):
        raise ConfigError(f'duplicate workers: {names}')


config = deep_merge(DEFAULTS, tomllib.loads(USER_TOML))
before = copy.deepcopy(config)
for error in apply_overrides(config, OVERRIDES):
    print(error)
validate(config)
print(json.dumps(config, indent=2, sort_keys=True))
print('\n'.join(diff(before, config)))
print('defaults untouched:', DEFAULTS['server']['port'] == 8080 and DEFAULTS['features'] == {})

set_path(config, 'server.port', 70000)
try:
    validate(config)
except ConfigError as error:
    print('ConfigError:', error)
try:
    tomllib.loads('a = 1\na = 2')
except tomllib.TOMLDecodeError as error:
    print('TOML:', error)

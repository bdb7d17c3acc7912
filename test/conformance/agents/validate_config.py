# Merge configuration layers and validate them against a schema of plain functions.
DEFAULTS = {'name': None, 'port': 8080, 'debug': False, 'limits': {'memory': 64, 'time': 10}, 'tags': []}
FILE = {'name': 'svc', 'limits': {'time': 30}, 'tags': ['a']}
ENV = {'APP_PORT': '9000', 'APP_DEBUG': 'yes', 'APP_LIMITS__MEMORY': '128', 'OTHER': 'x'}


def merge(base, extra):
    out = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = merge(out[key], value)
        elif isinstance(value, list) and isinstance(out.get(key), list):
            out[key] = out[key] + value
        else:
            out[key] = value
    return out


def from_env(env, prefix='APP_'):
    result = {}
    for name, raw in env.items():
        if not name.startswith(prefix):
            continue
        *parents, leaf = name.removeprefix(prefix).lower().split('__')
        node = result
        for p in parents:
            node = node.setdefault(p, {})
        node[leaf] = int(raw) if raw.isdigit() else {'yes': True, 'no': False}.get(raw, raw)
    return result


def is_type(kind):
    def check(value):
        if not isinstance(value, kind) or isinstance(value, bool) and kind is not bool:
            yield f'expected {kind.__name__}, got {type(value).__name__}'
    return check


def between(low, high):
    def check(value):
        if not low <= value <= high:
            yield f'{value} is not in {low}..{high}'
    return check


def each(*checks):
    def check(value):
        for i, item in enumerate(value):
            for c in checks:
                yield from (f'[{i}] {problem}' for problem in c(item))
    return check


SCHEMA = {'name': [is_type(str)], 'port': [is_type(int), between(1, 65535)], 'debug': [is_type(bool)], 'limits': {'memory': [is_type(int), between(1, 1024)], 'time': [is_type(int)]}, 'tags': [is_type(list), each(is_type(str))]}


def validate(config, schema, path=''):
    for key, rule in schema.items():
        where = f'{path}.{key}'.lstrip('.')
        if key not in config:
            yield where, 'missing'
        elif isinstance(rule, dict):
            yield from validate(config[key], rule, where)
        else:
            for check in rule:
                try:
                    problems = list(check(config[key]))
                except TypeError as e:
                    problems = [f'check failed: {e}']
                if problems:
                    yield from ((where, p) for p in problems)
                    break
    for key in config.keys() - schema.keys():
        yield f'{path}.{key}'.lstrip('.'), 'unknown'


config = merge(merge(DEFAULTS, FILE), from_env(ENV))
print(config)
print(list(validate(config, SCHEMA)), DEFAULTS['limits'], DEFAULTS['tags'])
bad = merge(config, {'port': 99999, 'name': 5, 'tags': [1, 'ok', None], 'limits': {'memory': True}, 'extra': 1})
del bad['debug']
for where, problem in validate(bad, SCHEMA):
    print(f'{where:<15} {problem}')


def flatten(node, prefix=''):
    for k, v in node.items():
        if isinstance(v, dict):
            yield from flatten(v, f'{prefix}{k}.')
        else:
            yield prefix + k, v


print(dict(flatten(config)), '\n'.join(f'{k} = {v!r}' for k, v in sorted(flatten(config))), sep='\n')

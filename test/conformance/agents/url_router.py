"""A URL router with typed converters, middleware, query parsing and reverse lookups."""
import functools
import inspect
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

CONVERTERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    'str': (r'[^/]+', unquote),
    'int': (r'-?\d+', int),
    'float': (r'-?\d+\.\d+', float),
    'path': (r'.+', unquote),
}


class HTTPError(Exception):
    def __init__(self, status: int, reason: str):
        super().__init__(f'{status} {reason}')
        self.status = status


class Router:
    def __init__(self):
        self.routes = []
        self.middleware = []

    def route(self, template: str, *, methods=('GET',), name=None):
        def decorate(func):
            pattern, converters = self._compile(template)
            signature = inspect.signature(func)
            missing = set(converters) - set(signature.parameters)
            if missing:
                raise TypeError(f'{func.__name__} lacks parameters {sorted(missing)}')
            self.routes.append((pattern, converters, {m.upper() for m in methods}, func, name or func.__name__, template))
            return func
        return decorate

    def _compile(self, template):
        converters = {}

        def replace(match):
            kind, name = match['kind'] or 'str', match['name']
            if name in converters:
                raise ValueError(f'duplicate {name!r} in {template!r}')
            regex, converters[name] = CONVERTERS[kind]
            return f'(?P<{name}>{regex})'

        parts = re.split(r'(<(?:\w+:)?\w+>)', template)
        source = ''.join(re.sub(r'<(?:(?P<kind>\w+):)?(?P<name>\w+)>', replace, part) if part.startswith('<') else re.escape(part) for part in parts)
        return re.compile(source + r'\Z'), converters

    def use(self, func):
        self.middleware.append(func)
        return func

    def handle(self, method: str, url: str):
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        try:
            handler, arguments = self._match(method, parts.path)
            for parameter in list(inspect.signature(handler).parameters.values())[len(arguments):]:
                if parameter.name in query:
                    kind = parameter.annotation if parameter.annotation in (int, float, str) else str
                    try:
                        arguments[parameter.name] = kind(query[parameter.name])
                    except ValueError:
                        raise HTTPError(400, f'bad {parameter.name}') from None
            call = functools.partial(handler, **arguments)
            for layer in reversed(self.middleware):
                call = functools.partial(layer, call, {'method': method, 'path': parts.path})
            return 200, call()
        except HTTPError as error:
            return error.status, str(error)

    def _match(self, method, path):
        allowed = set()
        for pattern, converters, methods, func, *_ in self.routes:
            found = pattern.match(path)
            if found:
                if method in methods:
                    return func, {name: converters[name](text) for name, text in found.groupdict().items()}
                allowed |= methods
        if allowed:
            raise HTTPError(405, f'use {", ".join(sorted(allowed))}')
        raise HTTPError(404, path)

    def url_for(self, name: str, /, **values):
        for _, converters, _, _, known, template in self.routes:
            if known == name and converters.keys() <= values.keys():
                path = re.sub(r'<(?:\w+:)?(\w+)>', lambda m: quote(str(values[m[1]])), template)
                rest = {k: v for k, v in values.items() if k not in converters}
                return path + ('?' + urlencode(rest, doseq=True) if rest else '')
        raise LookupError(f'no route {name!r} for {sorted(values)}')


app = Router()


@app.use
def log(call, request):
    result = call()
    print(f'  [{request["method"]} {request["path"]}] -> {type(result).__name__}')
    return result


@app.use
def guard(call, request):
    if request['path'].startswith('/admin'):
        raise HTTPError(403, 'forbidden')
    return call()


@app.route('/')
def home():
    return 'home'


@app.route('/users/<int:user_id>', methods=['GET', 'DELETE'])
def user(user_id: int, verbose: int = 0):
    return {'id': user_id, 'verbose': verbose}


@app.route('/users/<name>/posts/<float:score>')
def posts(name: str, score: float, q: str = '', limit: int = 10):
    return [name, score, q, limit]


@app.route('/files/<path:where>')
def files(where):
    return where.split('/')


@app.route('/admin/<str:x>')
def admin(x):
    return x


for method, url in [('GET', '/'), ('GET', '/users/42'), ('DELETE', '/users/-7?verbose=2'), ('POST', '/users/1'), ('GET', '/users/zo%C3%AB/posts/4.5?q=a+b&limit=3'),
                    ('GET', '/users/x/posts/1.0?limit=many'), ('GET', '/files/a/b%20c/d.txt'), ('GET', '/admin/panel'), ('GET', '/nope'), ('GET', 'https://h.example:80/users/5#frag')]:
    print(method, url, app.handle(method, url))
print(app.url_for('user', user_id=3, verbose=1, tag=['a', 'b c']), app.url_for('posts', name='a/b', score=1.5), app.url_for('home'))
for bad in (lambda: app.url_for('user'), lambda: app.route('/<a>/<a>')(home), lambda: app.route('/<zz>')(home)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)

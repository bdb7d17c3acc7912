# A JSON writer and reader by hand.
def dump(value, indent=0, level=0):
    pad, end = '\n' + ' ' * indent * (level + 1) if indent else '', '\n' + ' ' * indent * level if indent else ''
    if value is None:
        return 'null'
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, str):
        out = ''.join({'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}.get(c, c if c >= ' ' else f'\\u{ord(c):04x}') for c in value)
        return f'"{out}"'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        body = (',' + (pad or ' ')).join(f'{dump(str(k))}: {dump(v, indent, level + 1)}' for k, v in value.items())
        return '{' + pad + body + end + '}' if value else '{}'
    if isinstance(value, (list, tuple)):
        body = (',' + (pad or ' ')).join(dump(v, indent, level + 1) for v in value)
        return '[' + pad + body + end + ']' if value else '[]'
    raise TypeError(f'cannot write {type(value).__name__}')


class Reader:
    def __init__(self, text):
        self.text, self.i = text, 0

    def fail(self, what):
        raise ValueError(f'{what} at {self.i}')

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in ' \n\t\r':
            self.i += 1

    def take(self, s):
        self.skip()
        if self.text.startswith(s, self.i):
            self.i += len(s)
            return True
        return False

    def read(self):
        for word, value in (('null', None), ('true', True), ('false', False)):
            if self.take(word):
                return value
        if self.take('"'):
            return self.string()
        if self.take('['):
            return self.sequence(']', self.read)
        if self.take('{'):
            return dict(self.sequence('}', self.pair))
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in '+-.eE0123456789':
            self.i += 1
        word = self.text[start:self.i]
        if not word:
            self.fail('no value')
        return int(word) if word.lstrip('-').isdigit() else float(word)

    def string(self):
        out = []
        while self.i < len(self.text):
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                e = self.text[self.i]
                self.i += 1
                if e == 'u':
                    c = chr(int(self.text[self.i:self.i + 4], 16))
                    self.i += 4
                else:
                    c = {'n': '\n', 't': '\t'}.get(e, e)
            out.append(c)
        self.fail('unterminated string')

    def pair(self):
        if not self.take('"'):
            self.fail('no key')
        key = self.string()
        if not self.take(':'):
            self.fail('no colon')
        return key, self.read()

    def sequence(self, end, read):
        items = []
        while not self.take(end):
            if items and not self.take(','):
                self.fail('no comma')
            items.append(read())
        return items


data = {'name': 'Ünï "q"\n', 'n': [1, -2.5, 1e20, True, None], 'empty': [{}, []], 'deep': {'a': {'b': ('t',)}}, 'ctl': '\x01\\'}
text = dump(data)
print(text)
print(dump(data, indent=2))
back = Reader(text).read()
print(back == {**data, 'deep': {'a': {'b': ['t']}}}, back['name'] == data['name'])
for bad in ('[1 2]', '{"a" 1}', '{1: 2}', '"open', '', '[1, ?]', '1.2.3'):
    try:
        print(Reader(bad).read())
    except ValueError as e:
        print(repr(bad), e)
try:
    dump({'k': {1}})
except TypeError as e:
    print(e)

# A traffic light, a turnstile and a small protocol parser.
# === table driven ===
TRANSITIONS = {
    ('locked', 'coin'): ('unlocked', 'unlock'),
    ('locked', 'push'): ('locked', 'alarm'),
    ('unlocked', 'push'): ('locked', 'lock'),
    ('unlocked', 'coin'): ('unlocked', 'thank'),
}


class Turnstile:
    def __init__(self):
        self.state = 'locked'
        self.history = []

    def handle(self, event):
        try:
            self.state, action = TRANSITIONS[self.state, event]
        except KeyError:
            raise ValueError(f'{event!r} is not possible when {self.state}') from None
        self.history.append(action)
        return self


t = Turnstile()
for event in ('push', 'coin', 'coin', 'push'):
    t.handle(event)
print(t.state, t.history)
try:
    t.handle('kick')
except ValueError as e:
    print(e)


# === methods as states ===
class Lexer:
    def __init__(self, text):
        self.text, self.i, self.out, self.buf = text, 0, [], ''

    def run(self):
        state = self.start
        while state is not None:
            ch = self.text[self.i] if self.i < len(self.text) else None
            state = state(ch)
            self.i += 1
        return self.out

    def flush(self, kind):
        if self.buf:
            self.out.append((kind, self.buf))
            self.buf = ''

    def start(self, ch):
        if ch is None:
            return None
        if ch == '"':
            return self.string
        if ch.isspace():
            return self.start
        self.buf = ch
        return self.word

    def word(self, ch):
        if ch is None or ch.isspace():
            self.flush('word')
            return None if ch is None else self.start
        self.buf += ch
        return self.word

    def string(self, ch):
        if ch is None:
            raise SyntaxError(f'no end quote after {self.buf!r}')
        if ch == '"':
            self.flush('string')
            return self.start
        self.buf += ch
        return self.string


print(Lexer('set name "Ann Lee" now').run())
try:
    Lexer('say "oops').run()
except SyntaxError as e:
    print(e.msg, type(e).__name__)


# === a generator as the machine ===
def light():
    while True:
        for colour, ticks in (('green', 3), ('amber', 1), ('red', 2)):
            for left in range(ticks, 0, -1):
                command = yield colour, left
                if command == 'skip':
                    break


machine = light()
print([next(machine) for _ in range(7)], machine.send('skip'), machine.send(None), machine.send('skip'))

# === the traceback object ===
def inner():
    raise ValueError('deep')


def middle():
    inner()


try:
    middle()
except ValueError as e:
    tb = e.__traceback__
    lines = []
    while tb:
        lines.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    print(lines)
    saved = e

# === it grows on each raise ===
def depth(e):
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    return n


print(depth(saved))
try:
    raise saved
except ValueError as e:
    print(depth(e), depth(e.with_traceback(None)))
try:
    raise saved.with_traceback(None)
except ValueError as e:
    print(depth(e))

# === finally runs once, in order, whatever happens ===
log = []


def risky(how):
    log.append(f'start {how}')
    try:
        if how == 'raise':
            raise KeyError(how)
        if how == 'return':
            return how
        if how == 'nested':
            try:
                raise IndexError
            finally:
                log.append('inner')
        log.append('body end')
    except IndexError:
        log.append('handled')
        raise LookupError('replaced')
    else:
        log.append('else')
    finally:
        log.append('finally')
    return 'fell through'


for how in ('ok', 'return', 'raise', 'nested'):
    try:
        log.append(risky(how))
    except LookupError as e:
        log.append(repr(e))
print(log)

# === an exception in finally replaces, with context ===
def replace():
    try:
        raise ValueError('first')
    finally:
        [][1]


try:
    replace()
except IndexError as e:
    print(e, '|', repr(e.__context__))

# === cleanup stack ===
class Stack:
    def __init__(self):
        self.todo = []

    def __enter__(self):
        return self

    def push(self, f):
        self.todo.append(f)

    def __exit__(self, kind, value, tb):
        error = value
        while self.todo:
            try:
                self.todo.pop()()
            except Exception as e:
                e.__context__ = error
                error = e
        if error is not value:
            raise error


def fail():
    raise OSError('cleanup failed')


try:
    with Stack() as stack:
        stack.push(lambda: print('last'))
        stack.push(fail)
        stack.push(lambda: print('first'))
        raise ValueError('body')
except OSError as e:
    print(repr(e), repr(e.__context__))

# === notes are shown one by one where they come in a sequence ===
import traceback

def show(notes):
    error = ValueError('e')
    error.__notes__ = notes
    print(*traceback.format_exception(error), sep='', end='')

for notes in ([], ['a', 'b\nc'], ('t',), [1, None], range(3), range(0), range(5, 0, -2), 'text', b'bytes', 7, None, {'d': 1}, {1}):
    show(notes)
error = ValueError('last')
error.__notes__ = range(2, 9, 3)
try:
    raise error
finally:
    more = TypeError('end')
    more.__notes__ = range(0)
    raise more

# expect: limit
"""Many small pieces, and a reader that has them joined each time."""
import io

s = io.StringIO()
while True:
    for c in 'abcdefgh' * 100:
        s.write(c)
    s.write('x' * 10_000)
    s.seek(0, 2)

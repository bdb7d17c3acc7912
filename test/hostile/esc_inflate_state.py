# expect: value
# stdout-any
import _zlib
states = [(m, f, n, d, bytes([k] * c), bytes([k] * e)) for m in range(5) for f in (True, 3) for n in (0, 9, -1, 70000) for d in (0, 5, 32768, 40000) for k, c, e in ((0, 0, 0), (1, 2, 1), (9, 300, 30), (15, 320, 0), (16, 3, 3))]
for state in states + [(), 3, (None,) * 6]:
    for bit in (0, 7, 8):
        for most in (None, 0, 3):
            try: _zlib._inflate(state, b'xy', b'\xff\x00' * 9, bit, most)
            except TypeError: pass
for args in ((b'abc', 4, 6, 0, 0, 0, 2), (b'abc', 1, 10, 0, 0, 0, 2), (b'abc', 0, 6, 0, 256, 0, 2), (b'abc', 0, 6, 0, 255, 8, 2), (b'abc', 0, 6.5, 0.5, 0, 0, 2), (b'abc', 0.5, 1, 0, 1.5, 2.5, None)):
    try: _zlib._deflate(*args)
    except TypeError: pass

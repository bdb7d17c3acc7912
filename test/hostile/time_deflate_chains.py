# expect: value|limit
# stdout-any
import zlib
x = b''.join([b'ab' if (i * 2654435761 >> 7) & 1 else b'ba' for i in range(100000)])
for data in (x, (b'a' * 257 + b'b') * 4000, bytes(3000000)):
    print(len(zlib.compress(data, 9)))

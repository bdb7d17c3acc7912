# expect: limit
import zlib
c = zlib.compressobj(9)
zeros = bytes(1000000)
bomb = b''.join([c.compress(zeros) for _ in range(300)]) + c.flush()
print(len(zlib.decompressobj().decompress(bomb, 1000)))
zlib.decompress(bomb)

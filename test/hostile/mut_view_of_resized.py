# expect: value
# stdout-any
# A view in a temporary value does not lock its bytearray: whatever the program does then, nothing is read outside the array.
data = bytearray(64)
for letter in 'qB?c':
    data = bytearray(64)
    try:
        for item in memoryview(data).cast(letter):
            data.clear()
    except (ValueError, BufferError) as e:
        print(type(e).__name__)


class Shrink:
    def __init__(self, data):
        self.data = data

    def __index__(self):
        self.data.clear()
        return 7


data = bytearray(64)
try:
    memoryview(data).cast('q')[Shrink(data)] = 1
except (ValueError, BufferError) as e:
    print(type(e).__name__)
data = bytearray(64)
try:
    print(memoryview(data)[Shrink(data)])
except (ValueError, BufferError) as e:
    print(type(e).__name__)
data = bytearray(64)
try:
    memoryview(data)[0] = Shrink(data)
except (ValueError, BufferError) as e:
    print(type(e).__name__)
big = memoryview(bytes(8)).cast('B', (1, 1, 1, 8))
print(len(big.tolist()))

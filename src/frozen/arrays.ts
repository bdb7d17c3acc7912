/** Frozen Python behind `array.array`: what runs code of the program again and again. */
export const frozenArrays = `
def array_extend(target, iterable):
    for item in iterable:
        target.append(item)

def array_write(array, file):
    data = array.tobytes()
    for start in range(0, len(data), 65536):
        file.write(data[start:start + 65536])

def array_read(array, file, size):
    data = file.read(size)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    array.frombytes(data)
    if len(data) != size:
        raise EOFError("read() didn't return enough bytes")
`;

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === values ===
for n in (0, 1, 10, 255, -255, 2**40, -2**70, True):
    print(bin(n), oct(n), hex(n))


# === __index__ ===
class I:
    def __index__(self):
        return 10


class Bad:
    def __index__(self):
        return 1.5


class OnlyInt:
    def __int__(self):
        return 1


print(bin(I()), oct(I()), hex(I()), int(bin(77), 2), int(oct(77), 8), int(hex(77), 16), bin(5)[2:].zfill(8))

# === errors ===
err(lambda: bin(1.0), lambda: hex('a'), lambda: oct(None), lambda: bin(), lambda: hex(1, 2), lambda: bin(Bad()), lambda: oct(OnlyInt()), lambda: hex([]))

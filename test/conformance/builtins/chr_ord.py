def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === both ways ===
for n in (0, 10, 65, 127, 128, 233, 0x3b1, 0xd800, 0xffff, 0x10000, 0x1f600, 0x10ffff):
    c = chr(n)
    assert ord(c) == n and len(c) == 1
    print(n, ascii(c))
print(ord(b'a'), chr(True), ''.join(chr(ord('a') + i) for i in range(26)), chr(ord('😀') + 1))


class I:
    def __index__(self):
        return 66


print(chr(I()))

# === errors ===
err(lambda: chr(-1), lambda: chr(0x110000), lambda: chr(10**30), lambda: chr('a'), lambda: chr(65.0), lambda: chr(), lambda: chr(1, 2), lambda: chr(None))
err(lambda: ord(''), lambda: ord('ab'), lambda: ord(65), lambda: ord(b'ab'), lambda: ord(None), lambda: ord(), lambda: ord('a', 'b'), lambda: ord(['a']))

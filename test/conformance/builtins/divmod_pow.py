def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === divmod ===
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(-7, -3), divmod(7.5, 2), divmod(-1, 0.3), divmod(True, 2), divmod(10**30, 7), divmod(0, 5), divmod(5, float('inf')))

# === pow ===
print(pow(2, 10), pow(2, -1), pow(0, 0), pow(2.0, 3), pow(2, 0.5), pow(-2, 3), pow(2, 100), pow(True, 5), pow(base=2, exp=3), pow(2, 3, mod=5))
print(pow(3, 4, 5), pow(3, -1, 11), pow(3, -2, 11), pow(-3, 3, 7), pow(3, 3, -7), pow(2, 0, 1), pow(10, 10**20, 97), pow(5, 1, 1), pow(2, None or 3, None))


# === special methods ===
class D:
    def __divmod__(self, other):
        return ('divmod', other)

    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __pow__(self, other, mod=None):
        return ('pow', other, mod)

    def __rpow__(self, other, mod=None):
        return ('rpow', other, mod)


print(divmod(D(), 1), divmod(1, D()), pow(D(), 2), pow(2, D()), pow(D(), 2, 3), D() ** 4, 5 ** D())

# === errors ===
err(lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod('a', 1), lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: divmod(None, 1))
err(lambda: pow(0, -1), lambda: pow(2), lambda: pow('a', 2), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow(2, 3.0, 5), lambda: pow(2, 3, 'a'), lambda: pow(1, 2, 3, 4), lambda: pow(x=2, y=3), lambda: pow(0.0, -2), lambda: pow(None, 2))

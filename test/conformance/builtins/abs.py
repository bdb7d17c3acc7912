def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === numbers ===
print(abs(-5), abs(5), abs(0), abs(-1.5), abs(-0.0), abs(True), abs(-10**30), abs(float('-inf')), abs(float('nan')))


# === __abs__ ===
class A:
    def __abs__(self):
        return 'any value'


class I(int):
    pass


print(abs(A()), abs(I(-3)), type(abs(I(-3))).__name__)

# === errors ===
err(lambda: abs(), lambda: abs(1, 2), lambda: abs('a'), lambda: abs(None), lambda: abs([]), lambda: abs(x=1))

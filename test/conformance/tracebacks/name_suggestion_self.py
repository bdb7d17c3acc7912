class Counter:
    def __init__(self):
        self.value = 0

    def bump(self):
        value += 1

    def show(self):
        return self.value + step

    def read(self):
        return value


c = Counter()
for f in (c.bump, c.show):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
c.read()

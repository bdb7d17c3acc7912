def down(n):
    return down(n + 1) + 1


# === a guest can catch it and go on ===
for attempt in range(3):
    try:
        down(0)
    except RecursionError as e:
        print(attempt, type(e).__mro__[1].__name__, e)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + 'x')


try:
    Loop().a
except RecursionError:
    print('getattr')

# === uncaught, the repeated lines are counted ===
down(0)

# case: external=fetch_user,echo,add,fail,nothing
# === values cross both ways ===
user = fetch_user(1)
print(user, user['tags'][0], fetch_user(3)['name'])
print(echo(1, 2.5, 'é', None, True, [1, {'k': [1, 2]}], key={'a': [1]}))
print(add(2, 3), add(2**60, 1), add(0.5, 0.25), add('a', 'b'), nothing())

# === a call inside other calls ===
print(sorted([3, 1, 2], key=lambda n: add(n, 0)), [add(n, 1) for n in range(3)], list(map(lambda n: add(n, n), [1, 2])))


class Lazy:
    @property
    def user(self):
        return fetch_user(2)

    def __len__(self):
        return add(1, 2)


print(Lazy().user['name'], len(Lazy()), fetch_user.__name__)


def numbers():
    for n in range(3):
        yield add(n, 10)


print(list(numbers()))

# === errors arrive as Python exceptions ===
for action in (lambda: fetch_user(9), lambda: fail('ValueError', 'bad'), lambda: fail('KeyError', 'k'), lambda: fail('ConnectionError', 'down')):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e, e.args)


def work():
    return fail('TimeoutError', 'too slow')


work()

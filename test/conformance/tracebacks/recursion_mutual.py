def ping(n):
    if n <= 0:
        return 1 / n
    return pong(n - 1)


def pong(n):
    return ping(n - 1)


print(ping(-4))
ping(8)

def countdown(n):
    if n == 0:
        raise ValueError('bottom')
    return countdown(n - 1)


try:
    countdown(2)
except ValueError as e:
    print(e)
countdown(9)

def fail():
    raise KeyError('k')


def middle(times):
    for i in range(times):
        try:
            fail()
        except KeyError as e:
            print('attempt', i)
            last = e
    raise last


def outer():
    try:
        middle(2)
    except LookupError:
        print('log and reraise')
        raise


outer()

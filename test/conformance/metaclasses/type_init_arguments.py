class X:
    pass

for args, kwargs in [((int,), {'x': 1}), ((), {'x': 1}), ((), {}), ((1, 2, 3), {'x': 1}), ((1, 2), {}), (('a', (), {}), {}), ((5,), {})]:
    try:
        print(type.__init__(X, *args, **kwargs))
    except TypeError as error:
        print(error)

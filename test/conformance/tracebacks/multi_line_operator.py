values = {'a': 1, 'b': None}


def compute():
    return (
        values['a']
        + 10
        * values['b']
        + 3
    )


try:
    compute()
except TypeError as e:
    print(e)
total = (1
         + 2
         + compute()
         + 4)

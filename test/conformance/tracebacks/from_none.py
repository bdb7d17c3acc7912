def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        raise LookupError(f'no {key}') from None


try:
    lookup({}, 'a')
except LookupError as e:
    print(e, e.__cause__, e.__suppress_context__, repr(e.__context__))
lookup({'x': 1}, 'y')

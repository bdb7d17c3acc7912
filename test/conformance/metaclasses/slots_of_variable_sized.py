for base in (int, tuple, bytes, type, str, list):
    for slots in ('__dict__', ['__weakref__'], ['a', '__dict__'], ['__dict__', 'a'], ['__dict__', '__dict__']):
        try: print(base.__name__, slots, type('S', (base,), {'__slots__': slots}).__slots__)
        except TypeError as e: print(base.__name__, slots, e)

class Change:
    def __index__(self):
        print('asked'); return 0
for f in (lambda: [1].index('x', Change(), ()), lambda: (1,).index('x', Change(), ()), lambda: [1].index(1, (), Change()), lambda: 'a'.index('x', Change(), ()), lambda: 'a'.find('x', (), Change()), lambda: b'a'.index(b'x', Change(), ()), lambda: 'a'.count('a', Change(), Change()), lambda: range(3).index(1, 2, 3), lambda: [1].index(1, None), lambda: [1].index(1, 0, None), lambda: 'a'.startswith(3, Change()), lambda: 'a'.startswith('a', Change(), ()), lambda: bytearray(b'a').find(3, Change(), ()), lambda: [1].insert((), 1), lambda: [1].pop(()), lambda: b'a'.startswith(b'a', (), Change()), lambda: 'a'.replace('a', 'b', ()), lambda: 'a'.split('a', ()), lambda: 'a'.rsplit(3, Change()), lambda: 'abc'.expandtabs(Change()), lambda: b'ab'.hex(3, Change()), lambda: b'ab'.hex(':', ())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for kw in ({'iterable': [1], 'start': 2, 'self': 3}, {'iterable': [1], 'self': 3}, {'start': 1}, {'self': 1}, {'iterable': 1, 'start': 'x'}, {'start': 1, 'iterable': [1]}, {'x': 1, 'iterable': [1]}, {'x': 1, 'y': 2}, {}):
    try: print(*enumerate(**kw))
    except Exception as e: print(type(e).__name__, e)
    try: print(*enumerate([1], **kw))
    except Exception as e: print(type(e).__name__, e)
for a in ((1, 2, 3), ([], 1, 2)):
    try: print(*enumerate(*a))
    except Exception as e: print(type(e).__name__, e)

# expect: limit
x = 'A-' * 10**6
while True:
    try: b'a'.decode(x)
    except LookupError: pass

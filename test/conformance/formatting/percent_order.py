for f in (b' %+99999999999999999999.*a', b'%99999999999999999999d', b'%.99999999999999999999d', b'%*.99999999999999999999d', b'%*d', b'%.*d', b'%5.*a', b'%99999999999999999999y'):
    for a in ({1: 'x', None: 2}, 3, (1,), (1, 2), (1, 2, 3), ('x', 1)):
        for t in (f, f.decode()):
            try: print(len(t % a))
            except BaseException as e: print(t, a, type(e).__name__, e)
def nested():
    class F: pass
    return F()
for t in '%c', b'%c':
    try: print(t % nested())
    except TypeError as e: print(e)

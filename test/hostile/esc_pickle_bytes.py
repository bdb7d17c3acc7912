# expect: value
# stdout: 0 bad, files and modules out of reach
# Pickles of all kinds of broken bytes end in exceptions of Python, and reach nothing that `import` does not.
import pickle
import random

seeds = [pickle.dumps(value, protocol) for protocol in range(6) for value in (
    [1, 'text', {'k': (1, 2.5, None, True)}, {3}, frozenset([4]), b'bytes', bytearray(b'x'), range(5), ValueError('v'), len, 2**100, 1j],
)]
pick = random.Random(1)
bad = 0
for _ in range(1000):
    data = bytearray(pick.choice(seeds))
    for _ in range(pick.randint(1, 4)):
        at = pick.randrange(len(data))
        how = pick.randrange(3)
        if how == 0:
            data[at] = pick.randrange(256)
        elif how == 1:
            del data[at:at + pick.randint(1, 3)]
        else:
            data[at:at] = bytes([pick.randrange(256)])
        if not data:
            break
    try:
        pickle.loads(bytes(data))
    except SystemError:
        bad += 1
    except Exception:
        pass
for data in (b'cos\nsystem\n.', b'cbuiltins\neval\n.', b'cbuiltins\nexec\n.', b'cbuiltins\n__import__\n.', b'csubprocess\nrun\n.', b'csocket\nsocket\n.', b'c_pickling\nconstructor\n.'):
    try:
        print(pickle.loads(data))
    except (AttributeError, ImportError):
        pass
import _pickling
reader, writer = _pickling._reader(True), _pickling._writer(4)
for name in dir(_pickling):
    for args in ((), (5,), (reader,), (writer,), (writer, 5), (reader, b'N.'), (writer, 1, 2, 3), (writer, None, 'laRwFKldmMo', (5,)), (writer, b'', True, True), (reader, {}), (writer, [1, 2]), (9,), (1.5,)):
        if name.startswith('_') and not name.startswith('__'):
            try:
                getattr(_pickling, name)(*args)
            except SystemError:
                bad += 1
            except Exception:
                pass
print(bad, 'bad, files and modules out of reach')

def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === separators and ends ===
print()
print('a', 1, None, [2], 1.5)
print('a', 'b', sep='')
print('a', 'b', sep=', ', end='!\n')
print('a', 'b', sep='\n')
print('no newline', end='')
print(' continues', end=None)
print('x', 'y', sep=None)
print(*'abc', sep='-')
print(*[], sep='-')
print('', '', sep='|')
print(end='')
print(end='only end\n')
print('flush', flush=True)
print('😀', 'é\tb', 'line\nbreak')
print(print('inner'))


# === str of objects ===
class S:
    def __str__(self):
        return 'S str'

    def __repr__(self):
        return 'S repr'


class Raises:
    def __str__(self):
        raise ValueError('in str')


print(S(), [S()], {'k': S()})
err(lambda: print('before', Raises(), 'after'))
print()
err(lambda: print(1, sep=1), lambda: print(1, end=1), lambda: print(1, foo=2), lambda: print(1, sep=b','), lambda: print(sep='', ends=''))

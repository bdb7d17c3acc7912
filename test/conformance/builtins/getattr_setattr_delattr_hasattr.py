def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    cls = 'class'

    def __init__(self):
        self.x = 1

    @property
    def p(self):
        return 'property'

    @property
    def bad(self):
        raise AttributeError('hidden')

    @property
    def worse(self):
        raise ValueError('not hidden')


a = A()

# === getattr ===
print(getattr(a, 'x'), getattr(a, 'cls'), getattr(a, 'p'), getattr(a, 'nope', 'default'), getattr(a, 'nope', None), getattr(A, 'cls'), getattr('abc', 'upper')(), getattr(a, 'bad', 'swallowed'), getattr(5, 'real'))
err(lambda: getattr(a, 'nope'), lambda: getattr(a, 'bad'), lambda: getattr(a, 'worse', 1), lambda: getattr(a), lambda: getattr(a, 5), lambda: getattr(a, 5, 1), lambda: getattr(a, 'x', 1, 2), lambda: getattr(a, name='x'), lambda: getattr(A, 'nope'), lambda: getattr(None, 'x'))

# === hasattr ===
print(hasattr(a, 'x'), hasattr(a, 'nope'), hasattr(a, 'bad'), hasattr(A, 'p'), hasattr([], 'append'), hasattr(a, ''))
err(lambda: hasattr(a, 'worse'), lambda: hasattr(a), lambda: hasattr(a, 5), lambda: hasattr(a, None))

# === setattr ===
print(setattr(a, 'y', 2), a.y, setattr(A, 'shared', 3), a.shared, setattr(a, 'not an identifier', 4), getattr(a, 'not an identifier'), sorted(a.__dict__))
err(lambda: setattr(a, 'p', 1), lambda: setattr(5, 'x', 1), lambda: setattr(a, 5, 1), lambda: setattr(a, 'x'), lambda: setattr(int, 'x', 1), lambda: setattr(None, 'x', 1), lambda: setattr('a', 'upper', 1))

# === delattr ===
print(delattr(a, 'y'), hasattr(a, 'y'))
err(lambda: delattr(a, 'y'), lambda: delattr(a, 'cls'), lambda: delattr(a, 'p'), lambda: delattr(a), lambda: delattr(a, 5), lambda: delattr(5, 'real'), lambda: delattr(A, 'nope'), lambda: delattr(int, 'real'))


# === through special methods ===
class G:
    def __getattr__(self, name):
        if name.startswith('no'):
            raise AttributeError(f'custom {name}')
        return f'made {name}'

    def __setattr__(self, name, value):
        print('set', name, value)

    def __delattr__(self, name):
        print('del', name)


g = G()
print(getattr(g, 'q'), getattr(g, 'no', 'd'), hasattr(g, 'nope'), setattr(g, 'k', 1), delattr(g, 'k'))
err(lambda: getattr(g, 'nothing'))

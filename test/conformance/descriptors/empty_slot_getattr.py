# === a slot without a value asks __getattr__ ===
class Lazy:
    __slots__ = ('made', 'given')

    def __getattr__(self, name):
        if name == 'made':
            self.made = 'now'
            return self.made
        raise AttributeError(f'no {name} here')


one = Lazy()
print(one.made, one.made)
try:
    one.given
except AttributeError as error:
    print(error)
one.given = 3
print(one.given, getattr(one, 'other', 'none'), hasattr(Lazy(), 'given'))


class Plain:
    __slots__ = ('x',)


try:
    Plain().x
except AttributeError as error:
    print(error, error.name)

def greet(name, *, punctuation='!'):
    return f'hello {name}{punctuation}'


class Greeter:
    def __call__(self, name):
        return greet(name, punct='?')


print(greet('ann'))
for f in (lambda: greet(), lambda: greet('a', 'b'), lambda: len(1, 2), lambda: 'x'.join(5), lambda: (5)(3)):
    try:
        f()
    except TypeError as e:
        print(e)
g = Greeter()
print(g('bob'), g('too late'))

# expect: value
# stdout: 20000 20000
# Fields whose text guest code makes: each is made once.
class Text:
    def __str__(self):
        return 'x'

    def __format__(self, spec):
        return 'x'


items = [Text()] * 20_000
print(len('{}' * 20_000) and len(('{}' * 20_000).format(*items)), len(('%s' * 20_000) % tuple(items)))

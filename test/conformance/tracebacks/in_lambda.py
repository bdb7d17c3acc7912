ops = {
    'inc': lambda x: x + 1,
    'bad': lambda x: x.field['k'],
    'nested': lambda x: (lambda y: y / x)(1),
}
print(ops['inc'](1))
try:
    ops['bad'](5)
except AttributeError as e:
    print(e)
print(sorted([3, 1, 2], key=lambda n: -n))
print(list(map(lambda n: ops['nested'](n), [1, 2, 0])))

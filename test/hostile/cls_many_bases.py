# expect: limit|value
# stdout: ok
type('B', tuple(type('A%d' % i, (), {}) for i in range(3000)), {})
print('ok')

def depth(n):
    if n == 0:
        return 'end'
    return '-'.join(map(depth, [n - 1]))
print(depth(900))
def gen(n):
    yield '-'.join(sorted(map(lambda m: next(gen(m)), [n - 1] if n else [])))
print(next(gen(450)) == '')
def by_key(n):
    return n and max(sorted([n - 1], key=by_key), key=by_key)
print(by_key(12))
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'{self.n}' if not self.n else '(%r)' % [A(self.n - 1)]
print(len(repr(A(300))))
try:
    depth(5000)
except RecursionError as e:
    print(e)

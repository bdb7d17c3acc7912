# === forms ===
print([x * x for x in range(5)], {x % 3 for x in range(10)} == {0, 1, 2}, {x: x * x for x in range(4)}, list(x for x in 'ab'))
print([x for x in range(20) if x % 2 if x % 3], [(x, y) for x in 'ab' for y in range(2)], [y for x in [[1, 2], [3]] for y in x])
print([[i * j for j in range(3)] for i in range(3)], [x for x in range(5) if x > 1 and x < 4 or x == 0])
print([x if x % 2 else 'even' for x in range(4)], [(a, b) for a, b in {'k': 1}.items()], [c for a, (b, *c) in [(1, (2, 3, 4))]])
print([*[x for x in range(2)], *(y for y in 'z')], {**{k: 1 for k in 'ab'}, 'c': 2}, [x for x in [x for x in [1, 2]]])
print([lambda: x for x in range(2)][0](), [f'{x}:{y}' for x, y in zip('ab', range(2))], [x for x, in [(1,), (2,)]])

# === conditions see all loop variables ===
print([(a, b, c) for a in range(1, 15) for b in range(a, 15) for c in range(b, 15) if a * a + b * b == c * c])
print([n for n in range(2, 30) if all(n % d for d in range(2, n))])
print([x for x in range(3) for y in range(x) if y for z in 'a'])

# === later loops use earlier variables ===
print([(i, j) for i in range(4) for j in range(i)], [w for line in ['a b', 'c'] for w in line.split()])

# === dict details ===
print({k: v for k, v in [('a', 1), ('a', 2)]}, {v: k for k, v in {'a': 1, 'b': 2}.items()}, {x: {y: x * y for y in range(2)} for x in range(2)})

# === empty ===
print([x for x in []], {x for x in ()}, {x: x for x in ''}, list(x for x in {}))

# === targets of every kind ===
class Obj:
    pass


o = Obj()
print([o.attr for o.attr in range(3)], o.attr)
d = {}
print([d for d['k'] in 'ab'], d)

# === unpacking rows ===
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(col) for col in zip(*matrix)], [sum(row) for row in matrix], [first for first, *_ in matrix], [[r[i] for r in matrix] for i in range(3)])

# === calls with side effects ===
log = []
print([log.append(x) for x in range(3)], log)

# === long ===
print(len([x for x in range(10000) if x % 7 == 0]), sum([x for x in range(1000)]), len({x % 100 for x in range(1000)}))

# === conditional iterable ===
print([x for x in ([1, 2] if log else [])], [x for x in (lambda: [5])()], [x for x in [0] or [1]])

# === errors ===
for f in (lambda: [x for x in 5], lambda: {x for x in [[]]}, lambda: {[]: x for x in [1]}, lambda: [a for a, b in [(1, 2, 3)]], lambda: [1 / x for x in [1, 0]], lambda: list(x for x in None), lambda: [missing for x in [1]]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

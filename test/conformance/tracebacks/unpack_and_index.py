rows = [('a', 1), ('b', 2, 3)]
matrix = [[1, 2], [3]]


def cell(m, r, c):
    return m[r][c] + m[r][0]


print(cell(matrix, 0, 1))
for f in (lambda: cell(matrix, 1, 1), lambda: cell(matrix, 5, 0), lambda: cell(matrix, 'x', 0), lambda: cell(5, 0, 0)):
    try:
        f()
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
for name, value in rows:
    print(name, value)

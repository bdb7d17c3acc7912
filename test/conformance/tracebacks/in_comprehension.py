def convert(rows):
    return [int(cell) for row in rows for cell in row]


def table(rows):
    return {i: [10 / n for n in row] for i, row in enumerate(rows)}


print(convert([['1', '2'], ['3']]))
print(table([[1], [2, 5]]))
try:
    convert([['1', 'x']])
except ValueError as e:
    print(e)
table([[1, 2], [3, 0]])

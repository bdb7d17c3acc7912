def add(a, b, c):
    return a + b + c


def run():
    return add(
        1,
        add(
            2,
            '3',
            4,
        ),
        5,
    )


print(
    'before',
    add(1, 2, 3),
)
result = run()

total_count = 5


def report(values):
    average_value = sum(values) / len(values)
    return averge_value


for attempt in (lambda: totl_count, lambda: prnt, lambda: zzzzzz, lambda: Lst, lambda: Totl_count):
    try:
        attempt()
    except NameError as e:
        print(e, '|', e.name)
report([1, 2])

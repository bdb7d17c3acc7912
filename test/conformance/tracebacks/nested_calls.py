# === an error three calls deep, with arguments on the line ===
def load(path, strict):
    return parse(path.upper(), strict=strict)


def parse(text, *, strict):
    rows = [int(part) for part in text.split(',')]
    return check(rows, strict)


def check(rows, strict):
    total = sum(rows)
    if strict and total > 10:
        raise ValueError(f'total {total} is over 10')
    return total


print(load('1,2,3', strict=True))
print(load('5,6', strict=False))
print(load('5,6', strict=True))

"""A chain of context, cause and context, each with frames of its own."""


def parse(text):
    return int(text)


def load(rows):
    try:
        return [parse(r) for r in rows]
    except ValueError as e:
        raise RuntimeError(f'bad rows: {rows!r}') from e


class Store:
    def __init__(self):
        self.rows = {}

    def get(self, key):
        try:
            return self.rows[key]
        except KeyError:
            return load(['1', 'x' * 3])


def main():
    store = Store()
    try:
        store.get('a')
    except RuntimeError:
        print('about to fail')
        total = sum(
            len(v)
            for v in store.missing
        )


main()

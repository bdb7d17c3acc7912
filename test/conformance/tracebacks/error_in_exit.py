"""An error in the body, another in `__exit__`, and one in a finally."""


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is not None:
            raise RuntimeError(f'closing {self.name} failed')


def work(n):
    with Manager('outer'):
        with Manager('inner') as m, Manager('innermost'):
            return m.name[n]


def run():
    try:
        work(99)
    finally:
        assert not work(0), 'work gave something'


run()

class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('open', self.name)
        return self

    def __exit__(self, kind, value, tb):
        print('close', self.name, kind.__name__ if kind else None)
        if self.name == 'bad':
            raise OSError(f'cannot close {self.name}')


def use(*names):
    with Resource(names[0]) as a:
        with Resource(names[1]):
            try:
                return a.name + 5
            finally:
                print('finally')


try:
    use('x', 'y')
except TypeError as e:
    print(e)
use('good', 'bad')

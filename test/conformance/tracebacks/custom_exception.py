class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self):
        return f'[{self.code}] {self.message}'


class Outer:
    class NotFound(AppError):
        pass


def find(key):
    raise Outer.NotFound(404, f'{key} is not here')


try:
    find('a')
except AppError as e:
    print(e, e.code, e.args, repr(e))


def make():
    class Local(Outer.NotFound):
        pass
    return Local


try:
    raise make()(1, 'local')
except Outer.NotFound as e:
    print(type(e).__qualname__)
    find('b')

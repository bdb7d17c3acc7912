# === order of parts ===
def run(action):
    try:
        print('try')
        action()
    except KeyError as e:
        print('except', e)
        return 'handled'
    except (ValueError, TypeError):
        print('pair')
    else:
        print('else')
    finally:
        print('finally')
    return 'end'


def raiser(error):
    def action():
        raise error

    return action


print(run(lambda: None))
print(run(raiser(KeyError('k'))))
print(run(raiser(ValueError())))
try:
    run(raiser(IndexError('up')))
except LookupError as e:
    print('outside', repr(e))


# === finally decides ===
def replaced():
    for i in range(3):
        try:
            return i
        finally:
            if i == 0:
                print('cleanup')


print(replaced())

# === the name is unbound after the handler ===
try:
    raise ValueError('x')
except ValueError as error:
    pass
try:
    error
except NameError as e:
    print(e)

# === raise from, context, bare raise ===
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise RuntimeError('wrapped') from e
except RuntimeError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try:
        {}['a']
    except KeyError:
        raise
except KeyError as e:
    print('again', e, e.__context__)
try:
    raise
except RuntimeError as e:
    print(e)
for bad in (1, 'text', None):
    try:
        raise bad
    except TypeError as e:
        print(e)

# === notes, args, user classes ===


class Failure(Exception):
    def __init__(self, code, detail):
        super().__init__(f'{code}: {detail}')
        self.code = code


try:
    raise Failure(7, 'seven')
except Failure as e:
    e.add_note('a note')
    print(e, e.code, e.args, e.__notes__)


# === uncaught, with context and note ===
def last():
    try:
        int('x')
    except ValueError:
        error = Failure(8, 'eight')
        error.add_note('look here')
        raise error


last()

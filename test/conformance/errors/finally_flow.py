"""`finally` with return, break, continue, raise and yield in every part."""


def attempt(f, *args):
    try:
        print(f.__name__, *args, '->', f(*args))
    except BaseException as e:
        print(f.__name__, *args, 'raised', repr(e), '| context', repr(e.__context__))


def order(how):
    log = []
    for i in range(2):
        try:
            log.append(f'try{i}')
            if how == 'break':
                break
            if how == 'continue':
                continue
            if how == 'raise':
                raise ValueError(how)
            if how == 'return':
                return log
        except ValueError:
            log.append('except')
        else:
            log.append('else')
        finally:
            log.append(f'finally{i}')
    else:
        log.append('loop else')
    return log


for how in ('nothing', 'break', 'continue', 'raise', 'return'):
    attempt(order, how)


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_is_shared():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def return_replaced():
    try:
        return 'try'
    finally:
        return 'finally'


def break_drops_error():
    while True:
        try:
            1 / 0
        finally:
            break
    return 'error dropped'


def continue_drops_error():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            1 / i
        finally:
            continue
    return seen


def continue_drops_return():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return 'loop ended'


def nested():
    log = []
    try:
        try:
            try:
                1 / 0
            finally:
                log.append('inner')
        except ZeroDivisionError:
            log.append('except')
            raise KeyError(log)
        finally:
            log.append('middle')
    finally:
        log.append('outer')


def raise_in_each():
    try:
        try:
            raise ValueError('try')
        except ValueError:
            raise TypeError('except')
        finally:
            raise KeyError('finally')
    except KeyError as e:
        return [type(x).__name__ for x in (e, e.__context__, e.__context__.__context__)]


def else_raises():
    try:
        pass
    except KeyError:
        return 'never: else is not covered'
    else:
        raise KeyError('else')
    finally:
        print('finally after else')


def generator(log):
    try:
        yield 1
        yield 2
    except ValueError as e:
        yield f'caught {e}'
    finally:
        log.append('cleanup')
        yield 'from finally'
        log.append('end')


def drive(how):
    log = []
    g = generator(log)
    out = [next(g)]
    if how == 'throw':
        out.append(g.throw(ValueError('thrown')))
    if how == 'other':
        out.append(g.throw(KeyError('other')))
    try:
        out += g
    except KeyError as e:
        out.append(repr(e))
    return out, log


def deleted_name():
    try:
        raise ValueError('v')
    except ValueError as e:
        pass
    return e


def name_kept_by_other():
    try:
        raise ValueError('v')
    except ValueError as e:
        kept = e
    return kept, 'e' in locals()


def with_return():
    class M:
        def __enter__(self):
            return self

        def __exit__(self, *exc):
            print('exit', exc[0])
            return True

    for i in range(3):
        with M():
            try:
                return i
            finally:
                raise ValueError('replaces the return')
    return 'after'


def while_else():
    n = 0
    while n < 2:
        try:
            n += 1
            if n == 5:
                break
        finally:
            n += 0
    else:
        return f'else {n}'


for f in (value_is_kept, list_is_shared, return_replaced, break_drops_error, continue_drops_error, continue_drops_return, nested, raise_in_each, else_raises, deleted_name, name_kept_by_other,
          with_return, while_else):
    attempt(f)
for how in ('plain', 'throw', 'other'):
    attempt(drive, how)

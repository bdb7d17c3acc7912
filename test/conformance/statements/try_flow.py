# === order of parts ===
def run(kind):
    out = []
    try:
        out.append('try')
        if kind == 'value':
            raise ValueError('v')
        if kind == 'key':
            raise KeyError('k')
        if kind == 'other':
            raise OSError('o')
        if kind == 'return':
            return out
    except ValueError:
        out.append('except value')
    except (KeyError, IndexError) as e:
        out.append(f'except {e!r}')
    else:
        out.append('else')
    finally:
        out.append('finally')
    return out


print(run('none'))
print(run('value'))
print(run('key'))
print(run('return'))
try:
    run('other')
except OSError as e:
    print('outer', e)

# === break and continue through finally ===
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print('body', i)
    finally:
        print('finally', i)
else:
    print('never')

# === finally overrides ===
def override_return():
    try:
        return 'try'
    finally:
        return 'finally'


def swallow():
    try:
        raise ValueError
    finally:
        return 'swallowed'


def loop_swallow():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return 'after', i


def break_swallow():
    while True:
        try:
            raise KeyError
        finally:
            break
    return 'broken'


print(override_return(), swallow(), loop_swallow(), break_swallow())

# === the value is computed before finally ===
def early():
    x = 1
    try:
        return x
    finally:
        x = 2
        print('x is', x)


def early_list():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(early(), early_list())

# === nested ===
def nested():
    try:
        try:
            raise ValueError('a')
        finally:
            print('inner finally')
    except ValueError as e:
        print('outer except', e)
        try:
            raise TypeError('b')
        except TypeError as e2:
            print('inner except', e2)
        print('still', e)
    finally:
        print('outer finally')


nested()

# === the name is deleted ===
e = 'before'
try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as err:
    print(err)

# === except expressions are evaluated in order ===
def kind(name, t):
    print('match', name)
    return t


try:
    raise IndexError('i')
except kind('key', KeyError):
    print('never')
except kind('lookup', LookupError):
    print('caught')
except kind('never', Exception):
    print('never')

# === errors in matching ===
for bad in (5, 'ValueError', (ValueError, 5), [ValueError], None, int):
    try:
        try:
            raise IndexError('i')
        except bad:
            print('never')
    except TypeError as e:
        print(e, '|', type(e.__context__).__name__)

# === else errors are not caught by the same try ===
try:
    try:
        pass
    except ZeroDivisionError:
        print('never')
    else:
        1 / 0
except ZeroDivisionError as e:
    print('outside', e)

# === except without parentheses ===
try:
    {}['k']
except KeyError, IndexError:
    print('several types')

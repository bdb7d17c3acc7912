# === split by type ===
def run(group):
    try:
        raise group
    except* ValueError as eg:
        print('values', eg.exceptions)
    except* (TypeError, KeyError) as eg:
        print('types', repr(eg))
    else:
        print('never')
    finally:
        print('finally')


run(ExceptionGroup('g', [ValueError(1), TypeError(2), ValueError(3)]))
run(ValueError('naked'))
run(ExceptionGroup('g', [ExceptionGroup('inner', [KeyError('k'), ValueError('v')])]))
try:
    run(ExceptionGroup('g', [ValueError(1), OSError('left')]))
except ExceptionGroup as eg:
    print('unhandled', repr(eg))

# === no error ===
try:
    pass
except* ValueError:
    print('never')
else:
    print('else')

# === raising inside ===
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('new')
except BaseException as e:
    print(repr(e), [repr(x.__context__) for x in e.exceptions])
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* TypeError:
        raise
except ExceptionGroup as e:
    print(repr(e))

# === wrong types ===
for bad in (5, ExceptionGroup, (ValueError, int)):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except TypeError as e:
        print(e)
print('end')
raise ExceptionGroup('uncaught', [ValueError('one'), ExceptionGroup('nested', [TypeError('two')])])

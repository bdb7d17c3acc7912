def step(n):
    try:
        return 10 // n
    except ZeroDivisionError as e:
        e.add_note(f'while handling step {n}')
        e.add_note('two lines\nin one note')
        raise


try:
    step(0)
except ZeroDivisionError as e:
    print(e.__notes__)
    e.add_note('')
    e.add_note('last note')
    raise

def inner():
    raise ValueError('naked')


def work():
    try:
        inner()
    except* ValueError as eg:
        eg.add_note('a note')
        raise


work()

def work():
    try:
        raise ExceptionGroup('first', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as eg:
        raise OSError('new')
    except* TypeError:
        raise


work()

def nest(depth):
    try:
        raise ValueError(f'level {depth}')
    except ValueError as e:
        if depth == 0:
            return e
        return ExceptionGroup(f'group {depth}', [nest(depth - 1), e])


wide = ExceptionGroup('wide', [KeyError(i) for i in range(20)])
raise ExceptionGroup('both', [nest(12), wide])

def collect():
    errors = []
    for text in ('1', 'x', '2', 'y'):
        try:
            int(text)
        except ValueError as e:
            e.add_note(f'while reading {text!r}')
            errors.append(e)
    if errors:
        raise ExceptionGroup('bad numbers', errors)


try:
    collect()
except ExceptionGroup as e:
    raise RuntimeError('could not read') from e

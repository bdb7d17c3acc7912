# === a group raised while handling, with notes and causes ===
def task(n):
    if n % 2:
        raise ValueError(f'task {n}')
    return n


def run_all(count):
    done, errors = [], []
    for n in range(count):
        try:
            done.append(task(n))
        except ValueError as e:
            e.add_note(f'note {n}')
            errors.append(e)
    if errors:
        raise ExceptionGroup(f'{len(errors)} failed', errors)
    return done


print(run_all(1))
try:
    run_all(3)
except* ValueError as eg:
    print(repr(eg), eg.exceptions[0].__notes__)
run_all(4)

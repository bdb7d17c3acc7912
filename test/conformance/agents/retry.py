class TemporaryError(Exception):
    pass


class Fatal(Exception):
    pass


def flaky(failures, fatal_at=None):
    state = {'calls': 0}

    def call(x):
        state['calls'] += 1
        if state['calls'] == fatal_at:
            raise Fatal(f'call {state["calls"]}')
        if state['calls'] <= failures:
            raise TemporaryError(f'try {state["calls"]} failed')
        return x * 2

    return call


def retry(times, on=(Exception,), backoff=2):
    def decorate(f):
        def wrapped(*args, **kwargs):
            delay, errors = 1, []
            for attempt in range(1, times + 1):
                try:
                    result = f(*args, **kwargs)
                except on as e:
                    errors.append(e)
                    print(f'  attempt {attempt}: {type(e).__name__}: {e}; wait {delay}')
                    delay *= backoff
                else:
                    print(f'  attempt {attempt}: ok')
                    return result
                finally:
                    wrapped.attempts = attempt
            raise RuntimeError(f'{times} attempts failed') from errors[-1]
        return wrapped
    return decorate


# === success after failures ===
call = retry(5, on=(TemporaryError,))(flaky(2))
print(call(21), call.attempts)

# === gives up ===
try:
    retry(3, backoff=3)(flaky(10))(1)
except RuntimeError as e:
    print(e, '| cause:', repr(e.__cause__))

# === other errors pass through ===
guarded = retry(5, on=(TemporaryError, KeyError))(flaky(9, fatal_at=2))
try:
    guarded(1)
except Fatal as e:
    print('fatal', e, guarded.attempts, repr(e.__context__))

# === collect results and failures of many jobs ===
jobs = {'a': '1', 'b': 'x', 'c': '0', 'd': None}
done, failed = {}, {}
for name, value in jobs.items():
    try:
        done[name] = 10 // int(value)
    except (ValueError, TypeError) as e:
        failed[name] = f'{type(e).__name__}: {e}'
    except ZeroDivisionError:
        failed[name] = 'zero'
        continue
    print('handled', name)
print(done, failed)

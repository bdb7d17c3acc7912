import contextlib, functools, io, itertools, logging, random, sys, traceback, warnings
from collections import deque

log = logging.getLogger("svc.worker")
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(message)s"))
log.addHandler(h); log.setLevel(logging.DEBUG); log.propagate = False

class Transient(Exception): pass
class Fatal(RuntimeError):
    def __init__(self, code, *args):
        super().__init__(code, *args); self.code = code

def backoff(base=0.1, factor=2, cap=1.0, rng=random.Random(42)):
    for n in itertools.count():
        yield min(cap, base * factor ** n) * (0.5 + rng.random() / 2)

def retry(*excs, tries=4, delays=backoff, sleep=lambda s: None, on_retry=None):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            gen = delays()
            errors = []
            for attempt in range(1, tries + 1):
                try:
                    return fn(*a, **k)
                except excs as e:
                    e.add_note(f"attempt {attempt}")
                    errors.append(e)
                    d = next(gen)
                    log.warning("attempt %d/%d of %s failed: %s; sleeping %.3fs", attempt, tries, fn.__name__, e, d)
                    if on_retry: on_retry(attempt, e)
                    sleep(d)
            raise ExceptionGroup(f"{fn.__name__} gave up", errors)
        wrapper.tries = tries
        return wrapper
    return deco

calls = deque(maxlen=3)
@retry(Transient, ConnectionError, tries=3)
def flaky(n, fail_until=2):
    "Doc."
    calls.append(n)
    flaky.count = getattr(flaky, "count", 0) + 1
    if flaky.count <= fail_until: raise Transient(f"no {flaky.count}")
    return n * 2
print(flaky(5), calls, flaky.__doc__, flaky.__wrapped__.__name__)
flaky.count = -10
try: flaky(1, fail_until=10)
except* Transient as eg:
    print(eg, [str(e) for e in eg.exceptions], [e.__notes__ for e in eg.exceptions])
@contextlib.contextmanager
def stage(name, *, swallow=()):
    log.info("enter %s", name)
    try:
        yield name.upper()
    except swallow as e:
        log.exception("swallowed %r", e) if False else log.error("swallowed %r", e)
    except Exception:
        log.critical("failed %s", name)
        raise
    else:
        log.info("ok %s", name)
    finally:
        log.debug("exit %s", name)
with stage("one") as s, stage("two", swallow=(KeyError,)) as t:
    print(s, t); {}["x"]
try:
    with contextlib.ExitStack() as stack:
        names = [stack.enter_context(stage(n)) for n in "ab"]
        stack.callback(print, "callback", names)
        stack.push(lambda *exc: print("push", exc[0].__name__) or False)
        raise Fatal(7, "boom")
except Fatal as f:
    print(f.code, f.args, f)
print(buf.getvalue())
err = io.StringIO()
with contextlib.redirect_stderr(err), contextlib.suppress(ZeroDivisionError):
    print("to err", file=sys.stderr)
    warnings.simplefilter("always")
    try:
        raise Fatal(1) from KeyError("k")
    except Fatal:
        print("".join(traceback.format_exc().splitlines(True)[-1:]), file=sys.stderr, end="")
    1 / 0
print(repr(err.getvalue()))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning, stacklevel=2)
    warnings.warn("custom")
print([(x.category.__name__, str(x.message)) for x in w])

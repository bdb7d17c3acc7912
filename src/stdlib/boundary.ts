/** Module `boundary`: what a denied call raises, and what may be asked of decisions. Frozen Python, so that its classes are ordinary ones which programs can subclass. */

/** The class of `boundary` that stands for a denial code; other codes are plain `Denied`. */
export const DENIED_CLASSES: ReadonlyMap<string, string> = new Map([
  ['rate.limited', 'RateLimited'],
  ['budget.exhausted', 'BudgetExhausted'],
  ['approval.rejected', 'ApprovalRejected'],
  ['approval.expired', 'ApprovalRejected'],
  ['schema.invalid_args', 'InvalidArguments'],
  ['contract.retired', 'Unavailable'],
  ['host.unavailable', 'Unavailable'],
  ['host.timeout', 'TimedOut'],
]);

/** The attribute values here are those of a `Denied` that the program itself raises; the host's denials carry their own. */
export const BOUNDARY_SOURCE = `
class Denied(PermissionError):
    """A call that the host refused. Read \`code\` and \`retry\` before asking again."""
    code = 'policy.forbidden'
    retry = 'never'
    retry_after = None
    violations = ()
    alternatives = ()
    contract = None
    policy = None
    decision_id = None

    @property
    def message(self):
        """What the host says."""
        return str(self)


class RateLimited(Denied):
    """Too many calls in a while; \`retry_after\` says how many seconds to wait."""
    code = 'rate.limited'
    retry = 'after'


class BudgetExhausted(Denied):
    """What this run may spend is spent."""
    code = 'budget.exhausted'


class ApprovalRejected(Denied):
    """A person said no, or did not answer in time."""
    code = 'approval.rejected'


class InvalidArguments(Denied, TypeError):
    """The arguments break the function's schema; \`violations\` says where."""
    code = 'schema.invalid_args'
    retry = 'after_change'


class Unavailable(Denied, ConnectionError):
    """The function cannot be reached now, or its host failed."""
    code = 'host.unavailable'
    retry = 'after'


class TimedOut(Denied, TimeoutError):
    """The function took longer than it may."""
    code = 'host.timeout'
    retry = 'after'


_CLASSES = {${[...DENIED_CLASSES].map(([code, name]) => `'${code}': ${name}`).join(', ')}}


class Answer:
    """What would become of a call: true if it would be performed at once."""

    def __init__(self, verdict, message, denial):
        self.verdict = verdict
        self.message = message
        self.denial = denial

    def __bool__(self):
        return self.verdict == 'allow'

    def __repr__(self):
        return f'Answer({self.verdict!r}, {self.message!r})'


def _ask(name, *args):
    from _capability import granted
    function = granted('boundary.' + name)
    if function is None:
        raise RuntimeError(f'{name}() needs a host with contracts')
    return function(*args)


def _name_of(function):
    if isinstance(function, str):
        return function
    name = getattr(function, '__name__', None)
    if not isinstance(name, str):
        raise TypeError('would_allow() wants a function of the host, or its name')
    module = getattr(function, '__module__', None)
    return name if module in ('builtins', '__main__', None) else f'{module}.{name}'


def would_allow(function, /, *args, **kwargs):
    """Tells what would become of a call, without making it; nothing is counted."""
    answer = _ask('would_allow', _name_of(function), args, kwargs)
    denial = answer['denial']
    if denial is not None:
        error = _CLASSES.get(denial['code'], Denied)(denial.pop('message'))
        for name, value in denial.items():
            setattr(error, name, value)
        denial = error
    return Answer(answer['verdict'], answer['message'], denial)


def budget():
    """Lists what may still be used: a dict for each budget and rate."""
    return _ask('budget')
`;

/** Module `boundary`: what a denied call raises. Frozen Python, so that its classes are ordinary ones which programs can subclass. */

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
`;

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

/** Stubs of the module `boundary`: the exceptions of denied calls and the questions about decisions, which a test compares with the module itself. */

/** Classes by name, with their bases and what they mean. */
export const DENIAL_CLASSES = {
  Denied: { bases: ['PermissionError'], doc: 'A call that the host refused. Read `code` and `retry` before asking again.' },
  RateLimited: { bases: ['Denied'], doc: 'Too many calls in a while; `retry_after` says how many seconds to wait.' },
  BudgetExhausted: { bases: ['Denied'], doc: 'What this run may spend is spent.' },
  ApprovalRejected: { bases: ['Denied'], doc: 'A person said no, or did not answer in time.' },
  InvalidArguments: { bases: ['Denied', 'TypeError'], doc: "The arguments break the function's schema; `violations` says where." },
  Unavailable: { bases: ['Denied', 'ConnectionError'], doc: 'The function cannot be reached now, or its host failed.' },
  TimedOut: { bases: ['Denied', 'TimeoutError'], doc: 'The function took longer than it may.' },
} as const satisfies Record<string, { readonly bases: readonly string[]; readonly doc: string }>;

/** Attributes of `Denied`, with their types. */
const ATTRIBUTES = [
  ['code', 'str', 'such as policy.forbidden'],
  ['retry', 'str', 'never, after, after_approval or after_change'],
  ['retry_after', 'float | None', 'seconds'],
  ['violations', 'list', "dicts with 'path', 'rule', 'got' and 'allowed'"],
  ['alternatives', 'list', 'names of functions to use instead'],
  ['contract', 'str | None', 'name@version'],
  ['policy', 'str | None', 'the policy that decided'],
  ['decision_id', 'str | None', "names the decision in the host's records"],
  ['message', 'str', 'what the host says'],
] as const;

/** Names that the stubs of the module take. */
export const DENIAL_STUB_NAMES: readonly string[] = [...Object.keys(DENIAL_CLASSES), 'Answer', 'would_allow', 'budget'];

const QUESTION_STUB = `class Answer:
    """What would become of a call: true if it would be performed at once."""
    verdict: str  # allow, ask (a person decides), deny, or raise (a TypeError)
    message: str  # what the host would say
    denial: Denied | None


def would_allow(function, /, *args, **kwargs) -> Answer:
    """Tells what would become of a call, without making it; nothing is counted."""
    ...


def budget() -> list:
    """Lists what may still be used: a dict for each budget and rate."""
    # 'policy', 'functions', 'what' (calls, bytes, cost or rate), 'unit', 'scope' (run or session), 'max', 'left', 'per_seconds'
    ...
`;

const CLASS_STUB: string = Object.entries(DENIAL_CLASSES)
  .map(([name, { bases, doc }]) => {
    const body = name === 'Denied' ? ATTRIBUTES.map(([attribute, type, told]) => `    ${attribute}: ${type}  # ${told}\n`).join('') : '';
    return `class ${name}(${bases.join(', ')}):\n    """${doc}"""\n${body}`;
  })
  .join('\n\n');

/** The stubs. */
export const DENIAL_STUB = `${CLASS_STUB}\n\n${QUESTION_STUB}`;

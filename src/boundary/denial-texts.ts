/** What denials say: for each code one message for the model that has to act on it, and one for the human who reads it later. */
import type { DenialCode, DenialInput, Violation } from '../interpreter/denial.ts';

/** The parts that templates are filled with. */
export interface DenialFacts {
  /** `billing.refund`. */
  readonly name: string;
  /** `billing.refund@1.0.0`; null for an unknown function. */
  readonly contract?: string | null;
  readonly policy?: string | null;
  /** A clause without a full stop: `its effect is write, and no more than read is allowed`. */
  readonly reason?: string;
  /** Seconds. */
  readonly retryAfter?: number | null;
  readonly violations?: readonly Violation[];
  readonly alternatives?: readonly string[];
}

/** `{name}`, `{contract}`, `{policy}`, `{reason}`, `{wait}`, `{broken}` and `{use}`: the last is a whole sentence with a space before it, or nothing. */
export interface DenialText {
  readonly model: string;
  readonly human: string;
  /** Stands for `{reason}` where none is given. */
  readonly reason: string;
}

/** The table. */
export const DENIAL_TEXTS: Readonly<Record<DenialCode, DenialText>> = {
  'policy.forbidden': {
    model: '{name}() is not allowed: {reason}.{use} Do not repeat the same call.',
    human: 'The policy "{policy}" denied {contract}: {reason}.',
    reason: 'the host does not permit it',
  },
  'policy.needs_approval': {
    model: '{name}() needs the approval of a person, and there is none: {reason}.{use} Ask for approval, or go on without it.',
    human: '{contract} needs approval by the policy "{policy}": {reason}.',
    reason: 'a person decides about it',
  },
  'approval.rejected': {
    model: '{name}() was rejected by a person: {reason}.{use} Do not ask for the same call again.',
    human: 'A person rejected {contract}: {reason}.',
    reason: 'no reason was given',
  },
  'approval.expired': {
    model: '{name}() was not approved in time: {reason}.{use} It may be asked for once more.',
    human: 'Nobody answered the request to approve {contract} in time: {reason}.',
    reason: 'the request expired',
  },
  'rate.limited': {
    model: '{name}() is called too often: {reason}. Wait {wait}, then call again.',
    human: '"{policy}" slowed {contract} down: {reason}. The next call is possible in {wait}.',
    reason: 'the calls come too fast',
  },
  'budget.exhausted': {
    model: '{name}() is over its budget: {reason}.{use} Finish with what you have.',
    human: 'The budget "{policy}" denied {contract}: {reason}.',
    reason: 'what may be used is used up',
  },
  'schema.invalid_args': {
    model: '{name}() got arguments that it does not take: {broken}. Correct them and call again.',
    human: 'The program called {contract} with arguments that break its schema: {broken}.',
    reason: 'the arguments break the schema',
  },
  'schema.invalid_result': {
    model: '{name}() gave a result that its contract does not allow. That is a fault of the host; calling again will not help.{use}',
    human: 'The handler of {contract} returned what its output schema does not allow: {broken}.',
    reason: 'the result breaks the schema',
  },
  'contract.unknown': {
    model: 'There is no function {name}() here.{use}',
    human: 'The program called {name}, which no contract offers.',
    reason: 'no contract has this name',
  },
  'contract.retired': {
    model: '{name}() is retired: {reason}.{use}',
    human: 'The program called {contract}, which is retired: {reason}.',
    reason: 'it is no longer offered',
  },
  'host.unavailable': {
    model: '{name}() cannot be reached now: {reason}. Wait {wait}, then call again.{use}',
    human: '{contract} is unavailable: {reason}.',
    reason: 'the service behind it does not answer',
  },
  'host.timeout': {
    model: '{name}() took too long: {reason}. It may or may not have been done; check before calling again.{use}',
    human: 'The handler of {contract} did not settle in time: {reason}.',
    reason: 'it was given up',
  },
  'host.error': {
    model: '{name}() failed on the side of the host: {reason}. Calling again will hardly help.{use}',
    human: 'The handler of {contract} failed: {reason}.',
    reason: 'its handler failed',
  },
  'replay.mismatch': {
    model: '{name}() was not called here when this run was recorded, so there is no outcome to replay.',
    human: 'The replayed call of {contract} differs from the journal: {reason}.',
    reason: 'the calls differ',
  },
};

/** Returns the message for the model. Violations of a result are not in it: they may hold what must not cross. */
export function modelText(code: DenialCode, facts: DenialFacts): string {
  return fill(DENIAL_TEXTS[code].model, code, facts);
}

/** Returns the message for the human. */
export function humanText(code: DenialCode, facts: DenialFacts): string {
  return fill(DENIAL_TEXTS[code].human, code, facts);
}

/** Makes a denial with the table's message. */
export function denialOf(code: DenialCode, facts: DenialFacts): DenialInput {
  const { contract = null, policy = null, retryAfter = null, violations = [], alternatives = [] } = facts;
  return {
    code,
    message: modelText(code, facts),
    retryAfter,
    violations: code === 'schema.invalid_result' ? [] : violations,
    alternatives,
    contract,
    policy,
  };
}

function fill(template: string, code: DenialCode, facts: DenialFacts): string {
  const { name, contract, policy, retryAfter, violations = [], alternatives = [] } = facts;
  const reason = facts.reason === undefined || facts.reason.trim() === '' ? DENIAL_TEXTS[code].reason : facts.reason.replace(/\.$/, '');
  const parts: Readonly<Record<string, string>> = {
    name,
    contract: contract ?? name,
    policy: policy ?? 'default',
    reason,
    wait: retryAfter === null || retryAfter === undefined ? 'a little' : `${retryAfter} s`,
    broken: violations.length === 0 ? DENIAL_TEXTS[code].reason : violations.slice(0, 3).map(violationText).join('; '),
    use: alternatives.length === 0 ? '' : ` Use ${alternatives.map((one) => `${one}()`).join(' or ')} instead.`,
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] as string);
}

/** One broken rule in words. */
export function violationText({ path, rule, got, allowed }: Violation): string {
  const where = path === '' ? 'the value' : path;
  if (rule === 'required' || rule === 'dependentRequired') return `${where} is missing`;
  if (rule === 'additionalProperties' || rule === 'unevaluatedProperties') return `${where} is not known`;
  if (rule === 'type') return `${where} must be ${words(allowed)}, not ${words(got)}`;
  return `${where} breaks ${rule}: ${words(allowed)} allowed, ${words(got)} given`;
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(' or ');
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
  } catch {
    return String(value).slice(0, 200);
  }
}

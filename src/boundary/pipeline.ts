/** The way of a contract's call through a run: decided, dispatched, given up in time, its result checked, its decision kept. */
import { OptionError } from '../interpreter/errors.ts';
import type { CallAnswer } from '../interpreter/outstanding.ts';
import type { TakenCall } from '../interpreter/pending-call.ts';
import type { Approvals } from './approvals.ts';
import { type Aborter, type CallSignal, newAborter, newRunId } from './clock.ts';
import type { Contract } from './contract.ts';
import type { CallContext } from './contract-spec.ts';
import { type CallDecision, Decider, type PersonalAnswer, type SharedDecision } from './decide.ts';
import { denialOf, humanText } from './denial-texts.ts';
import type { ReadFunctions } from './functions.ts';
import type { CallDecisionRecord } from './outcome.ts';
import type { BudgetLine } from './policies/policy.ts';
import { PolicySet, type PolicyStates } from './policies/policy-set.ts';
import type { Policy } from './policies/table.ts';
import { redactArguments, redactViolations } from './redact.ts';

/** The options of a run that the pipeline reads. */
export interface PipelineOptions {
  readonly policies?: readonly Policy[];
  readonly runId?: string;
  /** Milliseconds. */
  readonly clock: (() => number) | null;
  /** Without them a call that asks is denied. */
  readonly approvals?: Approvals | null;
}

/** Makes the pipeline of a run; null if it has no contracts. Throws OptionError, PolicyError. */
export function makePipeline(
  { catalog, handlers }: ReadFunctions,
  { policies, runId, clock, approvals = null }: PipelineOptions,
): Pipeline | null {
  if (runId !== undefined && (typeof runId !== 'string' || runId === '')) throw new OptionError('`runId` must be a string.');
  const set = new PolicySet(policies ?? []);
  if (set.policies.length > 0) {
    // SECURITY: a function that no policy can see would be a way around all of them.
    for (const [name, one] of handlers)
      if (typeof one === 'function' || one === null) throw new OptionError(`With policies every function is a contract; ${name} is none.`);
  }
  if (catalog === null) return null;
  const needsClock = set.policies.some(({ kind }) => kind === 'rate') || catalog.contracts.some(({ limits }) => limits.rate !== undefined);
  if (needsClock && clock === null) throw new OptionError('A rate needs the run to have a `clock`.');
  return new Pipeline(new Decider(catalog, set), approvals?.desk.clock ?? clock ?? (() => 0), runId ?? null, approvals);
}

/** Decides on calls and keeps what policies remember, over one run or the runs of a session. */
export class Pipeline {
  readonly #decider: Decider;
  readonly #clock: () => number;
  /** Null if nobody can be asked. */
  readonly approvals: Approvals | null;
  /** What policies remember. */
  states: PolicyStates = {};
  #runId: string | null;

  constructor(decider: Decider, clock: () => number, runId: string | null, approvals: Approvals | null) {
    this.#decider = decider;
    this.#clock = clock;
    this.#runId = runId;
    this.approvals = approvals;
  }

  /** The contracts that are offered, by name. */
  get contracts(): readonly Contract[] {
    return this.#decider.catalog.contracts;
  }

  /** Names the run in the contexts of its calls. */
  get runId(): string {
    this.#runId ??= newRunId();
    return this.#runId;
  }

  /** Begins the next run of a session. */
  restart(runId: string | null = null): void {
    this.states = this.#decider.forNewRun(this.states);
    this.#runId = runId;
  }

  /** Decides on a call, and counts it if it may be dispatched. Never throws. `recordedAt`: when it was decided first, for a call that is gone through again. */
  decide(contract: Contract, call: TakenCall, recordedAt: number | null = null): ServedCall {
    const served = new ServedCall(contract, call, this.runId);
    const { approvals } = this;
    try {
      const at = recordedAt ?? this.#clock();
      served.at = at;
      const answer = approvals?.answerTo(call.callId, at) ?? null;
      const edit = approvals?.editOf(call.callId) ?? null;
      const decision = this.preview(contract.name, edit === null ? call : { args: [], kwargs: edit }, at, answer);
      served.decided(decision, approvals?.canAsk ?? false, approvals?.fault);
      if (served.isAsked) approvals?.ask(call.callId, at, decision.expiresMs as number);
      else {
        if (answer?.verdict === 'approve' || answer?.verdict === 'reject') served.answeredBy = { by: answer.by, edit };
        approvals?.close(call.callId, this.runId, decision, { at, isCounted: recordedAt !== null });
      }
      // A question that the journal has the answer to was a call, too.
      if (decision.verdict === 'allow' || (decision.verdict === 'ask' && recordedAt !== null))
        this.states = this.#decider.spend(decision, at, this.states);
    } catch (error) {
      // A schema of the host's that needs a promise, or throws.
      served.fail(error);
    }
    return served;
  }

  /** Decides as if the call were made, and counts nothing. Throws what schemas of the host throw. */
  preview(
    name: string,
    { args, kwargs }: Pick<TakenCall, 'args' | 'kwargs'> | { args: readonly unknown[]; kwargs: Readonly<Record<string, unknown>> },
    at = this.#clock(),
    answer: PersonalAnswer | null = null,
  ): CallDecision {
    return this.#decider.decide(
      { name, args, kwargs, at, answer },
      { states: this.states, grants: this.approvals?.desk.grants.list ?? [] },
    );
  }

  /** What budgets and rates leave. */
  budget(): readonly BudgetLine[] {
    return this.#decider.left(this.states, this.#clock());
  }

  /** What a handler returned, as an answer. Counts the result. */
  settle(served: ServedCall, result: unknown): CallAnswer {
    const { contract, decision } = served;
    try {
      const { value, violations } = contract.readResult(result);
      // What was wrong is for the host to read, not for the guest: it may hold what must not cross.
      if (violations.length > 0)
        return served.deny('schema.invalid_result', { violations: redactViolations(contract, violations, 'result') });
      if (decision !== null) this.states = this.#decider.settle(decision, served.at, value, this.states);
      return { value };
    } catch (error) {
      return served.fail(error);
    }
  }
}

/** One call of a contract, from its decision on. */
export class ServedCall {
  readonly contract: Contract;
  readonly runId: string;
  readonly #call: TakenCall;
  decision: CallDecision | null = null;
  at = 0;
  /** True if a person is to decide: there is no answer yet. */
  isAsked = false;
  /** The person who decided, and the arguments they put in place of the program's. */
  answeredBy: CallDecisionRecord['approval'] = null;
  /** The answer, unless the handler is to give it. */
  answer: CallAnswer | null = null;
  #human: string | null = null;
  #fault: string | null = null;
  #aborter: Aborter | null = null;
  #abortReason: Error | null = null;

  constructor(contract: Contract, call: TakenCall, runId: string) {
    this.contract = contract;
    this.#call = call;
    this.runId = runId;
  }

  get callId(): string {
    return this.#call.callId;
  }

  /** What is told of the decision, if there is nothing to tell but what other calls share; else null. */
  get shared(): SharedDecision | null {
    return this.#human === null && this.#fault === null && this.answeredBy === null ? (this.decision?.shared ?? null) : null;
  }

  /** Takes what was decided. */
  decided(decision: CallDecision, canAsk: boolean, fault: string | null = null): void {
    this.decision = decision;
    this.isAsked = canAsk && decision.verdict === 'ask';
    this.#human = decision.human;
    this.#fault = decision.fault;
    const { verdict, denial, typeError, policy, reason } = decision;
    if (verdict === 'raise') this.answer = { raise: { type: 'TypeError', message: typeError as string } };
    else if (verdict === 'ask' && !canAsk) {
      this.#fault ??= fault;
      this.answer = this.deny('policy.needs_approval', { policy, reason });
    } else if (denial !== null) this.answer = { deny: this.#named(denial) };
  }

  /** Calls the handler. Throws what it throws. */
  dispatch(): unknown {
    const { contract, decision } = this;
    return contract.handler(decision?.handlerArgs as Record<string, unknown>, new ServedContext(this));
  }

  /** Denies by the table of texts. */
  deny(
    code: Parameters<typeof denialOf>[0],
    facts: Partial<Parameters<typeof denialOf>[1]> = {},
  ): { readonly deny: ReturnType<typeof denialOf> } {
    const { name, label } = this.contract;
    const whole = { name, contract: label, ...facts };
    this.#human = humanText(code, whole);
    return { deny: this.#named(denialOf(code, whole)) };
  }

  /** Denies what the host got wrong; what was thrown is for the host only. */
  fail(error: unknown): CallAnswer {
    this.#fault = faultText(error);
    this.answer = this.deny('host.error', { reason: 'its contract could not be checked' });
    return this.answer;
  }

  #named<T extends object>(denial: T): T {
    return { ...denial, decisionId: this.decisionId };
  }

  /** Names the decision: the same in every run of the same program, since the program can read it. */
  get decisionId(): string {
    return `decision-${this.callId.slice('call-'.length)}`;
  }

  get signal(): CallSignal {
    if (this.#aborter === null) {
      this.#aborter = newAborter();
      if (this.#abortReason !== null) this.#aborter.abort(this.#abortReason);
    }
    return this.#aborter.signal;
  }

  /** Tells the handler that nobody waits for it any more. */
  abort(reason: string): void {
    this.#abortReason ??= new Error(`${this.contract.label}: ${reason}`);
    this.#aborter?.abort(this.#abortReason);
  }

  /** The decision as the outcome tells it. */
  get record(): CallDecisionRecord {
    const { decision, contract, decisionId, at, answeredBy } = this;
    return {
      id: decisionId,
      verdict: decision?.verdict ?? 'deny',
      contract: contract.label,
      contractId: contract.id,
      policy: decision?.policy ?? null,
      reason: decision?.reason ?? 'the contract could not be checked',
      human: this.#human,
      fault: this.#fault,
      approval:
        answeredBy === null || answeredBy.edit === null
          ? answeredBy
          : { by: answeredBy.by, edit: redactArguments(contract, answeredBy.edit) },
      grant: decision?.grant ?? null,
      at,
      stages: decision?.stages ?? [],
    };
  }
}

/** What a handler is told. */
class ServedContext implements CallContext {
  readonly #call: ServedCall;

  constructor(call: ServedCall) {
    this.#call = call;
  }

  get callId(): string {
    return this.#call.callId;
  }

  get runId(): string {
    return this.#call.runId;
  }

  get name(): string {
    return this.#call.contract.name;
  }

  get version(): string {
    return this.#call.contract.version;
  }

  get idempotencyKey(): string {
    return `${this.#call.runId}/${this.#call.callId}`;
  }

  get signal(): CallSignal {
    return this.#call.signal;
  }
}

/** What was thrown, in words. */
function faultText(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error).slice(0, 500);
  } catch {
    return 'something that cannot be shown';
  }
}

/** The calls of a run, kept in flat arrays while it lasts: a run may make very many, and objects that live long cost the collector more than the calls themselves. */
import type { TakenCall } from '../interpreter/pending-call.ts';
import type { SharedDecision } from './decide.ts';
import type { CallDecisionRecord, CallOutcome, CallRecord } from './outcome.ts';
import { ServedCall } from './pipeline.ts';
import { redactGiven, redactResult } from './redact.ts';

/** Records calls and what they got back. */
export class CallLog {
  /** Name, id, end of the arguments in `#args`, and result, four slots a call. */
  readonly #rows: unknown[] = [];
  readonly #args: unknown[] = [];
  /** Keyword arguments and outcomes other than plain results, by index of the call: few calls have any. */
  readonly #kwargs = new Map<number, Record<string, unknown>>();
  readonly #others = new Map<number, CallOutcome>();
  /** How calls of contracts were decided, and when, by index. What many calls share is kept once. */
  readonly #decisions: (ServedCall | SharedDecision | undefined)[] = [];
  readonly #times: number[] = [];
  #records: readonly CallRecord[] | null = null;
  /** Calls before the run was stored. */
  readonly #before: readonly CallRecord[];

  constructor(before: readonly CallRecord[] = []) {
    this.#before = before;
  }

  /** Records a call that got a value. */
  addResult(call: TakenCall, value: unknown): void {
    this.#add(call, value);
  }

  /** Records a call that got an error, a denial or a value, and how it was decided if it was a contract's. */
  add(call: TakenCall, outcome: CallOutcome, served?: ServedCall): void {
    if (served !== undefined) {
      const index = this.#rows.length / 4;
      this.#decisions[index] = served.shared ?? served;
      this.#times[index] = served.at;
    }
    if (outcome.status === 'result') this.#add(call, outcome.value);
    else {
      this.#others.set(this.#rows.length / 4, outcome);
      this.#add(call, null);
    }
  }

  #add({ name, id, args, kwargs }: TakenCall, value: unknown): void {
    for (const _ in kwargs) {
      this.#kwargs.set(this.#rows.length / 4, kwargs);
      break;
    }
    for (let i = 0; i < args.length; i++) this.#args.push(args[i]);
    this.#rows.push(name, id, this.#args.length, value);
    this.#records = null;
  }

  /** All calls so far, in the order of their answers, without what their contracts hide. */
  get records(): readonly CallRecord[] {
    if (this.#records === null) {
      const records: CallRecord[] = [...this.#before];
      for (let i = 0; i < this.#rows.length / 4; i++) records.push(this.#record(i));
      this.#records = records;
    }
    return this.#records;
  }

  #record(i: number): CallRecord {
    const [name, id, end, value] = this.#rows.slice(i * 4, i * 4 + 4) as [string, string | number, number, unknown];
    const decided = this.#decisions[i];
    const start = i === 0 ? 0 : (this.#rows[i * 4 - 2] as number);
    const given = { args: this.#args.slice(start, end), kwargs: this.#kwargs.get(i) ?? {} };
    const outcome = this.#others.get(i) ?? { status: 'result', value };
    if (decided === undefined) return { callId: `call-${id}`, name, ...given, outcome };
    const { contract } = decided;
    return {
      ...{ callId: `call-${id}`, name, ...redactGiven(contract, given) },
      outcome: outcome.status === 'result' ? { status: 'result', value: redactResult(contract, outcome.value) } : outcome,
      decision: decided instanceof ServedCall ? decided.record : sharedRecord(decided, `decision-${id}`, this.#times[i] as number),
    };
  }
}

function sharedRecord({ contract, policy, reason, stages }: SharedDecision, id: string, at: number): CallDecisionRecord {
  return {
    id,
    verdict: 'allow',
    contract: contract.label,
    contractId: contract.id,
    policy,
    reason,
    human: null,
    fault: null,
    approval: null,
    grant: null,
    at,
    stages,
  };
}

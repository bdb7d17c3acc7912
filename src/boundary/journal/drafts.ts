/** Entries of calls before they are text. What could change until it is read is written at once, the rest is kept as it is. */
import type { CallSite } from '../../interpreter/call-site.ts';
import type { Idempotency } from '../contract-spec.ts';
import type { ServedCall } from '../pipeline.ts';
import type { EntryDraft } from './chain.ts';
import type { EntryKind } from './entries.ts';
import { type Scrub, valueText } from './value-text.ts';

/** An entry whose members are text already. */
export class WrittenDraft implements EntryDraft {
  readonly kind: EntryKind;
  readonly #text: string;

  constructor(kind: EntryKind, text: string) {
    this.kind = kind;
    this.#text = text;
  }

  members(): string {
    return this.#text;
  }
}

/** Arguments as JSON text with a comma before it, or the arguments themselves if nothing in them can change. */
export type GivenText = string | { readonly args: readonly unknown[]; readonly kwargs: Readonly<Record<string, unknown>> };

/** The text of arguments. */
export function givenText(given: GivenText, scrub: Scrub): string {
  if (typeof given === 'string') return given;
  return `,"args":${valueText(given.args, scrub)},"kwargs":${valueText(given.kwargs, scrub)}`;
}

/** True for values that stay what they are. */
export function isFixed(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** `call.requested`. */
export class RequestedDraft implements EntryDraft {
  readonly kind = 'call.requested';
  readonly #id: string | number;
  readonly #name: string;
  readonly #site: CallSite;
  readonly #number: number;
  readonly #given: GivenText;

  constructor(id: string | number, name: string, site: CallSite, number: number, given: GivenText) {
    this.#id = id;
    this.#name = name;
    this.#site = site;
    this.#number = number;
    this.#given = given;
  }

  members(): string {
    const { path, function: place, line } = this.#site;
    const where = `"path":"${pathText(path, this.#number)}","function":${JSON.stringify(place)},"line":${line}`;
    return `,"call":"call-${this.#id}",${where},"name":${JSON.stringify(this.#name)}${givenText(this.#given, null)}`;
  }
}

/** The place of a call and its number there. */
export function pathText(path: number, number: number): string {
  return `${path.toString(16)}.${number}`;
}

/** `call.decided`. */
export class DecidedDraft implements EntryDraft {
  readonly kind = 'call.decided';
  readonly #served: ServedCall;
  readonly #scrub: Scrub;

  constructor(served: ServedCall, scrub: Scrub) {
    this.#served = served;
    this.#scrub = scrub;
  }

  members(): string {
    const scrub = this.#scrub;
    const { callId, decision, isAsked, record } = this.#served;
    const { verdict, contract, policy, reason, at, stages, approval: given, grant } = record;
    const approval = given !== null ? `by ${given.by}` : grant === null ? null : `grant ${grant}`;
    const code =
      verdict === 'ask' && !isAsked ? 'policy.needs_approval' : decision === null ? 'host.error' : (decision.denial?.code ?? null);
    const text = (one: string | null): string => JSON.stringify(one === null || scrub === null ? one : scrub(one));
    const steps = stages.map(({ stage, verdict: found, reason: why }) =>
      found === 'pass' ? `"${stage}"` : `["${stage}","${found}",${text(why)}]`,
    );
    const who = `"contract":"${contract}","verdict":"${verdict}","code":${text(code)},"policy":${text(policy)},"approval":${text(approval)}`;
    return `,"call":"${callId}",${who},"reason":${text(reason)},"clock":${at},"stages":[${steps.join()}]`;
  }
}

/** `call.dispatched`. */
export class DispatchedDraft implements EntryDraft {
  readonly kind = 'call.dispatched';
  readonly #id: string | number;
  readonly #attempt: number;
  readonly #idempotency: Idempotency;

  constructor(id: string | number, attempt: number, idempotency: Idempotency) {
    this.#id = id;
    this.#attempt = attempt;
    this.#idempotency = idempotency;
  }

  members(): string {
    return `,"call":"call-${this.#id}","attempt":${this.#attempt},"idempotency":"${this.#idempotency}"`;
  }
}

/** `call.settled` with a result that cannot change. */
export class ResultDraft implements EntryDraft {
  readonly kind = 'call.settled';
  readonly #id: string | number;
  readonly #by: string;
  readonly #value: unknown;

  constructor(id: string | number, by: string, value: unknown) {
    this.#id = id;
    this.#by = by;
    this.#value = value;
  }

  members(): string {
    return `,"call":"call-${this.#id}","by":"${this.#by}","outcome":{"status":"result","value":${valueText(this.#value)}}`;
  }
}

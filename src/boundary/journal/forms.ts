/** Entries before they are text: rows of slots, each laid out by its form. What could change until it is read is text at once, the rest is kept as it is. */
import type { CallSite } from '../../interpreter/call-site.ts';
import type { Idempotency } from '../contract-spec.ts';
import type { SharedDecision } from '../decide.ts';
import type { ServedCall } from '../pipeline.ts';
import type { EntryKind, RecordedStage } from './entries.ts';
import { type Scrub, valueText } from './value-text.ts';

/** Takes rows. Objects that live long cost the collector more than what they say, so a row is no object of its own. */
export interface Rows {
  /** Begins a row; returns where its slots go. */
  open(form: EntryForm, at: number): unknown[];
}

/** How the slots of a row become text. */
export interface EntryForm {
  readonly kind: EntryKind;
  /** Slots of a row. */
  readonly size: number;
  /** JSON text of the members, each with a comma before it: what all rows begin with, and the rest. `i`: the first slot. */
  readonly opening: string;
  text(slots: readonly unknown[], i: number): string;
}

/** A text in one piece: what is put together from parts again and again should have few of them. */
export function flat(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return parts.map((part, i) => (i < values.length ? `${part}${values[i]}` : part)).join('');
}

const OF_CALL = ',"call":"call-';

/** Adds an entry whose members are text already. */
export function addWritten(rows: Rows, at: number, kind: EntryKind, members: string): void {
  let form = writtenForms.get(kind);
  if (form === undefined) {
    form = { kind, size: 1, opening: '', text: (slots, i) => slots[i] as string };
    writtenForms.set(kind, form);
  }
  rows.open(form, at).push(members);
}

const writtenForms = new Map<EntryKind, EntryForm>();

/** The text of arguments as it follows `"args":`. */
export function givenText(args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>, scrub: Scrub): string {
  return `${args.length === 0 ? '[]' : valueText(args, scrub)},"kwargs":${valueText(kwargs, scrub)}`;
}

/** True for values that stay what they are. */
export function isFixed(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** True if all arguments stay what they are. */
export function areFixed(args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): boolean {
  for (let i = 0; i < args.length; i++) if (!isFixed(args[i])) return false;
  for (const name in kwargs) if (!isFixed(kwargs[name])) return false;
  return true;
}

/** A place of calls, and how many were made there. */
export class Place {
  readonly site: CallSite;
  readonly name: string;
  count = 0;
  #texts: readonly [string, string] | null = null;

  constructor(site: CallSite, name: string) {
    this.site = site;
    this.name = name;
  }

  /** What all its entries say before the number of the call, and after it. */
  get texts(): readonly [string, string] {
    const { path, function: place, line } = this.site;
    this.#texts ??= [
      flat`","path":"${path.toString(16)}.`,
      flat`","function":${JSON.stringify(place)},"line":${line},"name":${JSON.stringify(this.name)},"args":`,
    ];
    return this.#texts;
  }
}

/** The place of a call and its number there. */
export function pathText(path: number, number: number): string {
  return `${path.toString(16)}.${number}`;
}

/** Adds `call.requested`. `given`: the text of the arguments; null if they are fixed. */
export function addRequested(
  rows: Rows,
  at: number,
  {
    id,
    args,
    kwargs,
  }: { readonly id: string | number; readonly args: readonly unknown[]; readonly kwargs: Readonly<Record<string, unknown>> },
  place: Place,
  given: string | null,
): void {
  if (given === null) rows.open(REQUESTED, at).push(id, place, place.count, args, kwargs);
  else addWritten(rows, at, 'call.requested', `${OF_CALL}${requestedText(id, place, place.count, given)}`);
}

function requestedText(id: unknown, { texts }: Place, number: number, given: string): string {
  return `${id}${texts[0]}${number}${texts[1]}${given}`;
}

const REQUESTED: EntryForm = {
  kind: 'call.requested',
  size: 5,
  opening: OF_CALL,
  text: (slots, i) => {
    const given = givenText(slots[i + 3] as unknown[], slots[i + 4] as Record<string, unknown>, null);
    return requestedText(slots[i], slots[i + 1] as Place, slots[i + 2] as number, given);
  },
};

/** Adds `call.decided`. */
export function addDecided(rows: Rows, at: number, id: string | number, served: ServedCall, scrub: Scrub): void {
  const shared = scrub === null ? served.shared : null;
  if (shared !== null) rows.open(DECIDED, at).push(id, shared, served.at);
  else addWritten(rows, at, 'call.decided', decidedText(served, scrub));
}

/** What many calls share is made once: the text before the time, and after it. */
const sharedTexts = new WeakMap<SharedDecision, readonly [string, string]>();

const DECIDED: EntryForm = {
  kind: 'call.decided',
  size: 3,
  opening: OF_CALL,
  text: (slots, i) => {
    const shared = slots[i + 1] as SharedDecision;
    let texts = sharedTexts.get(shared);
    if (texts === undefined) {
      const { contract, policy, reason, stages } = shared;
      texts = textsAround({ contract: contract.label, verdict: 'allow', code: null, policy, approval: null, reason, stages }, null);
      sharedTexts.set(shared, texts);
    }
    return `${slots[i]}${texts[0]}${slots[i + 2]}${texts[1]}`;
  },
};

function decidedText({ callId, decision, isAsked, record }: ServedCall, scrub: Scrub): string {
  const { verdict, approval: given, grant, at } = record;
  const approval = given !== null ? `by ${given.by}` : grant === null ? null : `grant ${grant}`;
  const isUnanswerable = verdict === 'ask' && !isAsked;
  const code = isUnanswerable ? 'policy.needs_approval' : decision === null ? 'host.error' : (decision.denial?.code ?? null);
  const [before, after] = textsAround({ ...record, code, approval }, scrub);
  return `,"call":"${callId}${before}${at}${after}`;
}

interface Told {
  readonly contract: string;
  readonly verdict: string;
  readonly code: string | null;
  readonly policy: string | null;
  readonly approval: string | null;
  readonly reason: string;
  readonly stages: readonly { readonly stage: string; readonly verdict: string; readonly reason: string }[];
}

/** The text of a decision up to its time, and from there. */
function textsAround({ contract, verdict, code, policy, approval, reason, stages }: Told, scrub: Scrub): readonly [string, string] {
  const hidden = (one: string | null): string | null => (one === null || scrub === null ? one : scrub(one));
  const who = JSON.stringify({ contract, verdict, code: hidden(code), policy: hidden(policy), approval: hidden(approval) }).slice(1, -1);
  const steps = stages.map(
    ({ stage, verdict: found, reason: why }): RecordedStage => (found === 'pass' ? stage : [stage, found, hidden(why) as string]),
  );
  return [flat`",${who},"reason":${JSON.stringify(hidden(reason))},"clock":`, flat`,"stages":${JSON.stringify(steps)}`];
}

/** Adds `call.dispatched`. */
export function addDispatched(rows: Rows, at: number, id: string | number, attempt: number, idempotency: Idempotency): void {
  rows.open(DISPATCHED, at).push(id, attempt, idempotency);
}

const DISPATCHED: EntryForm = {
  kind: 'call.dispatched',
  size: 3,
  opening: OF_CALL,
  text: (slots, i) => `${slots[i]}","attempt":${slots[i + 1]},"idempotency":"${slots[i + 2]}"`,
};

/** Adds `call.settled` with a result that cannot change. */
export function addResult(rows: Rows, at: number, id: string | number, by: string, value: unknown): void {
  rows.open(RESULT, at).push(id, by, value);
}

const RESULT: EntryForm = {
  kind: 'call.settled',
  size: 3,
  opening: OF_CALL,
  text: (slots, i) => `${slots[i]}","by":"${slots[i + 1]}","outcome":{"status":"result","value":${valueText(slots[i + 2])}}`,
};

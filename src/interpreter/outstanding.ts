/** The calls that a program waits for at once, and what the host answers to some of them. */
import { PyList, PyTuple } from '../objects/containers.ts';
import { newException } from '../objects/errors.ts';
import type { PyExternalCall } from '../objects/external-call.ts';
import type { Value } from '../objects/object.ts';
import type { Machine } from '../vm/machine.ts';
import { type CallSite, siteOfCall } from './call-site.ts';
import { type ConvertOptions, toGuest, toHost } from './convert.ts';
import type { DenialInput } from './denial.ts';
import { ConversionError, OptionError } from './errors.ts';
import { exceptionFromHost, type HostRaise } from './host-errors.ts';
import { type PendingCall, TakenCall } from './pending-call.ts';

/** An answer to one of several calls: a value, an exception, or a denial. */
export type CallAnswer = { readonly value: unknown } | { readonly raise: HostRaise } | { readonly deny: DenialInput };

/** An answer brought into the guest. */
export interface GuestAnswer {
  readonly call: PyExternalCall;
  readonly isValue: boolean;
  readonly outcome: Value;
}

/** Throws OptionError unless `answer` is one of the three kinds. */
export function checkAnswer(callId: string, answer: unknown): void {
  const kinds = typeof answer === 'object' && answer !== null ? ['value', 'raise', 'deny'].filter((kind) => kind in answer) : [];
  if (kinds.length !== 1) throw new OptionError(`The answer to ${callId} must be an object with one of value, raise and deny.`);
}

/** Longer paths of creation are folded into a number; calls stay distinct because the number of the call is counted per name. */
const MAX_PATH = 48;

/** Names calls by the task that makes them and their number in it, so that the order of answers never changes a name. */
export class CallNames {
  readonly #counts = new Map<string, number>();
  #plain = 0;

  next(path: string): string | number {
    if (path === '') return ++this.#plain;
    const key = path.length > MAX_PATH ? `x${fold(path)}` : path;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key}.${count}`;
  }

  /** For dumps; live. */
  state(): { readonly plain: number; readonly counts: Map<string, number> } {
    return { plain: this.#plain, counts: this.#counts };
  }

  /** Goes on counting from a dump. */
  restore(plain: number, counts: ReadonlyMap<string, number>): void {
    this.#plain = plain;
    for (const [path, count] of counts) this.#counts.set(path, count);
  }
}

/** FNV-1a of a text. */
function fold(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16);
}

/** A call not answered yet, as the guest and the host know it. */
export interface WaitingCall {
  readonly guest: PyExternalCall;
  readonly shown: TakenCall;
}

/** All calls of a run that are not answered yet. */
export class Outstanding {
  readonly #machine: Machine;
  readonly #names: CallNames;
  readonly #options: ConvertOptions;
  #waiting = new Map<string, WaitingCall>();

  constructor(machine: Machine, names: CallNames, options: ConvertOptions) {
    this.#machine = machine;
    this.#names = names;
    this.#options = options;
  }

  /** Forgets all calls: nobody waits for them any more. */
  forget(): void {
    this.#waiting.clear();
  }

  /** For dumps, in the order in which the program made them. */
  state(): WaitingCall[] {
    return [...this.#waiting.values()];
  }

  /** Takes over the calls of a dump. */
  restore(waiting: readonly WaitingCall[]): void {
    this.#waiting = new Map(waiting.map((call) => [call.shown.callId, call]));
  }

  /** As the host sees them, in the order in which the program made them. */
  get calls(): readonly TakenCall[] {
    return [...this.#waiting.values()].map(({ shown }) => shown);
  }

  /** Line of the program that made a call. */
  lineOf(callId: string): number | null {
    return this.#waiting.get(callId)?.guest.line ?? null;
  }

  /** Where the program makes a call that it waits for. Throws OptionError. */
  siteOf(callId: string): CallSite {
    return siteOfCall(this.#guestOf(callId));
  }

  /** Returns the call with this name. Throws OptionError. */
  find(callId: string): PendingCall {
    const found = this.#waiting.get(callId);
    if (found === undefined) throw new OptionError(`The program does not wait for a call ${JSON.stringify(callId)}.`);
    return found.shown;
  }

  /** Takes over what the program waits for now. Returns the answers that calls with arguments which cannot cross get at once. Throws LimitExceeded. */
  take(group: readonly PyExternalCall[]): GuestAnswer[] {
    const before = this.#waiting;
    const refused: GuestAnswer[] = [];
    this.#waiting = new Map();
    for (const guest of group) {
      const known = guest.callId === null ? undefined : before.get(guest.callId);
      try {
        const shown = known?.shown ?? this.#show(guest);
        this.#waiting.set(shown.callId, { guest, shown });
      } catch (error) {
        if (!(error instanceof ConversionError)) throw error;
        refused.push({ call: guest, isValue: false, outcome: newException('TypeError', error.message.replace(/\.$/, '')) });
      }
    }
    return refused;
  }

  #show(guest: PyExternalCall): TakenCall {
    const { name, args, kwargs } = guest;
    const hostArgs = args.items.map((arg, i) => toHost(this.#machine, arg, `${name}() argument ${i + 1}`, this.#options));
    const hostKwargs = toHost(this.#machine, kwargs, `${name}() keyword arguments`, this.#options) as Record<string, unknown>;
    this.#machine.meter.externalCall();
    const call = new TakenCall(this.#names.next(guest.path), name, hostArgs, hostKwargs);
    guest.callId = call.callId;
    return call;
  }

  /** Brings an answer other than a denial into the guest. Throws OptionError, ConversionError, LimitExceeded. */
  answer(callId: string, answer: Exclude<CallAnswer, { deny: DenialInput }>): GuestAnswer {
    const call = this.#guestOf(callId);
    if ('raise' in answer) return { call, isValue: false, outcome: exceptionFromHost(answer.raise) };
    return { call, isValue: true, outcome: toGuest(this.#machine, answer.value, `the result of ${callId}`) };
  }

  /** The answer that raises `error`. */
  failure(callId: string, error: Value): GuestAnswer {
    return { call: this.#guestOf(callId), isValue: false, outcome: error };
  }

  #guestOf(callId: string): PyExternalCall {
    this.find(callId);
    return (this.#waiting.get(callId) as { guest: PyExternalCall }).guest;
  }

  /** Hands answers to the stopped program. */
  give(answers: readonly GuestAnswer[]): void {
    this.#machine.resume(new PyList(answers.map(({ call, isValue, outcome }) => new PyTuple([call, isValue, outcome]))));
    for (const { call } of answers) if (call.callId !== null) this.#waiting.delete(call.callId);
  }
}

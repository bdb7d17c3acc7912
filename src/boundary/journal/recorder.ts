/** Writes the journal of a run: what it was told is in the store before it returns wherever the order of effects depends on it. */
import type { CallSite } from '../../interpreter/call-site.ts';
import type { DenialInput } from '../../interpreter/denial.ts';
import { ENGINE_VERSION } from '../../interpreter/engine-version.ts';
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import type { TakenCall } from '../../interpreter/pending-call.ts';
import type { Contract } from '../contract.ts';
import { sha256Hex, toHex } from '../hash.ts';
import type { CallOutcome, Outcome } from '../outcome.ts';
import type { ServedCall } from '../pipeline.ts';
import type { Policy } from '../policies/table.ts';
import { QUESTIONS } from '../question-names.ts';
import { Chain } from './chain.ts';
import type { EntryKind, RecordedContract, RecordedPolicy } from './entries.ts';
import { JournalError } from './errors.ts';
import { addDecided, addDispatched, addRequested, addResult, addWritten, areFixed, givenText, isFixed, Place, pathText } from './forms.ts';
import { type Journal, type JournalCall, type JournalRun, readJournal } from './journal.ts';
import { type Hidden, keyOfJournal, Redactor } from './redactor.ts';
import type { JournalStore, JournalWriter } from './store.ts';
import { type Scrub, valueText } from './value-text.ts';

/** Where and how a run is journaled. */
export interface JournalOptions {
  readonly store: JournalStore;
  /** Texts that must not be in the journal wherever they turn up; each becomes a token. */
  readonly secrets?: readonly string[];
  /** Makes the tokens of hidden values; without it they come from the journal's id, and whoever has the journal can try values. */
  readonly key?: Uint8Array;
  /** Milliseconds since 1970, for the times of entries. */
  readonly now?: () => number;
}

/** What a program asks of the boundary itself changes nothing. */
function isQuestion(name: string): boolean {
  return (QUESTIONS as readonly string[]).includes(name);
}

type PrintFunction = (text: string, stream: 'stdout' | 'stderr') => void;

/** A run as it begins. */
export interface RunStart {
  readonly runId: string;
  readonly code: string;
  readonly filename: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly isSession: boolean;
  readonly exact: boolean;
  readonly wantsValue: boolean;
  readonly functions: readonly string[];
  readonly asyncFunctions: readonly string[];
  readonly contracts: readonly Contract[];
  readonly policies: readonly Policy[];
  readonly limits: Readonly<Record<string, number | undefined>>;
  readonly total: Readonly<Record<string, number | undefined>>;
}

/** A journal that is gone on with: open for writing, and what is in it. */
export interface Reopened {
  readonly writer: JournalWriter;
  readonly journal: Journal;
  /** True: the program runs again from its start, and what the journal has is not written again. False: it goes on from a snapshot. */
  readonly fromStart: boolean;
}

/** Opens the journal of a session where its snapshot was made: between two runs, or while `run` waits for people. Throws JournalError. */
export function reopenSession(
  { store }: JournalOptions,
  id: string,
  { run, isPaused }: { readonly run: string; readonly isPaused: boolean },
): Reopened {
  const writer = store.open(id);
  try {
    if (writer.lines.length === 0)
      throw new JournalError('missing', `The store has no journal ${id}: what the session has done would be missing in it.`);
    const journal = readJournal(writer.lines);
    const last = journal.runs.at(-1) as JournalRun;
    const isAtPause = journal.entries.at(-1)?.kind === 'suspended';
    const isBetween = last.ended !== null && last.ended.status !== 'paused';
    if (last.started.run !== run || (isPaused ? !isAtPause : !isBetween))
      throw new JournalError('state', `The journal ${id} goes on after this snapshot, or stops before it.`);
    return { writer, journal, fromStart: false };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Opens an unfinished journal. Throws JournalError. */
export function reopen({ store }: JournalOptions, id: string, fromStart: boolean): Reopened {
  const writer = store.open(id);
  try {
    if (writer.lines.length === 0) throw new JournalError('missing', `The store has no journal ${id}.`);
    const journal = readJournal(writer.lines);
    const ended = journal.runs.at(-1)?.ended ?? null;
    if (!fromStart && journal.entries.at(-1)?.kind !== 'suspended')
      throw new JournalError('state', `The journal ${id} goes on after this snapshot: recover the run instead.`);
    if (ended !== null && ended.status !== 'paused' && journal.runs[0]?.started.isSession !== true)
      throw new JournalError('state', `The run ${id} is over: it was ${ended.status}.`);
    return { writer, journal, fromStart };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Writes one journal. */
export class Recorder {
  readonly #writer: JournalWriter;
  readonly #chain: Chain;
  readonly #redactor: Redactor;
  readonly #isKeyed: boolean;
  readonly #now: () => number;
  #runId = '';
  #printed = '';
  #stream: 'stdout' | 'stderr' = 'stdout';
  #contracts: Readonly<Record<string, RecordedContract>> = {};
  /** Where calls were made, by the hashes of the places. */
  readonly #places = new Map<number, Place>();
  /** Calls that have asked, which are begun again when they are answered, and calls before a snapshot. */
  readonly #requested = new Set<string>();
  /** What an earlier life of the run has written: it is not written again, and must be what the program does. */
  readonly #known: Journal | null;
  readonly #knownPrints = { stdout: '', stderr: '' };

  /** Opens the journal, or goes on with one that is open. Throws JournalError. */
  constructor({ store, secrets = [], key, now = Date.now }: JournalOptions, id: string, past: Reopened | null = null) {
    this.#writer = past?.writer ?? store.open(id);
    if (past === null && this.#writer.lines.length > 0) {
      this.#writer.close();
      throw new JournalError('exists', `The store has a journal ${id} already.`);
    }
    const { sha256 } = store;
    this.#chain = past === null ? new Chain(0, undefined, sha256) : new Chain(past.journal.lines.length, past.journal.head, sha256);
    this.#redactor = new Redactor(key ?? keyOfJournal(id), secrets);
    this.#isKeyed = key !== undefined;
    this.#now = now;
    this.#known = past?.journal ?? null;
    if (past?.fromStart === false) this.#goOn(past.journal);
  }

  /** Counts on from where a snapshot was made. */
  #goOn({ runs, calls }: Journal): void {
    const { started } = runs.at(-1) as JournalRun;
    this.#runId = started.run;
    this.#contracts = started.contracts;
    for (const { requested } of calls.values()) {
      const [hash = '', number] = requested.path.split('.');
      const path = Number.parseInt(hash, 16);
      this.#placeOf({ function: requested.function, line: requested.line, path }, requested.name).count = Number(number);
      this.#requested.add(requested.call);
    }
  }

  /** What the journal hides, for the snapshot of the run. */
  get hidden(): Hidden | null {
    return this.#redactor.hidden;
  }

  /** Goes on hiding what the snapshot of the run says. */
  remember(hidden: Hidden): void {
    this.#redactor.remember(hidden);
  }

  /** Notes the beginning of a run, or of the next one of a session. */
  started(run: RunStart): void {
    this.#runId = run.runId;
    this.#contracts = Object.fromEntries(run.contracts.map((contract) => [contract.name, recordedContract(contract)]));
    if (this.#known !== null && this.#isKnownRun(run)) return;
    const { filename, inputs, isSession, exact, wantsValue, functions, asyncFunctions, policies, limits, total } = run;
    const code = this.#scrub?.(run.code) ?? run.code;
    const json = JSON.stringify({
      engine: ENGINE_VERSION,
      code,
      codeHash: sha256Hex(code),
      filename,
      isSession,
      exact,
      wantsValue,
      functions,
      asyncFunctions,
      contracts: this.#contracts,
      policies: policies.map(recordedPolicy),
      limits,
      total: finite(total),
      isKeyed: this.#isKeyed,
    });
    if (this.#scrub !== null) this.#redactor.hiddenFromProgram += valueText(inputs) === this.#value(inputs) && code === run.code ? 0 : 1;
    this.#add('run.started', `,${json.slice(1, -1)},"inputs":${this.#value(inputs)}`);
    this.#flush();
  }

  get #scrub(): Scrub {
    return this.#redactor.scrub;
  }

  #value(value: unknown): string {
    return valueText(value, this.#scrub);
  }

  #text(text: string): string {
    const { scrub } = this.#redactor;
    return JSON.stringify(scrub === null ? text : scrub(text));
  }

  #isKnownRun({ runId, code }: RunStart): boolean {
    const run = (this.#known as Journal).runs.find(({ started }) => started.run === runId);
    if (run === undefined) return false;
    if (run.started.codeHash !== sha256Hex(this.#scrub?.(code) ?? code)) throw this.#mismatch('The code is not that of the journal.');
    for (const { stream, text } of run.prints) this.#knownPrints[stream === 'stderr' ? 'stderr' : 'stdout'] += text;
    return true;
  }

  /** Notes what the program prints; it is written with the entry that comes next. Returns what of it is new. */
  printed(text: string, stream: 'stdout' | 'stderr'): string {
    const known = this.#knownPrints[stream];
    const fresh = known === '' ? text : this.#skipKnown(text, known, stream);
    if (fresh === '') return '';
    if (stream !== this.#stream) {
      this.#addPrints();
      this.#stream = stream;
    }
    this.#printed += fresh;
    return fresh;
  }

  /** Returns a print function that journals what it passes on. */
  printInto(print: PrintFunction | undefined): PrintFunction {
    return (text, stream) => {
      const fresh = this.printed(text, stream);
      if (fresh !== '') print?.(fresh, stream);
    };
  }

  /** Leaves out what the journal has already. */
  #skipKnown(text: string, known: string, stream: 'stdout' | 'stderr'): string {
    // A text that is hidden in the journal has another length there: what was printed before is not compared then.
    if (this.#redactor.hiddenFromProgram > 0 || this.#scrub !== null) {
      this.#knownPrints[stream] = known.slice(text.length);
      return text.slice(known.length);
    }
    const length = Math.min(text.length, known.length);
    if (text.slice(0, length) !== known.slice(0, length)) throw this.#mismatch('The program prints other text than the journal has.');
    this.#knownPrints[stream] = known.slice(length);
    return text.slice(length);
  }

  #addPrints(): void {
    if (this.#printed === '') return;
    const text = this.#printed;
    this.#printed = '';
    this.#add('printed', `,"stream":"${this.#stream}","text":${this.#text(text)}`);
  }

  /** Notes a call. `isUnserved`: nobody answers it, and it may be noted again and again. */
  requested(call: TakenCall, site: CallSite, isUnserved = false): void {
    if (this.#requested.size > 0 && this.#requested.has(call.callId)) return;
    if (isUnserved) this.#requested.add(call.callId);
    const place = this.#placeOf(site, call.name);
    place.count += 1;
    if (this.#known?.calls.has(call.callId) === true) {
      this.#checkKnown(call, pathText(site.path, place.count));
      return;
    }
    this.#addPrints();
    // Arguments of contracts reach their handlers in another object: those that are no containers stay what they are.
    const isLazy = this.#scrub === null && this.#isPlainContract(call.name) && areFixed(call.args, call.kwargs);
    addRequested(this.#chain, this.#now(), call, place, isLazy ? null : this.#given(call));
  }

  #placeOf(site: CallSite, name: string): Place {
    const known = this.#places.get(site.path);
    if (known !== undefined && known.name === name && known.site.line === site.line && known.site.function === site.function) return known;
    const place = new Place(site, name);
    place.count = known?.count ?? 0;
    this.#places.set(site.path, place);
    return place;
  }

  /** Arguments as they are journaled. */
  #given(call: TakenCall): string {
    const { args, kwargs } = this.#redactor.given(this.#contractOf(call.name), call);
    return givenText(args, kwargs, this.#scrub);
  }

  #checkKnown(call: TakenCall, path: string): void {
    const { callId, name } = call;
    const { requested } = (this.#known as Journal).calls.get(callId) as JournalCall;
    const recorded = `${JSON.stringify(requested.args)},"kwargs":${JSON.stringify(requested.kwargs)}`;
    if (requested.name !== name || requested.path !== path || recorded !== this.#given(call))
      throw this.#mismatch(`The program does not call as the journal says: ${callId} was ${requested.name}, now it is ${name}.`);
  }

  /** Another engine may be why. */
  #mismatch(text: string): JournalError {
    const before = this.#known?.runs[0]?.started.engine;
    const engine = before === ENGINE_VERSION ? '' : ` The engine was ${before}, now it is ${ENGINE_VERSION}.`;
    return new JournalError('mismatch', `${text}${engine}`);
  }

  #contractOf(name: string): RecordedContract | null {
    return Object.hasOwn(this.#contracts, name) ? (this.#contracts[name] as RecordedContract) : null;
  }

  /** True for contracts that hide nothing. */
  #isPlainContract(name: string): boolean {
    const contract = this.#contractOf(name);
    return contract !== null && contract.redact === undefined;
  }

  /** Notes how a call was decided. */
  decided(call: TakenCall, served: ServedCall): void {
    const verdict = served.decision?.verdict ?? 'deny';
    if (verdict === 'ask') this.#requested.add(call.callId);
    if (this.#known !== null && this.#known.calls.get(call.callId)?.decided?.verdict === verdict) return;
    addDecided(this.#chain, this.#now(), call.id, served, this.#scrub);
  }

  /** Notes that the handler is about to be called. It is in the store when this returns. */
  dispatched(call: TakenCall, contract: Contract | null): void {
    const attempt = this.#known === null ? 1 : (this.#known.calls.get(call.callId)?.dispatched.length ?? 0) + 1;
    const idempotency = contract?.idempotency ?? (isQuestion(call.name) ? 'natural' : 'none');
    addDispatched(this.#chain, this.#now(), call.id, attempt, idempotency);
    this.#flush();
  }

  /** Notes what a call gets. It is in the store when this returns. `by`: who gave it. */
  settled({ id, name }: TakenCall, answer: CallAnswer | CallOutcome, by: string): void {
    const isLazy = 'value' in answer && this.#scrub === null && isFixed(answer.value) && this.#contractOf(name)?.redact === undefined;
    if (isLazy && typeof answer.value !== 'function' && typeof answer.value !== 'symbol')
      addResult(this.#chain, this.#now(), id, by, answer.value);
    else this.#add('call.settled', `,"call":"call-${id}","by":"${by}","outcome":${this.#outcomeText(name, answer)}`);
    this.#flush();
  }

  #outcomeText(name: string, answer: CallAnswer | CallOutcome): string {
    if ('value' in answer) return this.#resultText(name, answer.value);
    if ('raise' in answer) return this.#errorText(answer.raise);
    if ('type' in answer) return this.#errorText(answer);
    return this.#denialText('deny' in answer ? answer.deny : (answer as { readonly denial: DenialInput }).denial);
  }

  /** A handler may put anything into a denial. */
  #denialText(denial: DenialInput): string {
    try {
      return `{"status":"denied","denial":${this.#value(denial)}}`;
    } catch {
      const { code, message } = denial;
      return `{"status":"denied","denial":${this.#value({ code: String(code), message: String(message) })}}`;
    }
  }

  /** What cannot be written cannot cross either: the entry that replaces this one follows at once. */
  #resultText(name: string, value: unknown): string {
    try {
      return `{"status":"result","value":${this.#value(this.#redactor.result(this.#contractOf(name), value))}}`;
    } catch {
      return this.#errorText({ type: 'TypeError', message: 'the result cannot cross' });
    }
  }

  #errorText({ type, message }: { readonly type: string; readonly message: string }): string {
    return `{"status":"error","type":${this.#text(String(type))},"message":${this.#text(String(message))}}`;
  }

  /** Notes that the run waits. It is in the store when this returns. */
  suspended(calls: readonly string[], reason: string, snapshot: Uint8Array | null): void {
    this.#addPrints();
    // SECURITY: a dump holds what the journal hides.
    const isHiding = this.#scrub !== null || this.#redactor.hiddenFromProgram > 0;
    const dump = snapshot === null || isHiding ? 'null' : `"${toHex(snapshot)}"`;
    this.#add('suspended', `,"calls":${JSON.stringify(calls)},"reason":${this.#text(reason)},"snapshot":${dump}`);
    this.#flush();
  }

  /** Notes that the run goes on. */
  resumed(how: string, detail: unknown): void {
    this.#add('resumed', `,"how":${JSON.stringify(how)},"detail":${this.#value(detail)}`);
    this.#flush();
  }

  /** Notes how the run ended. It is in the store when this returns. */
  ended(outcome: Outcome): void {
    this.#addPrints();
    const known = this.#known?.runs.find(({ started }) => started.run === this.#runId)?.ended;
    if (known != null && known.status !== 'paused') return;
    const { value, error } = endingText(outcome, this.#scrub);
    const usage = JSON.stringify({ ...outcome.usage, timeMs: Math.round(outcome.usage.timeMs * 1000) / 1000 });
    this.#add(
      'run.ended',
      `,"status":"${outcome.status}","value":${value},"error":${error},"usage":${usage},"hidden":${this.#redactor.hiddenFromProgram}`,
    );
    this.#flush();
  }

  /** Lets the journal go. */
  close(): void {
    this.#flush();
    this.#writer.close();
  }

  #add(kind: EntryKind, members: string): void {
    addWritten(this.#chain, this.#now(), kind, members);
  }

  #flush(): void {
    if (this.#chain.hasOpen) this.#writer.append(this.#chain.cut(this.#runId));
  }
}

/** How a run ended, as JSON texts: the value, and what else there is to say. */
export function endingText(outcome: Outcome, scrub: Scrub): { readonly value: string; readonly error: string } {
  switch (outcome.status) {
    case 'completed':
      return { value: valueText(outcome.value, scrub), error: 'null' };
    case 'error':
    case 'denied': {
      const { code, type, message, traceback, line } = outcome.error;
      const denial = outcome.status === 'denied' ? { code: outcome.denial.code, call: outcome.denial.call.callId } : null;
      return { value: 'null', error: valueText({ code, type, message, traceback, line, denial }, scrub) };
    }
    case 'limit': {
      const { limit, ceiling, used, scope } = outcome.error;
      return { value: 'null', error: valueText({ limit, ceiling, used: limit === 'timeMs' ? null : used, scope }, scrub) };
    }
    case 'paused':
      return { value: 'null', error: 'null' };
  }
}

/** A contract as journals know it. */
function recordedContract({ version, id, effect, redact, parameters }: Contract): RecordedContract {
  const recorded = { version, id, effect, parameters: parameters.map(({ name }) => name) };
  return redact.length === 0 ? recorded : { ...recorded, redact };
}

/** A policy as journals know it. */
export function recordedPolicy(policy: Policy): RecordedPolicy {
  const { id, kind } = policy;
  let isPlain = true;
  const text = JSON.stringify(policy, (_, value: unknown) => {
    if (typeof value !== 'function') return value;
    isPlain = false;
    return `function ${String(value)}`;
  });
  return { id, kind, hash: sha256Hex(text), data: isPlain ? policy : null };
}

/** Ceilings that bound something: JSON has no Infinity. */
function finite(numbers: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}

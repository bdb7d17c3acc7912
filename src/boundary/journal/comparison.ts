/** Compares a run with its journal as it goes: calls, decisions, prints, and how it ends. */
import type { CallSite } from '../../interpreter/call-site.ts';
import type { TakenCall } from '../../interpreter/pending-call.ts';
import type { Outcome } from '../outcome.ts';
import type { DecidedAgain } from './again.ts';
import { align } from './align.ts';
import type { EntryOf } from './entries.ts';
import type { Journal, JournalCall, JournalRun } from './journal.ts';
import type { Matcher } from './matcher.ts';
import { endingText } from './recorder.ts';
import type { Redactor } from './redactor.ts';
import type { AlignedCall, Cause, Change, Difference, Flip, ReplayedRun, ReplayReport, ShownCall } from './report.ts';

/** More differences only repeat the first. */
const MAX_DIFFERENCES = 100;
const MAX_SHOWN = 200;

type RecordedArguments = readonly [readonly unknown[], Readonly<Record<string, unknown>>];

interface MadeCall {
  readonly text: string;
  readonly shown: ShownCall;
}

/** Collects what a replay finds. */
export class Comparison {
  readonly #journal: Journal;
  readonly #changes: readonly Change[];
  readonly #redactor: Redactor;
  readonly #matcher: Matcher;
  readonly #differences: Difference[] = [];
  readonly #flips: Flip[] = [];
  readonly #runs: ReplayedRun[] = [];
  readonly #made: MadeCall[] = [];
  readonly #matched = new Set<JournalCall>();
  #run!: JournalRun;
  #prints = { stdout: '', stderr: '' };
  #callsBefore = 0;

  constructor(journal: Journal, changes: readonly Change[], redactor: Redactor, matcher: Matcher) {
    this.#matcher = matcher;
    this.#journal = journal;
    this.#changes = changes;
    this.#redactor = redactor;
  }

  begin(run: JournalRun): void {
    this.#run = run;
    this.#prints = { stdout: '', stderr: '' };
    this.#callsBefore = this.#made.length;
  }

  printed(text: string, stream: 'stdout' | 'stderr'): void {
    this.#prints[stream] += text;
  }

  /** Notes a call of the replay; returns its name and arguments, as they are compared. */
  made(call: TakenCall, site: CallSite): string {
    const { text, given } = this.#matcher.made(call, this.#run.started.contracts);
    this.#made.push({ text, shown: shownCall(call.callId, site.path.toString(16), call.name, given, site.line) });
    return text;
  }

  /** A call that is not in the journal. `other`: the recorded call of the same number in its task. */
  unknown(call: TakenCall, site: CallSite, other: JournalCall | null): void {
    const made = (this.#made.at(-1) as MadeCall).shown;
    const before = other === null ? null : showRequested(other.requested);
    const isArguments = before !== null && before.name === made.name;
    const where = site.line === null ? '' : ` in line ${site.line}`;
    const text = isArguments
      ? `${call.name}()${where} got other arguments: ${argumentDifference(before, made)}.`
      : `${made.name}(${made.args})${where} was not recorded${before === null ? '' : `; ${before.name}(${before.args}) was, as the call of this number`}.`;
    this.#add({
      what: isArguments ? 'arguments' : 'call',
      call: call.callId,
      line: site.line,
      recorded: before === null ? 'no call' : `${before.name}(${before.args})`,
      replayed: `${made.name}(${made.args})`,
      text,
    });
  }

  /** The recorded call was made. */
  matched(recorded: JournalCall): void {
    this.#matched.add(recorded);
  }

  /** Compares a decision of today with the recorded one. */
  decided({ decided, requested }: JournalCall, call: TakenCall, { cause, ...after }: DecidedAgain): void {
    if (decided === null) return;
    const before = { verdict: decided.verdict, code: decided.code, policy: decided.policy, reason: decided.reason };
    const codeOf = ({ verdict, code }: { verdict: string; code: string | null }): string | null => (verdict === 'ask' ? null : code);
    if (before.verdict === after.verdict && codeOf(before) === codeOf(after)) return;
    // A person or a grant answered when it was recorded: that it would be asked is the same decision.
    if (after.verdict === 'ask' && (decided.approval !== null || decided.code === 'approval.expired')) return;
    const { args } = (this.#made.at(-1) as MadeCall).shown;
    this.#flips.push({ cause, run: requested.run, call: call.callId, name: call.name, args, line: requested.line, before, after });
  }

  /** The program waits for what nobody has answered. */
  stopped(usage: { readonly fuel: number }): void {
    const { ended } = this.#run;
    this.#endRun('paused', 'null', usage.fuel);
    if (ended !== null && ended.status !== 'paused') {
      this.#add({
        what: 'ending',
        call: null,
        line: null,
        recorded: ended.status,
        replayed: 'waits for a call',
        text: `The run was ${ended.status}; now it waits for a call that has no outcome in the journal.`,
      });
    }
    this.#comparePrints();
    // A run that waits for people has no end yet.
    if (ended === null && this.#journal.entries.at(-1)?.kind !== 'suspended') this.#unfinished();
  }

  ended(outcome: Outcome): void {
    const { ended } = this.#run;
    const { value, error } = endingText(outcome, this.#redactor.scrub);
    this.#endRun(outcome.status, value, outcome.usage.fuel);
    if (ended === null) {
      this.#comparePrints();
      this.#unfinished();
      return;
    }
    const isTimedOut = ended.status === 'limit' && (ended.error as { limit?: unknown } | null)?.limit === 'timeMs';
    const before = { value: JSON.stringify(ended.value), error: JSON.stringify(ended.error) };
    const line = 'error' in outcome && 'line' in outcome.error ? outcome.error.line : null;
    if (outcome.status !== ended.status) {
      const cause = outcome.status === 'limit' || ended.status === 'limit' ? 'limits' : null;
      this.#add(
        {
          what: 'ending',
          call: null,
          line,
          recorded: endingOf(ended.status, before.error),
          replayed: endingOf(outcome.status, error),
          text: `The run was ${ended.status}; now it is ${outcome.status}.`,
        },
        cause,
      );
    } else if (!isTimedOut && this.#redactor.comparable(before.error) !== this.#redactor.comparable(error)) {
      this.#add({
        what: 'ending',
        call: null,
        line,
        recorded: before.error,
        replayed: error,
        text: `The run ended with another ${ended.status === 'limit' ? 'limit' : 'exception'}.`,
      });
    } else if (this.#redactor.comparable(before.value) !== this.#redactor.comparable(value)) {
      this.#add({
        what: 'value',
        call: null,
        line: null,
        recorded: cut(before.value),
        replayed: cut(value),
        text: `The value was ${cut(before.value)}; now it is ${cut(value)}.`,
      });
    }
    this.#comparePrints();
    this.#compareCalls();
    const { fuel } = outcome.usage;
    if (ended.hidden === 0 && !isTimedOut && fuel !== ended.usage.fuel) {
      this.#add({
        what: 'fuel',
        call: null,
        line: null,
        recorded: String(ended.usage.fuel),
        replayed: String(fuel),
        text: `The run used ${ended.usage.fuel} units of fuel; now it uses ${fuel}.`,
      });
    }
  }

  #endRun(status: string, value: string, fuel: number): void {
    this.#runs.push({
      run: this.#run.started.run,
      status,
      value,
      prints: this.#prints.stdout,
      fuel,
      calls: this.#made.length - this.#callsBefore,
    });
  }

  #unfinished(): void {
    this.#add(
      {
        what: 'journal',
        call: null,
        line: null,
        recorded: 'no end',
        replayed: 'the run goes on',
        text: 'The journal has no end: its run crashed, is still under way, or was cut off.',
      },
      'journal',
    );
  }

  #compareCalls(): void {
    for (const call of this.#run.calls) {
      if (this.#matched.has(call)) continue;
      const { name, args } = showRequested(call.requested);
      const { line } = call.requested;
      this.#add({
        what: 'missing call',
        call: call.requested.call,
        line,
        recorded: `${name}(${args})`,
        replayed: 'no call',
        text: `${name}(${args})${line === null ? '' : ` of line ${line}`} is no longer called.`,
      });
    }
  }

  #comparePrints(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const texts = this.#run.prints.filter((entry) => entry.stream === stream).map(({ text }) => text);
      const before = this.#redactor.comparable(texts.join(''));
      const after = this.#redactor.comparable(this.#redactor.scrub?.(this.#prints[stream]) ?? this.#prints[stream]);
      if (before === after) continue;
      const [a, b] = [before.split('\n'), after.split('\n')];
      const at = a.findIndex((line, i) => line !== b[i]);
      const i = at < 0 ? a.length : at;
      this.#add({
        what: 'prints',
        call: null,
        line: null,
        recorded: cut(a[i] ?? '(nothing)'),
        replayed: cut(b[i] ?? '(nothing)'),
        text: `Line ${i + 1} of ${stream} was ${JSON.stringify(cut(a[i] ?? ''))}; now it is ${JSON.stringify(cut(b[i] ?? ''))}.`,
      });
    }
  }

  #add(difference: Omit<Difference, 'run' | 'cause'>, cause: Cause | null = null): void {
    if (this.#differences.length >= MAX_DIFFERENCES) return;
    this.#differences.push({ ...difference, run: this.#run.started.run, cause: this.#causeOf(cause) });
  }

  /** What has changed is the cause of what differs; nothing else can be, but that the journal was written anew. */
  #causeOf(wanted: Cause | null): Cause {
    if (wanted === 'journal') return wanted;
    const causes: readonly Cause[] = this.#changes.map(({ cause }) => cause);
    if (wanted !== null && causes.includes(wanted)) return wanted;
    const order: readonly Cause[] = ['code', 'limits', 'engine'];
    return order.find((cause) => causes.includes(cause)) ?? 'journal';
  }

  report(): ReplayReport {
    const { runs, calls } = this.#journal;
    const differences = this.#differences;
    const flips = this.#flips;
    const callsDiffer = differences.some(({ what }) => what === 'call' || what === 'arguments' || what === 'missing call');
    const hasFindings = differences.length > 0 || flips.length > 0;
    return {
      status: hasFindings ? 'mismatch' : this.#changes.length > 0 ? 'changed' : 'match',
      journal: runs[0]?.started.run ?? '',
      recordedCalls: calls.size,
      changes: this.#changes,
      differences,
      flips,
      runs: this.#runs,
      calls: callsDiffer ? this.#aligned() : [],
    };
  }

  #aligned(): readonly AlignedCall[] {
    const recorded = [...this.#journal.calls.values()].map(({ requested }) => requested);
    const pairs = align(
      recorded.map((entry) => this.#matcher.recordedText(entry)),
      this.#made.map(({ text }) => text),
    );
    return pairs.map(([i, j]) => ({
      recorded: i === null ? null : showRequested(recorded[i] as EntryOf<'call.requested'>),
      replayed: j === null ? null : (this.#made[j] as MadeCall).shown,
      isSame:
        i !== null &&
        j !== null &&
        this.#matcher.recordedText(recorded[i] as EntryOf<'call.requested'>) === (this.#made[j] as MadeCall).text,
    }));
  }
}

/** A recorded call for people. */
export function showRequested({ call, path, name, args, kwargs, line }: EntryOf<'call.requested'>): ShownCall {
  return shownCall(call, path, name, [args, kwargs], line);
}

function shownCall(call: string, path: string, name: string, [args, kwargs]: RecordedArguments, line: number | null): ShownCall {
  const parts = [
    ...args.map((arg) => JSON.stringify(arg)),
    ...Object.entries(kwargs).map(([key, value]) => `${key}=${JSON.stringify(value)}`),
  ];
  return { call, path, name, args: cut(parts.join(', ')), line };
}

/** The first argument that differs. */
function argumentDifference(before: ShownCall, after: ShownCall): string {
  const [a, b] = [before.args.split(', '), after.args.split(', ')];
  const at = a.findIndex((part, i) => part !== b[i]);
  const i = at < 0 ? a.length : at;
  return `${a[i] ?? 'nothing'} was recorded, ${b[i] ?? 'nothing'} is given now`;
}

function endingOf(status: string, error: string): string {
  return error === 'null' ? status : `${status} ${cut(error)}`;
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

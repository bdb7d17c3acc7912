/** THE table of journal entries: each kind with its members. Types, checks and the documents are made from it. */
import type { DenialInput } from '../../interpreter/denial.ts';
import type { LimitStep } from '../../interpreter/step.ts';
import type { Effect } from '../contract-spec.ts';

/** What came back to the program, values as `valueText` writes them. */
export type RecordedOutcome =
  | { readonly status: 'result'; readonly value: unknown }
  | { readonly status: 'error'; readonly type: string; readonly message: string }
  | { readonly status: 'denied'; readonly denial: DenialInput };

/** One contract of a run. */
export interface RecordedContract {
  readonly version: string;
  readonly id: string;
  readonly effect: Effect;
  /** Names of positional arguments. */
  readonly parameters: readonly string[];
  /** What is hidden; only where something is. */
  readonly redact?: readonly string[];
}

/** One policy of a run, in its order. */
export interface RecordedPolicy {
  readonly id: string;
  readonly kind: string;
  /** SHA-256 of its data; predicates count by their source text. */
  readonly hash: string;
  /** The policy itself; null if a predicate of the host is in it. */
  readonly data: unknown;
}

/** One step of a decision: its name if the call passed it, else name, verdict and reason. */
export type RecordedStage = string | readonly [string, string, string];

/** What members hold. */
interface MemberTypes {
  readonly text: string;
  readonly 'text?': string | null;
  readonly int: number;
  readonly 'int?': number | null;
  readonly number: number;
  readonly flag: boolean;
  readonly texts: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** A value as `valueText` writes it. */
  readonly value: unknown;
  readonly values: readonly unknown[];
  readonly record: Readonly<Record<string, unknown>>;
  readonly outcome: RecordedOutcome;
  readonly contracts: Readonly<Record<string, RecordedContract>>;
  readonly policies: readonly RecordedPolicy[];
  readonly stages: readonly RecordedStage[];
  readonly usage: LimitStep['usage'];
}

const isText = (v: unknown): boolean => typeof v === 'string';
const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null && !Array.isArray(v);
const isList =
  (test: (item: unknown) => boolean) =>
  (v: unknown): boolean =>
    Array.isArray(v) && v.every(test);
const isMap =
  (test: (item: unknown) => boolean) =>
  (v: unknown): boolean =>
    isRecord(v) && Object.values(v).every(test);
const isCount = (v: unknown): boolean => Number.isSafeInteger(v) && (v as number) >= 0;
const isNumber = (v: unknown): boolean => v === null || (typeof v === 'number' && Number.isFinite(v));

const CHECKS: Readonly<Record<keyof MemberTypes, (v: unknown) => boolean>> = {
  text: isText,
  'text?': (v) => v === null || isText(v),
  int: isCount,
  'int?': (v) => v === null || isCount(v),
  number: isNumber,
  flag: (v) => typeof v === 'boolean',
  texts: isList(isText),
  numbers: isMap(isNumber),
  value: () => true,
  values: Array.isArray,
  record: isRecord,
  outcome: (v) => isRecord(v) && isOutcome(v),
  contracts: isMap(isContract),
  policies: isList((v) => isRecord(v) && isText(v.id) && isText(v.kind) && isText(v.hash)),
  stages: isList((v) => isText(v) || (Array.isArray(v) && v.length === 3 && v.every(isText))),
  usage: (v) => isRecord(v) && ['fuel', 'memoryBytes', 'timeMs', 'outputBytes', 'calls'].every((name) => isNumber(v[name])),
};

function isContract(v: unknown): boolean {
  if (!isRecord(v)) return false;
  const { version, id, effect, parameters, redact = [] } = v;
  return [version, id, effect].every(isText) && [parameters, redact].every(isList(isText));
}

function isOutcome({ status, type, message, denial, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (status === 'result') return 'value' in rest;
  if (status === 'error') return isText(type) && isText(message);
  return status === 'denied' && isRecord(denial) && isText(denial.code) && isText(denial.message);
}

interface KindRow {
  readonly doc: string;
  readonly members: Readonly<Record<string, keyof MemberTypes>>;
}

/** The table. */
export const ENTRY_KINDS = {
  'run.started': {
    doc: 'A run begins: all that is needed to begin it again.',
    members: {
      engine: 'text',
      code: 'text',
      codeHash: 'text',
      filename: 'text',
      inputs: 'record',
      isSession: 'flag',
      exact: 'flag',
      wantsValue: 'flag',
      functions: 'texts',
      asyncFunctions: 'texts',
      contracts: 'contracts',
      policies: 'policies',
      limits: 'numbers',
      total: 'numbers',
      isKeyed: 'flag',
    },
  },
  'call.requested': {
    doc: 'The program calls. `path` names the call by its way through the program and its number there, whatever the order of answers.',
    members: { call: 'text', path: 'text', function: 'text', line: 'int?', name: 'text', args: 'values', kwargs: 'record' },
  },
  'call.decided': {
    doc: 'What was decided, by which policy, at which time of the run’s clock. `approval` names the person or the grant that stood for one.',
    members: {
      call: 'text',
      contract: 'text',
      verdict: 'text',
      code: 'text?',
      policy: 'text?',
      approval: 'text?',
      reason: 'text',
      clock: 'number',
      stages: 'stages',
    },
  },
  'call.dispatched': {
    doc: 'The intent: written before the handler is called. A second one for a call means that it was repeated after a crash.',
    members: { call: 'text', attempt: 'int', idempotency: 'text' },
  },
  'call.settled': {
    doc: 'The outcome: written before the program sees it. A second one replaces the first, which could not cross.',
    members: { call: 'text', by: 'text', outcome: 'outcome' },
  },
  printed: { doc: 'What the program printed since the entry before.', members: { stream: 'text', text: 'text' } },
  suspended: {
    doc: 'The run waits for a person or a host; `snapshot` is its dump in hex, if one was made.',
    members: { calls: 'texts', reason: 'text', snapshot: 'text?' },
  },
  resumed: { doc: 'The run goes on: after an answer, or after a crash.', members: { how: 'text', detail: 'value' } },
  'run.ended': {
    doc: 'How the run ended.',
    members: { status: 'text', value: 'value', error: 'value', usage: 'usage', hidden: 'int' },
  },
} as const satisfies Record<string, KindRow>;

/** The name of a kind. */
export type EntryKind = keyof typeof ENTRY_KINDS;

/** What every entry has. */
export interface EntryBase {
  /** Counts from 0 in each journal. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly run: string;
}

/** An entry of one kind. */
export type EntryOf<K extends EntryKind> = EntryBase & { readonly kind: K } & {
  readonly [M in keyof (typeof ENTRY_KINDS)[K]['members']]: MemberTypes[(typeof ENTRY_KINDS)[K]['members'][M] & keyof MemberTypes];
};

/** Any entry. */
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind];

/** Returns what is wrong with something that should be an entry; null if nothing is. */
export function faultOfEntry(json: unknown): string | null {
  if (!isRecord(json)) return 'it is no object';
  const { kind, seq, at, run } = json;
  if (typeof kind !== 'string' || !Object.hasOwn(ENTRY_KINDS, kind)) return 'its kind is unknown';
  if (!isCount(seq) || typeof at !== 'number' || typeof run !== 'string') return 'seq, at or run is missing';
  const { members } = ENTRY_KINDS[kind as EntryKind] as KindRow;
  for (const [name, type] of Object.entries(members)) {
    if (!Object.hasOwn(json, name)) return `${name} is missing`;
    if (!CHECKS[type](json[name])) return `${name} is wrong`;
  }
  const more = Object.keys(json).find((name) => !['kind', 'seq', 'at', 'run'].includes(name) && !Object.hasOwn(members, name));
  return more === undefined ? null : `${more.slice(0, 40)} is unknown`;
}

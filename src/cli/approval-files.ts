/** The files of approvals on the command line: a key, a run that waits for people, a list of grants. */
import type { BoxOutcome } from '../boundary/box-run.ts';
import { canonicalJson } from '../boundary/canonical.ts';
import type { Grant } from '../boundary/grants.ts';
import { fromHex, hmacSha256, isSameBytes, toHex } from '../boundary/hash.ts';
import { type Json, toTagged } from '../boundary/tagged.ts';
import { type Arguments, type OptionTable, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { reasonOf } from './source.ts';

/** The option that names the key. */
export const KEY_OPTION = {
  '--key': { value: 'FILE', doc: 'The key that signs snapshots, tokens and grants: a file of at least 32 hex digits.' },
} as const satisfies OptionTable;

/** The option that names the grants. */
export const GRANTS_OPTION = {
  '--grants': { value: 'FILE', doc: 'Standing grants, as `sandboa grants` writes them; what is used up is written back.' },
} as const satisfies OptionTable;

/** Reads the key that `--key` names; null if it is not given. Throws UsageError. */
export function readKey({ options }: Arguments, io: Io): Uint8Array | null {
  const path = options.get('--key')?.[0];
  if (path === undefined) return null;
  const key = fromHex(readText(path, io).trim());
  if (key === null || key.length < 16) throw new UsageError(`${path} is no key: a file of at least 32 lower-case hex digits`);
  return key;
}

/** As `readKey`, where there must be one. */
export function needKey(args: Arguments, io: Io): Uint8Array {
  const key = readKey(args, io);
  if (key === null) throw new UsageError('no key: give --key FILE');
  return key;
}

/** A run that waits for people, in a file. */
export interface PendingFile {
  readonly runId: string;
  /** `taken`: somebody went on with it, so that its calls may have been made. */
  readonly state: 'waiting' | 'taken';
  /** The tokens given so far, by call. */
  readonly answers: Readonly<Record<string, string>>;
  readonly snapshot: Uint8Array;
}

const PENDING_FORMAT = 'sandboa pending run 1';
const GRANTS_FORMAT = 'sandboa grants 1';

/** Writes a paused run. What it waits for stands there to be read; the snapshot is what counts. Throws UsageError. */
export function writePendingFile(
  path: string,
  file: PendingFile,
  pending: Extract<BoxOutcome, { status: 'paused' }>['pending'],
  io: Io,
): void {
  const { runId, state, answers, snapshot } = file;
  const calls = pending.map(({ callId, contract, args, policy, human, askedAt, expiresAt }) => ({
    ...{ callId, contract, args: toTagged(args), policy, human },
    ...{ askedAt: new Date(askedAt).toISOString(), expiresAt: new Date(expiresAt).toISOString() },
  }));
  const text = JSON.stringify({ format: PENDING_FORMAT, runId, state, pending: calls, answers, snapshot: base64(snapshot) }, null, 2);
  writeText(path, `${text}\n`, io);
}

/** Reads what `writePendingFile` wrote. Throws UsageError. */
export function readPendingFile(path: string, io: Io): PendingFile {
  const file = readJson(path, PENDING_FORMAT, io);
  const { runId, state, answers, snapshot } = file;
  const isSound =
    typeof runId === 'string' && (state === 'waiting' || state === 'taken') && isRecord(answers) && typeof snapshot === 'string';
  if (!isSound || !Object.values(answers).every((token) => typeof token === 'string')) throw notA(path, 'run that waits for people');
  return { runId, state, answers: answers as Record<string, string>, snapshot: Uint8Array.from(Buffer.from(snapshot, 'base64')) };
}

/** Reads the grants of a file; none if the file is not there and may be missing. Throws UsageError. */
export function readGrants(path: string, key: Uint8Array, io: Io, mayBeMissing = false): readonly Grant[] {
  let file: Record<string, unknown>;
  try {
    file = readJson(path, GRANTS_FORMAT, io);
  } catch (error) {
    if (mayBeMissing && error instanceof UsageError && (error.cause as { code?: unknown } | undefined)?.code === 'ENOENT') return [];
    throw error;
  }
  const { grants, seal } = file;
  const bytes = typeof seal === 'string' ? fromHex(seal) : null;
  if (!Array.isArray(grants) || bytes === null) throw notA(path, 'list of grants');
  if (!isSameBytes(bytes, sealGrants(grants as Json[], key)))
    throw new UsageError(`${path} was signed with another key, or has been changed`);
  return grants as readonly Grant[];
}

/** Writes grants, signed. Throws UsageError. */
export function writeGrants(path: string, grants: readonly Grant[], key: Uint8Array, io: Io): void {
  const seal = toHex(sealGrants(grants as unknown as Json[], key));
  writeText(path, `${JSON.stringify({ format: GRANTS_FORMAT, grants, seal }, null, 2)}\n`, io);
}

function sealGrants(grants: readonly Json[], key: Uint8Array): Uint8Array {
  return hmacSha256(key, `${GRANTS_FORMAT}\n${canonicalJson(grants)}`);
}

/** Reads when something expires: `30m`, `24h`, `7d` from now, or a date. Throws UsageError. */
export function readExpiry(text: string, now: number): number {
  const [, digits, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (digits !== undefined)
    return now + Number(digits) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 's' | 'm' | 'h' | 'd'];
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new UsageError(`--expires wants 30m, 24h, 7d or a date such as 2030-01-31T12:00:00Z; got ${text}`);
  return at;
}

/** The option of that name. Throws UsageError if it is not given. */
export function needOption({ options }: Arguments, flag: string, what: string): string {
  const given = options.get(flag)?.[0];
  if (given === undefined || given === '') throw new UsageError(`no ${what}: give ${flag}`);
  return given;
}

function readJson(path: string, format: string, io: Io): Record<string, unknown> {
  const text = readText(path, io);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    file = null;
  }
  if (!isRecord(file) || file['format'] !== format) throw notA(path, `file of the format "${format}"`);
  return file;
}

function readText(path: string, io: Io): string {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function writeText(path: string, text: string, io: Io): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

function notA(path: string, what: string): UsageError {
  return new UsageError(`${path} is no ${what}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

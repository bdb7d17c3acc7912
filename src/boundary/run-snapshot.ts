/** Snapshots of runs that wait for people: what the boundary knows of a run, and the engine's dump of its program, sealed together. docs/decisions/run-snapshot.md. */
import { refusedDump } from '../interpreter/load.ts';
import { bytesOf, isSameBytes, sealOf, textOf } from './hash.ts';
import type { Hidden } from './journal/redactor.ts';
import type { CallRecord } from './outcome.ts';
import type { PendingApproval } from './pending.ts';
import type { PolicyStates } from './policies/policy-set.ts';
import { asciiJson, fromTagged, toTagged } from './tagged.ts';

/** What the boundary knows of a run. */
export interface RunState {
  readonly runId: string;
  /** What policies remember. */
  readonly states: PolicyStates;
  /** Ids of the contracts that the program can call, by name. */
  readonly contracts: Readonly<Record<string, string>>;
  /** The calls that wait for a person. */
  readonly pending: readonly PendingApproval[];
  /** The calls that were answered. */
  readonly calls: readonly CallRecord[];
  /** What the run's journal hides; absent if it hides nothing. */
  readonly hidden?: Hidden;
}

/** Raised whenever the bytes change their meaning. */
export const RUN_SNAPSHOT_VERSION = 1;

const MAGIC = [0x53, 0x42, 0x52, 0x4e];
const SIGNED = 1;
const HEAD_BYTES = MAGIC.length + 2 + 4;
const SEAL_BYTES = 32;

/** True for what `packRun` makes, whole or not. */
export function isRunSnapshot(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** Seals a run: signed with the key, or with a checksum if there is none. Throws SnapshotError. */
export function packRun(state: RunState, dump: Uint8Array, key: Uint8Array | null): Uint8Array {
  const text = bytesOf(asciiJson(toTagged(state)));
  const bytes = new Uint8Array(HEAD_BYTES + text.length + dump.length + SEAL_BYTES);
  bytes.set([...MAGIC, RUN_SNAPSHOT_VERSION, key === null ? 0 : SIGNED]);
  new DataView(bytes.buffer).setUint32(MAGIC.length + 2, text.length, true);
  bytes.set(text, HEAD_BYTES);
  bytes.set(dump, HEAD_BYTES + text.length);
  const end = bytes.length - SEAL_BYTES;
  bytes.set(sealOf(bytes.subarray(0, end), key), end);
  return bytes;
}

/** Opens what `packRun` made with the same key. Throws SnapshotError. */
export function unpackRun(bytes: Uint8Array, key: Uint8Array | null): { readonly state: RunState; readonly dump: Uint8Array } {
  if (!MAGIC.every((byte, i) => bytes.length <= i || bytes[i] === byte))
    throw refusedDump('malformed', 'These bytes are no snapshot of a run.');
  if (bytes.length < HEAD_BYTES + SEAL_BYTES) throw refusedDump('truncated', 'The snapshot is cut off.');
  const [version, flags] = bytes.subarray(MAGIC.length);
  if (version !== RUN_SNAPSHOT_VERSION) {
    throw refusedDump('version', `The snapshot has version ${version}; this package reads version ${RUN_SNAPSHOT_VERSION}.`);
  }
  if (flags !== 0 && flags !== SIGNED) throw refusedDump('malformed', 'The snapshot has unknown flags.');
  if (flags === SIGNED && key === null) throw refusedDump('key', 'The snapshot is signed: it needs a box with its key.');
  if (flags === 0 && key !== null) throw refusedDump('key', 'The snapshot is not signed, but the box has a key.');
  const end = bytes.length - SEAL_BYTES;
  if (!isSameBytes(sealOf(bytes.subarray(0, end), key), bytes.subarray(end))) {
    if (key === null) throw refusedDump('checksum', "The snapshot's checksum does not match its bytes.");
    throw refusedDump('key', 'The snapshot was signed with another key, or has been changed.');
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 2, true);
  if (HEAD_BYTES + length > end) throw refusedDump('truncated', 'The snapshot is cut off.');
  const state = readState(textOf(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length)));
  return { state, dump: bytes.slice(HEAD_BYTES + length, end) };
}

/** Reads what anybody may have written: without a key the seal is a checksum. */
function readState(text: string): RunState {
  let state: unknown;
  try {
    state = fromTagged(JSON.parse(text));
  } catch {
    throw malformed();
  }
  if (!isRecord(state)) throw malformed();
  const { runId, states, contracts, pending, calls, hidden } = state;
  const isSound =
    typeof runId === 'string' &&
    isRecord(states) &&
    Object.values(states).every(isPolicyState) &&
    isRecord(contracts) &&
    Object.values(contracts).every((id) => typeof id === 'string') &&
    Array.isArray(pending) &&
    pending.every(isPending) &&
    Array.isArray(calls) &&
    calls.every(isCall) &&
    (hidden === undefined || isHidden(hidden));
  if (!isSound) throw malformed();
  return state as unknown as RunState;
}

function malformed(): ReturnType<typeof refusedDump> {
  return refusedDump('malformed', 'The snapshot is malformed.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isPolicyState(state: unknown): boolean {
  return state === null || typeof state === 'number' || (isRecord(state) && Object.values(state).every((x) => typeof x === 'number'));
}

function isHidden(hidden: unknown): boolean {
  if (!isRecord(hidden)) return false;
  const { texts, fromProgram } = hidden;
  return Array.isArray(texts) && texts.every((text) => typeof text === 'string') && Number.isSafeInteger(fromProgram);
}

function isPending(one: unknown): boolean {
  if (!isRecord(one)) return false;
  const { callId, askedAt, expiresAt, args } = one;
  return typeof callId === 'string' && Number.isFinite(askedAt) && Number.isFinite(expiresAt) && isRecord(args);
}

function isCall(one: unknown): boolean {
  return isRecord(one) && typeof one.callId === 'string' && typeof one.name === 'string' && isRecord(one.outcome);
}

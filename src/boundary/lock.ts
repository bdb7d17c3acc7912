/** The lock file: name, version, id and interface of every contract, so that a change without its version bump is found before a program finds it. */
import { type ContractDiff, diffContracts } from './contract-diff.ts';
import { type ContractInterface, interfaceId } from './contract-id.ts';
import { ContractError } from './errors.ts';
import { bumpBetween, compareVersions, isEnough, nextVersion, readVersion } from './version.ts';

/** File name by convention. */
export const LOCK_FILE = 'boundary.lock.json';
const LOCK_VERSION = 1;

/** One pinned contract. */
export interface LockEntry extends ContractInterface {
  readonly id: string;
}

/** A lock file's content. */
export interface Lock {
  readonly lockVersion: typeof LOCK_VERSION;
  /** Sorted by name, then version. */
  readonly contracts: readonly LockEntry[];
}

/** What is locked of a contract. */
export interface Lockable {
  readonly id: string;
  readonly interface: ContractInterface;
}

/** What a check says of one contract. */
export interface LockFinding {
  readonly label: string;
  /** `new`: not locked yet, and its version tells the truth. */
  readonly status: 'same' | 'new' | 'changed' | 'bump too small' | 'removed' | 'lock edited';
  readonly isFault: boolean;
  readonly text: string;
  /** Set where there is something to compare with. */
  readonly diff: ContractDiff | null;
  /** The version that the change needs. */
  readonly neededVersion: string | null;
}

/** Makes the lock of some contracts. */
export function makeLock(contracts: readonly Lockable[]): Lock {
  const entries = contracts.map(({ id, interface: one }) => ({ ...one, id }));
  return {
    lockVersion: LOCK_VERSION,
    contracts: entries.sort((a, b) => (a.name === b.name ? compareVersions(a.version, b.version) : a.name < b.name ? -1 : 1)),
  };
}

/** Returns the file's text: sorted, one member a line, so that its diffs can be read. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** Reads a lock file. Throws ContractError. */
export function readLock(text: string): Lock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ContractError('The lock file is no JSON.');
  }
  const { lockVersion, contracts } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Lock>;
  if (lockVersion !== LOCK_VERSION)
    throw new ContractError(`The lock file has version ${JSON.stringify(lockVersion) ?? 'none'}; version ${LOCK_VERSION} is known.`);
  if (!Array.isArray(contracts) || !contracts.every(isEntry))
    throw new ContractError('The lock file is damaged: a contract lacks name, version, schemas or id.');
  return value as Lock;
}

function isEntry(x: unknown): boolean {
  if (typeof x !== 'object' || x === null) return false;
  const { name, version, id, parameters, denials, input, output } = x as Partial<LockEntry>;
  const isNamed = typeof name === 'string' && typeof version === 'string' && readVersion(version) !== null && typeof id === 'string';
  return isNamed && Array.isArray(parameters) && Array.isArray(denials) && input !== undefined && output !== undefined;
}

/** Compares contracts with their lock. */
export function checkLock(lock: Lock, contracts: readonly Lockable[]): readonly LockFinding[] {
  const current = makeLock(contracts).contracts;
  const edited = lock.contracts
    .filter(({ id, ...one }) => interfaceId(one) !== id)
    .map((one) => faultOf(one, 'lock edited', 'the entry does not have the id that it names'));
  const findings = current.map((one) => checkOne(one, lock.contracts));
  const removed = lock.contracts
    .filter((locked) => !current.some((one) => labelOf(one) === labelOf(locked)))
    .map((locked) => faultOf(locked, 'removed', 'it is locked and no longer offered: mark it `retired`, or lock anew'));
  return [...edited, ...findings, ...removed];
}

function checkOne(one: LockEntry, locked: readonly LockEntry[]): LockFinding {
  const pinned = locked.find((other) => labelOf(other) === labelOf(one));
  if (pinned?.id === one.id)
    return { label: labelOf(one), status: 'same', isFault: false, text: 'as locked', diff: null, neededVersion: null };
  if (pinned !== undefined) {
    const diff = diffContracts(pinned, one);
    const neededVersion = nextVersion(one.version, diff.bump);
    return {
      ...faultOf(one, 'changed', `${diff.verdict}, under the same version; it needs ${neededVersion} at least`),
      diff,
      neededVersion,
    };
  }
  const before = locked.filter(({ name, version }) => name === one.name && compareVersions(version, one.version) < 0).at(-1);
  if (before === undefined)
    return { label: labelOf(one), status: 'new', isFault: false, text: 'not locked yet', diff: null, neededVersion: null };
  const diff = diffContracts(before, one);
  if (isEnough(bumpBetween(before.version, one.version), diff.bump)) {
    return {
      label: labelOf(one),
      status: 'new',
      isFault: false,
      text: `${diff.verdict} after ${before.version}`,
      diff,
      neededVersion: null,
    };
  }
  const neededVersion = nextVersion(before.version, diff.bump);
  return {
    ...faultOf(one, 'bump too small', `${diff.verdict} after ${before.version}; it needs ${neededVersion} at least`),
    diff,
    neededVersion,
  };
}

function faultOf(one: LockEntry, status: LockFinding['status'], text: string): LockFinding {
  return { label: labelOf(one), status, isFault: true, text, diff: null, neededVersion: null };
}

function labelOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}

/** Locks of journals in directories: a file each, which names its process. */
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { JournalError } from '../boundary/journal/errors.ts';

const ATTEMPTS = 3;

/** A lock that is held. */
export interface Lock {
  release(): void;
}

/** Makes the lock file, which names its process. A lock of a process that is gone is taken over, and told. Throws JournalError `busy`. */
export function takeLock(path: string, id: string, onTakenOver: (text: string) => void): Lock {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), begun: begunAt(process.pid) });
  for (let attempt = 0; ; attempt++) {
    if (makeLock(path, own)) return { release: () => removeLock(path) };
    const holder = readLock(path);
    if (attempt < ATTEMPTS && holder === null && !existsSync(path)) continue;
    if (attempt >= ATTEMPTS || holder === null || isAlive(holder))
      throw new JournalError(
        'busy',
        `The journal ${id} has a writer already${holder === null ? '' : `: process ${holder.pid} on ${holder.host}`}.`,
      );
    removeStale(path, id);
    onTakenOver(`the lock of process ${holder.pid}, which is gone, was taken over`);
  }
}

/** Removes the lock of a process that is gone. Under a lock of its own: one that is slow must not remove the lock of another that was quick. */
function removeStale(path: string, id: string): void {
  const guard = takeLock(`${path}.stale`, id, () => {});
  try {
    const holder = readLock(path);
    if (holder !== null && !isAlive(holder)) unlinkSync(path);
  } finally {
    guard.release();
  }
}

/** Makes the file with its contents in one step; false if it is there already. */
function makeLock(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    return false;
  } finally {
    unlinkSync(draft);
  }
}

function removeLock(path: string): void {
  if (existsSync(path)) unlinkSync(path);
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When its process began; null where that is not known. */
  readonly begun: string | null;
}

function readLock(path: string): Holder | null {
  try {
    const { pid, host, begun = null } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, begun: typeof begun === 'string' ? begun : null } : null;
  } catch {
    return null;
  }
}

/** True for a process that may still write: one of another host always may. */
function isAlive({ pid, host, begun }: Holder): boolean {
  if (host !== hostname()) return true;
  // Numbers of processes come again: in a container that is started anew the first of them are the same.
  if (begun !== null && begun !== begunAt(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

/** When a process began, in ticks since its machine did (Linux); null where that is not known. */
function begunAt(pid: number): string | null {
  try {
    // The second field is a name in parentheses, with anything in it; the 22nd is what we want.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

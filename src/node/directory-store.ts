/** Journals in a directory: a file of JSON lines each, continued in further files past a size. For Node, Deno and Bun. */
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkChain } from '../boundary/journal/chain.ts';
import { JournalError } from '../boundary/journal/errors.ts';
import type { JournalLines, JournalStore, JournalWriter } from '../boundary/journal/store.ts';
import { LineBuffer } from './line-buffer.ts';
import { type Lock, takeLock } from './lock.ts';
import { nodeSha256 } from './sha256.ts';

/** Options of `openDirectory`. */
export interface DirectoryOptions {
  /**
   * When lines are forced to the disk: with each `append`; at most every `intervalMs`; or when the system likes. A crash of the process loses nothing under any of them, a crash of the machine
   * does under the last two.
   */
  readonly fsync?: 'always' | 'interval' | 'never';
  /** 1000 unless given. */
  readonly intervalMs?: number;
  /** A journal goes on in another file past so many bytes; 64 MB unless given. */
  readonly maxFileBytes?: number;
  /** Told of what `open` cut off or took over. */
  readonly onRepair?: (repair: Repair) => void;
}

/** What was wrong with a journal when it was opened for writing. */
export interface Repair {
  readonly id: string;
  /** A line that a crash left half written, or a lock of a process that is gone. */
  readonly kind: 'torn line' | 'stale lock';
  readonly text: string;
}

const ID = /^[A-Za-z0-9][\w.-]{0,180}$/;
const PART = /^(.*?)(?:\.(\d{4,}))?\.jsonl$/;

/** Returns the store of a directory, which is made if there is none. Throws JournalError for an id that is no file name, and what the file system throws. */
export function openDirectory(directory: string, options: DirectoryOptions = {}): DirectoryStore {
  return new DirectoryStore(directory, options);
}

/** A journal read from its file, and what of the file is no line. */
export interface JournalFile {
  readonly lines: readonly string[];
  /** Bytes after the last line break: a line that a crash left half written. */
  readonly tornBytes: number;
}

/** Reads a journal by the path of its first file, which ends in `.jsonl`, and those that go on with it. Throws what the file system throws. */
export function readJournalFile(path: string): JournalFile {
  const id = basename(path).replace(/\.jsonl$/, '');
  const parts = path.endsWith('.jsonl') ? partsOf(dirname(path), id) : [];
  const texts = (parts.length === 0 ? [basename(path)] : parts).map((name) => splitLines(readFileSync(join(dirname(path), name), 'utf8')));
  return { lines: texts.flatMap(({ lines }) => lines), tornBytes: Buffer.byteLength(texts.at(-1)?.torn ?? '') };
}

/** Writes a journal to a file of its own, in place of what is there. */
export function writeJournalFile(path: string, lines: readonly string[]): void {
  const draft = `${path}.new`;
  writeFileSync(draft, lines.map((line) => `${line}\n`).join(''));
  renameSync(draft, path);
}

/** Keeps journals in a directory. */
export class DirectoryStore implements JournalStore {
  readonly directory: string;
  readonly sha256 = nodeSha256;
  readonly #options: DirectoryOptions;

  constructor(directory: string, options: DirectoryOptions = {}) {
    this.directory = directory;
    this.#options = options;
    mkdirSync(directory, { recursive: true });
  }

  open(id: string): JournalWriter {
    checkId(id);
    const lock = takeLock(join(this.directory, `${id}.lock`), id, (text) => this.#options.onRepair?.({ id, kind: 'stale lock', text }));
    try {
      return new FileWriter(this.directory, id, lock, this.#options);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  read(id: string): readonly string[] | null {
    checkId(id);
    const parts = partsOf(this.directory, id);
    return parts.length === 0 ? null : parts.flatMap((name) => splitLines(readFileSync(join(this.directory, name), 'utf8')).lines);
  }

  list(): readonly string[] {
    const ids = readdirSync(this.directory).flatMap((name) => {
      const [, id, part] = PART.exec(name) ?? [];
      return id !== undefined && part === undefined ? [{ id, ms: statSync(join(this.directory, name)).birthtimeMs }] : [];
    });
    return ids.sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  }
}

function checkId(id: string): void {
  if (!ID.test(id) || id.includes('..'))
    throw new JournalError('missing', `${JSON.stringify(id)} cannot be the id of a journal in a directory.`);
}

/** Lines of the `append` under way. */
const PENDING = new LineBuffer();

/** The files of a journal in their order: `id.jsonl`, `id.0001.jsonl`, … */
function partsOf(directory: string, id: string): string[] {
  const names = readdirSync(directory).filter(
    (name) => name === `${id}.jsonl` || (name.startsWith(`${id}.`) && PART.exec(name)?.[1] === id),
  );
  return names.sort((a, b) => Number(PART.exec(a)?.[2] ?? 0) - Number(PART.exec(b)?.[2] ?? 0));
}

/** The whole lines of a file, and what follows the last line break. */
function splitLines(text: string): { readonly lines: string[]; readonly torn: string } {
  const lines = text.split('\n');
  const torn = lines.pop() ?? '';
  return { lines, torn };
}

/** Appends to the files of a journal. */
class FileWriter implements JournalWriter {
  readonly lines: readonly string[];
  readonly #directory: string;
  readonly #id: string;
  readonly #lock: Lock;
  readonly #fsync: 'always' | 'interval' | 'never';
  readonly #intervalMs: number;
  readonly #maxBytes: number;
  #part = 0;
  #file: number;
  #bytes = 0;
  #syncedAt = 0;
  #isOpen = true;
  #isDirty = false;

  constructor(
    directory: string,
    id: string,
    lock: Lock,
    { fsync = 'interval', intervalMs = 1000, maxFileBytes = 64 * 2 ** 20, onRepair }: DirectoryOptions,
  ) {
    this.#directory = directory;
    this.#id = id;
    this.#lock = lock;
    this.#fsync = fsync;
    this.#intervalMs = intervalMs;
    this.#maxBytes = maxFileBytes;
    const parts = partsOf(directory, id);
    const texts = parts.map((name) => splitLines(readFileSync(join(directory, name), 'utf8')));
    this.lines = texts.flatMap(({ lines }) => lines);
    this.#part = Math.max(0, parts.length - 1);
    this.#file = openSync(this.#path(this.#part), 'a');
    this.#bytes = statSync(this.#path(this.#part)).size;
    const torn = texts.at(-1)?.torn ?? '';
    if (torn !== '') this.#cutOff(torn, onRepair);
    this.#checkEnd(texts.at(-1)?.lines ?? [], onRepair);
    if (parts.length === 0) this.#syncDirectory();
  }

  /** A line that was never whole was never acted on. */
  #cutOff(torn: string, onRepair: DirectoryOptions['onRepair']): void {
    this.#bytes -= Buffer.byteLength(torn);
    ftruncateSync(this.#file, this.#bytes);
    onRepair?.({ id: this.#id, kind: 'torn line', text: `${Buffer.byteLength(torn)} bytes after the last whole line were cut off` });
  }

  /** A crash of the machine may leave a block of zeros where the last lines were to be. */
  #checkEnd(last: string[], onRepair: DirectoryOptions['onRepair']): void {
    let cut = 0;
    while (last.at(-1)?.includes('\0') === true) cut += Buffer.byteLength(last.pop() as string) + 1;
    if (cut === 0) return;
    this.#bytes -= cut;
    ftruncateSync(this.#file, this.#bytes);
    (this.lines as string[]).length = checkChain(this.lines).bodies.length;
    onRepair?.({ id: this.#id, kind: 'torn line', text: `${cut} bytes that never reached the disk were cut off` });
  }

  append(lines: JournalLines): void {
    if (!this.#isOpen) throw new JournalError('state', `The journal ${this.#id} is closed.`);
    const pending = PENDING;
    pending.clear();
    if (lines.into !== undefined) lines.into(pending.link);
    else for (const text of lines.texts()) pending.add(text);
    const { size } = pending;
    if (this.#bytes > 0 && this.#bytes + size > this.#maxBytes) this.#rotate();
    for (let done = 0; done < size; ) done += writeSync(this.#file, pending.bytes, done, size - done);
    this.#bytes += size;
    this.#isDirty = true;
    if (this.#fsync === 'always') this.#sync();
    else if (this.#fsync === 'interval' && performance.now() - this.#syncedAt >= this.#intervalMs) this.#sync();
  }

  #rotate(): void {
    if (this.#fsync !== 'never') this.#sync();
    closeSync(this.#file);
    this.#part += 1;
    this.#file = openSync(this.#path(this.#part), 'a');
    this.#bytes = 0;
    this.#syncDirectory();
  }

  #sync(): void {
    fsyncSync(this.#file);
    this.#syncedAt = performance.now();
    this.#isDirty = false;
  }

  /** Makes the name of a new file as durable as its contents. Some systems cannot open directories. */
  #syncDirectory(): void {
    if (this.#fsync === 'never' || process.platform === 'win32') return;
    const directory = openSync(this.#directory, 'r');
    fsyncSync(directory);
    closeSync(directory);
  }

  #path(part: number): string {
    return join(this.#directory, part === 0 ? `${this.#id}.jsonl` : `${this.#id}.${String(part).padStart(4, '0')}.jsonl`);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (this.#isDirty && this.#fsync !== 'never') this.#sync();
    closeSync(this.#file);
    this.#lock.release();
  }
}

/** A mount that shows another one and keeps all changes in memory. */
import { checkOptions } from '../../../interpreter/options.ts';
import { type MemoryMount, type MemoryOptions, memoryFiles } from './memory.ts';
import { FileError, type FileInfo, type Mount, type MountPath, type WritableMount } from './mount.ts';

const OPTIONS = ['maxFileBytes', 'maxTotalBytes', 'maxFiles', 'now'];
/** A file of the other mount is copied in pieces of so many bytes. */
const PIECE = 1 << 20;

/** Makes a mount that shows `lower` and never changes it. `options` limit what is kept. Throws OptionError. */
export function overlayFiles(lower: Mount, options: Omit<MemoryOptions, 'isReadonly'> = {}): OverlayMount {
  checkOptions(options, OPTIONS, 'overlayFiles');
  return new OverlayMount(lower, memoryFiles({}, options));
}

/** Changes in memory over another mount. */
export class OverlayMount implements WritableMount {
  readonly isReadonly = false;
  readonly #lower: Mount;
  /** What was made or changed here, and the directories on the way to it. */
  readonly changes: MemoryMount;
  /** Paths of the other mount that are gone, with all that is in them. */
  readonly #gone = new Set<string>();

  constructor(lower: Mount, changes: MemoryMount) {
    this.#lower = lower;
    this.changes = changes;
  }

  /** What the other mount has at a path, unless it is gone. */
  #below(path: MountPath): FileInfo | null {
    for (let i = 1; i <= path.length; i++) if (this.#gone.has(keyOf(path.slice(0, i)))) return null;
    return this.#lower.stat(path);
  }

  stat(path: MountPath): FileInfo | null {
    return this.changes.stat(path) ?? this.#below(path);
  }

  list(path: MountPath): readonly string[] {
    const names = new Set<string>();
    if (this.#below(path)?.kind === 'directory')
      for (const name of this.#lower.list(path)) if (!this.#gone.has(keyOf([...path, name]))) names.add(name);
    if (this.changes.stat(path)?.kind === 'directory') for (const name of this.changes.list(path)) names.add(name);
    return [...names];
  }

  read(path: MountPath, offset: number, size: number): Uint8Array {
    if (this.changes.stat(path) !== null) return this.changes.read(path, offset, size);
    if (this.#below(path) === null) throw new FileError('ENOENT');
    return this.#lower.read(path, offset, size);
  }

  /** Makes the directories on the way to a path in memory. */
  #prepare(path: MountPath): void {
    for (let i = 1; i < path.length; i++) {
      const part = path.slice(0, i);
      if (this.changes.stat(part) === null) this.changes.makeDirectory(part);
    }
  }

  /** Has a file in memory; only its first `keep` bytes matter. */
  #copy(path: MountPath, keep = Infinity): void {
    if (this.changes.stat(path) !== null) return;
    const info = this.#below(path);
    if (info === null) throw new FileError('ENOENT');
    this.#prepare(path);
    this.changes.create(path);
    try {
      for (let at = 0; at < Math.min(info.size, keep); at += PIECE) this.changes.write(path, at, this.#lower.read(path, at, PIECE));
    } catch (error) {
      this.changes.remove(path);
      throw error;
    }
  }

  create(path: MountPath): void {
    this.#prepare(path);
    this.changes.create(path);
  }

  makeDirectory(path: MountPath): void {
    this.#prepare(path);
    this.changes.makeDirectory(path);
  }

  write(path: MountPath, offset: number, data: Uint8Array): void {
    this.#copy(path);
    this.changes.write(path, offset, data);
  }

  truncate(path: MountPath, size: number): void {
    this.#copy(path, size);
    this.changes.truncate(path, size);
  }

  remove(path: MountPath): void {
    if (this.#isFull(path)) throw new FileError('ENOTEMPTY');
    if (this.changes.stat(path) !== null) this.changes.remove(path);
    if (this.#below(path) !== null) this.#gone.add(keyOf(path));
  }

  /** True for a directory with something in it. */
  #isFull(path: MountPath): boolean {
    return this.stat(path)?.kind === 'directory' && this.list(path).length > 0;
  }

  rename(from: MountPath, to: MountPath): void {
    // A directory of the other mount would have to be copied whole.
    if (this.stat(from)?.kind === 'directory' && this.#below(from) !== null) throw new FileError('EXDEV');
    if (this.stat(to) !== null) this.remove(to);
    if (this.changes.stat(from) === null) this.#copy(from);
    this.#prepare(to);
    this.changes.rename(from, to);
    if (this.#below(from) !== null) this.#gone.add(keyOf(from));
  }
}

function keyOf(path: MountPath): string {
  return path.join('/');
}

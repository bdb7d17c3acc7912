/** The tree of files that a program sees: mounts under virtual paths, and the checks that every operation has in common. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { OptionError } from '../../../interpreter/errors.ts';
import { FileError, type FileInfo, type Mount, type MountPath, type WritableMount } from './mount.ts';

/** What a text says. */
interface Resolved {
  readonly path: MountPath;
  /** Ends in a slash or a dot: it must be a directory. */
  readonly wantsDirectory: boolean;
}

/** Where a path is: in a mount, or on the way to one. */
type Place = { readonly mount: Mount; readonly rest: MountPath } | { readonly mount: null; readonly rest: null };

const MAX_PATH_BYTES = 4096;
const MAX_NAME_BYTES = 255;
const MOUNT_METHODS = ['stat', 'list', 'read'] as const;
const DIRECTORY: FileInfo = { kind: 'directory', size: 0, modifiedMs: 0 };

/**
 * Mounts by path. SECURITY: this is where paths become names. `..` is taken away here, with a look at what it leaves, so that no mount ever gets one; a
 * mount sees only names that the program wrote, one by one.
 */
export class FileTree {
  readonly #mounts: readonly { readonly path: MountPath; readonly mount: Mount }[];

  /** Throws OptionError. */
  constructor(mounts: Readonly<Record<string, Mount>>) {
    if (typeof mounts !== 'object' || mounts === null) throw new OptionError('`files` must be an object: mounts by their paths.');
    this.#mounts = Object.entries(mounts).map(([text, mount]) => {
      const path = text.split('/').filter((name) => name !== '');
      if (!text.startsWith('/') || path.some((name) => name === '.' || name === '..' || name.includes('\0')))
        throw new OptionError(`${JSON.stringify(text)} is no path for a mount: it begins with a slash.`);
      if (typeof mount !== 'object' || mount === null || MOUNT_METHODS.some((name) => typeof mount[name] !== 'function'))
        throw new OptionError(`What is mounted at ${text} is no mount.`);
      return { path, mount };
    });
  }

  /** Takes a text apart. Raises ENOENT, ENOTDIR, EINVAL, ENAMETOOLONG. */
  #resolve(text: string): Resolved {
    if (text === '') throw new FileError('ENOENT');
    if (text.includes('\0') || /[\ud800-\udfff]/u.test(text)) throw new FileError('EINVAL');
    if (text.length > MAX_PATH_BYTES || utf8ToBytes(text).length > MAX_PATH_BYTES) throw new FileError('ENAMETOOLONG');
    const names = text.split('/');
    const path: string[] = [];
    for (const name of names) {
      if (name === '' || name === '.') continue;
      if (name !== '..') {
        if (utf8ToBytes(name).length > MAX_NAME_BYTES) throw new FileError('ENAMETOOLONG');
        path.push(name);
        continue;
      }
      // As on a disk, only what exists and is a directory has a parent.
      if (this.#known(path).kind !== 'directory') throw new FileError('ENOTDIR');
      path.pop();
    }
    const last = names[names.length - 1];
    return { path, wantsDirectory: last === '' || last === '.' || last === '..' };
  }

  #place(path: MountPath): Place {
    let found: Place = { mount: null, rest: null };
    let depth = -1;
    for (const one of this.#mounts) {
      if (one.path.length <= depth || !startsWith(path, one.path)) continue;
      depth = one.path.length;
      found = { mount: one.mount, rest: path.slice(depth) };
    }
    return found;
  }

  /** True for a directory that is only there because a mount is in it or at it. */
  #leadsToMount(path: MountPath): boolean {
    return path.length === 0 || this.#mounts.some((one) => startsWith(one.path, path));
  }

  #stat(path: MountPath): FileInfo | null {
    const { mount, rest } = this.#place(path);
    const info = mount === null ? null : mount.stat(rest);
    return info ?? (this.#leadsToMount(path) ? DIRECTORY : null);
  }

  /** What is at a path. Raises ENOENT, or ENOTDIR where the way leads through a file. */
  #known(path: MountPath): FileInfo {
    const info = this.#stat(path);
    if (info !== null) return info;
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const above = this.#stat(path.slice(0, depth));
      if (above !== null) throw new FileError(above.kind === 'file' ? 'ENOTDIR' : 'ENOENT');
    }
    throw new FileError('ENOENT');
  }

  #existing(text: string): Resolved & { readonly info: FileInfo } {
    const resolved = this.#resolve(text);
    const info = this.#known(resolved.path);
    if (resolved.wantsDirectory && info.kind === 'file') throw new FileError('ENOTDIR');
    return { ...resolved, info };
  }

  /** Where something can be changed. Raises EROFS. */
  #writable(path: MountPath): { readonly mount: WritableMount; readonly rest: MountPath } {
    const { mount, rest } = this.#place(path);
    if (mount === null || mount.isReadonly) throw new FileError('EROFS');
    return { mount: mount as WritableMount, rest };
  }

  /** Where something can be made. Raises what is wrong with its parent. */
  #vacant(path: MountPath): { readonly mount: WritableMount; readonly rest: MountPath } {
    if (this.#known(path.slice(0, -1)).kind !== 'directory') throw new FileError('ENOTDIR');
    return this.#writable(path);
  }

  stat(text: string): FileInfo {
    return this.#existing(text).info;
  }

  /** The entries of a directory by name, sorted. */
  list(text: string): { readonly name: string; readonly info: FileInfo }[] {
    const { path, info } = this.#existing(text);
    if (info.kind !== 'directory') throw new FileError('ENOTDIR');
    const { mount, rest } = this.#place(path);
    const names = new Set<string>(mount !== null && mount.stat(rest)?.kind === 'directory' ? mount.list(rest) : []);
    for (const one of this.#mounts)
      if (one.path.length > path.length && startsWith(one.path, path)) names.add(one.path[path.length] as string);
    return [...names].sort().flatMap((name) => {
      const found = this.#stat([...path, name]);
      return found === null ? [] : [{ name, info: found }];
    });
  }

  read(text: string, offset: number, size: number): { readonly data: Uint8Array; readonly info: FileInfo } {
    const { path, info } = this.#existing(text);
    if (info.kind !== 'file') throw new FileError('EISDIR');
    const { mount, rest } = this.#place(path);
    if (mount === null) throw new FileError('EISDIR');
    return { data: mount.read(rest, offset, size), info };
  }

  /** Has a file there to write to; returns its size. */
  create(text: string, ifThere: 'keep' | 'empty' | 'refuse'): number {
    const { path, wantsDirectory } = this.#resolve(text);
    const info = this.#stat(path);
    if (info !== null) {
      if (ifThere === 'refuse') throw new FileError('EEXIST');
      if (info.kind === 'directory') throw new FileError('EISDIR');
      if (wantsDirectory) throw new FileError('ENOTDIR');
      const { mount, rest } = this.#writable(path);
      if (ifThere === 'keep') return info.size;
      mount.truncate(rest, 0);
      return 0;
    }
    if (wantsDirectory) throw new FileError('EISDIR');
    const { mount, rest } = this.#vacant(path);
    mount.create(rest);
    return 0;
  }

  #fileToChange(text: string): { readonly mount: WritableMount; readonly rest: MountPath; readonly info: FileInfo } {
    const { path, info } = this.#existing(text);
    if (info.kind !== 'file') throw new FileError('EISDIR');
    return { ...this.#writable(path), info };
  }

  /** Returns the offset after what was written. A negative offset is the end of the file. */
  write(text: string, offset: number, data: Uint8Array): number {
    const { mount, rest, info } = this.#fileToChange(text);
    const at = offset < 0 ? info.size : offset;
    mount.write(rest, at, data);
    return at + data.length;
  }

  truncate(text: string, size: number): void {
    const { mount, rest } = this.#fileToChange(text);
    mount.truncate(rest, size);
  }

  remove(text: string, kind: 'file' | 'directory'): void {
    const { path, info } = this.#existing(text);
    if (info.kind !== kind) throw new FileError(kind === 'file' ? 'EISDIR' : 'ENOTDIR');
    if (this.#leadsToMount(path)) throw new FileError('EBUSY');
    const { mount, rest } = this.#writable(path);
    if (kind === 'directory' && mount.list(rest).length > 0) throw new FileError('ENOTEMPTY');
    mount.remove(rest);
  }

  rename(from: string, to: string, replace: boolean): void {
    const source = this.#existing(from);
    const target = this.#resolve(to);
    const there = this.#stat(target.path);
    if (this.#leadsToMount(source.path) || (there !== null && this.#leadsToMount(target.path))) throw new FileError('EBUSY');
    if (target.wantsDirectory && source.info.kind === 'file') throw new FileError('ENOTDIR');
    if (startsWith(target.path, source.path)) {
      if (target.path.length === source.path.length) return;
      throw new FileError('EINVAL');
    }
    const origin = this.#writable(source.path);
    const goal = this.#vacant(target.path);
    if (origin.mount !== goal.mount) throw new FileError('EXDEV');
    if (there !== null) {
      if (!replace) throw new FileError('EEXIST');
      if (there.kind !== source.info.kind) throw new FileError(there.kind === 'directory' ? 'EISDIR' : 'ENOTDIR');
      if (there.kind === 'directory' && goal.mount.list(goal.rest).length > 0) throw new FileError('ENOTEMPTY');
    }
    origin.mount.rename(origin.rest, goal.rest);
  }

  makeDirectory(text: string): void {
    const { path } = this.#resolve(text);
    if (this.#stat(path) !== null) throw new FileError('EEXIST');
    const { mount, rest } = this.#vacant(path);
    mount.makeDirectory(rest);
  }
}

function startsWith(path: MountPath, start: MountPath): boolean {
  return start.length <= path.length && start.every((name, i) => path[i] === name);
}

/** A mount that shows a directory of the machine, read-only. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { FileError, type FileInfo, type MountPath, type ReadonlyMount } from '../boundary/builtin/files/mount.ts';
import { OptionError } from '../interpreter/errors.ts';
import { checkOptions } from '../interpreter/options.ts';

/** What of a directory is shown. */
export interface DirectoryFilesOptions {
  /** Files that are larger are not there; 64 MiB unless given. */
  readonly maxFileBytes?: number;
  /** Names in one directory; a larger one is not listed. 100,000 unless given. */
  readonly maxEntries?: number;
  /** True: files with several names are shown, though another name may be outside. False unless given. */
  readonly hardLinks?: boolean;
}

const OPTIONS = ['maxFileBytes', 'maxEntries', 'hardLinks'];
/** Linux: a path through an open directory, whatever its name is by now. */
const OPEN_FILES = '/proc/self/fd';
const { O_RDONLY, O_DIRECTORY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Makes a mount of the directory `root`. Throws OptionError. */
export function directoryFiles(root: string, options: DirectoryFilesOptions = {}): ReadonlyMount {
  checkOptions(options, OPTIONS, 'directoryFiles');
  if (typeof root !== 'string' || root === '') throw new OptionError('A directory to mount is given by its path.');
  return new DirectoryMount(root, options);
}

/**
 * SECURITY: only regular files and directories of the root's own device are there. Symbolic links, devices, pipes and sockets are not, nor files with a second
 * name, nor names that the system takes for another one (case, trailing dots, streams): for all of them `stat` is null, as for what does not exist. Each name
 * on the way is opened without following links, on Linux through its parent's descriptor, so that nothing can be put in place of a directory in between;
 * elsewhere what was opened is compared with what was looked at.
 */
class DirectoryMount implements ReadonlyMount {
  readonly isReadonly = true;
  readonly #root: string;
  readonly #device: number;
  readonly #options: Required<DirectoryFilesOptions>;
  readonly #hasOpenFiles: boolean;

  constructor(root: string, { maxFileBytes = 64 * 1024 * 1024, maxEntries = 100_000, hardLinks = false }: DirectoryFilesOptions) {
    this.#options = { maxFileBytes, maxEntries, hardLinks };
    try {
      this.#root = realpathSync(root);
      const found = lstatSync(this.#root);
      if (!found.isDirectory()) throw new FileError('ENOTDIR');
      this.#device = found.dev;
    } catch {
      throw new OptionError(`${JSON.stringify(root)} is no directory that can be mounted.`);
    }
    this.#hasOpenFiles = this.#canWalkOpenFiles();
  }

  #canWalkOpenFiles(): boolean {
    try {
      const descriptor = openSync(this.#root, O_RDONLY | O_DIRECTORY);
      try {
        return readdirSync(`${OPEN_FILES}/${descriptor}`) !== null;
      } finally {
        closeSync(descriptor);
      }
    } catch {
      return false;
    }
  }

  stat(path: MountPath): FileInfo | null {
    return this.#open(path, (_descriptor, found) => infoOf(found)) ?? null;
  }

  list(path: MountPath): readonly string[] {
    const names = this.#open(path, (descriptor, found, place) => {
      if (!found.isDirectory()) throw new FileError('ENOTDIR');
      const entries = readdirSync(this.#hasOpenFiles ? `${OPEN_FILES}/${descriptor}` : place, { withFileTypes: true });
      if (entries.length > this.#options.maxEntries) throw new FileError('EACCES');
      return entries.filter(isPlain).map(({ name }) => name);
    });
    if (names === undefined) throw new FileError('ENOENT');
    return names;
  }

  read(path: MountPath, offset: number, size: number): Uint8Array {
    const data = this.#open(path, (descriptor, found) => {
      if (!found.isFile()) throw new FileError('EISDIR');
      const bytes = new Uint8Array(Math.max(0, Math.min(size, found.size - offset)));
      let count = 0;
      while (count < bytes.length) {
        const taken = readSync(descriptor, bytes, count, bytes.length - count, offset + count);
        if (taken === 0) break;
        count += taken;
      }
      return bytes.subarray(0, count);
    });
    if (data === undefined) throw new FileError('ENOENT');
    return data;
  }

  /** Opens what is at a path and hands it to `use`; undefined where nothing is that may be seen. */
  #open<T>(path: MountPath, use: (descriptor: number, found: Stats, place: string) => T): T | undefined {
    const open: number[] = [];
    try {
      let descriptor = openSync(this.#root, O_RDONLY | O_DIRECTORY);
      open.push(descriptor);
      let found = fstatSync(descriptor);
      let place = this.#root;
      for (const [i, name] of path.entries()) {
        if (!found.isDirectory() || !isOwnName(name)) return undefined;
        place = join(place, name);
        const step = this.#hasOpenFiles ? `${OPEN_FILES}/${descriptor}/${name}` : place;
        const seen = lstatSync(step);
        if (!this.#isShown(seen) || (i < path.length - 1 && !seen.isDirectory())) return undefined;
        if (!this.#hasOpenFiles && !readdirSync(join(place, '..')).includes(name)) return undefined;
        descriptor = openSync(step, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | (seen.isDirectory() ? O_DIRECTORY : 0));
        open.push(descriptor);
        found = fstatSync(descriptor);
        if (found.ino !== seen.ino || found.dev !== seen.dev || !this.#isShown(found)) return undefined;
      }
      if (!this.#hasOpenFiles && realpathSync(place) !== place) return undefined;
      return use(descriptor, found, place);
    } catch (error) {
      if (error instanceof FileError) throw error;
      // Whatever the system says (permissions, loops, names that are too long): it is not there.
      return undefined;
    } finally {
      for (const descriptor of open) closeSync(descriptor);
    }
  }

  #isShown(found: Stats): boolean {
    if (found.dev !== this.#device) return false;
    if (found.isDirectory()) return true;
    return found.isFile() && found.size <= this.#options.maxFileBytes && (this.#options.hardLinks || found.nlink === 1);
  }
}

function infoOf(found: Stats): FileInfo {
  return { kind: found.isFile() ? 'file' : 'directory', size: found.isFile() ? found.size : 0, modifiedMs: found.mtimeMs };
}

function isPlain(entry: Dirent): boolean {
  return (entry.isFile() || entry.isDirectory()) && isOwnName(entry.name);
}

/** False for what is no single name, on any system. */
function isOwnName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name)) return false;
  return process.platform !== 'win32' || !/[\\:*?"<>|]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}

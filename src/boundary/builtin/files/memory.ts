/** A mount in memory, with limits on sizes and numbers. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { OptionError } from '../../../interpreter/errors.ts';
import { checkOptions } from '../../../interpreter/options.ts';
import { wallClock } from '../../clock.ts';
import { FileError, type FileInfo, type MountPath, type WritableMount } from './mount.ts';

/** Limits and clock of a mount in memory. */
export interface MemoryOptions {
  /** Bytes of one file; 16 MiB unless given. */
  readonly maxFileBytes?: number;
  /** Bytes of all files; 64 MiB unless given. */
  readonly maxTotalBytes?: number;
  /** Files and directories; 10,000 unless given. */
  readonly maxFiles?: number;
  readonly isReadonly?: boolean;
  /** Milliseconds since 1970, for times of change. */
  readonly now?: () => number;
}

interface FileNode {
  readonly kind: 'file';
  bytes: Uint8Array;
  /** Of `bytes` so many are the file's. */
  size: number;
  modifiedMs: number;
}

interface DirectoryNode {
  readonly kind: 'directory';
  readonly children: Map<string, Node>;
  modifiedMs: number;
}

type Node = FileNode | DirectoryNode;

const OPTIONS = ['maxFileBytes', 'maxTotalBytes', 'maxFiles', 'isReadonly', 'now'];
const MIB = 1024 * 1024;

/** Makes a mount in memory that holds `files`, by their paths. Throws OptionError. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>> = {}, options: MemoryOptions = {}): MemoryMount {
  checkOptions(options, OPTIONS, 'memoryFiles');
  return new MemoryMount(files, options);
}

/** Files in memory. */
export class MemoryMount implements WritableMount {
  readonly isReadonly: boolean;
  readonly #root: DirectoryNode;
  readonly #limits: { readonly file: number; readonly total: number; readonly count: number };
  readonly #now: () => number;
  #total = 0;
  #count = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions) {
    const { maxFileBytes = 16 * MIB, maxTotalBytes = 64 * MIB, maxFiles = 10_000, isReadonly = false, now = wallClock } = options;
    this.#limits = { file: maxFileBytes, total: maxTotalBytes, count: maxFiles };
    for (const limit of Object.values(this.#limits))
      if (typeof limit !== 'number' || !(limit >= 0)) throw new OptionError('A limit of memoryFiles must be a number.');
    this.isReadonly = isReadonly;
    this.#now = now;
    this.#root = { kind: 'directory', children: new Map(), modifiedMs: now() };
    for (const [path, content] of Object.entries(files)) this.#add(path, content);
  }

  #add(text: string, content: string | Uint8Array): void {
    const path = text.split('/').filter((name) => name !== '');
    if (path.length === 0 || path.some((name) => name === '.' || name === '..' || name.includes('\0')))
      throw new OptionError(`${JSON.stringify(text)} is no path for a file.`);
    try {
      for (let i = 1; i < path.length; i++) if (this.#find(path.slice(0, i)) === null) this.makeDirectory(path.slice(0, i));
      this.create(path);
      this.write(path, 0, typeof content === 'string' ? utf8ToBytes(content) : content);
    } catch (error) {
      throw new OptionError(`The file ${JSON.stringify(text)} cannot be made: ${(error as Error).message}.`);
    }
  }

  /** The content of a file; null where there is none. */
  contentOf(path: string): Uint8Array | null {
    const node = this.#find(path.split('/').filter((name) => name !== ''));
    return node?.kind === 'file' ? node.bytes.slice(0, node.size) : null;
  }

  /** The paths of all files. */
  get paths(): string[] {
    const found: string[] = [];
    const open: [string, DirectoryNode][] = [['', this.#root]];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const [name, node] of next[1].children) {
        if (node.kind === 'file') found.push(`${next[0]}/${name}`);
        else open.push([`${next[0]}/${name}`, node]);
      }
    return found.sort();
  }

  #find(path: MountPath): Node | null {
    let node: Node = this.#root;
    for (const name of path) {
      const next: Node | undefined = node.kind === 'directory' ? node.children.get(name) : undefined;
      if (next === undefined) return null;
      node = next;
    }
    return node;
  }

  #directory(path: MountPath): DirectoryNode {
    const node = this.#find(path);
    if (node === null) throw new FileError('ENOENT');
    if (node.kind !== 'directory') throw new FileError('ENOTDIR');
    return node;
  }

  #file(path: MountPath): FileNode {
    const node = this.#find(path);
    if (node === null) throw new FileError('ENOENT');
    if (node.kind !== 'file') throw new FileError('EISDIR');
    return node;
  }

  stat(path: MountPath): FileInfo | null {
    const node = this.#find(path);
    return node === null ? null : { kind: node.kind, size: node.kind === 'file' ? node.size : 0, modifiedMs: node.modifiedMs };
  }

  list(path: MountPath): readonly string[] {
    return [...this.#directory(path).children.keys()];
  }

  read(path: MountPath, offset: number, size: number): Uint8Array {
    const file = this.#file(path);
    return file.bytes.slice(Math.min(offset, file.size), Math.min(offset + size, file.size));
  }

  #put(path: MountPath, node: Node): void {
    if (this.#count >= this.#limits.count) throw new FileError('ENOSPC');
    const parent = this.#directory(path.slice(0, -1));
    parent.children.set(path[path.length - 1] as string, node);
    parent.modifiedMs = this.#now();
    this.#count += 1;
  }

  create(path: MountPath): void {
    this.#put(path, { kind: 'file', bytes: new Uint8Array(0), size: 0, modifiedMs: this.#now() });
  }

  makeDirectory(path: MountPath): void {
    this.#put(path, { kind: 'directory', children: new Map(), modifiedMs: this.#now() });
  }

  #resize(file: FileNode, size: number): void {
    if (size > this.#limits.file) throw new FileError('EFBIG');
    if (this.#total + size - file.size > this.#limits.total) throw new FileError('ENOSPC');
    this.#total += size - file.size;
    if (size > file.bytes.length) {
      const grown = new Uint8Array(Math.min(this.#limits.file, Math.max(size, file.bytes.length * 2)));
      grown.set(file.bytes.subarray(0, file.size));
      file.bytes = grown;
    } else if (size < file.size) file.bytes.fill(0, size, file.size);
    file.size = size;
    file.modifiedMs = this.#now();
  }

  write(path: MountPath, offset: number, data: Uint8Array): void {
    const file = this.#file(path);
    this.#resize(file, Math.max(file.size, offset + data.length));
    file.bytes.set(data, offset);
  }

  truncate(path: MountPath, size: number): void {
    this.#resize(this.#file(path), size);
  }

  remove(path: MountPath): void {
    const node = this.#find(path);
    const parent = this.#directory(path.slice(0, -1));
    if (node === null) throw new FileError('ENOENT');
    if (node.kind === 'directory' && node.children.size > 0) throw new FileError('ENOTEMPTY');
    if (node.kind === 'file') this.#total -= node.size;
    parent.children.delete(path[path.length - 1] as string);
    parent.modifiedMs = this.#now();
    this.#count -= 1;
  }

  rename(from: MountPath, to: MountPath): void {
    const node = this.#find(from);
    if (node === null) throw new FileError('ENOENT');
    const target = this.#directory(to.slice(0, -1));
    if (this.#find(to) !== null) this.remove(to);
    const source = this.#directory(from.slice(0, -1));
    source.children.delete(from[from.length - 1] as string);
    target.children.set(to[to.length - 1] as string, node);
    source.modifiedMs = target.modifiedMs = this.#now();
  }
}

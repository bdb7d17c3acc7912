/** What a mount is: a tree of files that a program sees under a virtual path. A host may implement its own. */

/** Why something cannot be done, in the names of C's errno. */
export type FileErrorCode =
  | 'EACCES'
  | 'EBUSY'
  | 'EEXIST'
  | 'EFBIG'
  | 'EINVAL'
  | 'EISDIR'
  | 'ENAMETOOLONG'
  | 'ENOENT'
  | 'ENOSPC'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'EROFS'
  | 'EXDEV';

/** Thrown by mounts; becomes an OSError of the program. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  constructor(code: FileErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What a path leads to. */
export interface FileInfo {
  readonly kind: 'file' | 'directory';
  /** In bytes; 0 for a directory. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedMs: number;
}

/** The names on the way from the mount's root, which is the empty path: never '', '.', '..', and never with a slash or a NUL in them. */
export type MountPath = readonly string[];

/**
 * A tree of files and directories that can only be read. Paths come normalised, and the caller has looked at kinds: `read` gets files, `list` directories, `create` a path where
 * nothing is in a directory that exists. What may have changed since is the mount's to check. Methods throw FileError.
 */
export interface ReadonlyMount {
  readonly isReadonly: true;
  /** Null where nothing is, or nothing that the program may know of. */
  stat(path: MountPath): FileInfo | null;
  list(path: MountPath): readonly string[];
  /** At most `size` bytes from `offset` on; none at the end. */
  read(path: MountPath, offset: number, size: number): Uint8Array;
}

/** A tree that can be changed, too; while `isReadonly` is true, nothing below is called. */
export interface WritableMount extends Omit<ReadonlyMount, 'isReadonly'> {
  readonly isReadonly: boolean;
  /** Makes an empty file. */
  create(path: MountPath): void;
  /** Writes over what is at `offset`, with zeros before it where the file is shorter. */
  write(path: MountPath, offset: number, data: Uint8Array): void;
  truncate(path: MountPath, size: number): void;
  /** Removes a file, or a directory that is empty. */
  remove(path: MountPath): void;
  /** Gives what is at `from` the path `to`, in place of a file or an empty directory there. */
  rename(from: MountPath, to: MountPath): void;
  makeDirectory(path: MountPath): void;
}

/** What a program can be given files from. */
export type Mount = ReadonlyMount | WritableMount;

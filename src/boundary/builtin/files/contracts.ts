/** The built-in contracts `fs.*`: what `open`, `pathlib` and `os` of a program call. */
import { OptionError } from '../../../interpreter/errors.ts';
import { Contract } from '../../contract.ts';
import type { AnySpec, Effect } from '../../contract-spec.ts';
import type { Schema } from '../../schema/schema.ts';
import { FileError, type FileInfo, type Mount } from './mount.ts';
import { FileTree } from './tree.ts';

/** Bytes that one call reads or writes at most. */
const MAX_BYTES = 1 << 20;

const PATH = { type: 'string', maxLength: 8192, description: 'From the root: /data/report.csv' } as const;
const SIZE = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const DATA = { type: 'string', maxLength: MAX_BYTES, description: 'One character a byte: U+0000 to U+00FF.' } as const;
const KIND = { enum: ['file', 'directory'] } as const;
const INFO = { kind: KIND, size: SIZE, modified: { type: 'integer', description: 'Microseconds since 1970.' } } as const;
const ERROR = { type: 'string', pattern: '^E[A-Z]{2,20}$', description: 'Instead of all else: the name of an errno.' } as const;

/** A row: what a function takes, gives and does. */
interface Row {
  readonly summary: string;
  readonly effect: Effect;
  readonly input: Readonly<Record<string, Schema>>;
  readonly output: Readonly<Record<string, Schema>>;
  act(tree: FileTree, args: Arguments): Record<string, unknown>;
}

/** Arguments that fit their schema. */
interface Arguments {
  readonly path: string;
  readonly target: string;
  readonly offset: number;
  readonly size: number;
  readonly data: string;
  readonly if_there: 'keep' | 'empty' | 'refuse';
  readonly kind: 'file' | 'directory';
  readonly replace: boolean;
}

const ROWS: Readonly<Record<string, Row>> = {
  stat: {
    summary: 'Tells what a path leads to.',
    effect: 'read',
    input: { path: PATH },
    output: INFO,
    act: (tree, { path }) => shown(tree.stat(path)),
  },
  list: {
    summary: 'Lists a directory.',
    effect: 'read',
    input: { path: PATH },
    output: {
      entries: {
        type: 'array',
        maxItems: 1_000_000,
        items: { type: 'object', properties: { name: { type: 'string' }, ...INFO }, required: ['name'], additionalProperties: false },
      },
    },
    act: (tree, { path }) => ({ entries: tree.list(path).map(({ name, info }) => ({ name, ...shown(info) })) }),
  },
  read: {
    summary: 'Reads a part of a file.',
    effect: 'read',
    input: { path: PATH, offset: SIZE, size: { ...SIZE, maximum: MAX_BYTES } },
    output: { data: DATA, ...INFO },
    act: (tree, { path, offset, size }) => {
      const { data, info } = tree.read(path, offset, size);
      return { data: textOf(data), ...shown(info) };
    },
  },
  create: {
    summary: 'Makes an empty file, or empties or keeps the one that is there.',
    effect: 'write',
    input: { path: PATH, if_there: { enum: ['keep', 'empty', 'refuse'] } },
    output: { size: SIZE },
    act: (tree, { path, if_there }) => ({ size: tree.create(path, if_there) }),
  },
  write: {
    summary: 'Writes a part of a file; at the offset -1, its end.',
    effect: 'write',
    input: { path: PATH, offset: { ...SIZE, minimum: -1 }, data: DATA },
    output: { offset: SIZE },
    act: (tree, { path, offset, data }) => ({ offset: tree.write(path, offset, bytesOf(data)) }),
  },
  truncate: {
    summary: 'Sets the size of a file.',
    effect: 'write',
    input: { path: PATH, size: SIZE },
    output: {},
    act: (tree, { path, size }) => {
      tree.truncate(path, size);
      return {};
    },
  },
  remove: {
    summary: 'Removes a file or an empty directory.',
    effect: 'write',
    input: { path: PATH, kind: KIND },
    output: {},
    act: (tree, { path, kind }) => {
      tree.remove(path, kind);
      return {};
    },
  },
  rename: {
    summary: 'Gives a file or a directory another path.',
    effect: 'write',
    input: { path: PATH, target: PATH, replace: { type: 'boolean' } },
    output: {},
    act: (tree, { path, target, replace }) => {
      tree.rename(path, target, replace);
      return {};
    },
  },
  make_dir: {
    summary: 'Makes a directory.',
    effect: 'write',
    input: { path: PATH },
    output: {},
    act: (tree, { path }) => {
      tree.makeDirectory(path);
      return {};
    },
  },
};

/** Makes the contracts of files: mounts by their virtual paths. Throws OptionError. */
export function fileContracts(mounts: Readonly<Record<string, Mount>>): Contract[] {
  const tree = new FileTree(mounts);
  if (Object.keys(mounts).length === 0) throw new OptionError('`files` must hold at least one mount.');
  return Object.entries(ROWS).map(([name, row]) => new Contract(specOf(name, row, tree)));
}

function specOf(name: string, { summary, effect, input, output, act }: Row, tree: FileTree): AnySpec {
  return {
    name: `fs.${name}`,
    version: '1.0.0',
    summary,
    effect,
    input: { type: 'object', properties: input, required: Object.keys(input), additionalProperties: false },
    output: { type: 'object', properties: { ...output, error: ERROR }, additionalProperties: false },
    handler: (args) => {
      try {
        return act(tree, args as unknown as Arguments);
      } catch (error) {
        if (error instanceof FileError) return { error: error.code };
        // SECURITY: the words of the host's own errors may name its paths.
        return { error: 'EIO' };
      }
    },
  };
}

function shown({ kind, size, modifiedMs }: FileInfo): { kind: string; size: number; modified: number } {
  return { kind, size, modified: Math.floor(modifiedMs * 1000) };
}

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) throw new FileError('EINVAL');
    bytes[i] = code;
  }
  return bytes;
}

/** Where a command's program comes from: a file, `-c CODE`, or stdin. */
import { type Arguments, type OptionTable, UsageError } from './arguments.ts';
import type { Io } from './io.ts';

/** The option that gives the program on the command line. */
export const SOURCE_OPTIONS = {
  '-c': { value: 'CODE', doc: 'The program itself.' },
} as const satisfies OptionTable;

/** A program and its name in tracebacks. */
export interface Source {
  readonly code: string;
  readonly filename: string;
}

/** Reads the program that the arguments name. Throws UsageError. */
export function readSource({ positional, options }: Arguments, io: Io): Source {
  const code = options.get('-c')?.[0];
  const [path, ...more] = positional;
  if (code !== undefined) {
    if (path !== undefined) throw new UsageError('give a file or -c CODE, not both');
    return { code, filename: '<string>' };
  }
  if (path === undefined) throw new UsageError('no program: give a file, -c CODE, or - for stdin');
  if (more.length > 0) throw new UsageError(`one program at a time; ${more[0]} is too many`);
  if (path === '-') return { code: io.readStdin(), filename: '<stdin>' };
  try {
    return { code: io.readFile(path), filename: path };
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a directory';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}

/** Journals as files, for commands: reading one, writing one, finding those of a directory. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromTagged } from '../boundary/tagged.ts';
import { type JournalFile, readJournalFile } from '../node/directory-store.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { reasonOf } from './source.ts';

/** The file that the first argument names. Throws UsageError. */
export function readJournalArgument({ positional }: Arguments): JournalFile & { readonly path: string } {
  const [path, ...more] = positional;
  if (path === undefined) throw new UsageError('no journal: give a file that ends in .jsonl');
  if (more.length > 0) throw new UsageError(`one journal at a time; ${more[0]} is too many`);
  return { path, ...readJournalAt(path) };
}

/** Throws UsageError. */
export function readJournalAt(path: string): JournalFile {
  try {
    return readJournalFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

/** The journals of a directory, by name. Throws UsageError. */
export function journalsIn(directory: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(directory);
  } catch (error) {
    throw new UsageError(`cannot read ${directory}: ${reasonOf(error)}`);
  }
  return names
    .filter((name) => name.endsWith('.jsonl') && !/\.\d{4,}\.jsonl$/.test(name))
    .sort()
    .map((name) => join(directory, name));
}

/** Reads a JSON option, with the marks that journals use for what JSON does not have. Throws UsageError. */
export function readJsonValue(text: string, option: string): unknown {
  try {
    return fromTagged(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${option} is no JSON: ${(error as Error).message}`);
  }
}

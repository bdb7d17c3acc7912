/** Named sequences of characters, which `unicodedata.lookup` finds besides characters. CPython: named_sequences in Modules/unicodename_db.h. */
import { sequences } from './unicode-sequences.generated.ts';

let byName: ReadonlyMap<string, string> | null = null;

/** The characters of a named sequence; undefined if there is none of that name. */
export function sequenceOfName(name: string): string | undefined {
  byName ??= read();
  return byName.get(name.toUpperCase());
}

function read(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let last = '';
  for (const entry of sequences.split(';')) {
    const [written, points] = entry.split('=');
    last = last.slice(0, Number.parseInt(written[0], 36)) + written.slice(1);
    found.set(last, String.fromCodePoint(...points.split(' ').map((point) => Number.parseInt(point, 16))));
  }
  return found;
}

/** Finds the hostile programs and reads the ending that each header allows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Hostile {
  /** Path from the package's root. */
  path: string;
  source: string;
  /** Words of the `# expect:` line. */
  endings: string[];
  /** The exact output a normal end must give, or null where any will do. */
  stdout: string | null;
  /** Where CPython's output is written if `value` is the only right ending and the header does not give it. */
  outPath: string;
}

const FOLDER = 'test/hostile';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Returns the programs in path order; with parts, those whose path holds one of them. */
export function findHostile(parts: readonly string[] = []): Hostile[] {
  return readdirSync(ROOT + FOLDER)
    .filter((name) => name.endsWith('.py'))
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)))
    .sort()
    .map(readHostile);
}

/** True where the oracle can write the expected output: the program ends normally in CPython and its header leaves the output out. */
export function isOracleCase(hostile: Hostile): boolean {
  return hostile.endings.join() === 'value' && !/^# stdout/m.test(hostile.source);
}

function readHostile(path: string): Hostile {
  const source = readFileSync(ROOT + path, 'utf8');
  const header = /^\ufeff?# expect: (.*)\n/.exec(source);
  if (header === null) throw new Error(`${path}: the first line must be "# expect: ..."`);
  const endings = header[1]!.trim().split('|');
  const inline = /^# stdout: (.*)$/m.exec(source);
  const outPath = `${path.slice(0, -3)}.out`;
  let stdout = inline === null ? null : `${inline[1]}\n`;
  if (existsSync(ROOT + outPath)) stdout = readFileSync(ROOT + outPath, 'utf8');
  return { path, source, endings, stdout, outPath };
}

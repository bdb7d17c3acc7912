/** Finds the conformance programs and reads the directives of their first lines. Used by the runner and by `npm run expect`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the first line `# case: limits=fuel:10000,memory:1000000 external=fetch_user,add` asks for. */
export interface Directives {
  limits: Record<string, number>;
  externals: string[];
  /** `files=memory`: the program has an empty tree of files. */
  hasFiles: boolean;
}

export interface Case {
  /** Path from the package's root, with slashes. */
  path: string;
  outPath: string;
  source: string;
  /** The oracle's output, or null where `npm run expect` has not been run yet. */
  expected: string | null;
  directives: Directives;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'test/conformance';
const NOT_CASES = new Set([`${FOLDER}/externals.py`]);

/** Returns the programs in path order; with parts, those whose path holds one of them. */
export function findCases(parts: readonly string[] = []): Case[] {
  const paths = readdirSync(ROOT + FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => `${FOLDER}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.py') && !NOT_CASES.has(path))
    .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)));
  return paths.sort().map(readCase);
}

/** Returns the `.out` files that no program stands beside. */
export function findStrayOutputs(): string[] {
  return readdirSync(ROOT + FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.out') && !existsSync(`${ROOT}${FOLDER}/${path.slice(0, -4)}.py`))
    .map((path) => `${FOLDER}/${path.replaceAll('\\', '/')}`);
}

/** Returns the directives of a program; raises on a word it does not know, so that a slip is not a silent default. */
export function parseDirectives(source: string, path: string): Directives {
  const directives: Directives = { limits: {}, externals: [], hasFiles: false };
  const line = /^# case:(.*)/.exec(source);
  if (line === null) return directives;
  for (const word of line[1]!.trim().split(/\s+/)) {
    const [key, value = ''] = word.split('=', 2);
    if (key === 'external') directives.externals = value.split(',');
    else if (key === 'files' && value === 'memory') directives.hasFiles = true;
    else if (key === 'limits') directives.limits = parseLimits(value);
    else throw new Error(`${path}: unknown directive ${word}`);
  }
  return directives;
}

function parseLimits(text: string): Record<string, number> {
  return Object.fromEntries(
    text.split(',').map((item) => {
      const [name, value] = item.split(':', 2);
      return [name!, Number(value)];
    }),
  );
}

function readCase(path: string): Case {
  const source = readFileSync(ROOT + path, 'utf8');
  const outPath = `${path.slice(0, -3)}.out`;
  const expected = existsSync(ROOT + outPath) ? readFileSync(ROOT + outPath, 'utf8') : null;
  return { path, outPath, source, expected, directives: parseDirectives(source, path) };
}

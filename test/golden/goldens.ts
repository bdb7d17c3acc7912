/** Finds the golden files, splits them into source and output, and makes the output anew. Used by the runner and by `npm run goldens`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STAGES } from './stages.ts';

export interface Golden {
  /** Path from the package's root. */
  path: string;
  source: string;
  /** The whole file as it is and as it should be. */
  current: string;
  fresh: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'test/golden';
const SEPARATOR = '-----';

/** Returns the golden files in path order; with parts, those whose path holds one of them. */
export function findGoldens(parts: readonly string[] = []): Golden[] {
  return Object.keys(STAGES)
    .flatMap((stage) =>
      existsSync(`${ROOT}${FOLDER}/${stage}`) ? readdirSync(`${ROOT}${FOLDER}/${stage}`).map((name) => `${FOLDER}/${stage}/${name}`) : [],
    )
    .filter((path) => path.endsWith('.txt') && (parts.length === 0 || parts.some((part) => path.includes(part))))
    .sort()
    .map(readGolden);
}

function readGolden(path: string): Golden {
  const current = readFileSync(ROOT + path, 'utf8');
  const lines = current.split('\n');
  const end = lines.indexOf(SEPARATOR);
  const source = `${lines
    .slice(1, end === -1 ? undefined : end)
    .join('\n')
    .trimEnd()}\n`;
  const stage = path.split('/')[2] as keyof typeof STAGES;
  const fresh = `# npm run goldens -- ${path}\n${source}${SEPARATOR}\n${STAGES[stage](source).trimEnd()}\n`;
  return { path, source, current, fresh };
}

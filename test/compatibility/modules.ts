/** The public names of CPython's standard modules and ours, and the page that compares them: made by `npm run goldens`, checked by modules.test.ts. */
import { readFileSync } from 'node:fs';
import { runSync } from '../../src/index.ts';
import type { Support } from '../../src/objects/define.ts';
import { MODULE_GAPS } from '../../src/stdlib/support.ts';
import { MODULES } from '../../src/stdlib/table.ts';

export const STDLIB_PAGE = 'docs/stdlib.md';

/** Modules of ours that CPython does not have, and those that have a page of their own. */
const APART: ReadonlySet<string> = new Set(['boundary', 'builtins']);

/** The public modules that programs can import and CPython has. */
export const PUBLIC_MODULES: readonly string[] = Object.keys(MODULES).filter((name) => !/^_[^_]/.test(name) && !APART.has(name));

/** Public names by module, as CPython has them. */
export function oracleModules(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('modules.out', import.meta.url), 'utf8');
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [module = '', names = ''] = line.split(/:(?: |$)/, 2);
      return [module, names === '' ? [] : names.split(' ')] as const;
    }),
  );
}

/** The names of each module that only CPython has. */
export function missingFromModules(oracle: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const source = [...oracle]
    .map(([module, names]) => `import ${module}\nprint(*[n for n in ${JSON.stringify(names)} if not hasattr(${module}, n)])\n`)
    .join('');
  const outcome = runSync(source, { filename: 'modules.py', limits: { timeMs: 60_000 } });
  if (outcome.status !== 'completed') throw new Error(`the names of modules: ${outcome.status}`);
  const lines = outcome.prints.join('').split('\n');
  return new Map([...oracle.keys()].map((module, i) => [module, lines[i] === '' ? [] : (lines[i] ?? '').split(' ')] as const));
}

function word(support: Exclude<Support, 'supported'>): readonly [string, string] {
  return 'partial' in support ? ['partial', support.partial] : ['refused', support.refused];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** The text of docs/stdlib.md. */
export function stdlibPage(): string {
  const lines = [
    '# Standard library',
    '',
    '<!-- Made by `npm run goldens` from the tables in src/stdlib; not written by hand. -->',
    '',
    'Every public name of the modules that programs can import, as CPython 3.14 has them. What is supported works as in CPython, but for what [divergences/](divergences/) says. Other modules do not exist.',
  ];
  for (const [module, names] of oracleModules()) {
    const rows = MODULE_GAPS[module] ?? [];
    const gaps = new Set(rows.flatMap((row) => row.names));
    lines.push('', `## ${module}`, '', '| | names |', '| --- | --- |');
    lines.push(`| supported | ${quoted(names.filter((name) => !gaps.has(name)))} |`);
    for (const row of rows) {
      const [kind, why] = word(row.support);
      lines.push(`| ${kind}: ${why} | ${quoted(row.names)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

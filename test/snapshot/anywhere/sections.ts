/** Programs in one file: `# === name ===` begins each. A section `prelude` is put before all others. */
import { readFileSync } from 'node:fs';

/** The programs of a file beside this one, by name. */
export function sectionsOf(file: string): Record<string, string> {
  const parts = readFileSync(new URL(file, import.meta.url), 'utf8').split(/^# === (.+) ===$/m);
  const sections: Record<string, string> = {};
  for (let i = 1; i < parts.length; i += 2) {
    if (Object.hasOwn(sections, parts[i])) throw new Error(`${file} has two sections ${parts[i]}`);
    sections[parts[i]] = parts[i + 1];
  }
  const { prelude = '', ...programs } = sections;
  return Object.fromEntries(Object.entries(programs).map(([name, source]) => [name, prelude + source]));
}

/** Writes test/boundary/journals anew: `npx tsx tools/journals.ts [part]`. Read the diff: what changed there, changed for every journal that hosts have. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MemoryStore } from '../src/index.ts';
import { writeJournalFile } from '../src/node/directory-store.ts';
import { CORPUS } from '../test/boundary/journal/corpus.ts';

const DIRECTORY = fileURLToPath(new URL('../test/boundary/journals/', import.meta.url));

async function main(part: string): Promise<void> {
  mkdirSync(DIRECTORY, { recursive: true });
  for (const name of readdirSync(DIRECTORY)) if (!Object.hasOwn(CORPUS, name.replace(/\.jsonl$/, ''))) rmSync(DIRECTORY + name);
  for (const [name, make] of Object.entries(CORPUS)) {
    if (!name.includes(part)) continue;
    const store = new MemoryStore();
    // 2026-01-01, then a millisecond an entry: the same run gives the same bytes.
    let at = 1_767_225_600_000;
    await make({ store, now: () => at++ }, name);
    writeJournalFile(`${DIRECTORY}${name}.jsonl`, store.read(name) ?? []);
  }
}

await main(process.argv[2] ?? '');

/** Programs of tests that run in processes of their own. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundles a file of this directory; returns the path of what `node` can run. */
export async function bundled(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const file = fileURLToPath(new URL(`../../../.cache/journal/${name}.mjs`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  const built = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  await built.write({ file, format: 'esm', codeSplitting: false } as Parameters<typeof built.write>[0]);
  await built.close();
  return file;
}

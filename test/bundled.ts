/** Programs of tests that run in processes of their own. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Bundles a file of the tests and what it imports, the engine too, into one, as users have it; returns the path of what `node` can run. It lies inside the
 * project, so that packages which are left out of the bundle are found.
 */
export async function bundled(source: URL): Promise<string> {
  const path = source.pathname.slice(new URL('.', import.meta.url).pathname.length).replace(/\.ts$/, '.mjs');
  const file = fileURLToPath(new URL(`../.cache/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  const built = await rolldown({ input: fileURLToPath(source), platform: 'node', logLevel: 'silent' });
  await built.write({ file, format: 'esm', codeSplitting: false } as Parameters<typeof built.write>[0]);
  await built.close();
  return file;
}

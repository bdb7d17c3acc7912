/** Runs the TypeScript examples of README.md and docs/, so that none of them is out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SNIPPETS = join(ROOT, '.cache/snippets');
const DOCUMENTS = [
  'README.md',
  ...(existsSync(`${ROOT}docs`) ? readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`) : []),
].filter((path) => path.endsWith('.md') && existsSync(ROOT + path));

beforeAll(() => {
  mkdirSync(SNIPPETS, { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(SNIPPETS, { recursive: true });
});

/** Returns the ```ts blocks that import the package; the others are fragments. */
function findSnippets(text: string): string[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!).filter((code) => code.includes("from 'sandboa'"));
}

// The first import of everything is not a part of the first example.
beforeAll(() => import('../src/index.ts'), 300_000);

describe.each(DOCUMENTS)('%s', (path) => {
  const snippets = findSnippets(readFileSync(ROOT + path, 'utf8')).map((code, index) => ({ code, number: `${index + 1}` }));
  test.each(snippets)('example $number', async ({ code, number }) => {
    const file = join(SNIPPETS, `${path.replace(/\W/g, '-')}-${number}.ts`);
    writeFileSync(file, code);
    await expect(import(pathToFileURL(file).href)).resolves.toBeDefined();
  });
});

test('there is a README', () => {
  expect(DOCUMENTS).toContain('README.md');
});

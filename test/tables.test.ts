/** Checks that tables and what they list agree: a row without its case or file, and a case without its row, fail. */
import { describe, expect, test } from 'vitest';
import { OPCODES } from '../src/bytecode/opcodes.ts';
import { compile } from '../src/index.ts';
import { rareOpcodes } from '../src/vm/rare.ts';
import { readSourceFiles } from './source-files.ts';

describe('opcodes', () => {
  const ROWS: [string, { code: number; retired?: boolean }][] = Object.entries(OPCODES);
  /** `case 12: // LOAD_GLOBAL` or `case 12 /* LOAD_GLOBAL *\/:` in the VM. */
  const LABEL = /\bcase (\d+)(?: \/\* (\w+) \*\/:|: \/\/ (\w+))/g;
  const VM = readSourceFiles('src/vm');
  const LABELS = VM.flatMap(({ text }) =>
    [...text.matchAll(LABEL)].map(([, code, inline, trailing]) => ({ code: Number(code), name: inline ?? trailing! })),
  );

  test('no number is given twice', () => {
    const codes = ROWS.map(([, { code }]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('every label of the eval loop carries its number in the table', () => {
    const codes = new Map(ROWS.map(([name, { code }]) => [name, code]));
    expect(LABELS.filter(({ name, code }) => codes.get(name) !== code)).toEqual([]);
  });

  test('every numeric case of the eval loop is labelled', () => {
    const bare = VM.filter(({ path }) => path.startsWith('src/vm/eval')).flatMap(({ text }) => [
      ...text.matchAll(/\bcase \d+:(?! \/\/ \w)/g),
    ]);
    expect(bare.map(([label]) => label)).toEqual([]);
  });

  test('every opcode in use has a case or a handler', () => {
    const handled = new Set([...LABELS.map(({ name }) => name), ...rareOpcodes]);
    expect(ROWS.filter(([name, { retired }]) => !retired && !handled.has(name)).map(([name]) => name)).toEqual([]);
  });
});

describe('frozen Python', () => {
  const FILES = readSourceFiles('src/frozen').map(({ path }) => path);

  test.each(FILES)('%s compiles', async (path) => {
    for (const [name, source] of await readTexts(path)) expect(() => compile(source, { filename: `<frozen ${name}>` })).not.toThrow();
  });

  test('no function is defined twice', async () => {
    const texts = (await Promise.all(FILES.map(readTexts))).flat();
    const names = texts.flatMap(([, source]) => [...source.matchAll(/^def (\w+)/gm)].map(([, name]) => name!));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  async function readTexts(path: string): Promise<[string, string][]> {
    const module = (await import(/* @vite-ignore */ `../${path}`)) as Record<string, unknown>;
    return Object.entries(module).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  }
});

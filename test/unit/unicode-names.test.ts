/** Character names in literals and codecs; tools/unicode.ts --check compares all of them with CPython's. */
import { describe, expect, test } from 'vitest';
import { runSync } from '../../src/index.ts';
import { codePointOfName, nameOfCodePoint } from '../../src/objects/unicode-names.ts';

describe('names of characters', () => {
  test.each([
    [0x20, 'SPACE'],
    [0xe9, 'LATIN SMALL LETTER E WITH ACUTE'],
    [0x2022, 'BULLET'],
    [0x1f600, 'GRINNING FACE'],
    [0x1180, 'HANGUL JUNGSEONG O-E'],
    [0xac00, 'HANGUL SYLLABLE GA'],
    [0xd7a3, 'HANGUL SYLLABLE HIH'],
    [0x4e00, 'CJK UNIFIED IDEOGRAPH-4E00'],
    [0x323af, 'CJK UNIFIED IDEOGRAPH-323AF'],
    [0xf900, 'CJK COMPATIBILITY IDEOGRAPH-F900'],
    [0x1b170, 'NUSHU CHARACTER-1B170'],
    [0xe01ef, 'VARIATION SELECTOR-256'],
  ])('%i is %s', (code, name) => {
    expect(nameOfCodePoint(code)).toBe(name);
    expect(codePointOfName(name)).toBe(code);
  });

  test.each([0, 0x7f, -1, 0xd800, 0xe000, 0x10ffff, 0x110000])('%i has no name', (code) => {
    expect(nameOfCodePoint(code)).toBeUndefined();
  });

  test.each([
    ['NUL', 0],
    ['line feed', 10],
    ['VS17', 0xe0100],
    ['latin Small letter A', 0x61],
    ['nushu character-1b170', 0x1b170],
    ['CJK UNIFIED IDEOGRAPH-04E00', 0x4e00],
  ])('%s is found', (name, code) => {
    expect(codePointOfName(name)).toBe(code);
  });

  // Of computed names CPython takes the capitals alone; named sequences are no characters.
  test.each([
    '',
    'nope',
    'SPACE ',
    'cjk unified ideograph-4E00',
    'CJK UNIFIED IDEOGRAPH-4e00',
    'hangul syllable GA',
    'KEYCAP NUMBER SIGN',
    'l\u0131ne feed',
  ])('%j is not found', (name) => {
    expect(codePointOfName(name)).toBeUndefined();
  });
});

describe('names in programs', () => {
  const print = (source: string): string => {
    const outcome = runSync(source);
    return outcome.status === 'completed' ? outcome.prints.join('') : JSON.stringify(outcome);
  };

  test('literals, both codecs', () => {
    expect(print(`x = 1\nprint('\\N{BULLET}', f'\\N{bullet}{x}\\N{EURO SIGN}')`)).toBe('\u2022 \u20221\u20ac\n');
    expect(print(`print('a\\xe9\\ue000\\u4e00'.encode('ascii', 'namereplace').decode())`)).toBe(
      'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\ue000\\N{CJK UNIFIED IDEOGRAPH-4E00}\n',
    );
    expect(print(`print(b'<\\\\N{BULLET}>'.decode('unicode_escape'))`)).toBe('<\u2022>\n');
  });

  test('an unknown name', () => {
    expect(print(`'\\N{nope}'`)).toContain("'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name");
  });

  test('the text of names is charged', () => {
    const outcome = runSync(`x = ('\\u1e08' * 1_000_000).encode('ascii', 'namereplace')`, { limits: { fuel: 1_000_000 } });
    expect(outcome.status).toBe('limit');
  });
});

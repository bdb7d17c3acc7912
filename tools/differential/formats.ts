/** Python texts of format specifications, `str.format` templates and `%` templates, most of them well formed. */
import type { Random } from '../fuzz/random.ts';

function maybe(random: Random, probability: number, items: readonly string[]): string {
  return random.chance(probability) ? random.pick(items) : '';
}

function rawSpec(random: Random): string {
  const align = random.chance(0.4)
    ? maybe(random, 0.5, ['*', ' ', '0', 'é', '<', '\\U0001F600', '{{']) + random.pick(['<', '>', '^', '='])
    : '';
  const sign = maybe(random, 0.25, ['+', '-', ' ']);
  const z = maybe(random, 0.08, ['z']);
  const alternate = maybe(random, 0.2, ['#']);
  const zero = maybe(random, 0.2, ['0']);
  const width = maybe(random, 0.45, ['1', '5', '8', '12', '20', '3', '010', '99999999999999999999']);
  const grouping = maybe(random, 0.25, [',', '_', ',', '_', ',,', ',_']);
  const precision = maybe(random, 0.35, [
    '.0',
    '.1',
    '.2',
    '.3',
    '.6',
    '.10',
    '.17',
    '.25',
    '.',
    '.99999999999999999999',
    '.2,',
    '._',
    '.4_',
  ]);
  const type = maybe(random, 0.65, ['d', 'b', 'o', 'x', 'X', 'c', 'n', 'e', 'E', 'f', 'F', 'g', 'G', '%', 's', 'q', 'i', 'é', 'dd']);
  return align + sign + z + alternate + zero + width + grouping + precision + type;
}

/** A format specification as a str literal. */
export function formatSpec(random: Random): string {
  return random.chance(0.08) ? "''" : `'${rawSpec(random)}'`;
}

/** A `str.format` template as a str literal. */
export function formatTemplate(random: Random): string {
  const part = (): string => {
    if (random.chance(0.3)) return random.pick(['text ', '{{', '}}', '{', '}', ' ', 'é', '{{}}']);
    const field = random.pick([
      '',
      '',
      '0',
      '1',
      'a',
      'x',
      '0.real',
      '0[0]',
      '1[a]',
      '0.__class__',
      'a.y[0]',
      '0[',
      '0..a',
      '-1',
      '99999999999999999999',
      '0[1][0]',
      '0.nothing',
      ' 0',
    ]);
    const conversion = maybe(random, 0.2, ['!r', '!s', '!a', '!x', '!', '!rr']);
    const spec = random.chance(0.3)
      ? `:${random.chance(0.2) ? random.pick(['{}', '{1}', '{a}', '>{0}', '{', '{0:{1}}']) : rawSpec(random)}`
      : '';
    return `{${field}${conversion}${spec}}`;
  };
  return `'${random.times(1 + random.below(3), part).join('')}'`;
}

function percent(random: Random): string {
  const part = (): string => {
    if (random.chance(0.2)) return random.pick(['text ', '%%', ' ', '%', '(a)', '%5%']);
    const key = maybe(random, 0.12, ['(a)', '(x)', '()', '((a))', '(a']);
    const flags = maybe(random, 0.4, ['-', '+', ' ', '0', '#', '-0', '+0', '# ']);
    const width = maybe(random, 0.35, ['5', '10', '*', '1', '20', '99999999999999999999']);
    const precision = maybe(random, 0.3, ['.2', '.0', '.', '.*', '.10', '.5']);
    return `%${key}${flags}${width}${precision}${maybe(random, 0.05, ['l', 'h'])}${random.pick(['d', 'i', 's', 'r', 'a', 'x', 'X', 'o', 'c', 'e', 'E', 'f', 'g', 'G', 'u', 'b', 'q', 'F'])}`;
  };
  return random.times(1 + random.below(2), part).join('');
}

/** A `%` template as a str literal. */
export function percentText(random: Random): string {
  return `'${percent(random)}'`;
}

/** A `%` template as a bytes literal. */
export function percentBytes(random: Random): string {
  return `b'${percent(random)}'`;
}

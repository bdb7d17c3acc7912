/** Generates patterns, templates and subjects for tools/fuzz-re.ts. */
import type { Random } from './random.ts';

/** One comparison: what a program does with a pattern. */
export interface RegexCase {
  readonly pattern: string;
  readonly flags: number;
  readonly subject: string;
  readonly template: string;
  readonly isBytes: boolean;
}

const PLAIN = ['a', 'b', 'c', 'A', 'B', 'ab', '1', '_', ' ', '-', '\n'];
const ODD = [
  'é',
  'É',
  'ß',
  'ẞ',
  'ſ',
  's',
  'S',
  'K',
  'k',
  'İ',
  'ı',
  'i',
  'I',
  'σ',
  'ς',
  'Σ',
  '😀',
  '𐐀',
  '𐐨',
  'ǆ',
  'ǅ',
  '\x85',
  '٣',
  '\x1c',
  '\xa0',
  'µ',
  'μ',
];
const ESCAPES = ['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\.', '\\n', '\\t', '\\x61', '\\101', '\\\\', '\\-'];
const TEXT_ESCAPES = ['\\u0061', '\\U0001F600', '\\N{LATIN SMALL LETTER A}', '\\u0130'];
const ANCHORS = ['^', '$', '\\b', '\\B', '\\A', '\\Z', '\\z'];
const QUANTIFIERS = ['*', '+', '?', '{2}', '{1,2}', '{0,3}', '{2,}', '{,2}', '{0}', '{0,1}', '{1}'];
const BROKEN = '()[]{}*+?|^$\\.-:=!<>Pa1,#&~'.split('');
const FLAGS = [2, 8, 16, 64, 256, 32, 4];

/** Returns case `number` of a seed. */
export function regexCase(random: Random): RegexCase {
  const isBytes = random.chance(0.12);
  const writer = new Writer(random, isBytes);
  let pattern = writer.alternatives(random.below(4));
  if (random.chance(0.05)) pattern = random.pick(['(?i)', '(?s)', '(?m)', '(?x)', '(?a)', '(?im)']) + pattern;
  if (random.chance(0.12)) pattern = damaged(random, pattern);
  let flags = 0;
  while (random.chance(0.3)) flags |= random.pick(FLAGS);
  return { pattern, flags, subject: writer.subject(), template: template(random), isBytes };
}

function damaged(random: Random, pattern: string): string {
  const chars = Array.from(pattern);
  for (const _ of random.times(1 + random.below(3), Number)) {
    const at = random.below(chars.length + 1);
    if (random.chance(0.4)) chars.splice(at, 1);
    else chars.splice(at, 0, random.pick(BROKEN));
  }
  return chars.join('');
}

function template(random: Random): string {
  return random
    .times(random.below(4), () =>
      random.pick(['x', '\\1', '\\2', '\\g<0>', '\\g<1>', '\\g<n>', '\\n', '\\\\', '\\060', '\\q', '\\g<', '-', '\\12']),
    )
    .join('');
}

class Writer {
  private groups = 0;
  private named = false;
  private readonly chars: readonly string[];
  private readonly random: Random;
  private readonly isBytes: boolean;

  constructor(random: Random, isBytes: boolean) {
    this.random = random;
    this.isBytes = isBytes;
    this.chars = random.chance(isBytes ? 0.1 : 0.3)
      ? [...PLAIN.slice(0, 4), ...ODD.filter((char) => !isBytes || char <= '\xff')]
      : PLAIN.slice(0, random.chance(0.6) ? 3 : undefined);
  }

  subject(): string {
    return this.random.times(this.random.below(10), () => this.random.pick(this.chars)).join('');
  }

  alternatives(depth: number): string {
    const count = this.random.chance(0.65) ? 1 : 2 + this.random.below(2);
    return this.random.times(count, () => this.sequence(depth)).join('|');
  }

  private sequence(depth: number): string {
    return this.random.times(this.random.below(4), () => this.piece(depth)).join('');
  }

  private piece(depth: number): string {
    const { random } = this;
    if (random.chance(0.1)) return random.pick(ANCHORS);
    const atom = this.atom(depth);
    if (random.chance(0.55)) return atom;
    return atom + random.pick(QUANTIFIERS) + random.pick(['', '', '', '?', '+']);
  }

  private atom(depth: number): string {
    const { random } = this;
    const kind = random.below(depth > 0 ? 20 : 10);
    if (kind < 5) return this.literal();
    if (kind === 5) return '.';
    if (kind === 6) return random.pick(this.isBytes ? ESCAPES : [...ESCAPES, ...TEXT_ESCAPES]);
    if (kind < 9) return this.set();
    if (kind === 9) return this.reference();
    return this.group(depth - 1, kind);
  }

  private literal(): string {
    const char = this.random.pick(this.chars);
    return char.replace(/[-\\.*+?|(){}[\]^$]/g, '\\$&');
  }

  private set(): string {
    const { random } = this;
    const items = random.times(1 + random.below(3), () => {
      const kind = random.below(6);
      if (kind === 0) return random.pick(['\\d', '\\w', '\\s', '\\D', '\\W', '\\S']);
      if (kind === 1)
        return random.pick([
          'a-c',
          'A-Z',
          '0-9',
          'a-z',
          '\\x00-\\x7f',
          ...(this.isBytes ? [] : ['é-ſ', 'α-ω', '\\u0100-\\uffff', '\\U00010400-\\U0001044f', '\\u0000-\\U0010ffff']),
        ]);
      return random.pick(this.chars).replace(/[-\\\]^&~|[]/g, '\\$&');
    });
    return `[${random.chance(0.3) ? '^' : ''}${items.join('')}]`;
  }

  private reference(): string {
    if (this.groups === 0 || this.random.chance(0.3)) return this.literal();
    if (this.named && this.random.chance(0.3)) return '(?P=n)';
    return `\\${1 + this.random.below(this.groups + (this.random.chance(0.05) ? 1 : 0))}`;
  }

  private group(depth: number, kind: number): string {
    const { random } = this;
    if (kind < 14) {
      this.groups += 1;
      const isNamed = !this.named && random.chance(0.2);
      if (isNamed) this.named = true;
      return `(${isNamed ? '?P<n>' : ''}${this.alternatives(depth)})`;
    }
    if (kind === 14) return `(?>${this.alternatives(depth)})`;
    if (kind === 15) return `(?${random.pick(['=', '!'])}${this.alternatives(depth)})`;
    if (kind === 16) return `(?${random.pick(['<=', '<!'])}${random.chance(0.8) ? this.fixed() : this.alternatives(depth)})`;
    if (kind === 17 && this.groups > 0) {
      return `(?(${1 + random.below(this.groups)})${this.sequence(depth)}${random.chance(0.7) ? `|${this.sequence(depth)}` : ''})`;
    }
    if (kind === 18) return `(?${random.pick(['i', 's', 'm', 'x', '-i', 'i-s', 'a', 'u', 'im'])}:${this.alternatives(depth)})`;
    return `(?:${this.alternatives(depth)})`;
  }

  /** Something of one width. */
  private fixed(): string {
    const count = 1 + this.random.below(2);
    const one = (): string => this.random.times(count, () => this.random.pick([this.set(), '.', 'a', 'b', '\\w'])).join('');
    return this.random.chance(0.3) ? `${one()}|${one()}` : one();
  }
}

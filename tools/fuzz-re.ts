/**
 * Hunts for differences of module re: generated patterns on generated subjects, here and on CPython 3.14.2; prints those whose results or errors differ.
 * `npx tsx tools/fuzz-re.ts --seed a --from 0 --count 1000`; a seed and a number name a case.
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runSync } from '../src/index.ts';
import { Random } from './fuzz/random.ts';
import { type RegexCase, regexCase } from './fuzz/regex.ts';
import { loadOracle, runWithLargeStack } from './oracle.ts';

const OPTIONS = {
  seed: { type: 'string', default: 'a' },
  from: { type: 'string', default: '0' },
  count: { type: 'string', default: '1000' },
} as const;

const BATCH = 200;
const MOST_SHOWN = 40;

/** Runs each case and prints one line for it. */
const DRIVER = `
import re
def one(m):
    return m and (m.span(), m.regs, m.lastindex, m.lastgroup)
def attempt(f):
    try:
        return f()
    except re.PatternError as e:
        return ('PatternError', e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        return (type(e).__name__, str(e))
for pattern, flags, subject, template in CASES:
    p = attempt(lambda: re.compile(pattern, flags))
    if isinstance(p, tuple):
        print(p)
        continue
    print(p.flags, p.groups, dict(p.groupindex), one(p.match(subject)), one(p.fullmatch(subject)), [one(m) for m in p.finditer(subject)],
          one(p.search(subject, 1)), one(p.search(subject, 1, 4)), p.split(subject), p.findall(subject, 2), attempt(lambda: p.subn(template, subject)),
          p.sub(lambda m: m.group() * 2, subject))
`;

function literal(text: string, isBytes: boolean): string {
  const units = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    return isBytes ? `\\x${(code & 255).toString(16).padStart(2, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
  });
  return `${isBytes ? 'b' : ''}'${units.join('')}'`;
}

function programOf(cases: readonly RegexCase[]): string {
  const rows = cases.map(
    ({ pattern, flags, subject, template, isBytes }) =>
      `    (${literal(pattern, isBytes)}, ${flags}, ${literal(subject, isBytes)}, ${literal(template, isBytes)}),`,
  );
  return `CASES = [\n${rows.join('\n')}\n]\n${DRIVER}`;
}

function runHere(source: string): string {
  try {
    const outcome = runSync(source, { filename: 'fuzz.py', limits: { timeMs: 60_000, fuel: 10_000_000_000 } });
    const end = outcome.status === 'error' ? outcome.error.traceback : outcome.status === 'completed' ? '' : `ended as ${outcome.status}`;
    return outcome.prints.join('') + end;
  } catch (error) {
    return `HOST ERROR ${error instanceof Error ? error.stack : error}`;
  }
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const oracle = await loadOracle();
  const first = Number(values.from);
  const count = Number(values.count);
  let different = 0;
  for (let from = first; from < first + count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, first + count - from) }, (_, i) => from + i);
    const cases = numbers.map((number) => regexCase(new Random(`${values.seed}:${number}`)));
    const source = programOf(cases);
    const expected = oracle(source, 'fuzz.py', [], 0).split('\n');
    const actual = runHere(source).split('\n');
    numbers.forEach((number, i) => {
      if (expected[i] === actual[i]) return;
      different += 1;
      if (different > MOST_SHOWN) return;
      const { pattern, flags, subject, template, isBytes } = cases[i]!;
      writeSync(
        1,
        `--- ${values.seed}:${number} ${isBytes ? 'bytes ' : ''}${JSON.stringify(pattern)} flags=${flags} ${JSON.stringify(subject)} ${JSON.stringify(template)}\n`,
      );
      writeSync(1, `  cpython: ${expected[i]}\n  here:    ${actual[i]}\n`);
    });
    if (actual.length !== expected.length) writeSync(1, `--- batch ${from}: ends with ${actual.slice(-3).join(' / ')}\n`);
  }
  writeSync(1, `${count} cases, ${different} different\n`);
  return different > 0 ? 1 : 0;
}

await runWithLargeStack(import.meta.url, main);

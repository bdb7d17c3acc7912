/** How long the parser takes for a large program: tokens, then tokens and tree. `npm run bench -- parser`. */
import { readdirSync, readFileSync } from 'node:fs';
import { frozenTexts } from '../src/interpreter/frozen-loader.ts';
import { parseModule } from '../src/syntax/parser.ts';
import { normalize } from '../src/syntax/source-text.ts';
import { tokenizeText } from '../src/syntax/tokenizer.ts';

const SIZE = 1_000_000;
const ROUNDS = 15;
const WARM_UP_ROUNDS = 5;

/** Prints the medians. */
export function measureParser(): void {
  const text = largeProgram();
  const lines = text.split('\n').length;
  const tokens = measure(() => tokenizeText(normalize(text)).release());
  const whole = measure(() => void parseModule(text));
  console.log(
    `\nParser, ${(text.length / 1e6).toFixed(2)} MB of Python in ${lines.toLocaleString('en')} lines, median (least) of ${ROUNDS}:`,
  );
  console.log(`tokens ${tokens}, tokens and tree ${whole}`);
}

/** The programs of this benchmark and the Python that the engine brings, again and again with other names of functions and classes. */
function largeProgram(): string {
  const folder = new URL('programs/', import.meta.url);
  const programs = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const source = [...programs, ...[...frozenTexts()].map(([, text]) => text)].join('\n');
  let text = '';
  for (let copy = 0; text.length < SIZE; copy++) text += source.replace(/\b(def|class) (\w+)/g, `$1 $2_${copy}`);
  return text.slice(0, text.lastIndexOf('\ndef ', SIZE) + 1);
}

function measure(work: () => void): string {
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `${times[ROUNDS >> 1]!.toFixed(0)} (${times[0]!.toFixed(0)}) ms`;
}

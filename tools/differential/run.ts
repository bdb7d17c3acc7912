/** Runs generated calls on both sides, many in one program, and pairs the records of each call. */
import { type Limits, runSync } from '../../src/index.ts';
import type { Oracle } from '../oracle.ts';
import type { Call } from './calls.ts';
import { FIELD, prelude, RECORD } from './prelude.ts';

/** What one side gives for a call: the result or exception, the receiver afterwards, the odd calls, and what was printed. */
export interface Observed {
  readonly result: string;
  readonly state: string;
  readonly notes: string;
  readonly printed: string;
}

/** A call and the name of its target. */
export interface NamedCall {
  readonly name: string;
  readonly call: Call;
}

/** A call whose two sides differ. */
export interface Difference {
  readonly name: string;
  readonly call: Call;
  readonly theirs: Observed;
  readonly ours: Observed;
}

const FILENAME = 'differential.py';
const LIMITS: Limits = { timeMs: 60_000, fuel: 2_000_000_000, memory: 1 << 30, output: 1 << 28 };

/** Calls that may change a class that the calls of a program share. */
const CHANGES = /attr|__(?:set|del|init)|__class__/;

/** Returns the program of some calls, without the prelude. */
function body(calls: readonly Call[], from: number): string {
  return calls
    .map(({ receiver, call }, index) => `T(${from + index}, lambda: ${receiver}, lambda x: ${call}${CHANGES.test(call) ? ', True' : ''})\n`)
    .join('');
}

/** Removes what may differ: addresses, also those that reprlib cuts in the middle, and the error numbers of WebAssembly's C library. */
function normalize(text: string): string {
  return text
    .replace(/ at 0x[0-9a-f]+/g, ' at 0x')
    .replace(/\.\.\.x[0-9a-f]{12}>/g, '... at 0x>')
    .replaceAll('[Errno 8]', '[Errno 9]')
    .replaceAll("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
}

function parse(output: string): Map<number, Observed> {
  const out = new Map<number, Observed>();
  let printed = '';
  for (const line of normalize(output).split('\n')) {
    const at = line.indexOf(RECORD);
    if (at < 0) {
      printed += `${line}\n`;
      continue;
    }
    const [number, result = '', state = '', notes = ''] = line.slice(at + 1).split(FIELD);
    out.set(Number(number), { result, state, notes, printed: printed + line.slice(0, at) });
    printed = '';
  }
  return out;
}

/** Runs calls here. A call that ends the whole run (a limit, a host error) gets that as its result, and the rest go on in another run. */
function runHere(calls: readonly Call[], imports: readonly string[]): Map<number, Observed> {
  const out = new Map<number, Observed>();
  let from = 0;
  while (from < calls.length) {
    const { text, end } = execute(prelude('here', imports) + body(calls.slice(from), from));
    for (const [number, observed] of parse(text)) out.set(number, observed);
    while (from < calls.length && out.has(from)) from++;
    if (from < calls.length) out.set(from++, { result: `RUN ENDED: ${end}`, state: '', notes: '', printed: '' });
  }
  return out;
}

function execute(source: string): { text: string; end: string } {
  let text = '';
  try {
    const outcome = runSync(source, {
      filename: FILENAME,
      limits: LIMITS,
      print: (part, stream) => void (stream === 'stdout' && (text += part)),
    });
    if (outcome.status === 'error') return { text: text || outcome.prints.join(''), end: outcome.error.traceback };
    return { text: text || outcome.prints.join(''), end: outcome.status === 'limit' ? outcome.error.message : outcome.status };
  } catch (error) {
    return { text, end: `HOST ERROR ${error instanceof Error ? error.stack : error}` };
  }
}

function isSame(a: Observed, b: Observed): boolean {
  return a.result === b.result && a.state === b.state && a.notes === b.notes && a.printed === b.printed;
}

const NOTHING: Observed = { result: 'no record', state: '', notes: '', printed: '' };

/** Runs calls on CPython: what it gives for each. */
export function observeThere(oracle: Oracle, named: readonly NamedCall[], imports: readonly string[]): Observed[] {
  const calls = named.map(({ call }) => call);
  const output = oracle(prelude('oracle', imports) + body(calls, 0), FILENAME, [], 0);
  const theirs = parse(output);
  if (theirs.size < calls.length) throw new Error(`the oracle ends early at ${JSON.stringify(named[theirs.size])}: ${output.slice(-2000)}`);
  return named.map((_call, index) => theirs.get(index) ?? NOTHING);
}

/** Runs calls here and returns those that give something else than expected. */
export function compareWith(expected: readonly Observed[], named: readonly NamedCall[], imports: readonly string[]): Difference[] {
  const ours = runHere(
    named.map(({ call }) => call),
    imports,
  );
  return named.flatMap(({ name, call }, index) => {
    const theirs = expected[index]!;
    const actual = ours.get(index) ?? NOTHING;
    return isSame(theirs, actual) ? [] : [{ name, call, theirs, ours: actual }];
  });
}

/** Returns a whole program of one call, to run by hand on either side. */
export function standalone(call: Call, imports: readonly string[]): string {
  return prelude('here', imports) + body([call], 0);
}

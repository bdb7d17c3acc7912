/** Why outputs may part for no fault of ours: each place where they differ needs a reason of its own. */

/** Lines that one side has in place of lines of the other. */
export interface Hunk {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

interface Explanation {
  readonly why: string;
  /** True where all lines of the hunk have this reason. */
  matches(hunk: Hunk, program: string): boolean;
}

const SIZES =
  /Too many decimal digits in format string|cannot fit '\w+' into an index-sized integer|Python int too large to convert to C (?:ssize_t|int|long)|\bMemoryError\b/;
const TASK_STEP = /^(?:cancelled|end|begin) \w$/;
/** What a group of the errors of cancelled tasks prints as: its class and its parts, in the order of the tasks. */
const TASK_ERRORS = /^E\d \(E\d\('\w'\)(?:, E\d\('\w'\))+\)$/;
const DROPPED =
  /^exit (?:\w )?GeneratorExit {1,2}(?:False|True)?$|^(?:ag |inner )?finally$|^in (?:GeneratorExit|BaseException) ?$|^closing$|^inner (?:done|GeneratorExit)$|^f[12]\b/;

const SELF_HINT = /^[ |]*NameError: name '(\w+)' is not defined\. Did you mean: 'self\.\1'\?$/;
const NONE_MISMATCH =
  /^(.*)TypeError(.*)super\(type, obj\): obj \(instance of NoneType\) is not an instance or subtype of type \(\w+\)\.(.*)$/;

/** Whether the lines differ by what super() of None is. */
function unboundSuper(expected: string, actual: string): boolean {
  const [, before, between, after] = NONE_MISMATCH.exec(expected) ?? [];
  if (before === undefined) return false;
  // In a repr, the quotes about the text differ by what is in it.
  const ours = actual.replace(/\("(.*)"\)/, "('$1')");
  const rest = ours.startsWith(`${before}AttributeError${between}'super' object has no attribute '`);
  return rest && ours.endsWith(`'${after}`);
}

const DEEP = 'RecursionError maximum recursion depth exceeded';

const CHAINED = /^$|^ {2,}|^(?:During handling|The above exception|Traceback \(most)|^\w+(?:Error|Exception|Group|Exit|Iteration)\b|^E\d: /;

/** A line of a traceback without the frame that a group draws about it. */
function outOfGroup(line: string): string {
  return line.replace(/^ *(?:\| ?|\+[-+].*)/, '').replace(/^Exception Group (?=Traceback)/, '');
}

/** Floats of many digits without their last two or three. */
function shortened(line: string): string {
  return line.replace(/(?=[\d.]{16,})\d+\.\d+/g, (digits) => Number(digits).toPrecision(14));
}

/** Whether the lines differ by a length alone, as a text with one address does: our addresses have five digits more or so. */
function isLongerBy(expected: string, actual: string, length: RegExp): boolean {
  const more = Number(length.exec(actual)?.[0]) - Number(length.exec(expected)?.[0]);
  return more >= 4 && more <= 8 && expected.replace(length, '') === actual.replace(length, '');
}

const ELEMENT = /(?! )(?:'[^']*'|"[^"]*"|\([^()]*\)|[^,'"()])+/g;

/** The line with the elements of each flat printed set in one order; dicts stay as they are. */
function sorted(line: string): string {
  return line.replace(/\{([^{}:]+)\}/g, (_, elements: string) => `{${elements.match(ELEMENT)?.sort().join(', ')}}`);
}

/** The line with its characters in one order. */
function inAnyOrder(line: string): string {
  return [...line].sort().join('');
}

/** What `co_cellvars` and `co_freevars` are printed as, side by side. */
const TWO_NAMINGS = /^\((?:'\w+',? ?)*\) \((?:'\w+',? ?)*\)$/;

/** Whether the second line of names has none that the first has not. */
function isNamedBy(expected: string, actual: string): boolean {
  const names = (line: string): string[] => line.match(/'\w+'/g) ?? [];
  return TWO_NAMINGS.test(actual) && names(actual).every((name) => names(expected).includes(name));
}

/** Whether the second line of names has all that the first has, and one more. */
function namesOneMore(expected: string, actual: string): boolean {
  const count = (line: string): number => line.match(/'\w+'/g)?.length ?? 0;
  return TWO_NAMINGS.test(expected) && isNamedBy(actual, expected) && count(actual) === count(expected) + 1;
}

/** A sorted list of the characters of a text with an address in it. */
const ADDRESS_CHARACTERS = /^\['[^']'(?:, '[^']')*\]$/;

/** How documentations of CPython's builtin types begin. */
const TYPE_DOCS = /^(?:\w+\(.*\) -> |Built-in |Create |Return |Convert |Build )/;

/** Whether printed lists of names differ by one that only ours has. */
function hasOneName(expected: string, actual: string): boolean {
  const [theirs, ours] = [expected, actual].map((line) => (/^\['\w+'(?:, '\w+')*\]$/.test(line) ? line.slice(1, -1).split(', ') : []));
  return ours!.length === theirs!.length + 1 && theirs!.length > 0 && theirs!.every((name) => ours!.includes(name));
}

/** The oracle is a 32-bit build. */
const SIZES_ROW: Explanation = {
  why: 'the oracle has 32-bit sizes',
  matches: ({ expected, actual }) =>
    ((expected.length <= 2 || expected.every((line) => SIZES.test(line))) && SIZES.test(expected.join('\n'))) ||
    // What does not fit into its memory or into its sizes may be refused by a limit here.
    (expected.some((line) => SIZES.test(line)) && /^ended as limit: (?:memory|fuel)\b[^,]*$/.test(actual.join())),
};

/** One result of a program is larger than all that it may have: what grows little by little ends close to the ceiling. */
const TOO_LARGE: Explanation = {
  why: 'a result larger than the limit on memory (docs/architecture.md)',
  matches({ actual }) {
    const [, used, ceiling] = /^ended as limit: memory (\d+) of (\d+)$/.exec(actual.join('\n')) ?? [];
    return Number(used) > 1.5 * Number(ceiling);
  },
};

/** The others are in docs/divergences/. */
const EXPLANATIONS: readonly Explanation[] = [
  SIZES_ROW,
  TOO_LARGE,
  {
    why: 'the order of sets is that of insertion (docs/divergences/asyncio.md)',
    matches: ({ expected, actual }) => {
      const errors = (lines: readonly string[]): string =>
        lines
          .filter((line) => TASK_ERRORS.test(line))
          .map(inAnyOrder)
          .join();
      return (
        [...expected, ...actual].every((line) => TASK_STEP.test(line) || TASK_ERRORS.test(line)) && errors(expected) === errors(actual)
      );
    },
  },
  {
    why: 'the elements of a printed set are in another order (docs/divergences/set.md)',
    matches: ({ expected, actual }) =>
      expected.length === actual.length && expected.every((line, i) => line !== actual[i] && sorted(line) === sorted(actual[i]!)),
  },
  {
    why: 'a dropped generator is not closed (docs/divergences/lifetime.md, asyncio.md)',
    matches: ({ expected, actual }) =>
      actual.length === 0 &&
      expected.every((line, i) => DROPPED.test(line) || (i > 0 && /^else$|^enter \w$|^exit \w None None True$/.test(line))),
  },
  {
    why: "an int subscript of an object without subscripts is beyond the oracle's 32-bit sizes",
    matches: ({ expected, actual }) =>
      expected.length === 1 &&
      actual.length === 1 &&
      /^caught .* IndexError$/.test(expected[0]!) &&
      expected[0]!.replace(/IndexError$/, 'TypeError') === actual[0],
  },
  {
    why: 'names of variables of comprehensions (docs/divergences/builtins.md)',
    matches: ({ expected, actual }) =>
      expected.length === 1 && actual.length === 1 && TWO_NAMINGS.test(expected[0]!) && isNamedBy(expected[0]!, actual[0]!),
  },
  {
    why: 'the characters of an address',
    matches: ({ expected, actual }) =>
      expected.length === 1 &&
      actual.length === 1 &&
      ADDRESS_CHARACTERS.test(expected[0]!) &&
      ADDRESS_CHARACTERS.test(actual[0]!) &&
      expected[0]!.replace(/'[0-9a-f]',? ?/g, '') === actual[0]!.replace(/'[0-9a-f]',? ?/g, ''),
  },
  {
    why: 'an entry without a line (docs/divergences/tracebacks.md)',
    matches: ({ expected, actual }) =>
      expected.length === 1 && /line None, in /.test(expected[0]!) && actual.length <= 3 && /, line \d+, in /.test(actual[0]!),
  },
  {
    why: 'a chain of more than 250 exceptions is cut (docs/divergences/tracebacks.md)',
    matches: ({ expected, actual }) =>
      actual.length === 0 &&
      expected.length > 2 &&
      expected.every((line) => CHAINED.test(outOfGroup(line))) &&
      expected.some((line) => outOfGroup(line).startsWith('During handling')),
  },
  {
    why: "the oracle's C library rounds abs() of complex numbers otherwise in the last digit",
    matches: ({ expected, actual }) =>
      expected.length === actual.length && expected.every((line, i) => line !== actual[i] && shortened(line) === shortened(actual[i]!)),
  },
  {
    why: 'a hint names the variable of a comprehension that has ended (docs/divergences/tracebacks.md)',
    matches: ({ expected, actual }, program) => {
      const [, rest, name] = /^(NameError: name '\w+' is not defined)\. Did you mean: '(\w+)'\?$/.exec(actual[0] ?? '') ?? [];
      if (expected.length !== 1 || actual.length !== 1 || rest === undefined) return false;
      return expected[0]!.startsWith(rest) && new RegExp(`[[({].*\\bfor\\b[^:]*\\b${name}\\b[^:]* in `).test(program);
    },
  },
  {
    why: 'a hint asks no __getattr__ (docs/divergences/tracebacks.md)',
    matches: ({ expected, actual }) =>
      expected.length === actual.length &&
      expected.every((line, i) => {
        const [start, name] = SELF_HINT.exec(line) ?? [];
        return (
          start !== undefined &&
          new RegExp(`^[ |]*NameError: name '${name}' is not defined(?:. Did you mean: '\\w+'\\?)?$`).test(actual[i]!)
        );
      }),
  },
  {
    why: 'a hint asks no __getattribute__ (docs/divergences/tracebacks.md)',
    matches: ({ expected, actual }) => actual.length === 0 && expected.every((line) => /^attr __(?:dict|class)__$/.test(line)),
  },
  {
    why: 'addresses are longer than in the oracle, where their text is counted',
    matches: ({ expected, actual }) =>
      expected.length === actual.length &&
      expected.every((line, i) => line.includes(' at 0x') && line.replace(/\b\d+\b/g, '') === actual[i]!.replace(/\b\d+\b/g, '')),
  },
  {
    why: 'addresses are longer than in the oracle, where the text of one is taken for a character',
    matches: ({ expected, actual }) =>
      expected.length === 1 && actual.length === 1 && isLongerBy(expected[0]!, actual[0]!, /(?<=\bstring of length )\d+(?= found)/),
  },
  {
    why: 'futures and tasks are Python (docs/divergences/asyncio.md)',
    matches: ({ expected, actual }) =>
      expected.length === 1 &&
      actual.length === 1 &&
      /TypeError \w+\(\) (?:takes|missing) /.test(expected[0]!) &&
      /TypeError (?:Future|Task)\.\w+\(\) (?:takes|missing) /.test(actual[0]!),
  },
  {
    why: 'what stands behind builtins has a bound of its own (docs/divergences/recursion.md)',
    matches: ({ expected, actual }) =>
      expected.length === actual.length &&
      expected.every((line, i) => line.replace('RuntimeError budget', DEEP) === actual[i] && actual[i].includes(DEEP)),
  },
  {
    why: 'super() of None is unbound (docs/divergences/super.md)',
    matches: ({ expected, actual }) =>
      expected.length === actual.length && expected.every((line, i) => line !== actual[i] && unboundSuper(line, actual[i]!)),
  },
  {
    why: 'CPython loses a variable that a comprehension binds too (docs/divergences/builtins.md)',
    matches: ({ expected, actual }) =>
      expected.length === 1 && actual.length === 1 && (hasOneName(expected[0]!, actual[0]!) || namesOneMore(expected[0]!, actual[0]!)),
  },
  {
    why: 'builtin types have a documentation of their own (docs/divergences/builtins.md)',
    matches: ({ expected, actual }) => actual.length === 1 && TYPE_DOCS.test(expected[0] ?? '') && /^[A-Z][^!'"()]*\.$/.test(actual[0]!),
  },
  {
    why: 'fsum does not call __float__ (docs/divergences/math.md)',
    matches: ({ actual }) => actual.length === 1 && actual[0]!.includes('fsum() items that define __float__'),
  },
];

const LETS_OUT = 'CPython lets the exception of a nested truth test out of its try (docs/divergences/tracebacks.md)';
const NO_TRUTH = 'TypeError NotImplemented should not be used in a boolean context';

/** Whether CPython ends by an exception that the program catches here. */
function letsOut(expected: readonly string[], actual: readonly string[]): boolean {
  const at = actual.findIndex((line, i) => line !== expected[i]);
  const isCaught = at >= 0 && /^(?:!|caught) /.test(actual[at]!) && actual[at]!.includes(NO_TRUTH);
  return isCaught && expected[at]!.startsWith('Traceback') && expected.at(-1) === NO_TRUTH.replace(' ', ': ');
}

/** Returns the reasons of all places where the outputs part, one each; or the first place that has none. */
export function explain(expected: string, actual: string, program: string): { reasons: string[] } | { unexplained: Hunk } {
  if (letsOut(expected.split('\n'), actual.split('\n'))) return { reasons: [LETS_OUT] };
  const reasons: string[] = [];
  const all = hunks(expected.split('\n'), actual.split('\n'));
  for (const [i, hunk] of all.entries()) {
    // What the program goes on to print here where a size was refused there.
    const goesOn = hunk.expected.length === 0 && all.slice(i + 1).some((later) => SIZES_ROW.matches(later, program));
    const found = EXPLANATIONS.find(({ matches }) => matches(hunk, program)) ?? (goesOn ? SIZES_ROW : undefined);
    if (found === undefined) return { unexplained: hunk };
    reasons.push(found.why);
  }
  return { reasons };
}

/** Longer outputs than this, squared, count as one place: the table of the comparison has so many cells. */
const MAX_CELLS = 4_000_000;

/** The places where two texts part. */
function hunks(expected: readonly string[], actual: readonly string[]): Hunk[] {
  let start = 0;
  let end = 0;
  const shorter = Math.min(expected.length, actual.length);
  while (start < shorter && expected[start] === actual[start]) start += 1;
  while (end < shorter - start && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  return placesBetween(expected.slice(start, expected.length - end), actual.slice(start, actual.length - end));
}

/** The places, by the longest common lines. */
function placesBetween(expected: readonly string[], actual: readonly string[]): Hunk[] {
  const [n, m] = [expected.length, actual.length];
  if (n * m > MAX_CELLS) return [{ expected, actual }];
  const width = m + 1;
  // Cell i, j: how many lines the texts after line i and line j have in common.
  const common = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const down = common[(i + 1) * width + j]!;
      const right = common[i * width + j + 1]!;
      common[i * width + j] = expected[i] === actual[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  const found: Hunk[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ) found.push({ expected: expected.slice(fromI, i), actual: actual.slice(fromJ, j) });
  };
  while (i < n && j < m) {
    if (expected[i] === actual[j]) {
      close();
      i += 1;
      j += 1;
      [fromI, fromJ] = [i, j];
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  [i, j] = [n, m];
  close();
  return found;
}

/** What a replay found: what is not as recorded, what came out differently and why, decisions that would be others. */

/** Why something came out differently. */
export type Cause = 'code' | 'contract' | 'policy' | 'limits' | 'engine' | 'journal';

/** Something a run depends on that is not as it was recorded. */
export interface Change {
  readonly cause: Cause;
  readonly text: string;
}

/** Something that came out differently. */
export interface Difference {
  readonly what: 'journal' | 'call' | 'arguments' | 'missing call' | 'prints' | 'value' | 'ending' | 'fuel';
  readonly cause: Cause;
  readonly run: string;
  readonly call: string | null;
  /** Line of the program. */
  readonly line: number | null;
  readonly recorded: string;
  readonly replayed: string;
  readonly text: string;
}

/** A decision in short. */
export interface ShortDecision {
  readonly verdict: string;
  readonly code: string | null;
  readonly policy: string | null;
  readonly reason: string;
}

/** A decision that would be another one now. */
export interface Flip {
  readonly cause: 'contract' | 'policy';
  readonly run: string;
  readonly call: string;
  readonly name: string;
  readonly args: string;
  readonly line: number | null;
  readonly before: ShortDecision;
  readonly after: ShortDecision;
}

/** A call for people. */
export interface ShownCall {
  readonly call: string;
  readonly path: string;
  readonly name: string;
  /** Arguments as in Python source, nearly. */
  readonly args: string;
  readonly line: number | null;
}

/** Two calls side by side. */
export interface AlignedCall {
  readonly recorded: ShownCall | null;
  readonly replayed: ShownCall | null;
  readonly isSame: boolean;
}

/** How one run of the journal came out. */
export interface ReplayedRun {
  readonly run: string;
  readonly status: string;
  /** JSON of `valueText`. */
  readonly value: string;
  readonly prints: string;
  readonly fuel: number;
  readonly calls: number;
}

/** All of it. */
export interface ReplayReport {
  /** `changed`: something is not as recorded, and it made no difference. */
  readonly status: 'match' | 'changed' | 'mismatch';
  readonly journal: string;
  /** Number of calls that the journal has. */
  readonly recordedCalls: number;
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  readonly flips: readonly Flip[];
  readonly runs: readonly ReplayedRun[];
  /** The two sequences of calls. Empty if no call differs. */
  readonly calls: readonly AlignedCall[];
}

/** The first thing that is to be said, in one sentence. */
export function firstFinding({ status, differences, flips, changes, recordedCalls }: ReplayReport): string {
  if (status === 'match') return `the same, ${recordedCalls} calls`;
  const [difference] = differences;
  const [flip] = flips;
  if (difference !== undefined && (flip === undefined || difference.cause === 'journal'))
    return `${difference.text} Cause: ${causeText(difference.cause, changes)}`;
  if (flip !== undefined) return `${flipText(flip)} Cause: ${causeText(flip.cause, changes)}`;
  return (changes[0] as Change).text;
}

const CAUSE_TEXTS: Readonly<Record<Cause, string>> = {
  code: 'another code.',
  contract: 'another contract.',
  policy: 'another policy.',
  limits: 'another limit.',
  engine: 'another engine.',
  journal: 'the journal itself.',
};

function causeText(cause: Cause, changes: readonly Change[]): string {
  return changes.find((change) => change.cause === cause)?.text ?? CAUSE_TEXTS[cause];
}

/** A flip in a sentence. */
export function flipText({ name, args, line, before, after }: Flip): string {
  const where = line === null ? '' : ` in line ${line}`;
  return `${name}(${args})${where}: ${decisionText(before)} before, ${decisionText(after)} now: ${after.reason.replace(/\.$/, '')}.`;
}

function decisionText({ verdict, code }: ShortDecision): string {
  return code === null ? verdict : `${verdict} (${code})`;
}

/** The report as lines of text: the finding first, then all that is behind it. */
export function reportText(report: ReplayReport): string {
  const { changes, differences, flips, calls, recordedCalls } = report;
  const lines = [`${report.status}: ${firstFinding(report)}`];
  for (const { cause, text } of changes) lines.push(`  not as recorded (${cause}): ${text}`);
  for (const { cause, text, recorded, replayed } of differences)
    lines.push(`  difference (${cause}): ${text}`, `    recorded: ${recorded}`, `    replayed: ${replayed}`);
  if (flips.length > 0) lines.push(`  ${flips.length} of ${recordedCalls} decisions would be others:`);
  for (const flip of flips) lines.push(`    ${flipText(flip)}`);
  if (calls.length > 0) lines.push('  calls, recorded and replayed:');
  for (const { recorded, replayed, isSame } of calls)
    lines.push(`    ${isSame ? ' ' : '!'} ${callText(recorded)}${isSame ? '' : `  |  ${callText(replayed)}`}`);
  return `${lines.join('\n')}\n`;
}

function callText(call: ShownCall | null): string {
  return call === null ? '(none)' : `${call.name}(${call.args})${call.line === null ? '' : ` line ${call.line}`}`;
}

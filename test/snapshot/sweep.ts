/** Conformance programs that go from dump to dump at every place where the host can stop them, or at every so many. */
import { findCases } from '../conformance/cases.ts';
import { type Case, compiles, runCase } from './case.ts';

/** Units of fuel between stops: every boundary, and two that fall differently into loops and calls. */
export const STEPS = [1, 7, 101] as const;
/** Programs that are swept. */
const COUNT = 200;
/** Programs that use more fuel have their turn in tests with wider steps: a dump at each boundary costs time in proportion to both. */
const MAX_FUEL = 2_000;
const NEVER = 1_000_000_000;

/** A program and how it ends when nothing stops it. */
export interface Swept {
  readonly found: Case;
  readonly text: string;
}

/** The programs that are swept, evenly from all there are. */
export function sweptCases(): Swept[] {
  const small = smallCases(findCases());
  if (small.length < COUNT) throw new Error(`only ${small.length} programs are small enough`);
  return Array.from({ length: COUNT }, (_, i) => small[Math.floor((i * small.length) / COUNT)]);
}

/** One in `of` of all programs, without those that are too large. */
export function sliceOfCases(of: number): Swept[] {
  return smallCases(findCases().filter((_, i) => i % of === 0));
}

function smallCases(cases: readonly Case[]): Swept[] {
  return cases.filter(compiles).flatMap((found) => {
    const { text, fuel } = runCase(found, NEVER, 0);
    return fuel <= MAX_FUEL ? [{ found, text }] : [];
  });
}

/** Runs a program with a dump and a load at each stop. Returns how many there were, and a text if it ends differently. */
export function sweep({ found, text }: Swept, every: number): { dumps: number; fault: string | null } {
  const end = runCase(found, every, Infinity);
  return { dumps: end.dumps, fault: end.text === text ? null : difference(text, end.text) };
}

function difference(wanted: string, got: string): string {
  const [lines, others] = [wanted.split('\n'), got.split('\n')];
  const at = lines.findIndex((line, i) => line !== others[i]);
  return `line ${at + 1}: ${JSON.stringify(lines[at])} became ${JSON.stringify(others[at])}`;
}

/** How `sandboa test` prints: a line a case, TAP, JUnit's XML. */
import { firstFinding, type ReplayReport, reportText } from '../boundary/journal/report.ts';

/** One replayed case. */
export interface CaseResult {
  readonly name: string;
  readonly path: string;
  readonly report: ReplayReport;
  /** True if it is as recorded, or was recorded again. */
  readonly isGood: boolean;
  /** What was done to record it again; null if nothing was. */
  readonly healed: string | null;
  readonly ms: number;
}

/** Prints results as they come. */
interface Reporter {
  begin(count: number): string;
  each(result: CaseResult, number: number): string;
  end(results: readonly CaseResult[]): string;
}

/** THE table of reporters. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  line: {
    begin: () => '',
    each: ({ name, report, isGood, healed }) => {
      if (healed !== null) return `${isGood ? 'heal' : 'FAIL'}  ${name}: ${healed}${healed.endsWith('\n') ? '' : '\n'}`;
      return `${isGood ? 'ok  ' : 'FAIL'}  ${name}: ${firstFinding(report)}\n`;
    },
    end: (results) => `${totals(results)}\n`,
  },
  tap: {
    begin: (count) => `TAP version 14\n1..${count}\n`,
    each: ({ name, report, isGood, healed }, number) => {
      const line = `${isGood ? 'ok' : 'not ok'} ${number} - ${name}\n`;
      if (isGood && healed === null) return line;
      return `${line}  ---\n  message: ${JSON.stringify(healed?.split('\n')[0] ?? firstFinding(report))}\n  status: ${report.status}\n  ...\n`;
    },
    end: (results) => `# ${totals(results)}\n`,
  },
  junit: {
    begin: () => '',
    each: () => '',
    end: (results) => {
      const failures = results.filter(({ isGood }) => !isGood).length;
      const seconds = results.reduce((sum, { ms }) => sum + ms, 0) / 1000;
      const cases = results.map(({ name, report, isGood, ms }) => {
        const head = `    <testcase classname="sandboa" name="${xml(name)}" time="${(ms / 1000).toFixed(3)}"`;
        return isGood
          ? `${head}/>`
          : `${head}>\n      <failure message="${xml(firstFinding(report))}">${xml(reportText(report))}</failure>\n    </testcase>`;
      });
      const counts = `tests="${results.length}" failures="${failures}" time="${seconds.toFixed(3)}"`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="sandboa" ${counts}>\n${cases.join('\n')}\n  </testsuite>\n</testsuites>\n`;
    },
  },
};

function totals(results: readonly CaseResult[]): string {
  const count = (status: ReplayReport['status']): number => results.filter(({ report }) => report.status === status).length;
  const calls = results.reduce((sum, { report }) => sum + report.recordedCalls, 0);
  const flips = results.reduce((sum, { report }) => sum + report.flips.length, 0);
  const healed = results.filter((one) => one.healed !== null && one.isGood).length;
  return [
    `${results.length} cases: ${count('match')} as recorded`,
    ...(count('changed') > 0 ? [`${count('changed')} with changes that make no difference`] : []),
    ...(count('mismatch') > 0 ? [`${count('mismatch')} that differ`] : []),
    ...(healed > 0 ? [`${healed} recorded again`] : []),
    ...(flips > 0 ? [`${flips} of ${calls} decisions would be others`] : []),
  ].join(', ');
}

/** Text inside XML; characters that XML forbids are left out. */
function xml(text: string): string {
  const allowed = [...text].filter((c) => c >= ' ' || c === '\n' || c === '\t').join('');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

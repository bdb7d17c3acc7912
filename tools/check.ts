/** Runs every check and counts them: types, lint, tests, and with `--build` also the build and the oracle's expectations. A path part as argument runs only those tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

interface Step {
  name: string;
  command: readonly string[];
}

const REPORT = '.cache/vitest.json';
const SUMMARY = '.cache/summary';

const BUILD: Step = { name: 'build', command: ['tsdown', '--logLevel', 'error'] };
const ORACLE: Step = { name: "expectations are the oracle's", command: ['tsx', 'tools/expect.ts', '--check'] };
const STATIC: readonly Step[] = [
  { name: 'types of the engine', command: ['tsc', '-p', 'tsconfig.engine.json'] },
  { name: 'types of the Node side', command: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'types of the web side', command: ['tsc', '-p', 'tsconfig.web.json'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
];
const VITEST = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];

/** Runs a development tool of this package with its output shown; true when it exits with 0. */
function runTool([tool, ...args]: readonly string[]): boolean {
  const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };
  const result = spawnSync(tool!, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  return result.status === 0;
}

/** Reads vitest's report; a missing or empty one counts as one failure, so that a crash is never taken for success. */
function countTests(exitedWell: boolean): { passed: number; failed: number } {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // A file that fails while it loads has no test of its own to count.
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: exitedWell ? failed : Math.max(1, failed) };
}

function main(args: string[]): number {
  const paths = args.filter((arg) => arg !== '--build');
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  rmSync(SUMMARY, { force: true });
  const steps = paths.length > 0 ? [] : args.includes('--build') ? [BUILD, ...STATIC, ORACLE] : STATIC;
  let passed = 0;
  const failures: string[] = [];
  for (const step of steps) {
    console.log(`> ${step.name}`);
    if (runTool(step.command)) passed++;
    else failures.push(step.name);
  }
  console.log('> tests');
  const counts = countTests(runTool([...VITEST, ...paths]));
  passed += counts.passed;
  for (const name of failures) console.log(`failed: ${name}`);
  const failed = failures.length + counts.failed;
  const summary = `${passed} passed, ${failed} failed`;
  writeFileSync(SUMMARY, `${summary}\n`);
  console.log(summary);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));

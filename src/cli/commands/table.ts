/** THE command table. A command is a file here and a row. */
import { approveCommand, rejectCommand } from './approve.ts';
import { checkCommand } from './check.ts';
import type { CommandRow } from './command.ts';
import { disCommand } from './dis.ts';
import { explainCommand } from './explain.ts';
import { forkCommand } from './fork.ts';
import { grantsCommand } from './grants.ts';
import { journalCommand } from './journal.ts';
import { lintCommand } from './lint.ts';
import { lockCommand } from './lock.ts';
import { promptCommand } from './prompt.ts';
import { recordCommand } from './record.ts';
import { recoverCommand } from './recover.ts';
import { replayCommand } from './replay.ts';
import { resumeCommand } from './resume.ts';
import { runCommand } from './run.ts';
import { stubsCommand } from './stubs.ts';
import { testCommand } from './test.ts';

export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  run: runCommand,
  record: recordCommand,
  test: testCommand,
  replay: replayCommand,
  fork: forkCommand,
  recover: recoverCommand,
  journal: journalCommand,
  dis: disCommand,
  lock: lockCommand,
  check: checkCommand,
  lint: lintCommand,
  stubs: stubsCommand,
  prompt: promptCommand,
  explain: explainCommand,
  approve: approveCommand,
  reject: rejectCommand,
  resume: resumeCommand,
  grants: grantsCommand,
};

/** The public names of Sandboa. */
export {
  type Approval,
  type ApprovalAnswer,
  type ApprovalCheck,
  type ApprovedCall,
  checkApproval,
  type Rejection,
  signApproval,
  signRejection,
} from './boundary/approval.ts';
export type { BoxOutcome, PausedRun } from './boundary/box-run.ts';
export type { BoxSession, BoxSessionOptions } from './boundary/box-session.ts';
export type { Builtins } from './boundary/builtin/builtins.ts';
export { type ClockOptions, clockContracts } from './boundary/builtin/clock.ts';
export { fileContracts } from './boundary/builtin/files/contracts.ts';
export { type MemoryMount, type MemoryOptions, memoryFiles } from './boundary/builtin/files/memory.ts';
export {
  FileError,
  type FileErrorCode,
  type FileInfo,
  type Mount,
  type MountPath,
  type ReadonlyMount,
  type WritableMount,
} from './boundary/builtin/files/mount.ts';
export { type OverlayMount, overlayFiles } from './boundary/builtin/files/overlay.ts';
export { type RandomOptions, randomContracts } from './boundary/builtin/random.ts';
export { type ZoneOptions, type ZonePeriod, zoneContracts } from './boundary/builtin/zones.ts';
export { canonicalJson, canonicalValue } from './boundary/canonical.ts';
export { Catalog } from './boundary/catalog.ts';
export type { CallSignal } from './boundary/clock.ts';
export { Contract, contract } from './boundary/contract.ts';
export { type Change, type ContractDiff, diffContracts } from './boundary/contract-diff.ts';
export type { ContractInterface } from './boundary/contract-id.ts';
export type {
  ArgumentsOf,
  CallContext,
  ContractLimits,
  ContractSpec,
  Effect,
  Idempotency,
  Parameter,
  ResultOf,
  Retirement,
} from './boundary/contract-spec.ts';
export { type CallDecision, type CallRequest, Decider, type PersonalAnswer, type Setting, type StageReport } from './boundary/decide.ts';
export { DeniedError, denied } from './boundary/denial.ts';
export { DENIAL_TEXTS, type DenialText } from './boundary/denial-texts.ts';
export { ApprovalError, CanonicalError, ContractError, PolicyError } from './boundary/errors.ts';
export type { FunctionOptions, Functions, Handler } from './boundary/functions.ts';
export { activeGrants, addGrant, findGrant, type Grant, type GrantInput, revokeGrant, useGrant } from './boundary/grants.ts';
export { ENTRY_KINDS, type Entry, type EntryKind, type EntryOf, type RecordedOutcome } from './boundary/journal/entries.ts';
export { JournalError, type JournalErrorCode } from './boundary/journal/errors.ts';
export { type Forked, fork } from './boundary/journal/fork.ts';
export type { ForkOptions } from './boundary/journal/fork-options.ts';
export type { ForkedSnapshot } from './boundary/journal/fork-snapshot.ts';
export { type Healed, type HealOptions, heal } from './boundary/journal/heal.ts';
export {
  type Journal,
  type JournalCall,
  type JournalRun,
  linesOf,
  readJournal,
  type Verified,
  verifyLines,
} from './boundary/journal/journal.ts';
export type { DoubtfulCall, Reconciliation, ResolvedCall } from './boundary/journal/past.ts';
export type { JournalOptions } from './boundary/journal/recorder.ts';
export { type Recovered, type RecoverRunOptions, recover, recoverSession } from './boundary/journal/recover.ts';
export { type ReplayOptions, replay } from './boundary/journal/replay.ts';
export {
  type AlignedCall,
  type Cause,
  type Change as ReplayChange,
  type Difference,
  type Flip,
  firstFinding,
  type ReplayReport,
  reportText,
} from './boundary/journal/report.ts';
export { type JournalLines, type JournalStore, type JournalWriter, MemoryStore } from './boundary/journal/store.ts';
export { type LintFinding, type LintOptions, lintContracts } from './boundary/lint.ts';
export { LINT_RULES, type LintRule, type LintRuleName } from './boundary/lint-rules.ts';
export { checkLock, LOCK_FILE, type Lock, type LockEntry, type LockFinding, lockText, makeLock, readLock } from './boundary/lock.ts';
export { type HandledSession, type OpenSessionOptions, openSession } from './boundary/open-session.ts';
export type {
  CallDecisionRecord,
  CallOutcome,
  CallRecord,
  Completed,
  Denied,
  Failed,
  Limited,
  Outcome,
  OutcomeBase,
  Paused,
  UncaughtDenial,
} from './boundary/outcome.ts';
export type { PendingApproval } from './boundary/pending.ts';
export { allow } from './boundary/policies/allow.ts';
export { ask } from './boundary/policies/ask.ts';
export { budget } from './boundary/policies/budget.ts';
export { deny } from './boundary/policies/deny.ts';
export { maxEffect } from './boundary/policies/max-effect.ts';
export { type Decision, type DecisionStep, PolicySet, type PolicyStates } from './boundary/policies/policy-set.ts';
export { rate } from './boundary/policies/rate.ts';
export type { Policy } from './boundary/policies/table.ts';
export { where } from './boundary/policies/where.ts';
export { makePrompt, type PromptOptions } from './boundary/prompt.ts';
export { type ApproveOptions, type BoxRunOptions, Sandboa, type SandboaOptions } from './boundary/sandboa.ts';
export { type AjvLike, ajvValidator } from './boundary/schema/ajv.ts';
export type { Checked, Validator } from './boundary/schema/form.ts';
export type { Schema } from './boundary/schema/schema.ts';
export { type RunOptions, run, runSync } from './boundary/session.ts';
export type { StandardInput, StandardOutput, StandardSchema } from './boundary/standard-schema.ts';
export { makeStubs, type StubOptions } from './boundary/stubs.ts';
export { Float } from './interpreter/convert.ts';
export type { Denial, DenialCode, DenialInput, Retry, Violation } from './interpreter/denial.ts';
export {
  type ConversionCode,
  ConversionError,
  OptionError,
  PromiseInRunSyncError,
  RunError,
  type RunErrorCode,
  SessionError,
  type SessionErrorCode,
  StepUsedError,
} from './interpreter/errors.ts';
export type { HostRaise } from './interpreter/host-errors.ts';
export type { FrameView, Inspection, InspectOptions, SourceSpan, TaskView } from './interpreter/inspect.ts';
export { load, loadSession } from './interpreter/load.ts';
export type { CallAnswer } from './interpreter/outstanding.ts';
export type { PendingCall } from './interpreter/pending-call.ts';
export { type CompileOptions, compile, type Program, type StartOptions } from './interpreter/program.ts';
export { GuestObject } from './interpreter/safe-repr.ts';
export { createSession, type FeedOptions, type Session, type SessionOptions, type Totals } from './interpreter/session.ts';
export type { DumpOptions, LoadOptions } from './interpreter/snapshot.ts';
export type { CallStep, CallsStep, DoneStep, LimitStep, PausedStep, RaisedStep, Step } from './interpreter/step.ts';
export { LimitExceeded, type LimitName, type Limits } from './limits/limits.ts';
export type { Usage } from './limits/meter.ts';
export { SnapshotError } from './snapshot/error.ts';

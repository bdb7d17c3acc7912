/** The public names of Sandboa. */
export { type CallContext, Contract, type ContractSpec, contract, type Effect } from './boundary/contract.ts';
export { DeniedError, denied } from './boundary/denial.ts';
export { ContractError } from './boundary/errors.ts';
export type {
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
export type { Schema } from './boundary/schema.ts';
export { type Functions, type Handler, type RunOptions, run, runSync } from './boundary/session.ts';
export { Float } from './interpreter/convert.ts';
export type { Denial, DenialCode, DenialInput, Retry, Violation } from './interpreter/denial.ts';
export {
  type ConversionCode,
  ConversionError,
  OptionError,
  PromiseInRunSyncError,
  RunError,
  type RunErrorCode,
  StepUsedError,
} from './interpreter/errors.ts';
export type { HostRaise } from './interpreter/host-errors.ts';
export type { CallAnswer } from './interpreter/outstanding.ts';
export type { PendingCall } from './interpreter/pending-call.ts';
export { type CompileOptions, compile, type Program, type StartOptions } from './interpreter/program.ts';
export type { CallStep, CallsStep, DoneStep, LimitStep, RaisedStep, Step } from './interpreter/step.ts';
export { LimitExceeded, type LimitName, type Limits } from './limits/limits.ts';
export type { Usage } from './limits/meter.ts';

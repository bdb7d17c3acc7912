/** Turns what a host answers other than a value into Python exceptions: named errors and denials. */
import { type PyDict, PyTuple } from '../objects/containers.ts';
import { EngineError, type ExceptionName, exceptions, PyBaseException, setField } from '../objects/errors.ts';
import { instanceSet } from '../objects/instance.ts';
import { PyFloat, PyType, type Value } from '../objects/object.ts';
import { DENIED_CLASSES } from '../stdlib/boundary.ts';
import { type GuestHeap, toGuest } from './convert.ts';
import type { Denial } from './denial.ts';
import { OptionError } from './errors.ts';

/** An error that a host raises in the guest. */
export interface HostRaise {
  /** Name of a builtin exception class; any other name becomes a RuntimeError whose message begins with it. */
  readonly type: string;
  readonly message: string;
}

/** Longer messages are cut: they would only fill the guest's memory. */
const MAX_MESSAGE = 10_000;

/** Builtin classes whose constructors want more than a message: their nearest base that does not. */
const STAND_INS: Readonly<Record<string, ExceptionName>> = {
  UnicodeDecodeError: 'UnicodeError',
  UnicodeEncodeError: 'UnicodeError',
  UnicodeTranslateError: 'UnicodeError',
  BaseExceptionGroup: 'RuntimeError',
  ExceptionGroup: 'RuntimeError',
  GeneratorExit: 'RuntimeError',
};

/** True for the name of a builtin exception class that a host can raise as it is. */
export function isExceptionName(name: string): boolean {
  return Object.hasOwn(exceptions, name) && !Object.hasOwn(STAND_INS, name);
}

/** Makes the exception that a host asked for. Throws OptionError. */
export function exceptionFromHost(raise: HostRaise): PyBaseException {
  if (typeof raise !== 'object' || raise === null) throw new OptionError('An error to raise is an object with a `type` and a `message`.');
  const { type, message } = raise;
  if (typeof type !== 'string' || typeof message !== 'string')
    throw new OptionError('An error to raise has a `type` and a `message`, both strings.');
  const text = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
  if (isExceptionName(type)) return makeException(exceptions[type as ExceptionName], text);
  const standIn = Object.hasOwn(STAND_INS, type) ? STAND_INS[type] : undefined;
  if (standIn !== undefined) return makeException(exceptions[standIn], text);
  return makeException(exceptions.RuntimeError, text === '' ? type : `${type}: ${text}`);
}

function makeException(cls: PyType, message: string): PyBaseException {
  const error = new PyBaseException(cls, new PyTuple(message === '' ? [] : [message]));
  // Classes whose constructor keeps the argument under a name of its own.
  if (cls.isSubtype(exceptions.StopIteration) && message !== '') setField(error, 'value', message);
  if (cls.isSubtype(exceptions.SystemExit) && message !== '') setField(error, 'code', message);
  if ((cls.isSubtype(exceptions.ImportError) || cls.isSubtype(exceptions.SyntaxError)) && message !== '') setField(error, 'msg', message);
  return error;
}

/** Makes the `boundary.Denied` of a denial; `classes` is the namespace of module `boundary`. */
export function exceptionFromDenial(heap: GuestHeap, denial: Denial, classes: PyDict): PyBaseException {
  const cls = classes.get(DENIED_CLASSES.get(denial.code) ?? 'Denied');
  if (!(cls instanceof PyType)) throw new EngineError('module boundary has no class for a denial');
  const error = new PyBaseException(cls, new PyTuple([denial.message]));
  const attributes: Record<string, Value> = {
    code: denial.code,
    retry: denial.retry,
    retry_after: denial.retryAfter === null || Number.isSafeInteger(denial.retryAfter) ? denial.retryAfter : new PyFloat(denial.retryAfter),
    violations: toGuest(heap, denial.violations.map(plainViolation), 'violations'),
    alternatives: toGuest(heap, [...denial.alternatives], 'alternatives'),
    contract: denial.contract,
    policy: denial.policy,
    decision_id: denial.decisionId,
  };
  for (const [name, value] of Object.entries(attributes)) instanceSet(error, name, value);
  return error;
}

function plainViolation({ path, rule, got, allowed }: Denial['violations'][number]): unknown {
  return { path, rule, got, allowed };
}

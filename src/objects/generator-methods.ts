/** What generators, coroutines and asynchronous generators have in common: send, throw, close and where each stands. CPython: Objects/genobject.c. */
import { Op } from '../bytecode/opcodes.ts';
import { coroutineType, GeneratorState, type PyGenerator } from './callable.ts';
import { defineContinuations } from './continuation.ts';
import { type GetSetRow, readonly } from './define.ts';
import { exceptions, newException, PyBaseException, PyTraceback, raise, typeError, valueError } from './errors.ts';
import { fieldOf } from './exception-fields.ts';
import { type Interp, type PyType, typeOf, type Value } from './object.ts';
import { asStr, isExceptionClass } from './protocol.ts';
import { PyFrameObject, PyTracebackObject } from './traceback-type.ts';

function kindOf(generator: PyGenerator): string {
  return generator.cls.name;
}

function refuseRunning(generator: PyGenerator): void {
  if (generator.state === GeneratorState.running) throw valueError(`${kindOf(generator)} already executing`);
}

/** `generator.send(value)`. */
export function generatorSend(interp: Interp, self: PyGenerator, value: Value): Value {
  refuseRunning(self);
  if (self.state === GeneratorState.finished) {
    if (self.cls === coroutineType) throw raise('RuntimeError', 'cannot reuse already awaited coroutine');
    throw raise('StopIteration');
  }
  if (self.state === GeneratorState.created && value !== null)
    throw typeError(`can't send non-None value to a just-started ${kindOf(self)}`);
  return interp.resumeGenerator(self, 0, value);
}

/** `generator.throw(exception)`, or the old form with class, value and traceback. */
export function generatorThrow(interp: Interp, self: PyGenerator, type: Value, value?: Value, traceback?: Value): Value {
  if (traceback !== undefined && traceback !== null && !(traceback instanceof PyTracebackObject)) {
    throw typeError('throw() third argument must be a traceback object');
  }
  if (type instanceof PyBaseException) {
    if (value !== undefined && value !== null) throw typeError('instance exception may not have a separate value');
    return throwInto(interp, self, type);
  }
  if (!isExceptionClass(type))
    throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeOf(type).name}`);
  if (value instanceof PyBaseException && value.cls.isSubtype(type)) return throwInto(interp, self, value);
  interp.tailCall(type, value === undefined || value === null ? [] : [value]);
  return interp.chain('generator.throw', [self, type]);
}

/** Raises `error` where the generator is suspended. */
export function throwInto(interp: Interp, self: PyGenerator, error: PyBaseException): Value {
  refuseRunning(self);
  return interp.resumeGenerator(self, 1, error);
}

/** `generator.close()`. */
export function generatorClose(interp: Interp, self: PyGenerator): Value {
  refuseRunning(self);
  if (self.state === GeneratorState.created) self.state = GeneratorState.finished;
  if (self.state === GeneratorState.finished) return null;
  interp.resumeGenerator(self, 1, newException('GeneratorExit'));
  return interp.chain('generator.close', [self]);
}

function classText(type: PyType): string {
  return `<class '${type.module === 'builtins' ? '' : `${type.module}.`}${type.qualname}'>`;
}

defineContinuations({
  'generator.throw': {
    done(interp, [self, type], made) {
      if (made instanceof PyBaseException) return throwInto(interp, self as PyGenerator, made);
      throw typeError(
        `calling ${classText(type as PyType)} should have returned an instance of BaseException, not ${classText(typeOf(made))}`,
      );
    },
  },
  'generator.close': {
    done(_interp, [self]) {
      throw raise('RuntimeError', `${kindOf(self as PyGenerator)} ignored GeneratorExit`);
    },
    failed(_interp, _data, error) {
      if (error.cls.isSubtype(exceptions.StopIteration)) return fieldOf(error, 'value');
      return error.cls.isSubtype(exceptions.GeneratorExit) ? null : undefined;
    },
  },
});

function nameField(name: 'name' | 'qualname'): GetSetRow {
  return {
    get: (_interp, self) => (self as PyGenerator)[name],
    set(_interp, self, value) {
      const text = asStr(value);
      if (text === undefined) throw typeError(`__${name}__ must be set to a string object`);
      (self as PyGenerator)[name] = text;
    },
  };
}

/** What a suspended generator waits for by `yield from` or `await`, or None. CPython: _PyGen_yf. */
export function awaitedBy(generator: PyGenerator): Value {
  const { pc, state, registers } = generator;
  const { insns } = generator.func.code;
  if (state !== GeneratorState.suspended || pc < 4 || insns[pc - 4] !== Op.SEND) return null;
  return registers[insns[pc - 2]] as Value;
}

/** A view of where an unfinished generator is, without its variables; None afterwards. */
function frameOf(_interp: Interp, self: Value): Value {
  const { state, func, pc } = self as PyGenerator;
  return state === GeneratorState.finished ? null : new PyFrameObject(new PyTraceback(null, func.code, pc));
}

/** The attributes of all kinds, under their prefix. */
export function stateFields(prefix: string): Readonly<Record<string, GetSetRow>> {
  return {
    __name__: nameField('name'),
    __qualname__: nameField('qualname'),
    [`${prefix}_running`]: { get: (_interp, self) => (self as PyGenerator).state === GeneratorState.running },
    [`${prefix}_suspended`]: { get: (_interp, self) => (self as PyGenerator).state === GeneratorState.suspended },
    [`${prefix}_code`]: { get: (_interp, self) => (self as PyGenerator).func.code, set: readonly },
    [`${prefix}_frame`]: { get: frameOf },
    [prefix === 'gi' ? 'gi_yieldfrom' : `${prefix}_await`]: { get: (_interp, self) => awaitedBy(self as PyGenerator) },
  };
}

/** Kind, qualified name and address. */
export function generatorRepr(interp: Interp, self: Value): Value {
  const generator = self as PyGenerator;
  return `<${kindOf(generator)} object ${generator.qualname} at 0x${interp.idOf(self).toString(16).padStart(12, '0')}>`;
}

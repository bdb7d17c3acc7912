/** How functions of C that are frozen Python here refuse arguments: with CPython's words for C, made when a call does not fit. */
import { CodeFlag } from '../bytecode/code.ts';
import { bindNative, type Parameter, parseSignature, type Signature, signatureFrom } from '../objects/arguments.ts';
import {
  builtinFunctionType,
  classmethodType,
  methodDescriptorType,
  type NativeKind,
  type PyFunction,
  PyMethodWrapper,
  PyNative,
  wrapperDescriptorType,
} from '../objects/callable.ts';
import type { PyDict } from '../objects/containers.ts';
import { PyException } from '../objects/errors.ts';
import { PyType, typeOf, type Value } from '../objects/object.ts';
import { slotDoc } from '../objects/slot-docs.ts';
import { C_FUNCTIONS } from './c-functions.ts';

/** What CPython raises where `func`, which cannot take these arguments, is a function of C; undefined where it is none. */
export function refusalOfC(func: PyFunction, args: readonly Value[], kwargs: PyDict | null, isBound: boolean): PyException | undefined {
  const { filename } = func.code.code;
  const qualname = qualnameOf(func);
  const text = filename.slice('<frozen '.length, -1);
  const row = Object.hasOwn(C_FUNCTIONS, text) ? C_FUNCTIONS[text] : undefined;
  if (row === undefined || !row.names.test(qualname)) return undefined;
  const written = row.signatures !== undefined && Object.hasOwn(row.signatures, qualname) ? row.signatures[qualname] : undefined;
  const dot = qualname.lastIndexOf('.');
  const names = dot < 0 ? qualname : qualname.slice(0, dot);
  const name = qualname.slice(dot + 1);
  const native = dot < 0 ? asFunction(func, names, row.module, written) : asMember(func, names, name, args, written, row.ours ?? /^$/);
  const isConstructor = dot >= 0 && native.kind === 'function';
  try {
    bindNative(native, isConstructor ? args.slice(1) : args, kwargs, isBound);
  } catch (error) {
    if (error instanceof PyException) return error;
    throw error;
  }
  return undefined;
}

/** The name of the function, or that of a copy of it. */
function qualnameOf(func: PyFunction): string {
  const name = func.fields?.get('__qualname__');
  return typeof name === 'string' ? name : func.code.code.qualname;
}

function asFunction(func: PyFunction, name: string, module: string, written: string | undefined): PyNative {
  return standIn(builtinFunctionType, name, 'function', signatureOfC(func, `${module}.${name}`, 0, written), null);
}

/** A method; constructors are functions with the name of their class. */
function asMember(
  func: PyFunction,
  className: string,
  name: string,
  args: readonly Value[],
  written: string | undefined,
  ours: RegExp,
): PyNative {
  const isOurs = ours.test(className);
  const owner = ownerOf(func, className, name, args, isOurs);
  const shown = owner === null || !isOurs ? className : owner.qualname;
  if (name === '__init__' || name === '__new__') return asConstructor(func, shown, written);
  const raw = owner?.lookup(name);
  const isClassMethod = raw instanceof PyMethodWrapper && raw.cls === classmethodType;
  const isStatic = raw instanceof PyMethodWrapper && !isClassMethod;
  const signature = signatureOfC(func, name, isStatic ? 0 : 1, written, !isStatic);
  if (isStatic) return standIn(builtinFunctionType, name, 'staticmethod', signature, owner);
  if (isClassMethod) return standIn(methodDescriptorType, name, 'classmethod', signature, owner);
  const isSlot = slotDoc(name) !== null;
  return standIn(isSlot ? wrapperDescriptorType : methodDescriptorType, name, isSlot ? 'slot' : 'method', signature, owner);
}

function asConstructor(func: PyFunction, className: string, written: string | undefined): PyNative {
  return standIn(builtinFunctionType, className, 'function', signatureOfC(func, className, 1, written), null);
}

function standIn(cls: PyType, name: string, kind: NativeKind, signature: Signature, owner: PyType | null): PyNative {
  const native = new PyNative(cls, name, kind, () => null, name, owner, false);
  native.parsed = signature;
  return native;
}

/** The class that has the function; for a class that is ours alone (`_Buffered`), the first one of CPython's that the object has. */
function ownerOf(func: PyFunction, className: string, name: string, args: readonly Value[], isOurs: boolean): PyType | null {
  const first = args[0];
  const home = isOurs ? null : homeOf(func, className);
  if (home !== null && home.ns.get(name) === func) return home;
  const type = first instanceof PyType ? first : first === undefined ? null : typeOf(first);
  for (const base of type?.mro ?? []) {
    if (isOurs && base.isSealed && base.isSubtype(homeOf(func, className) ?? base)) return base;
    const value = base.ns.get(name);
    if ((value instanceof PyMethodWrapper ? value.func : value) === func) return base;
  }
  return homeOf(func, className);
}

function homeOf(func: PyFunction, className: string): PyType | null {
  const home = func.globals.get(className);
  return home instanceof PyType ? home : null;
}

/** The signature that C has: as it is written, or that of the function in Python without the first `left` parameters. */
function signatureOfC(func: PyFunction, name: string, left: number, written: string | undefined, hasSelf = false): Signature {
  if (written !== undefined) return { ...parseSignature(written, false), hasSelf };
  const { argcount, posonlyargcount, kwonlyargcount, flags, varnames } = func.code.code;
  const firstDefault = argcount - (func.defaults?.items.length ?? 0);
  const parameter = (i: number): Parameter => {
    const isOptional = i < argcount ? i >= firstDefault : func.kwdefaults?.get(varnames[i]) !== undefined;
    return { name: varnames[i], fallback: isOptional ? '' : null };
  };
  // Special methods take nothing by name in C.
  const isSpecial = /^__\w+__$/.test(name);
  const positionalOnly = isSpecial ? argcount : Math.max(posonlyargcount, left);
  const range = (from: number, to: number): Parameter[] =>
    Array.from({ length: Math.max(to - from, 0) }, (_none, i) => parameter(from + i));
  const hasRest = (flags & CodeFlag.VARARGS) !== 0;
  const afterNamed = argcount + kwonlyargcount;
  const lists = {
    positionalOnly: range(left, positionalOnly),
    positional: range(positionalOnly, argcount),
    varPositional: hasRest ? varnames[afterNamed] : null,
    keywordOnly: range(argcount, afterNamed),
    varKeyword: (flags & CodeFlag.VARKEYWORDS) !== 0 ? varnames[afterNamed + (hasRest ? 1 : 0)] : null,
  };
  return signatureFrom(name, lists, hasSelf);
}

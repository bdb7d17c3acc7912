/** THE list of names that guest code finds without importing: functions, types, exceptions and constants. CPython: Python/bltinmodule.c. */
import { makeNative, type NativeRow } from '../objects/define.ts';
import { setDocs } from '../objects/method-type.ts';
import { Ellipsis, NotImplemented, type Value } from '../objects/object.ts';
import { publicExceptions, publicTypes } from '../objects/types.ts';
import { attributeFunctions } from './attributes.ts';
import { iterationFunctions } from './iteration.ts';
import { numberFunctions } from './numbers.ts';
import { textFunctions } from './text.ts';

/** Rows of all builtin functions, by name. */
export const builtinFunctions: Readonly<Record<string, NativeRow>> = {
  ...attributeFunctions,
  ...iterationFunctions,
  ...numberFunctions,
  ...textFunctions,
};

/** First line of each function's help. */
export const HELP: Readonly<Record<string, string>> = {
  abs: 'Return the absolute value of the argument.',
  aiter: 'Return an AsyncIterator for an AsyncIterable object.',
  all: 'Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.',
  anext: 'Return the next item from the async iterator.',
  any: 'Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.',
  ascii: 'Return an ASCII-only representation of an object.',
  bin: 'Return the binary representation of an integer.',
  callable: 'Return whether the object is callable (i.e., some kind of function).',
  chr: 'Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.',
  delattr: 'Deletes the named attribute from the given object.',
  dir: 'dir([object]) -> list of strings',
  divmod: 'Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.',
  format: 'Return type(value).__format__(value, format_spec)',
  getattr: 'getattr(object, name[, default]) -> value',
  globals: "Return the dictionary containing the current scope's global variables.",
  hasattr: 'Return whether the object has an attribute with the given name.',
  hash: 'Return the hash value for the given object.',
  hex: 'Return the hexadecimal representation of an integer.',
  id: 'Return the identity of an object.',
  isinstance: 'Return whether an object is an instance of a class or of a subclass thereof.',
  issubclass: "Return whether 'cls' is derived from another class or is the same class.",
  iter: 'iter(iterable) -> iterator\niter(callable, sentinel) -> iterator',
  len: 'Return the number of items in a container.',
  locals: "Return a dictionary containing the current scope's local variables.",
  max: 'max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value',
  min: 'min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value',
  next: 'next(iterator[, default])',
  oct: 'Return the octal representation of an integer.',
  ord: 'Return the ordinal value of a character.',
  pow: 'Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments',
  print: 'Prints the values to a stream, or to sys.stdout by default.',
  repr: 'Return the canonical string representation of the object.',
  round: 'Round a number to a given precision in decimal digits.',
  setattr: 'Sets the named attribute on the given object to the specified value.',
  sorted: 'Return a new list containing all items from the iterable in ascending order.',
  sum: "Return the sum of a 'start' value (default: 0) plus an iterable of numbers",
  vars: 'vars([object]) -> dictionary',
};

setDocs(HELP);

function entries(): [string, Value][] {
  const out: [string, Value][] = [
    ['NotImplemented', NotImplemented],
    ['Ellipsis', Ellipsis],
    ['__debug__', true],
    ['__name__', 'builtins'],
  ];
  for (const name of Object.keys(builtinFunctions)) out.push([name, makeNative(name, builtinFunctions[name], null)]);
  for (const type of publicTypes) out.push([type.name, type]);
  for (const name of Object.keys(publicExceptions)) out.push([name, publicExceptions[name]]);
  return out;
}

/** All builtins by name. Shared by all programs: nothing here can be changed by guest code. */
export const BUILTINS: readonly (readonly [string, Value])[] = entries();

/** Loads the file of every builtin type, which fills the type in, and lists the types that guest code finds by name. */
import './async-generator-type.ts';
import './exception-type.ts';
import './function-type.ts';
import './generator-type.ts';
import './generic-alias.ts';
import './iterators.ts';
import './reduce.ts';
import './mappingproxy.ts';
import './method-type.ts';
import './module-type.ts';
import './none.ts';
import './object-type.ts';
import './template-type.ts';
import './traceback-type.ts';
import './type-type.ts';
import './typing-types.ts';
import './wrapper-type.ts';
import './bool.ts';
import './bytearray.ts';
import './bytes.ts';
import './complex.ts';
import './dict-views.ts';
import './dict.ts';
import './float.ts';
import './int.ts';
import './list.ts';
import './memoryview.ts';
import './range.ts';
import './set.ts';
import './slice.ts';
import './str.ts';
import './tuple.ts';
import { classmethodType, propertyType, staticmethodType, superType } from './callable.ts';
import { bytearrayType, bytesType, dictType, frozensetType, listType, rangeType, setType, sliceType, tupleType } from './containers.ts';
import { type ExceptionName, exceptions } from './errors.ts';
import { reversedType } from './iterators.ts';
import { enumerateType, filterType, mapType, zipType } from './lazy-iterators.ts';
import { memoryviewType } from './memory.ts';
import { boolType, complexType, floatType, intType, objectType, type PyType, strType, typeType } from './object.ts';

/** The types of `builtins`, exceptions left out. */
export const publicTypes: readonly PyType[] = [
  boolType,
  bytearrayType,
  bytesType,
  classmethodType,
  complexType,
  dictType,
  enumerateType,
  filterType,
  floatType,
  frozensetType,
  intType,
  listType,
  mapType,
  memoryviewType,
  objectType,
  propertyType,
  rangeType,
  reversedType,
  setType,
  sliceType,
  staticmethodType,
  strType,
  superType,
  tupleType,
  typeType,
  zipType,
];

/** The exception classes of `builtins`, by name; aliases included. */
export const publicExceptions: Readonly<Record<string, PyType>> = {
  ...(exceptions as Readonly<Record<ExceptionName, PyType>>),
  EnvironmentError: exceptions.OSError,
  IOError: exceptions.OSError,
};

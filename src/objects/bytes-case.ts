/** Case and character tests of bytes, by ASCII. CPython: Objects/bytes_methods.c. */

import { bytesLike } from './bytes-like.ts';
import { method, type NativeRow } from './define.ts';
import type { Interp, Value } from './object.ts';
import { chargeSize } from './text-range.ts';

type Test = (byte: number) => boolean;

const isUpper: Test = (byte) => byte >= 65 && byte <= 90;
const isLower: Test = (byte) => byte >= 97 && byte <= 122;
const isAlpha: Test = (byte) => isUpper(byte) || isLower(byte);
const isDigit: Test = (byte) => byte >= 48 && byte <= 57;
const isSpace: Test = (byte) => byte === 32 || (byte >= 9 && byte <= 13);

function toUpper(byte: number): number {
  return isLower(byte) ? byte - 32 : byte;
}

function toLower(byte: number): number {
  return isUpper(byte) ? byte + 32 : byte;
}

function mapper(
  name: string,
  make: (bytes: Uint8Array) => Value,
  change: (byte: number, i: number, bytes: Uint8Array) => number,
): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const bytes = bytesLike(self) as Uint8Array;
    chargeSize(interp, bytes.length, 1);
    return make(bytes.map(change));
  });
}

function allTest(name: string, test: Test, ofEmpty = false): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const bytes = bytesLike(self) as Uint8Array;
    interp.meter.charge(bytes.length >> 5);
    return bytes.length === 0 ? ofEmpty : bytes.every(test);
  });
}

function caseTest(name: string, isRight: Test, isWrong: Test): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const bytes = bytesLike(self) as Uint8Array;
    interp.meter.charge(bytes.length >> 5);
    return bytes.some(isRight) && !bytes.some(isWrong);
  });
}

function isTitle(interp: Interp, self: Value): Value {
  const bytes = bytesLike(self) as Uint8Array;
  interp.meter.charge(bytes.length >> 5);
  let found = false;
  let isInWord = false;
  for (const byte of bytes) {
    if (isUpper(byte) ? isInWord : isLower(byte) && !isInWord) return false;
    isInWord = isAlpha(byte);
    found ||= isInWord;
  }
  return found;
}

/** The rows for one of the two types. */
export function bytesCase(make: (bytes: Uint8Array) => Value): Record<string, NativeRow> {
  return {
    upper: mapper('upper', make, toUpper),
    lower: mapper('lower', make, toLower),
    swapcase: mapper('swapcase', make, (byte) => (isUpper(byte) ? byte + 32 : toUpper(byte))),
    capitalize: mapper('capitalize', make, (byte, i) => (i === 0 ? toUpper(byte) : toLower(byte))),
    title: mapper('title', make, (byte, i, bytes) => (i > 0 && isAlpha(bytes[i - 1]) ? toLower(byte) : toUpper(byte))),
    isalpha: allTest('isalpha', isAlpha),
    isdigit: allTest('isdigit', isDigit),
    isalnum: allTest('isalnum', (byte) => isAlpha(byte) || isDigit(byte)),
    isspace: allTest('isspace', isSpace),
    isascii: allTest('isascii', (byte) => byte < 128, true),
    islower: caseTest('islower', isLower, isUpper),
    isupper: caseTest('isupper', isUpper, isLower),
    istitle: method('istitle(self, /)', isTitle),
  };
}

/** Searching in bytes: short needles in place, long ones as Latin-1 text. Charges for the distance. CPython: Objects/stringlib/fastsearch.h. */
import { latinOf } from './bytes-like.ts';
import type { Interp } from './object.ts';
import { findLastUnits, findUnits } from './text-search.ts';

/** Longer needles are searched in time independent of their length. */
const SHORT = 32;

/** Index of the first place of `needle` in bytes[from:to], or -1. */
export function findBytes(interp: Interp, bytes: Uint8Array, needle: Uint8Array, from: number, to: number): number {
  if (needle.length > to - from) return -1;
  if (needle.length === 0) return from;
  if (needle.length >= SHORT) return offset(from, findUnits(interp, latinOf(bytes.subarray(from, to)), latinOf(needle), 0, to - from));
  const at = seek(bytes.subarray(0, to), needle, from);
  interp.meter.charge((((at < 0 ? to : at) - from) * needle.length) >> 6);
  return at;
}

/** As findBytes, the last place. */
export function findLastBytes(interp: Interp, bytes: Uint8Array, needle: Uint8Array, from: number, to: number): number {
  if (needle.length > to - from) return -1;
  if (needle.length === 0) return to;
  if (needle.length >= SHORT) return offset(from, findLastUnits(interp, latinOf(bytes.subarray(from, to)), latinOf(needle), 0, to - from));
  const at = seekLast(bytes, needle, from, to);
  interp.meter.charge(((to - Math.max(at, from)) * needle.length) >> 6);
  return at;
}

function offset(from: number, at: number): number {
  return at < 0 ? -1 : from + at;
}

function isAt(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  for (let i = 0; i < needle.length; i++) if (bytes[at + i] !== needle[i]) return false;
  return true;
}

function seek(bytes: Uint8Array, needle: Uint8Array, from: number): number {
  const first = needle[0];
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + needle.length > bytes.length) return -1;
    if (isAt(bytes, needle, at)) return at;
  }
  return -1;
}

function seekLast(bytes: Uint8Array, needle: Uint8Array, from: number, to: number): number {
  const first = needle[0];
  for (let at = to - needle.length; at >= from; at--) if (bytes[at] === first && isAt(bytes, needle, at)) return at;
  return -1;
}

/** Module `_random`: the Mersenne Twister MT19937, and the hash that makes seeds of texts. CPython: Modules/_randommodule.c. */
import { sha512 } from '@noble/hashes/sha2.js';
import type { PyNative } from '../objects/callable.ts';
import { PyBytes, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { defineType, fn, makeNative, method } from '../objects/define.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { bitLength } from '../objects/float-scale.ts';
import { builtinType, CALL, type Interp, intFromBigInt, PyFloat, PyObject, typeOf, type Value } from '../objects/object.ts';
import { asInt, index } from '../objects/protocol.ts';
import { defineStored } from '../objects/stored.ts';

const N = 624;
const M = 397;

const twisterType = builtinType('_Twister');
twisterType.module = 'random';
twisterType.name = '_random.Random';
twisterType.qualname = 'Random';

/** A generator: 624 words of state, and the place of the next one. Without words it is to be seeded by the host when it is first used. */
export class PyTwister extends PyObject {
  declare words: Value[];
  declare at: number;
  constructor() {
    super(twisterType);
    this.words = new Array<Value>(N).fill(0);
    this.at = N;
  }
}

/** CPython: init_genrand. */
function fillFrom(words: Value[], seed: number): void {
  let word = seed >>> 0;
  words[0] = word;
  for (let i = 1; i < N; i++) {
    word = (Math.imul(1812433253, word ^ (word >>> 30)) + i) >>> 0;
    words[i] = word;
  }
}

/** CPython: init_by_array. */
function fillFromKey(words: Value[], key: readonly number[]): void {
  fillFrom(words, 19650218);
  let i = 1;
  let j = 0;
  const step = (factor: number, add: number): void => {
    const before = words[i - 1] as number;
    words[i] = (((words[i] as number) ^ Math.imul(before ^ (before >>> 30), factor)) + add) >>> 0;
    if (++i < N) return;
    words[0] = words[N - 1];
    i = 1;
  };
  for (let k = Math.max(N, key.length); k > 0; k--) {
    step(1664525, key[j] + j);
    if (++j >= key.length) j = 0;
  }
  for (let k = N - 1; k > 0; k--) step(1566083941, -i);
  words[0] = 0x80000000;
}

/** The words of |n|, the lowest first; at least one. */
function wordsOf(n: number | bigint): number[] {
  const key: number[] = [];
  let rest = BigInt(n);
  if (rest < 0n) rest = -rest;
  do {
    key.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  return key;
}

function twist(words: Value[]): void {
  for (let i = 0; i < N; i++) {
    const y = ((words[i] as number) & 0x80000000) | ((words[(i + 1) % N] as number) & 0x7fffffff);
    words[i] = ((words[(i + M) % N] as number) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df)) >>> 0;
  }
}

/** The next 32 bits. */
function next(interp: Interp, twister: PyTwister): number {
  if (twister.at >= N) {
    interp.meter.charge(16);
    twist(twister.words);
    twister.at = 0;
  }
  let y = twister.words[twister.at++] as number;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}

function random(interp: Interp, self: PyTwister): Value {
  if (self.words.length === 0) return seedFirst(interp, self, 'random');
  const high = next(interp, self) >>> 5;
  const low = next(interp, self) >>> 6;
  return new PyFloat((high * 67108864 + low) / 9007199254740992);
}

/** Asks the host for a seed, then calls the method `name` again. Returns CALL. */
function seedFirst(interp: Interp, twister: PyTwister, name: string, ...args: Value[]): Value {
  interp.tailCall(interp.frozen('random_seed'), []);
  return interp.chain('random.seeded', [twister, name, ...args]);
}

/** `bits` random bits as an int. */
function bitsOf(interp: Interp, self: PyTwister, bits: number): Value {
  if (bits === 0) return 0;
  if (bits <= 32) return next(interp, self) >>> (32 - bits);
  if (bits <= 53) {
    const low = next(interp, self);
    return (next(interp, self) >>> (64 - bits)) * 4294967296 + low;
  }
  interp.meter.charge(bits >> 6);
  interp.meter.allocateLarge(bits >> 1);
  const hex: string[] = [];
  for (let rest = bits; rest > 0; rest -= 32) hex.push((next(interp, self) >>> (rest < 32 ? 32 - rest : 0)).toString(16).padStart(8, '0'));
  return intFromBigInt(BigInt(`0x${hex.reverse().join('')}`));
}

function getrandbits(interp: Interp, self: PyTwister, k: Value): Value {
  const bits = index(interp, k);
  return bits === CALL ? interp.chain('random.bits', [self]) : bitsOrSeed(interp, self, bits);
}

function bitsOrSeed(interp: Interp, self: PyTwister, k: Value): Value {
  if (self.words.length === 0) return seedFirst(interp, self, 'getrandbits', k);
  const bits = asInt(k) as number | bigint;
  if (bits < 0) throw valueError('Cannot convert negative int');
  if (typeof bits === 'bigint' || bits > 2 ** 30) throw overflowError('Python int too large for C uint64_t');
  return bitsOf(interp, self, bits);
}

/** A random int below `n`, which is at least 1; 0 for 0. */
function below(interp: Interp, self: PyTwister, n: Value): Value {
  if (self.words.length === 0) return seedFirst(interp, self, '_below', n);
  const limit = asInt(n);
  if (limit === undefined) throw typeError(`'${typeOf(n).name}' object cannot be interpreted as an integer`);
  if (limit <= 0) return 0;
  const bits = bitLength(typeof limit === 'bigint' ? limit : BigInt(limit));
  for (;;) {
    interp.meter.charge(1);
    const r = bitsOf(interp, self, bits) as number | bigint;
    if (r < limit) return r;
  }
}

function seed(interp: Interp, self: PyTwister, n: Value): null {
  const value = asInt(n);
  if (value === undefined) throw typeError(`'${typeOf(n).name}' object cannot be interpreted as an integer`);
  const key = wordsOf(value);
  interp.meter.charge(64 + key.length);
  if (self.words.length === 0) self.words = new Array<Value>(N).fill(0);
  fillFromKey(self.words, key);
  self.at = N;
  return null;
}

function unseed(_interp: Interp, self: PyTwister): null {
  self.words = [];
  self.at = N;
  return null;
}

function getstate(interp: Interp, self: PyTwister): Value {
  if (self.words.length === 0) return seedFirst(interp, self, '_getstate');
  interp.meter.charge(20);
  interp.meter.allocateLarge(N * 8);
  return new PyTuple([...self.words, self.at]);
}

function setstate(interp: Interp, self: PyTwister, state: Value): null {
  interp.meter.charge(20);
  if (!(state instanceof PyTuple)) throw typeError('state vector must be a tuple');
  if (state.items.length !== N + 1) throw valueError('state vector is the wrong size');
  const numbers = state.items.map((item) => {
    const n = asInt(item);
    if (n === undefined) throw typeError('an integer is required');
    if (n < 0) throw overflowError("can't convert negative value to unsigned int");
    if (n > 0xffffffff) throw overflowError('Python int too large to convert to C unsigned long');
    return Number(n);
  });
  const at = numbers[N];
  if (at > N) throw valueError('invalid state');
  self.words = numbers.slice(0, N);
  self.at = at;
  return null;
}

defineType(twisterType, {
  construct: fn('own _Twister(*args, **kwargs)', (interp: Interp) => {
    interp.meter.allocateLarge(N * 8);
    return new PyTwister();
  }),
  methods: {
    _below: method('_below(self, n, /)', below),
    _unseed: method('_unseed(self, /)', unseed),
    _getstate: method('_getstate(self, /)', getstate),
    _seed: method('_seed(self, n, /)', seed),
    _setstate: method('_setstate(self, state, /)', setstate),
    getrandbits: method('getrandbits(self, k, /)', getrandbits),
    random: method('random(self, /)', random),
  },
});

defineStored({
  PyTwister: {
    tag: 270,
    make: PyTwister,
    types: [twisterType],
    fields: { words: 'values', at: 'int' },
    restored: ({ words, at }: PyTwister) =>
      at >= 0 &&
      at <= N &&
      (words.length === N || (words.length === 0 && at === N)) &&
      words.every((word) => typeof word === 'number' && word >= 0 && word <= 0xffffffff),
  },
});

function digest(interp: Interp, data: Value): Value {
  if (!(data instanceof PyBytes)) throw typeError('expected bytes');
  interp.meter.charge(8 + (data.bytes.length >> 3));
  return new PyBytes(sha512(data.bytes));
}

defineContinuations({
  'random.bits': { done: (interp, [self], k) => bitsOrSeed(interp, self as PyTwister, k) },
  'random.seeded': {
    done(interp, [twister, name, ...args], answer) {
      seed(interp, twister as PyTwister, answer);
      const native = twisterType.ns.get(name as string) as PyNative;
      return (native.impl as (interp: Interp, ...args: Value[]) => Value)(interp, twister, ...args);
    },
  },
});

/** The members by name. */
export function randomNatives(): Iterable<readonly [string, Value]> {
  return [['_Twister', twisterType] as const, ['digest', makeNative('digest', fn('digest(data, /)', digest), null)] as const];
}
